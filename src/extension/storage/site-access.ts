import { patternsOf, type SiteInfo } from '../../sites/site-hosts.ts';
import browser from '../platform/browser.ts';
import { changeSettings, type Settings } from './settings.ts';

/** Whether the browser lets us read the site: always for the installed ones, unless the viewer took it back. */
export function allowed(site: SiteInfo): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf([site]) });
}

/** Whether grades show on the site. */
export async function siteIsOn(site: SiteInfo, { sitesOff }: Settings): Promise<boolean> {
  return !sitesOff.includes(site.name) && (await allowed(site));
}

/**
 * Switches a site on, asking for the permission where it is not there; must be called in the very turn of a click.
 * Answers whether it is on: the viewer may say no. The worker sees the new permission and starts the script.
 */
export async function switchOn(site: SiteInfo): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: patternsOf([site]) }))) return false;
  await changeSettings(({ sitesOff }) => ({ sitesOff: sitesOff.filter((name) => name !== site.name) }));
  return true;
}

/** Switches a site off; the permission of an optional one is given back. */
export async function switchOff(site: SiteInfo): Promise<void> {
  await changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, site.name] }));
  if (site.optional) await browser.permissions.remove({ origins: patternsOf([site]) });
}
