import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/site-page.ts';
import { registers } from '../../../src/core/film/registers.ts';
import { findId } from '../../../src/sites/extract/parse-ids.ts';
import {
  detect,
  genericSite,
  readPage,
  readTile,
  titlePageSelector,
  watchedAttributes,
} from '../../../src/sites/index.ts';
import type { Site, Tiles, TitlePage } from '../../../src/sites/site.ts';
import { watchedParts } from '../../../src/sites/watched-parts.ts';

/** A site of our own, one kind of source at a time. */

const url = 'https://films.example/film/heat?lang=en';
const site = (page: Partial<TitlePage>, tiles: Partial<Tiles>[] = [], more: Partial<Site> = {}): Site =>
  watchedSite({
    name: 'films',
    label: 'Films',
    hosts: ['films.example'],
    proven: 'untested',
    titlePages: [{ url: /^\/film\//, title: 'h1', ...page }],
    tiles: tiles.map((each) => ({ tile: 'li', title: 'b', ...each })),
    registers,
    spoken: genericSite.spoken!,
    ...more,
  });
const watchedSite = (made: Site): Site => ({ ...made, watched: watchedParts(made) });
const html = (body: string, head = '') => parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
const ld = (item: unknown) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`;

const film = (page: Partial<TitlePage>, body: string, head = '', more: Partial<Site> = {}) =>
  readPage(site(page, [], more), html(body, head), url)?.film;
const tile = (tiles: Partial<Tiles>, body: string) => {
  const document = html(`<ul>${body}</ul>`);
  return readTile(site({}, [tiles]), document.querySelector('li')!, url)?.film;
};

describe('a title is read from', () => {
  const both = '<h1>Heat</h1><h2>Ronin</h2>';
  it.each<[string, Partial<TitlePage>, string, string, string | undefined]>([
    ['the text of an element', { title: 'h1' }, both, '', 'Heat'],
    ['the first of several', { title: ['h3', 'h2', 'h1'] }, both, '', 'Ronin'],
    ['an attribute', { title: 'img @alt' }, '<img alt=""><img alt="Heat">', '', 'Heat'],
    [
      'an attribute whose selector has one',
      { title: 'img[data-a="x@y"]' },
      '<img data-a="x@y"><h1>Heat</h1>',
      '',
      undefined,
    ],
    ['its own text alone', { title: 'h1 @text' }, '<h1>Heat<i> and more</i></h1>', '', 'Heat'],
    [
      'text without styles and scripts',
      { title: 'h1' },
      '<h1><i><style>a</style>Heat</i><script>b</script> now</h1>',
      '',
      'Heat now',
    ],
    ['text around a comment', { title: 'h1' }, '<h1><style>a</style>He<!-- no -->at</h1>', '', 'Heat'],
    ['structured data', { title: 'ld:name' }, '', ld({ '@type': 'Movie', name: 'Heat' }), 'Heat'],
    [
      'a path in structured data',
      { title: 'ld:about.name' },
      '',
      ld({ '@type': 'Movie', name: 'x', about: { name: 'Heat' } }),
      'Heat',
    ],
    ['a meta tag', { title: 'meta:og:title' }, '', '<meta property="og:title" content="Heat">', 'Heat'],
    [
      'a meta tag by its name',
      { title: 'meta:film-title' },
      '',
      '<meta name="film-title" content="Heat">',
      'Heat',
    ],
    ['the document’s title, without the site', { title: 'title' }, '', '<title>Heat - Films</title>', 'Heat'],
    [
      'the document’s title, without the site in front of it',
      { title: 'title' },
      '',
      '<title>Films</title>',
      undefined,
    ],
    [
      'the document’s title, without the name the site gives itself',
      { title: 'title' },
      '',
      '<title>Heat | Filmland</title><meta property="og:site_name" content="Filmland">',
      'Heat',
    ],
    [
      'the document’s title where the site’s name is in the title',
      { title: 'title' },
      '',
      '<title>Heat of Films</title>',
      'Heat of Films',
    ],
    ['the address', { title: { url: /film\/(\w+)/ } }, '', '', 'heat'],
    ['the address by a pattern alone', { title: /film\/(\w+)/ }, '', '', 'heat'],
    [
      'the whole of a match without a group',
      { title: { h1: /H\w+/ } },
      '<h1>The Heat is on</h1>',
      '',
      'Heat',
    ],
    [
      'the first element that the pattern matches',
      { title: { p: /Film: (.+)/ } },
      '<p>Year: 1995</p><p>Film: Heat </p>',
      '',
      'Heat',
    ],
    ['the second pattern of several', { title: { h1: /x(.+)/, h2: /(R.+)/ } }, both, '', 'Ronin'],
    [
      'a function',
      { title: (root) => root.querySelector('h2')?.textContent ?? undefined },
      both,
      '',
      'Ronin',
    ],
    ['nothing that has no letter', { title: ['h1', 'h2'] }, '<h1> — </h1><h2>Heat</h2>', '', 'Heat'],
    [
      'nothing that is the site’s own name',
      { title: ['h1', 'h2'] },
      '<h1>Films</h1><h2>Heat</h2>',
      '',
      'Heat',
    ],
    ['nothing at another address', { url: /^\/other/ }, '<h1>Heat</h1>', '', undefined],
  ])('%s', (_, page, body, head, title) => {
    const found = film(page, body, head);
    expect(found?.title).toBe(title);
  });
});

describe('what a tile is read from', () => {
  it.each<[string, Partial<Tiles>, string, object | undefined]>([
    ['an element', {}, '<li><b>Heat</b></li>', { title: 'Heat' }],
    ['its own attribute', { title: '@aria-label' }, '<li aria-label="Heat"></li>', { title: 'Heat' }],
    ['its own text', { title: '@text' }, '<li>Heat<b>more</b></li>', { title: 'Heat' }],
    [
      'its link, by a pattern alone',
      { title: /film\/(\w+)/ },
      '<li><a href="/film/heat">x</a></li>',
      { title: 'heat' },
    ],
    [
      'its link, without its host',
      { title: /^\/film\/(\w+)/ },
      '<li><a href="https://films.example/film/heat">x</a></li>',
      { title: 'heat' },
    ],
    ['no link', { title: /film\/(\w+)/ }, '<li>x</li>', undefined],
    ['an empty link', { title: /(\w*)/ }, '<li><a href="">x</a></li>', undefined],
    [
      'an id in the link',
      {},
      '<li><b>Heat</b><a href="https://www.imdb.com/title/tt0113277/">x</a></li>',
      { ids: { imdb: 'tt0113277' } },
    ],
    ['a link that is none', {}, '<li><b>Heat</b><a href="https://[">x</a></li>', { title: 'Heat' }],
  ])('%s', (_, tiles, body, expected) => {
    const found = tile(tiles, body);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  it('of several kinds the one that it matches, at their addresses alone', () => {
    const two = site({}, [
      { tile: 'li.a', title: 'b' },
      { tile: 'li.b', title: 'i', badge: 'i', position: 'beside' },
      { tile: 'li.c', title: 'i', url: /^\/elsewhere/ },
    ]);
    const document = html(
      '<li class="a"><b>Heat</b></li><li class="b"><i>Ronin</i></li><li class="c"><i>Solo</i></li>',
    );
    const found = detect(document, url, two);
    expect(found.map(({ film, position, element }) => [film.title, position, element.nodeName])).toEqual([
      ['Heat', 'over', 'LI'],
      ['Ronin', 'beside', 'I'],
    ]);
    expect(readTile(two, document.querySelector('li.c')!, url)).toBeUndefined();
    expect(
      readTile(two, document.querySelector('li.c')!, 'https://films.example/elsewhere')?.film.title,
    ).toBe('Solo');
  });
});

describe('what else is read of a film', () => {
  it('is left out where there is nothing', () => {
    expect(
      film(
        { year: 'p', otherTitles: 'p', directors: 'p', minutes: 'p', ids: { imdb: 'p' } },
        '<h1>Heat</h1>',
      ),
    ).toEqual({
      title: 'Heat',
      kind: 'unknown',
    });
  });

  it('is all of it where it is there', () => {
    const body =
      '<h1>Heat</h1><p>1995</p><i>Heat</i><i>Hitze</i><i>Hitze</i><u>Michael Mann</u><b>170 min</b><a>IMDb: tt0113277</a>';
    expect(
      film(
        { year: 'p', otherTitles: 'i', directors: 'u', minutes: 'b', ids: { imdb: 'a' }, kind: 'film' },
        body,
      ),
    ).toEqual({
      title: 'Heat',
      kind: 'film',
      year: 1995,
      otherTitles: ['Hitze'],
      directors: ['Michael Mann'],
      minutes: 170,
      ids: { imdb: 'tt0113277' },
    });
  });

  it('is a year in the title’s brackets before others, and one of the first eight texts', () => {
    expect(film({ year: 'p' }, '<h1>Heat (1995)</h1><p>1999</p>')?.year).toBe(1995);
    const facts = (count: number) => `<h1>Heat</h1>${'<p>fact</p>'.repeat(count)}<p>1995</p>`;
    expect(film({ year: 'p' }, facts(7))?.year).toBe(1995);
    expect(film({ year: 'p' }, facts(8))?.year).toBeUndefined();
  });

  it('is of the first source that gives anything, and five directors at most', () => {
    const body = `<h1>Heat</h1><i></i><u>A</u><b>B</b>${Array.from({ length: 7 }, (_, at) => `<s>Director ${at}</s>`).join('')}`;
    expect(film({ otherTitles: ['i', 'u', 'b'] }, body)?.otherTitles).toEqual(['A']);
    expect(film({ directors: 's' }, body)?.directors).toHaveLength(5);
  });

  it('is an id in the address, by a named group', () => {
    const found = readPage(
      site({ url: /^\/(?<imdb>tt\d+)/ }),
      html('<h1>Heat</h1>'),
      'https://films.example/tt0113277',
    );
    expect(found?.film.ids).toEqual({ imdb: 'tt0113277' });
  });

  it('is no id of an address that may be an episode’s', () => {
    const head = '<link rel="canonical" href="https://www.imdb.com/title/tt0113277/">';
    expect(film({}, '<h1>Heat</h1>', head)?.ids).toEqual({ imdb: 'tt0113277' });
    expect(film({ hasEpisodeAddress: true }, '<h1>Heat</h1>', head)?.ids).toBeUndefined();
  });
});

describe('kinds', () => {
  it.each<[string, TitlePage['kind'], string, string, string | undefined]>([
    ['said by the site', 'series', '', '', 'series'],
    ['by a rule for series', { series: 'i', film: 'b' }, '<i></i><b></b>', '', 'series'],
    ['by a rule for films', { series: 'i', film: 'b' }, '<b></b>', '', 'film'],
    ['by what it is not', { not: 's', film: 'b' }, '<s></s><b></b>', '', undefined],
    ['otherwise', { series: 'i', otherwise: 'film' }, '', '', 'film'],
    ['otherwise none', { series: 'i', otherwise: 'none' }, '', '', undefined],
    ['by a pattern that matches', { series: { p: /season/ } }, '<p>season 1</p>', '', 'series'],
    ['by an attribute that is there', { series: 'p @data-a' }, '<p></p><p data-a="1"></p>', '', 'series'],
    ['by an attribute that is empty', { series: 'p @data-a' }, '<p data-a=""></p>', '', 'unknown'],
    ['by nothing', undefined, '', '', 'unknown'],
    ['by structured data', undefined, '', ld({ '@type': 'TVSeries', name: 'x' }), 'series'],
    [
      'by structured data before og:type',
      undefined,
      '',
      `${ld({ '@type': 'Movie', name: 'x' })}<meta property="og:type" content="video.tv_show">`,
      'film',
    ],
    [
      'by og:type of an episode',
      undefined,
      '',
      '<meta property="og:type" content="video.episode">',
      'series',
    ],
    ['by og:type of a film', undefined, '', '<meta property="og:type" content="video.movie">', 'film'],
    ['by another og:type', undefined, '', '<meta property="og:type" content="video.movies">', 'unknown'],
    ['by structured data of a game', undefined, '', ld({ '@type': 'VideoGame', name: 'x' }), undefined],
  ])('%s', (_, kind, body, head, expected) => {
    expect(film({ kind }, `<h1>Heat</h1>${body}`, head)?.kind).toBe(expected);
  });
});

describe('a page built in place', () => {
  const head = (own: string) =>
    `<link rel="canonical" href="${own}">${ld({ '@type': 'TVSeries', name: 'Ronin' })}<meta property="og:title" content="Ronin">`;
  it('trusts its head only while the head’s own address is the page’s', () => {
    const page = { title: ['meta:og:title', 'h1'] } as Partial<TitlePage>;
    const read = (own: string, more: Partial<Site> = { spa: true }) =>
      film(page, '<h1>Heat</h1>', head(own), more);
    expect(read('https://films.example/film/ronin')).toEqual({ title: 'Heat', kind: 'unknown' });
    expect(read('https://films.example/de/film/heat/?a=b#c')).toMatchObject({
      title: 'Ronin',
      kind: 'series',
    });
    expect(read('https://films.example/film/ronin', {})).toMatchObject({ title: 'Ronin' });
  });

  it('has its modal’s title alone', () => {
    const page = { within: '.modal', title: ['meta:og:title', 'h2'] } as Partial<TitlePage>;
    const body = '<h2>Ronin</h2><div class="modal"><h2>Heat</h2></div>';
    const found = readPage(site(page), html(body, head('https://films.example/film/heat')), url)!;
    expect(found.film.title).toBe('Heat');
    expect(readPage(site({ ...page, title: 'ld:name' }), html(body), url)).toBeUndefined();
    expect(readPage(site(page), html('<h2>Ronin</h2>'), url)).toBeUndefined();
    const none = readPage(site({ ...page, title: 'meta:x', badge: 'i' }), html(body), url);
    expect(none).toBeUndefined();
  });
});

describe('the badge', () => {
  const at = (page: Partial<TitlePage>, body: string, head = '') => {
    const found = readPage(site(page), html(body, head), url)!;
    return [found.element.nodeName, found.element.id, found.position];
  };
  const title = '<meta property="og:title" content="Heat">';
  it.each<[string, Partial<TitlePage>, string, string, string[]]>([
    [
      'beside the element that the site names',
      { badge: '#b' },
      '<h1>Heat</h1><p id="b"></p>',
      '',
      ['P', 'b', 'beside'],
    ],
    ['beside the title it was read from', { badge: '#c' }, '<h1 id="a">Heat</h1>', '', ['H1', 'a', 'beside']],
    [
      'beside what holds a picture',
      { title: 'img @alt' },
      '<p id="a"><img alt="Heat"></p>',
      '',
      ['P', 'a', 'beside'],
    ],
    [
      'beside a heading that shows the title',
      { title: 'meta:og:title' },
      '<h1>Films</h1><h1 id="a">HEAT!</h1>',
      title,
      ['H1', 'a', 'beside'],
    ],
    [
      'beside a heading whose picture shows it',
      { title: 'meta:og:title' },
      '<h1 id="a"><img alt="Heat"></h1>',
      title,
      ['H1', 'a', 'beside'],
    ],
    [
      'over the page where no heading shows it',
      { title: 'meta:og:title' },
      '<h1>Heated</h1>',
      title,
      ['BODY', '', 'over'],
    ],
    [
      'over the page where the sixth heading does',
      { title: 'meta:og:title' },
      `${'<h1>x</h1>'.repeat(5)}<h1>Heat</h1>`,
      title,
      ['BODY', '', 'over'],
    ],
    [
      'beside a modal that is its own title',
      { within: '#m', title: { '': /./ }, badge: 'i' },
      '<div id="m" title="Heat">H</div>',
      '',
      ['DIV', 'm', 'beside'],
    ],
  ])('goes %s', (_, page, body, head, expected) => {
    expect(at(page, body, head)).toEqual(expected);
  });
});

describe('what a watcher looks at', () => {
  it('is what is read, of the head only where it comes late', () => {
    const page = {
      title: ['h1 @title', 'meta:og:title', 'ld:name'],
      year: { 'p @data-year': /\d+/ },
      kind: { not: 'body.game', series: '.s', film: '.f' },
      badge: '.badge',
    } as Partial<TitlePage>;
    const tiles = [
      { title: 'b', year: /\d{4}/, ids: { imdb: 'a @href' }, minutes: '@aria-label', otherTitles: 'i @text' },
    ];
    expect(titlePageSelector(site(page), url)).toBe('h1,.badge,p,.s,.f');
    expect(titlePageSelector(site(page, [], { spa: true }), url)).toContain('head>meta');
    expect(titlePageSelector(site({ ...page, within: '.modal' }), url)).toBe('.modal');
    expect(titlePageSelector(site({ title: { title: /(.+)/ } }), url)).toContain('head>title');
    expect(titlePageSelector(site({ title: ['h1', 'title'] }), url)).not.toContain('head');
    expect(titlePageSelector(site(page), 'https://films.example/other')).toBe('');
    expect([...new Set(watchedAttributes(site(page, tiles), url))].sort()).toEqual([
      'aria-label',
      'data-year',
      'href',
      'title',
    ]);
    expect(watchedAttributes(site({ title: /film/ }), url)).toEqual([]);
  });
});

describe('ids in texts', () => {
  it.each([
    ['imdb', 'tt0113277', 'tt0113277'],
    ['imdb', 'IMDb: tt0113277 (film)', 'tt0113277'],
    ['imdb', 'https://www.imdb.com/title/tt0113277/', 'tt0113277'],
    ['imdb', '//www.imdb.com/title/tt0113277/', 'tt0113277'],
    ['imdb', '/title/tt0113277/', 'tt0113277'],
    ['imdb', 'title/tt0113277/', 'tt0113277'],
    ['imdb', 'https://films.example/title/tt0113277/', undefined],
    ['imdb', 'xtt0113277', undefined],
    ['imdb', `${' '.repeat(1990)}tt0113277`, 'tt0113277'],
    ['imdb', `${' '.repeat(1992)}tt0113277`, undefined],
    ['wikidata', 'see Q192724', 'Q192724'],
    ['tmdb', 'see 949', undefined],
  ] as const)('%s in %.60s: %s', (register, text, id) => expect(findId(register, text, registers)).toBe(id));

  it('are none without the register’s rule', () => {
    expect(findId('imdb', 'tt0113277', {})).toBeUndefined();
  });
});

describe('a page that nobody knows', () => {
  const at = 'https://paper.example/heat';
  const movie = ld({ '@type': 'Movie', name: 'Heat', datePublished: '1995' });
  const shown = (body: string, head: string) => {
    const found = readPage(genericSite, html(body, head), at);
    return found && [found.film.title, found.element.nodeName, found.position];
  };
  it.each<[string, string, string, unknown]>([
    ['is read by its structured data', '<h1>Heat</h1>', movie, ['Heat', 'H1', 'beside']],
    [
      'is read by og:type',
      '<h1>Heat</h1>',
      '<meta property="og:type" content="video.movie"><meta property="og:title" content="Heat">',
      ['Heat', 'H1', 'beside'],
    ],
    [
      'is not by another type',
      '<h1>Heat</h1>',
      '<meta property="og:type" content="video.movies"><meta property="og:title" content="Heat">',
      undefined,
    ],
    ['is not without a word for it', '<h1>Heat</h1>', '<meta property="og:title" content="Heat">', undefined],
    [
      'is not when it is about a trailer',
      '<h1>Heat</h1>',
      `${movie}<meta property="og:title" content="Heat: official clip">`,
      undefined,
    ],
    [
      'has its badge at the first heading where none shows the title',
      '<h1>News</h1>',
      movie,
      ['Heat', 'H1', 'beside'],
    ],
    ['has its badge over the page without one', '<p>News</p>', movie, ['Heat', 'BODY', 'over']],
    [
      'has the heading’s title where its own begins so',
      '<h1>Heat – Hitze</h1>',
      `${movie}<title>Heat – Hitze: a review</title>`,
      ['Heat – Hitze', 'H1', 'beside'],
    ],
    [
      'has its own where the heading is the beginning of a word',
      '<h1>He</h1>',
      `${movie}<title>Heat</title>`,
      ['Heat', 'H1', 'beside'],
    ],
    ['has its own where the heading is empty', '<h1></h1>', movie, ['Heat', 'H1', 'beside']],
  ])('%s', (_, body, head, expected) => expect(shown(body, head)).toEqual(expected));
});

describe('a page that says it is none', () => {
  it('shows no film, whatever else it shows', () => {
    expect(film({}, '<h1>Heat</h1>', '<title>Heat</title>')?.title).toBe('Heat');
    expect(film({}, '<h1>Heat</h1>', '<title>404 Not Found</title>')).toBeUndefined();
  });
});
