import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { cardFile, siteFile } from '../../src/page/files.ts';
import { patternsOf } from '../../src/sites/hosts.ts';
import { type Site, sites } from '../../src/sites/index.ts';
import { table } from '../../src/sites/table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Puts the finished table of the sites in the place of the sites: without their selectors it is a twentieth. */
export const tableOnly: Plugin = {
  name: 'reelgrade:sites-table',
  load: (id) =>
    id.endsWith('/src/sites/table.ts') ? `export const table = ${JSON.stringify(table)};` : undefined,
};

/** The text of one script that stands alone, minified, from the text of its entry. */
export async function scriptOf(entry: string, target: string): Promise<string> {
  // A file that is not there, so that its imports count from the project's folder.
  const id = `${root}entry.ts`;
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      tableOnly,
      {
        name: 'reelgrade:entry',
        enforce: 'pre',
        resolveId: (asked) => (asked === id ? id : undefined),
        load: (asked) => (asked === id ? entry : undefined),
      },
    ],
    build: { write: false, target, license: false, lib: { entry: id, formats: ['iife'], name: 'reelgrade' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

/** The page script without any site. */
export const pageText = (target: string) => scriptOf(`import './src/page/main.ts';`, target);

/** What draws the card. */
export const cardText = (target: string) => scriptOf(`import './src/page/card-main.ts';`, target);

/** How one site shows its films, for the page script that follows it. */
export const siteText = ({ name }: Pick<Site, 'name'>, target: string) =>
  scriptOf(
    `import { giveSite } from './src/page/given.ts';
     import { ${name} } from './src/sites/known/${name}.ts';
     giveSite(${name});`,
    target,
  );

/**
 * Takes the page script apart, because every page would have to compile the whole of it: each site's file goes only
 * into its own pages, before the script, and the card's file waits until it is asked for.
 */
export function pageScripts(): Plugin {
  let target = '';
  return {
    name: 'reelgrade:page-scripts',
    apply: 'build',
    configResolved({ build }) {
      target = String(build.target);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const manifest = bundle['manifest.json'];
        if (manifest?.type !== 'asset') return;
        const made = await Promise.all(
          sites.map(async (site) => ({ fileName: siteFile(site), source: await siteText(site, target) })),
        );
        made.push({ fileName: cardFile, source: await cardText(target) });
        for (const file of made) this.emitFile({ type: 'asset', ...file });
        const whole = JSON.parse(String(manifest.source));
        const [script] = whole.content_scripts;
        whole.content_scripts = sites
          .filter(({ optional }) => !optional)
          .map((site) => ({ ...script, matches: patternsOf([site]), js: [siteFile(site), ...script.js] }));
        manifest.source = JSON.stringify(whole, null, 2);
      },
    },
  };
}
