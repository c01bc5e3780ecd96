import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { LINK_TYPE, MANIFEST_FILE } from '../../core/manifest/manifest.ts';
import { readKey } from '../publish/key-file.ts';
import { publishArchive } from '../publish/publish-archive.ts';
import { WIDGET_FILE } from '../publish/search-page.ts';
import { outlookOf } from './build.ts';
import { summary } from './report.ts';
import { FILMS_OPTION, readInputs } from './shared-options.ts';

/** `publish SOURCE… --out DIR --base URL`: a folder for any static host, to subscribe to and to search. */
export function addPublish(program: Command): void {
  program
    .command('publish')
    .description(
      'make a folder that any web host serves: the archive to subscribe to, and a page to search it',
    )
    .argument('<source...>', 'folders, files or zips')
    .requiredOption('--out <dir>', 'the folder to write to')
    .requiredOption('--base <url>', 'the web address that the folder will have')
    .option(...FILMS_OPTION)
    .option('--config <file>', 'settings (default: reelgrade.yaml in the source)')
    .option('--key <file>', 'sign with this key (see "reelgrade key new")')
    .action(async (sources: string[], options: Options) => {
      const { config, films, cache } = await readInputs(sources, options);
      if (!config.name && !config.critic) throw new Error(noName(sources[0]!));
      const key = options.key ? await readKey(options.key) : undefined;
      const { out, base } = options;
      const { read, manifest, changed, removed, pages } = await publishArchive(sources, {
        out,
        base,
        config,
        films,
        cache,
        key,
      });
      console.log(summary(read));
      console.log(await outlookOf(await readFile(join(out, manifest.catalog.name)), read, films));
      console.log(
        changed.length
          ? `${out}: state ${manifest.sequence}; wrote ${changed.join(', ')}${removed.length ? `; removed ${removed.join(', ')}` : ''}.`
          : `${out}: nothing has changed since state ${manifest.sequence}.`,
      );
      if (pages.written + pages.removed > 0)
        console.log(
          `${out}: ${pages.written} pages of reviews, lists and pictures written, ${pages.removed} removed.`,
        );
      const addressOf = (name: string) => new URL(name, base.endsWith('/') ? base : `${base}/`).href;
      console.log(
        `On your own pages, in the head: <link rel="alternate" type="${LINK_TYPE}" href="${addressOf(MANIFEST_FILE)}">`,
      );
      console.log(
        `Your grade of a film in a page of yours: <script async src="${addressOf(WIDGET_FILE)}" data-title="Heat" data-year="1995"></script>`,
      );
    });
}

/** Nobody subscribes to "Unnamed archive" by "Unnamed critic". */
const noName = (source: string) =>
  `The archive has no name, so nothing was published. Write one into reelgrade.yaml (name: and critic:), or let "reelgrade init ${source}" write that file.`;

interface Options {
  out: string;
  base: string;
  films?: string;
  config?: string;
  key?: string;
}
