import browser from './browser.ts';
import { anyPageFile, siteFile } from './script-files.ts';

/** The files to run in a page of a site, in order; of none, to look through any page. */
export function scriptsFor(site: { name: string } | undefined): string[] {
  // As the build named them: a site's own file, then the page script. `vite serve` has one file for all.
  const named = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  // Firefox answers with whole addresses, and registers only files that are named as the manifest names them.
  const [first, page] = named.map((file) => file.replace(browser.runtime.getURL(''), ''));
  if (!page) return first ? [first] : [];
  return [site ? siteFile(site) : anyPageFile, page];
}

/** A file's path for callers that are not at the root of the extension: Firefox takes others as relative to the page that asks. */
export const fromRoot = (file: string): string => new URL(file, browser.runtime.getURL('/')).pathname;
