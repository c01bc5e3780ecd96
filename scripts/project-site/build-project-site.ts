import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagedDirectory } from '../../src/core/directory/archive-directory.ts';
import { findConfig } from '../../src/critic/input/find-config.ts';
import { buildCriticPage } from '../../src/critic/preview/build-critic-page.ts';
import { upFrom } from '../../src/critic/publish/pages/plain-page.ts';
import { publishArchive } from '../../src/critic/publish/publish-archive.ts';
import { folderOf, verifyFolder } from '../../src/critic/publish/verify-published.ts';
import { markdownHtml } from './markdown-page.ts';
import { archivesBody, indexBody, installBody, type StoreAddresses } from './own-pages.ts';
import { framed } from './page-frame.ts';
import { documentPages } from './site-pages.ts';

const SAMPLER = 'src/bundled/sampler';

export interface SiteOptions {
  out: string;
  /** The address that the site will have. */
  base: string;
  stores?: StoreAddresses;
  /** The day and time that the sampler's archive is published at. */
  now: Date;
}

/**
 * Makes the project's site in a folder, which is emptied first: pages of our own, the guides of docs, the directory of
 * archives, the page on which critics drop their reviews, and the sampler's published archive as a demo. @throws Error when the sampler would not pass `verify`.
 */
export async function buildProjectSite({ out, base, stores = {}, now }: SiteOptions): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const put = (path: string, text: string) => {
    mkdirSync(join(out, dirname(path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  const directory = packagedDirectory();
  const own = [
    {
      path: 'index.html',
      title: 'Reelgrade: a film critic’s grade beside every film',
      description:
        'A browser extension that shows a critic’s grade beside films, where you choose what to watch.',
      body: indexBody(),
    },
    {
      path: 'install/index.html',
      title: 'Install Reelgrade',
      description: 'Reelgrade for Chrome, Edge, Firefox and Safari.',
      body: installBody(stores),
    },
    {
      path: 'archives/index.html',
      title: 'Find critics · Reelgrade',
      description: 'Archives of film reviews that anybody may subscribe to.',
      body: archivesBody(directory),
    },
  ];
  for (const page of own) put(page.path, framed(page));
  for (const { path: folder, source, description } of documentPages) {
    const path = `${folder}index.html`;
    const { title, html } = markdownHtml(readFileSync(source, 'utf8'), source, upFrom(path));
    put(path, framed({ path, title: `${title} · Reelgrade`, description, body: html }));
  }
  put('directory.json', `${JSON.stringify({ archives: directory }, null, 2)}\n`);
  put('site.css', readFileSync(new URL('site.css', import.meta.url), 'utf8'));
  copyFileSync('public/icons/icon.svg', join(out, 'icon.svg'));
  mkdirSync(join(out, 'pictures'));
  for (const name of readdirSync('store/pictures'))
    copyFileSync(join('store/pictures', name), join(out, 'pictures', name));

  await buildCriticPage(join(out, 'publish'));
  const sampler = join(out, 'sampler');
  const { config } = await findConfig([SAMPLER]);
  await publishArchive([SAMPLER], { out: sampler, base: new URL('sampler/', base).href, config, now });
  const problems = (await verifyFolder(folderOf(sampler))).filter(({ problem }) => problem);
  if (problems.length > 0)
    throw new Error(problems.map(({ what, problem }) => `${what}: ${problem}`).join('\n'));
}
