import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../scripts/site-page.ts';
import { checkLayout, detect, siteFor } from '../../../src/sites/index.ts';

const WORDS = '<p>Words about nothing in particular.</p>'.repeat(20);
const signOf = (url: string, head: string, body: string) => {
  const document = parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
  const site = siteFor(url)!;
  return checkLayout(site, url, detect(document, url, site), document)?.sign;
};

describe('a gate is no changed layout, in any language', () => {
  const chart = 'https://www.imdb.com/chart/top/';
  test.each([
    ['an empty title', '<title> </title>', WORDS],
    ['a page with little text', '<title>IMDb</title>', '<div id="challenge">…</div>'],
    ['a page whose scripts are its only text', '<title>IMDb</title>', `<script>${'x'.repeat(5000)}</script>`],
    ['a sign-in', '<title>IMDb</title>', `${WORDS}<input type="password">`],
  ])('%s', (_, head, body) => expect(signOf(chart, head, body)).toBeUndefined());

  test('but a page with words and without titles has changed', () => {
    expect(signOf(chart, '<title>IMDb</title>', WORDS)).toBe('titles missing');
  });
  test("a choice of profiles is known by what its site's file says", () => {
    const profile = '<a data-uia="profile-link-1">One</a>';
    expect(
      signOf('https://www.netflix.com/browse', '<title>Netflix</title>', WORDS + profile),
    ).toBeUndefined();
    expect(signOf(chart, '<title>IMDb</title>', WORDS + profile)).toBe('titles missing');
  });
});

describe('tiles that lack something are a soft sign from a third of them on', () => {
  const list = 'https://www.imdb.com/search/title/?title=river';
  const tile = (title: string, type = '') =>
    `<li class="ipc-metadata-list-summary-item"><a href="/title/tt9100001/" class="x"><h3 class="${title}">1. River</h3></a><div class="dli-title-metadata"><span class="dli-title-metadata-item">1951</span></div><span class="dli-title-type-data">${type}</span></li>`;
  const good = tile('ipc-title__text');
  const untitled = tile('renamed');
  const unknown = tile('ipc-title__text', 'Nieznany');

  test.each([
    ['none', 9, '', 0, undefined],
    ['a few without a title', 7, untitled, 3, undefined],
    ['a third without a title', 6, untitled, 3, undefined],
    ['many without a title', 6, untitled, 4, 'tiles without title'],
    ['a few without a kind', 7, unknown, 3, undefined],
    ['many without a kind', 6, unknown, 4, 'tiles without kind'],
    ['too few tiles to tell', 1, untitled, 4, undefined],
  ])('%s', (_, fine, poor, count, sign) => {
    const body = good.repeat(fine) + poor.repeat(count);
    expect(signOf(list, '<title>IMDb</title>', `<ul>${body}</ul>`)).toBe(sign);
  });

  test('tiles that are still empty, and games, do not count', () => {
    const empty = '<li class="ipc-metadata-list-summary-item"> \n </li>';
    const game = tile('renamed', 'Video Game');
    const body = good.repeat(6) + (empty + game).repeat(20);
    expect(signOf(list, '<title>IMDb</title>', `<ul>${body}</ul>`)).toBeUndefined();
  });
});

describe("a title page's sources", () => {
  const film = 'https://www.imdb.com/title/tt9100001/';
  const head = '<title>River (1951) - IMDb</title><meta property="og:title" content="River (1951)">';
  test.each([
    ["today's heading", '<h1 data-testid="hero__primary-text">River</h1>', undefined],
    ['that of a part of the film', '<h2 data-testid="subtitle">River</h2>', undefined],
    ['an old heading', '<h1 data-testid="hero__pageTitle">River</h1>', 'later source'],
    ['a heading of another make', '<h1 class="renamed">River</h1>', 'later source'],
    ["only the site's logo", '<h1 class="logo">IMDb</h1>', 'no heading'],
  ])('%s', (_, body, sign) => expect(signOf(film, head, body + WORDS)).toBe(sign));

  test('of a site that was proven on no page say nothing', () => {
    const youtube = 'https://www.youtube.com/watch?v=1';
    const late = '<meta itemprop="genre" content="Movies"><meta name="title" content="River (1951)">';
    expect(signOf(youtube, late, WORDS)).toBeUndefined();
  });
});

describe('a page that shows nothing of what its site’s file expects', () => {
  const url = 'https://www.imdb.com/title/tt9100001/';
  const game = '<script type="application/ld+json">{"@type":"VideoGame","name":"River"}</script>';

  test('has changed, unless it says that it is about something else', () => {
    expect(signOf(url, '<title>IMDb</title>', WORDS)).toBe('titles missing');
    expect(signOf(url, `<title>IMDb</title>${game}`, WORDS)).toBeUndefined();
  });

  test('is told with what was expected and found', () => {
    const chart = 'https://www.imdb.com/chart/top/';
    const document = parsePage(`<html><head><title>IMDb</title></head><body>${WORDS}</body></html>`);
    const check = (at: string) => checkLayout(siteFor(at)!, at, [], document);
    expect(check(url)).toEqual({
      site: 'imdb',
      page: 'title page',
      sign: 'titles missing',
      expected: 1,
      found: 0,
    });
    expect(check(chart)).toMatchObject({ site: 'imdb', page: 'grid', sign: 'titles missing', found: 0 });
    expect(check(chart)!.expected).toBeGreaterThan(1);
  });
});
