import { siteTable } from '../../sites/host-table.ts';
import { patternsOf } from '../../sites/site-hosts.ts';
import browser from '../platform/browser.ts';
import { readSubscriptions } from './subscription-records.ts';

/**
 * Gives back the permission for an archive's host once no archive lives there, unless it is a site's host too: then
 * it is the viewer's choice in the sites. Never fails: a permission that stays is no harm to the archive.
 */
export async function releaseHostPermission(address: string): Promise<void> {
  const { origin, hostname } = new URL(address);
  const others = (await readSubscriptions()).some(
    (one) => one.address && new URL(one.address).origin === origin,
  );
  const isSite = patternsOf(siteTable).some((pattern) => {
    const host = /^[^:]+:\/\/(?:\*\.)?([^/]*)/.exec(pattern)?.[1] ?? '';
    return hostname === host || hostname.endsWith(`.${host}`);
  });
  if (!others && !isSite) await browser.permissions.remove({ origins: [`${origin}/*`] }).catch(() => {});
}
