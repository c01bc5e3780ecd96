import { describe, expect, test } from 'vitest';
import { parsePage } from '../../scripts/site-page.ts';
import { checkLayout, detect, genericSite, readPage, readTile, siteFor } from '../../src/sites/index.ts';

const url = 'https://films.example.org/x';
const detectHead = (head: string): ReturnType<typeof detect> =>
  detect(parsePage(`<html><head>${head}</head><body></body></html>`), url, genericSite);
const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const good = script('{"@type":"Movie","name":"Stalker"}');

describe('hostile pages are read in bounded time, and nothing is thrown', () => {
  test('100,000 tiles', { timeout: 60_000 }, () => {
    const list = 'https://letterboxd.com/a/list/b/';
    const tile = '<div data-component-class="LazyPoster" data-item-name="Stalker (1979)"></div>';
    const found = detect(parsePage(tile.repeat(100_000)), list, siteFor(list)!);
    expect(found).toHaveLength(20_000);
  });

  test('a row of 100,000 titles', { timeout: 60_000 }, () => {
    const list = 'https://en.wikipedia.org/wiki/List_of_films';
    const row = `<table class="wikitable"><tr><td>${'<i><a>Stalker</a></i>'.repeat(100_000)}</td></tr></table>`;
    expect(detect(parsePage(row), list, siteFor(list)!)).toHaveLength(1);
  });

  test('a title of 1 MB', () => {
    const long = 'The '.repeat(250_000);
    expect(detectHead(script(JSON.stringify({ '@type': 'Movie', name: long })))).toEqual([]);
    const imdb = 'https://www.imdb.com/title/tt0000001/';
    expect(
      detect(
        parsePage(`<title>${long}</title><h1 data-testid="hero__pageTitle">${long}</h1>`),
        imdb,
        siteFor(imdb)!,
      ),
    ).toEqual([]);
  });

  test.each([
    ['arrays', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['graphs', `${'{"@graph":['.repeat(10_000)}${']}'.repeat(10_000)}`],
    ['unclosed', '{"@graph":['.repeat(10_000)],
    [
      'a film in the depth',
      `${'{"mainEntity":'.repeat(10_000)}{"@type":"Movie","name":"Deep"}${'}'.repeat(10_000)}`,
    ],
    ['20 MB', JSON.stringify({ '@type': 'Movie', name: 'Long', description: 'x'.repeat(20_000_000) })],
    ['half a megabyte of spaces', `{"@type":"Movie" ${' '.repeat(490_000)}`],
    ['comments without end', '/*'.repeat(200_000)],
    ['a million names', JSON.stringify({ '@type': 'Movie', name: Array(90_000).fill('a') })],
  ])('JSON-LD: %s, beside a good one', (_, text) => {
    const titles = detectHead(script(text) + good).map(({ film }) => film.title);
    expect(['Stalker', undefined]).toContain(titles[0]);
    expect(titles.length).toBeLessThan(2);
  });

  test('keys that reach for the prototype', () => {
    const found = detectHead(
      script('{"__proto__":{"@type":"Movie","name":"Polluted"},"constructor":{"name":"x"}}'),
    );
    expect(found).toEqual([]);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
    expect(detectHead(script('{"@type":"Movie","name":"__proto__"}'))[0]?.film.title).toBe('__proto__');
  });

  test('markup in a title stays text', () => {
    const found = detectHead(script('{"@type":"Movie","name":"<img src=x onerror=alert(1)>"}'));
    expect(found[0]?.film.title).toBe('<img src=x onerror=alert(1)>');
  });

  test('a page that put its own things where the DOM is', () => {
    const document = { querySelector: null, querySelectorAll: 1, title: {} } as unknown as Document;
    expect(
      readPage(siteFor('https://letterboxd.com/')!, document, 'https://letterboxd.com/film/x/'),
    ).toBeUndefined();
    const tile = { matches: () => true } as unknown as Element;
    expect(readTile(siteFor('https://letterboxd.com/')!, tile, 'https://letterboxd.com/')).toBeUndefined();
  });
});

describe('checkExpectations', () => {
  const imdb = siteFor('https://www.imdb.com/')!;
  test('a title page without a film, a chart without titles', () => {
    expect(checkLayout(imdb, 'https://www.imdb.com/title/tt0133093/', [])).toEqual({
      site: 'imdb',
      page: 'title page',
      sign: 'titles missing',
      expected: 1,
      found: 0,
    });
    expect(checkLayout(imdb, 'https://www.imdb.com/chart/top/', [])).toMatchObject({
      page: 'grid',
      found: 0,
    });
  });
  test('a page whose rules say that it is no title is no surprise', () => {
    const url = 'https://www.imdb.com/title/tt0390244/';
    const game = parsePage(
      '<html><head><title>The Matrix Online (Video Game 2005) - IMDb</title></head></html>',
    );
    expect(checkLayout(imdb, url, [], game)).toBeUndefined();
    const words = '<p>Words about nothing in particular.</p>'.repeat(20);
    const renamed = parsePage(`<html><head><title>IMDb</title></head><body>${words}</body></html>`);
    expect(checkLayout(imdb, url, [], renamed)).toBeDefined();
    expect(
      checkLayout(siteFor('https://en.wikipedia.org/')!, 'https://en.wikipedia.org/wiki/Tea', []),
    ).toBeUndefined();
  });
  test('nothing is expected of a page that promises nothing, or of a modal that is not open', () => {
    expect(checkLayout(imdb, 'https://www.imdb.com/news/', [])).toBeUndefined();
    const netflix = siteFor('https://www.netflix.com/')!;
    expect(checkLayout(netflix, 'https://www.netflix.com/account', [])).toBeUndefined();
  });
});
