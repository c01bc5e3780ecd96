import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../scripts/site-fixture.ts';
import { parsePage } from '../../../scripts/site-page.ts';
import { detect, genericSite } from '../../../src/sites/index.ts';

const url = 'https://films.example.org/the-page';
const shows = (head: string, body = ''): string[] =>
  detect(parsePage(`<html><head>${head}</head><body>${body}</body></html>`), url, genericSite).map(lineOf);
const ld = (...items: unknown[]): string =>
  items.map((item) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`).join('');
const movie = { '@type': 'Movie', name: 'Stalker', datePublished: '1979-05-25' };
const film = ['page: Stalker | 1979 | film'];

describe('structured data', () => {
  test.each([
    ['an object', ld(movie)],
    ['an array', ld([{ '@type': 'WebSite' }, movie])],
    ['a graph', ld({ '@graph': [{ '@type': 'Organization', name: 'x' }, movie] })],
    ['the main entity of a page', ld({ '@type': 'WebPage', mainEntity: movie })],
    ['a type among several', ld({ ...movie, '@type': ['CreativeWork', 'https://schema.org/Movie'] })],
    ['after a broken script', `<script type="application/ld+json">{"@type":</script>${ld(movie)}`],
    ['in a CDATA comment', ld(movie).replace('{', '/* <![CDATA[ */ {').replace('}<', '} /* ]]> */<')],
    ['in an HTML comment', ld(movie).replace('{', '<!-- {').replace('}<', '} --><')],
    ['with raw line breaks and a comma too many', ld(movie).replace('"}', '\n",}')],
    ['twice', ld(movie, movie)],
    [
      'microdata',
      '',
      '<div itemscope itemtype="http://schema.org/Movie"><h1 itemprop="name">Stalker</h1><meta itemprop="datePublished" content="1979"></div>',
    ],
    [
      'microdata as React writes it',
      '',
      '<div itemScope itemType="https://schema.org/Movie"><b itemProp="name">Stalker</b><i itemProp="dateCreated">1979</i></div>',
    ],
    [
      'Open Graph',
      '<meta property="og:type" content="video.movie"><meta property="og:title" content="Stalker (1979)">',
    ],
  ])('%s', (_, head, body = '') => expect(shows(head, body)).toEqual(film));

  test('a series is a series, whatever og:type says', () => {
    const head = `<meta property="og:type" content="video.movie">${ld({ '@type': 'TVSeries', name: 'Riget', dateCreated: '1994' })}`;
    expect(shows(head)).toEqual(['page: Riget | 1994 | series']);
  });

  test('the heading decides between original and local name, and the title between years', () => {
    const head = `<title>Princess Mononoke (1997) - Films</title>${ld({ '@type': 'Movie', name: 'Mononoke-hime', alternateName: 'Princess Mononoke', datePublished: '1999-10-29' })}`;
    expect(shows(head, '<h1>Films</h1><h1>Princess Mononoke</h1>')).toEqual([
      'page: Princess Mononoke | 1997 | film',
    ]);
  });

  test('of several films the one whose address is the page is meant', () => {
    const other = { '@type': 'Movie', name: 'Solaris', url: '/solaris' };
    expect(shows(ld(other, { ...movie, url }))).toEqual(film);
  });
});

test("the ids of the page's own address, as its head gives it or as it was opened", () => {
  const page = parsePage(`<html><head>${ld({ ...movie, url: '/title/tt0079944/' })}</head></html>`);
  const [opened] = detect(page, 'https://m.imdb.com/title/tt0079944/?ref_=x', genericSite);
  expect(opened?.film.ids).toEqual({ imdb: 'tt0079944' });
  const head = `<link rel="canonical" href="https://www.themoviedb.org/movie/1398-stalker">${ld(movie)}`;
  expect(shows(head)).toEqual(['page: Stalker | 1979 | film | tmdb=1398']);
});

test('a release date in Open Graph is the last resort for the year', () => {
  const head = (title: string): string =>
    `<meta property="og:type" content="video.movie"><meta property="og:title" content="${title}"><meta property="video:release_date" content="1980-05-25T00:00:00Z">`;
  expect(shows(head('Stalker'))).toEqual(['page: Stalker | 1980 | film']);
  expect(shows(head('Stalker (1979)'))).toEqual(film);
});

describe('pages about no film', () => {
  test.each([
    ['a list of films', ld(movie, { '@type': 'Movie', name: 'Solaris' })],
    ['an article', ld({ '@type': 'NewsArticle', headline: 'On Stalker', about: movie })],
    ['a person', ld({ '@type': 'Person', name: 'Andrei Tarkovsky' })],
    ['a shop', ld({ ...movie, '@type': ['Product', 'Movie'] })],
    ['a trailer', `<meta property="og:title" content="Stalker – Official Trailer">${ld(movie)}`],
    [
      'a video',
      '<meta property="og:type" content="video.other"><meta property="og:title" content="Stalker (1979)">',
    ],
    ['nothing at all', ''],
  ])('%s', (_, head) => expect(shows(head)).toEqual([]));
});
