import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withSources } from '../../scripts/mend/edit-site-file.ts';
import { proposeMending, reportLines } from '../../scripts/mend/mend-site.ts';
import { parsePage } from '../../scripts/site-page.ts';
import { stableSelector } from '../../src/sites/propose/stable-selector.ts';

const fileOf = (site: string) => readFileSync(`src/sites/definitions/${site}.ts`, 'utf8');
const words = '<p>Words about this film.</p>'.repeat(20);
const rebuilt = `<html><head><title>Films</title>
<script type="application/ld+json">{"@type":"Movie","name":"The Quiet Shipyard","datePublished":"1962-03-01"}</script></head>
<body><header><a href="/" class="logo">Letterboxd</a></header>
<section class="production-masthead"><p class="css-1x2y3z production-name">The Quiet Shipyard</p><b class="production-year">1962</b></section>
<aside><p>The Quiet Shipyard</p></aside>${words}</body></html>`;
const url = 'https://letterboxd.com/film/the-quiet-shipyard/';
const mend = (site: string, html: string, options: object = { url }) =>
  proposeMending(site, html, fileOf(site), { page: '', ...options });

describe('Mending a site', () => {
  it('proposes where a renamed page shows its title and year, and shows the difference', async () => {
    const mending = await mend('letterboxd', rebuilt);
    expect(mending.before).toEqual([]);
    expect(mending.after).toEqual(['page: The Quiet Shipyard | 1962 | film | letterboxd=the-quiet-shipyard']);
    expect(mending.problems).toEqual([]);
    expect(mending.sources.every(([, gave]) => gave !== 'The Quiet Shipyard')).toBe(true);
    expect(reportLines(mending).join('\n')).toMatch(
      /nothing[\s\S]*title: 'p\.production-name' comes first[\s\S]*✓/,
    );
  });

  it('writes a file that is TypeScript, in which the new source comes first', async () => {
    const { text } = await mend('letterboxd', rebuilt);
    expect(() => parseAst(text, { lang: 'ts' })).not.toThrow();
    expect(text.replace(/\s+/g, ' ')).toContain("title: ['p.production-name', 'h1.primaryname .name");
    expect(text.replace(/\s+/g, ' ')).toContain("year: ['b.production-year', '.releasedate a");
  });

  it('mends what only the head still tells, by the head', async () => {
    const { after, changes } = await mend(
      'letterboxd',
      readFileSync('test/pages/letterboxd-renamed.html', 'utf8'),
    );
    expect(changes).toEqual(["title: 'h2.production-name' comes first"]);
    expect(after[0]).toContain('The Quiet Shipyard | 1962');
  });

  it('takes the person’s word where the page’s data says nothing, and asks for it', async () => {
    const silent = rebuilt.replace(/<script[\s\S]*<\/script>/, '');
    await expect(mend('letterboxd', silent)).rejects.toThrow(/--title/);
    const { after } = await mend('letterboxd', silent, { url, title: 'The Quiet Shipyard', year: 1962 });
    expect(after[0]).toContain('The Quiet Shipyard | 1962');
    const { problems } = await mend('letterboxd', silent, { url, title: 'The Quiet Shipyard', year: 1999 });
    expect(problems.join()).toContain('year');
  });

  it('finds the tiles of a list again by what its links lead to', async () => {
    const tile = (n: number) =>
      `<li class="grid-item"><div class="sc-a1b2"><a href="/film/river-${n}/"><img alt="River ${n}"></a><a href="/film/river-${n}/">see</a></div></li>`;
    const list = `<html><head><title>Films</title></head><body><h1>Popular</h1><ul>${[1, 2, 3, 4, 5, 6, 7, 8].map(tile).join('')}</ul>${words}</body></html>`;
    const mending = await mend('letterboxd', list, { url: 'https://letterboxd.com/films/popular/' });
    expect(mending.before).toEqual([]);
    expect(mending.changes).toEqual(["tiles: 'li.grid-item', title: 'img @alt'"]);
    expect(mending.after).toHaveLength(8);
    expect(mending.problems).toEqual([]);
    expect(() => parseAst(mending.text, { lang: 'ts' })).not.toThrow();
  });

  it('proposes nothing that would read a fixture otherwise, and nothing for a page that is read well', async () => {
    const own = readFileSync('test/pages/letterboxd.html', 'utf8');
    const { url: itsUrl } = /url: (?<url>\S+)/.exec(own)!.groups!;
    await expect(mend('letterboxd', own, { url: itsUrl })).rejects.toThrow(/as it should/);
    const { problems } = await mend('letterboxd', own, { url: itsUrl, title: 'Letterboxd' }).catch(
      (error) => ({
        problems: [String(error)],
      }),
    );
    expect(problems.length).toBeGreaterThan(0);
  });

  it('says so where no pack can bring the file', async () => {
    const { problems } = await mend('douban', rebuilt, { url: 'https://movie.douban.com/subject/9000001/' });
    expect(problems.join()).toMatch(/no pack can bring it, only a new version/);
  });

  it('asks for the address where the page has none of the site', async () => {
    await expect(mend('letterboxd', rebuilt, { url: 'https://films.example/' })).rejects.toThrow(/--url/);
    await expect(proposeMending('nothing', rebuilt, '', { page: '', url })).rejects.toThrow(
      'There is no site "nothing".',
    );
  });
});

it('a selector is made of names that last, and its first match is the element', () => {
  const document = parsePage(
    '<html><body><div class="css-9a8 hero-title" data-testid="t1"><b>x</b></div><div class="hero-title"><i class="sc-aB">y</i></div></body></html>',
  );
  expect(stableSelector(document.querySelector('[data-testid]')!)).toBe('div[data-testid="t1"]');
  expect(stableSelector(document.querySelector('i')!)).toBe('div.hero-title i');
  expect(stableSelector(document.querySelectorAll('.hero-title')[1]!)).toBeUndefined();
});

it('a rule that a file has from elsewhere is left to a person', () => {
  const edit = { list: 'titlePages', at: 0, field: 'title', source: 'h1' } as const;
  const file = (pages: string) => `export const some: Site = { hosts: ['a'], titlePages: ${pages} };`;
  expect(withSources(file("[{ title: old, year: 'b' }]"), [edit], () => true)).toContain(
    "title: ['h1', ...old]",
  );
  expect(withSources(file("[{ title: 'b' }]"), [edit], () => false)).toContain("title: ['h1', 'b']");
  expect(() => withSources(file('[...pages]'), [edit], () => false)).toThrow(/by hand/);
  expect(() => withSources(file('layout()'), [edit], () => false)).toThrow(/by hand/);
});
