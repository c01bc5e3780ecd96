import type { Plugin } from 'vite';
import { cardFile, siteFile } from '../../src/extension/platform/script-files.ts';
import { type Site, sites } from '../../src/sites/index.ts';
import { patternsOf } from '../../src/sites/site-hosts.ts';
import { changed } from './manifest-plugin.ts';
import { scriptOf } from './standalone-script.ts';

/**
 * Tells Chromium to compile every function at once: nearly all are called before the first badge, and one by one each
 * would be read twice. To other browsers it is a comment.
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad';

/** The page script without any site. */
export const pageText = async (target: string) =>
  `${COMPILE_ALL}\n${await scriptOf(`import './src/extension/content/main.ts';`, target)}`;

/** What draws the card. */
export const cardText = (target: string) =>
  scriptOf(`import './src/extension/content/card/card-main.ts';`, target);

/** How one site shows its films, for the page script that follows it. */
export const siteText = ({ name }: Pick<Site, 'name'>, target: string) =>
  scriptOf(
    `import { registerSite } from './src/extension/content/site-registry.ts';
     import { ${name} } from './src/sites/definitions/${name}.ts';
     registerSite(${name});`,
    target,
  );

/**
 * Takes the page script apart, because every page would have to compile the whole of it: each site's file goes only
 * into its own pages, before the script, and the card's file waits until it is asked for.
 */
export const pageScripts = (): Plugin =>
  changed('page-scripts', async (manifest, { target, bundle, add }) => {
    await Promise.all(sites.map(async (site) => add(siteFile(site), await siteText(site, target))));
    add(cardFile, await cardText(target));
    const [script] = manifest.content_scripts;
    const [page] = script.js;
    delete bundle[page];
    add(page, await pageText(target));
    manifest.content_scripts = sites
      .filter(({ optional }) => !optional)
      .map((site) => ({ ...script, matches: patternsOf([site]), js: [siteFile(site), ...script.js] }));
  });
