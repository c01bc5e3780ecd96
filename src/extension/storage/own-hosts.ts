import browser from '../platform/browser.ts';
import { TAUGHT_PREFIX } from '../platform/storage-keys.ts';
import { releaseHostPermission } from './host-permission.ts';
import { changeSettings } from './settings.ts';

/** The pages of a host: over HTTPS alone, as everywhere. */
export const pagesOfHost = (host: string): string => `https://${host}/*`;

/** Whether a page's host can be one of the viewer's own. */
export const mayBeOwnHost = (url: string): boolean => url.startsWith('https:');

/**
 * Looks on a host always, from now on; must be called in the very turn of a click. Answers whether the viewer allowed
 * it. The worker sees the new permission and starts the script.
 */
export async function addOwnHost(host: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [pagesOfHost(host)] }))) return false;
  await changeSettings(({ ownHosts }) => ({ ownHosts: [...ownHosts, host] }));
  return true;
}

/** Looks there no more, forgets what was taught for it, and gives the permission back where no archive needs it. */
export async function removeOwnHost(host: string): Promise<void> {
  await changeSettings(({ ownHosts }) => ({ ownHosts: ownHosts.filter((one) => one !== host) }));
  await forgetTaughtSite(host);
  await releaseHostPermission(`https://${host}/`);
}

/** Forgets what was taught for a host: its pages are read by what they say of themselves again. */
export const forgetTaughtSite = (host: string): Promise<void> =>
  browser.storage.local.remove(TAUGHT_PREFIX + host);
