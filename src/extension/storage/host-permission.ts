import { siteTable } from '../../sites/host-table.ts';
import { patternsOf } from '../../sites/site-hosts.ts';
import browser from '../platform/browser.ts';
import { loadSettings } from './settings.ts';
import { readSubscriptions } from './subscription-records.ts';

/**
 * Removes the permission for an archive's host once no archive is left there, unless it is a site's host too, or one
 * of the viewer's own: then the list of these decides. Never fails: a permission that stays does not harm the archive.
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
  const isOwn = (await loadSettings()).ownHosts.includes(hostname);
  if (!others && !isSite && !isOwn)
    await browser.permissions.remove({ origins: [`${origin}/*`] }).catch(() => {});
}
