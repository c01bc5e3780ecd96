import { definitions } from './definitions/index.ts';
import type { SiteInfo } from './site-hosts.ts';

/**
 * Every site by name and place, the installed ones first. The build puts the finished table here, so that worker,
 * popup and options carry no site's selectors but those of its scores.
 */
export const siteTable: readonly SiteInfo[] = definitions.map(
  ({ name, label, hosts, optional, proven, isService, scores }) => ({
    name,
    label,
    hosts,
    ...(optional && { optional }),
    proven,
    ...(isService && { isService }),
    ...(scores && { scores }),
  }),
);
