import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProjectSite } from '../../scripts/project-site/build-project-site.ts';
import { anchorOf, headingsOf, markdownHtml } from '../../scripts/project-site/markdown-page.ts';
import { readManifest } from '../../src/core/manifest/manifest.ts';

/** What a page may weigh with its style and scripts, before pictures. */
const MAX_PAGE_BYTES = 100_000;
const base = 'https://reelgrade.example/';

let site: string;
/** Pages of the site by their paths. */
const pages = new Map<string, string>();

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'reelgrade-site-'));
  await buildProjectSite({ out: site, base, now: new Date('2030-01-02T00:00:00Z') });
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true }))
    if (entry.name.endsWith('.html')) {
      const path = join(entry.parentPath, entry.name);
      pages.set(path.slice(site.length + 1), readFileSync(path, 'utf8'));
    }
}, 120_000);

afterAll(() => rmSync(site, { recursive: true, force: true }));

/** The pages that are written here, and not made by the critic's tool. */
const own = () => [...pages].filter(([path]) => !/^(sampler|publish)\//.test(path));
const unescaped = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
const linksOf = (html: string) =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => unescaped(link!));

/** The file that a link of a page leads to, with what comes after "#"; undefined for another host. */
function target(page: string, link: string): { file: string; anchor: string } | undefined {
  const url = new URL(link, new URL(page, base));
  if (url.origin !== new URL(base).origin) return undefined;
  const path = decodeURIComponent(url.pathname.slice(1));
  return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, anchor: url.hash.slice(1) };
}

/** The size of the largest file of a folder that has such a name. */
const largest = (folder: string, name: RegExp): number =>
  Math.max(
    ...readdirSync(join(site, folder))
      .filter((file) => name.test(file))
      .map((file) => statSync(join(site, folder, file)).size),
  );

describe('The project’s site', () => {
  it('has its pages, the demo and the directory', () => {
    for (const path of [
      '',
      'install/',
      'archives/',
      'critics/',
      'sites/',
      'format/',
      'privacy/',
      'security/',
      'sampler/',
    ])
      expect([...pages.keys()]).toContain(`${path}index.html`);
    expect(pages.size).toBeGreaterThan(250);
    expect(JSON.parse(readFileSync(join(site, 'directory.json'), 'utf8')).archives.length).toBeGreaterThan(1);
    const { manifest } = readManifest(readFileSync(join(site, 'sampler/archive.json'), 'utf8'));
    expect(manifest.archive.home).toBe(`${base}sampler/`);
  });

  it('leads nowhere in vain: every link has its file, every place in a page is there', () => {
    const missing: string[] = [];
    let count = 0;
    for (const [page, html] of pages)
      for (const link of linksOf(html)) {
        if (link.startsWith('data:')) continue;
        const found = target(page, link);
        count++;
        if (!found) {
          if (!/^https?:\/\//.test(link)) missing.push(`${page}: ${link}`);
          continue;
        }
        const { file, anchor } = found;
        if (!statSync(join(site, file), { throwIfNoEntry: false })?.isFile())
          missing.push(`${page}: ${link}`);
        else if (anchor && file.endsWith('.html') && !pages.get(file)!.includes(` id="${anchor}"`))
          missing.push(`${page}: ${link}`);
      }
    expect(count).toBeGreaterThan(1000);
    expect(missing).toEqual([]);
  });

  it('needs no script, and asks nothing of other hosts', () => {
    for (const [path, html] of own()) {
      expect(html, path).not.toMatch(/<script|\son\w+=|style=/i);
      expect(html, path).toContain("default-src 'none'");
      const fetched = [...html.matchAll(/<(?:img|link)[^>]*\s(?:src|href)="([^"]+)"/g)].map(
        ([, link]) => link!,
      );
      for (const link of fetched) expect(target(path, link), `${path}: ${link}`).toBeDefined();
    }
  });

  it('keeps every page small, the demo with its search included', () => {
    for (const [path, html] of pages) {
      const parts = linksOf(html)
        .filter((link) => /\.(css|js|svg)$/.test(link))
        .map((link) => target(path, link)!.file);
      const bytes = [path, ...new Set(parts)].map((file) => statSync(join(site, file)).size);
      // A visitor who reads another language than English loads its words, too.
      if (path === 'sampler/index.html') bytes.push(largest('sampler', /^page-published-/));
      expect(
        bytes.reduce((sum, each) => sum + each, 0),
        path,
      ).toBeLessThanOrEqual(MAX_PAGE_BYTES);
    }
  });
});

describe('A document on the site', () => {
  it('links to the site’s pages, and to nothing that is not there', () => {
    const markdown =
      '# One\n[a](publishing.md#2-make-the-folder) [b](../src/core/film/film.ts) [c](https://a.example/) [d](#one)\n';
    const { title, html } = markdownHtml(markdown, 'docs/critics.md', '../');
    expect(title).toBe('One');
    expect(html).toContain(
      '<a href="../publishing/#2-make-the-folder">a</a> b <a href="https://a.example/">c</a> <a href="#one">d</a>',
    );
  });

  it('shows markup as text', () => {
    expect(
      markdownHtml('a <b onclick="x">b</b>\n\n<script>1</script>\n', 'docs/a.md', '../').html,
    ).not.toMatch(/<b|<script/);
  });
});

it('every link in the project’s documents leads to a file and a heading that are there', () => {
  const documents = ['.', 'docs', 'store', '.github'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  expect(documents.length).toBeGreaterThan(12);
  const missing: string[] = [];
  for (const document of documents) {
    const markdown = readFileSync(document, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    for (const [, link] of markdown.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link!)) continue;
      const [file = '', anchor] = link!.split('#');
      const path = file ? join(dirname(document), file) : document;
      const there = statSync(path, { throwIfNoEntry: false });
      const anchors =
        path.endsWith('.md') && there ? headingsOf(readFileSync(path, 'utf8')).map(anchorOf) : [];
      if (!there || (anchor && !anchors.includes(anchor))) missing.push(`${document}: ${link}`);
    }
  }
  expect(missing).toEqual([]);
});
