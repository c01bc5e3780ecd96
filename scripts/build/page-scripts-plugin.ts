import type { Plugin } from 'vite';
import {
  anyPageFile,
  lateFile,
  reportFile,
  scoresFile,
  siteFile,
  teachFile,
} from '../../src/extension/platform/script-files.ts';
import { LATE_PARTS, type LatePart } from '../../src/protocol/types.ts';
import { genericSite, type Site, sites } from '../../src/sites/index.ts';
import { addressPattern, patternsOf } from '../../src/sites/site-hosts.ts';
import { registersOf, registersRead } from '../../src/sites/site-registers.ts';
import { changed } from './manifest-plugin.ts';
import { registersText } from './registers-text.ts';
import { sharedCode } from './shared-code-plugin.ts';
import { scriptOf } from './standalone-script.ts';
import { noteTheme, usedTheme } from './used-theme.ts';

/**
 * Tells Chromium to compile every function at once: nearly all are called before the first badge, and one by one each
 * would be read twice. To other browsers it is a comment.
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad';

/** The page script without any site. */
export const pageText = async (target: string) =>
  `${COMPILE_ALL}\n${await scriptOf(`import './src/extension/content/main.ts';`, target, 'iife', [usedTheme])}`;

/** Where each part of the page script that is loaded late begins. */
const LATE_ENTRIES: Record<LatePart, string> = {
  card: 'card/card-main.ts',
  marks: 'tile-marks/marks-main.ts',
  groups: 'watch/groups-main.ts',
  chance: 'chance-main.ts',
};

/** A script that comes after the page script, and takes from it what it has of reading pages. */
const laterScript = (entry: string, target: string, plugins: readonly Plugin[] = []) =>
  scriptOf(`import './src/extension/content/${entry}';`, target, 'iife', [sharedCode, ...plugins]);

/** A part of the page script that is loaded late. */
export const latePartText = (part: LatePart, target: string) =>
  laterScript(LATE_ENTRIES[part], target, part === 'marks' ? [noteTheme] : []);

/** What answers the popup in a page. */
export const reportText = (target: string) => laterScript('report-main.ts', target);

/** What a viewer teaches a page with. */
const teachText = (target: string) => laterScript('teach/teach-main.ts', target);

/** How one site shows its films, for the page script that follows it. */
export const siteText = (site: Site, target: string) =>
  registeringScript(`{ ${site.name} as site } from './src/sites/definitions/${site.name}.ts'`, site, target);

/** How any page shows its film, for the page script that follows it. */
export const anyPageText = (target: string) =>
  registeringScript(`{ genericSite as site } from './src/sites/generic-site.ts'`, genericSite, target);

/** A script that registers what it imports, with the registers that it reads and no others. */
function registeringScript(imported: string, site: Site, target: string): Promise<string> {
  return scriptOf(
    `import { registerSite } from './src/extension/content/site-registry.ts';
     import ${imported};
     registerSite(${[
       'site',
       registersText(registersOf(site), registersRead(site)),
       site.hosts.length ? addressPattern(site) : undefined,
       JSON.stringify(site.watched),
     ].map(String)});`,
    target,
    'iife',
    [sharedCode],
  );
}

/**
 * Takes the page script apart, because every page would have to compile the whole of it: each site's file goes only
 * into its own pages, before the script, and the card's file waits until it is asked for.
 */
export const pageScripts = (): Plugin =>
  changed('page-scripts', async (manifest, { target, bundle, add }) => {
    await Promise.all(sites.map(async (site) => add(siteFile(site), await siteText(site, target))));
    add(anyPageFile, await anyPageText(target));
    add(scoresFile, await scriptOf(`import './src/extension/content/scores-main.ts';`, target));
    for (const part of LATE_PARTS) add(lateFile(part), await latePartText(part, target));
    add(reportFile, await reportText(target));
    add(teachFile, await teachText(target));
    const [script] = manifest.content_scripts;
    const [page] = script.js;
    delete bundle[page];
    add(page, await pageText(target));
    manifest.content_scripts = sites
      .filter(({ optional }) => !optional)
      .map((site) => ({ ...script, matches: patternsOf([site]), js: [siteFile(site), ...script.js] }));
  });
