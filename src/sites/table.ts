import type { SiteFacts } from './hosts.ts';
import { known } from './known/index.ts';

/**
 * Every site by name and place, the installed ones first. The build puts the finished table here, so that worker,
 * popup and options carry no site's selectors.
 */
export const table: readonly SiteFacts[] = known.map(({ name, label, hosts, optional, proven }) => ({
  name,
  label,
  hosts,
  ...(optional && { optional }),
  proven,
}));
