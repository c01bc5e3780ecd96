import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LINK_TYPE, MANIFEST_FILE } from '../../core/manifest/manifest-names.ts';
import type { InputOptions } from '../commands/command-options.ts';
import { summary } from '../commands/report.ts';
import { readKey } from '../publish/key-file.ts';
import { publishArchive } from '../publish/publish-archive.ts';
import { WIDGET_FILE } from '../publish/search-page.ts';
import { outlookOf } from './outcome.ts';
import { readInputs } from './read-inputs.ts';

/** The arguments of `publish`. */
export interface PublishOptions extends InputOptions {
  out: string;
  base: string;
  key?: string;
}

/** Makes or renews the folder, and says what was done and what to do with it. */
export async function runPublish(sources: string[], options: PublishOptions): Promise<void> {
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
}

/** Nobody subscribes to "Unnamed archive" by "Unnamed critic". */
const noName = (source: string) =>
  `The archive has no name, so nothing was published. Write one into reelgrade.yaml (name: and critic:), or let "reelgrade init ${source}" write that file.`;
