/** Small pages of our own, built as pages of many makers are: what is pointed at there, and what must then be found. */

export interface TaughtPage {
  name: string;
  /** From its path on. */
  path?: string;
  html: string;
  /** Selector of the element that is pointed at; the first that matches. */
  pointed: string;
  /** Films that are found: "Title (year)", or the title alone. */
  films: readonly string[];
  /** The selector that is proposed, where it matters. */
  tile?: string;
}

const FILMS = [
  ['The Quiet Shipyard', 1962],
  ['Ferry to Nowhere', 1975],
  ['A Lamp in the Reeds', 1988],
  ['North of Winter', 2003],
  ['Salt and Copper', 2019],
] as const;
const each = (make: (title: string, year: number, at: number) => string): string =>
  FILMS.map(([title, year], at) => make(title, year, at)).join('');
const dated = FILMS.map(([title, year]) => `${title} (${year})`);
const undated = FILMS.map(([title]) => title);
const menu =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/films">Films</a></li><li><a href="/about">About us</a></li></ul></nav>';
const foot =
  '<footer><p>Open since 1999</p><ul><li><a href="/terms">Terms</a></li><li><a href="/contact">Contact</a></li></ul></footer>';
const page = (main: string) =>
  `<html lang="en"><head><title>Pier Cinema</title></head><body>${menu}${main}${foot}</body></html>`;

export const tilePages: readonly TaughtPage[] = [
  {
    name: 'classes that are words',
    html: page(
      `<main><div class="film-list">${each((title, year, at) => `<div class="film-card"><a href="/film/${at}"><img alt=""><h3 class="film-title">${title}</h3></a><span class="film-year">${year}</span></div>`)}</div></main>`,
    ),
    pointed: '.film-title',
    films: dated,
    tile: 'div.film-card',
  },
  {
    name: 'the picture of a tile is pointed at',
    html: page(
      `<main><ul class="posters">${each((title, year, at) => `<li><a href="/m/${at}"><img alt="${title}"></a><p>${year}</p></li>`)}</ul></main>`,
    ),
    pointed: '.posters img',
    films: dated,
    tile: 'ul.posters > li',
  },
  {
    name: 'names that a program made up, in several rows',
    html: page(
      `<main>${['Now', 'Soon']
        .map(
          (row) =>
            `<section class="sc-a1b2c3 hKzfuJ"><h2 class="css-9x8y">${row}</h2><div class="css-1q2w">${each((title, year, at) => `<div class="css-77aa1 iQjTkL"><a class="css-0p9o" href="/${row}/${at}"><div class="css-5t6y"><img alt=""></div><span class="css-3e4r">${title} ${row}</span></a><span class="css-8i7u">${year}</span></div>`)}</div></section>`,
        )
        .join('')}</main>`,
    ),
    pointed: 'section span',
    films: ['Now', 'Soon'].flatMap((row) => FILMS.map(([title, year]) => `${title} ${row} (${year})`)),
  },
  {
    name: 'attributes for programs',
    html: page(
      `<main><div>${each((title, _, at) => `<article data-testid="movie-card" data-item-id="${at}77"><a href="/movies/${at}" aria-label="${title}"><img alt=""></a></article>`)}</div></main>`,
    ),
    pointed: 'article img',
    films: undated,
    tile: 'article[data-testid="movie-card"]',
  },
  {
    name: 'attributes of which only the name is the same',
    html: page(
      `<main><div>${each((title, year, at) => `<div data-film-id="f${at}" class="x${at}"><b>${title}</b> <i>(${year})</i></div>`)}</div></main>`,
    ),
    pointed: 'b',
    films: dated,
    tile: 'div[data-film-id]',
  },
  {
    name: 'a table, at whose title is pointed',
    html: page(
      `<main><table class="programme"><thead><tr><th>Film</th><th>Director</th><th>Year</th></tr></thead><tbody>${each((title, year, at) => `<tr><td><a href="/f/${at}">${title}</a></td><td><a href="/p/${at}">Ada Quill ${at}</a></td><td>${year}</td></tr>`)}</tbody></table></main>`,
    ),
    pointed: 'td a',
    films: dated,
    tile: 'table.programme > tbody > tr',
  },
  {
    name: 'a table with as many links in a row as a row has tiles elsewhere',
    html: page(
      `<main><table><tbody>${each((title, year, at) => `<tr><td><a href="/f/${at}">${title}</a></td><td><a href="/p/${at}">Ada Quill</a></td><td><a href="/c/${at}">Norway ${at}</a></td><td>${year}</td></tr>`)}</tbody></table></main>`,
    ),
    pointed: 'td a',
    films: dated,
  },
  {
    name: 'more rows than a row has tiles',
    html: page(
      `<main>${[1, 2, 3, 4, 5, 6, 7]
        .map(
          (row) =>
            `<section><h2>Row ${row}</h2><ul>${each((title, year, at) => `<li><a href="/f/${row}-${at}"><b>${title} ${row}</b></a><i>${year}</i></li>`)}</ul></section>`,
        )
        .join('')}</main>`,
    ),
    pointed: 'main b',
    films: [1, 2, 3, 4, 5, 6, 7].flatMap((row) => FILMS.map(([title, year]) => `${title} ${row} (${year})`)),
  },
  {
    name: 'a table without links and classes',
    html: page(
      `<table><tr><th>Year</th><th>Film</th></tr>${each((title, year) => `<tr><td>${year}</td><td>${title}</td></tr>`)}</table>`,
    ),
    pointed: 'td:nth-child(2)',
    films: dated,
  },
  {
    name: 'articles in a blog, the year in brackets',
    html: page(
      `<main>${each((title, year, at) => `<article class="post"><h2><a href="/2026/0${at + 1}/review-${at}">${title} (${year})</a></h2><p>Words about this film, of which there are many more on its own page.</p><a href="/2026/0${at + 1}/review-${at}#more">Read on</a></article>`)}</main>`,
    ),
    pointed: 'article h2 a',
    films: dated,
    tile: 'article.post',
  },
  {
    name: 'two links in one tile, to title and director',
    html: page(
      `<main><div class="grid">${each((title, year, at) => `<div class="entry"><p><a href="/title/${at}">${title}</a></p><p><a href="/person/${at}">By Ada Quill ${at}</a></p><small>${year}</small></div>`)}</div></main>`,
    ),
    pointed: '.entry a',
    films: dated,
    tile: 'div.entry',
  },
  {
    name: 'lines of text in one link, without any class',
    html: page(
      `<main><ul>${each((title, year, at) => `<li><a href="/t/${at}"><span>${title}</span><span>${year}</span><span>10${at} min</span></a></li>`)}</ul></main>`,
    ),
    pointed: 'main span',
    films: dated,
    tile: 'main > ul > li',
  },
  {
    name: 'a list of text, the year behind the link',
    html: page(
      `<main><ol class="best">${each((title, year, at) => `<li><a href="/f/${at}">${title}</a> (${year})</li>`)}</ol></main>`,
    ),
    pointed: '.best a',
    films: dated,
    tile: 'ol.best > li',
  },
  {
    name: 'a wrapper around each tile, and more in the tile than its title',
    html: page(
      `<div class="row"><div class="col-3 wrap">${each((title, year, at) => `<div class="col"><div class="movie-item"><a class="poster" href="/movie/${at}"><img alt="Poster"></a><a class="name" href="/movie/${at}">${title}</a><div class="meta"><span>${year}</span><span>1h 4${at}m</span><span>7.${at}</span></div></div></div>`)}</div></div>`,
    ),
    pointed: 'a.name',
    films: dated,
  },
  {
    name: 'tiles without a link, that a script opens',
    html: page(
      `<main><div role="list">${each((title, year) => `<div role="listitem" tabindex="0"><div><img alt="${title}"></div><div><div>${title}</div><div>${year}</div></div></div>`)}</div></main>`,
    ),
    pointed: '[role=listitem] img',
    films: dated,
  },
  {
    name: 'days of showings, which are no years of films',
    html: page(
      `<main><div class="shows">${each((title, _, at) => `<div class="show"><h4>${title}</h4><time>1${at} December 2026</time></div>`)}</div></main>`,
    ),
    pointed: '.show h4',
    films: undated,
    tile: 'div.show',
  },
  {
    name: 'a title with its year inside',
    html: page(
      `<main><div class="films">${each((title, year, at) => `<a class="film" href="/f/${at}"><h3>${title} <em>${year}</em></h3></a>`)}</div></main>`,
    ),
    pointed: '.film h3',
    films: dated,
    tile: 'a.film',
  },
  {
    name: 'a custom element for each tile',
    html: page(
      `<main><film-grid>${each((title, year, at) => `<film-tile data-year="${year}"><a href="/f/${at}"><img alt="${title}"></a></film-tile>`)}</film-grid></main>`,
    ),
    pointed: 'film-tile img',
    films: dated,
  },
  {
    name: 'Japanese, with a year in the text',
    html: page(
      `<main><ul class="eiga">${['静かな造船所', 'どこにも行かない船', '葦の中の灯', '冬の北'].map((title, at) => `<li class="sakuhin"><a href="/s/${at}"><p class="title">${title}</p><p>${1970 + at}年 / 日本</p></a></li>`).join('')}</ul></main>`,
    ),
    pointed: '.title',
    films: ['静かな造船所 (1970)', 'どこにも行かない船 (1971)', '葦の中の灯 (1972)', '冬の北 (1973)'],
    tile: 'li.sakuhin',
  },
];

export const titlePages: readonly (TaughtPage & { title?: string; matches: string[]; others: string[] })[] = [
  {
    name: 'a heading of its own class',
    path: '/film/the-quiet-shipyard',
    html: page(
      '<main><h1 class="film-title">The Quiet Shipyard</h1><p class="facts">1962 · 94 min</p></main>',
    ),
    pointed: 'h1',
    films: ['The Quiet Shipyard (1962)'],
    title: 'h1.film-title',
    matches: ['/film/ferry-to-nowhere', '/film/x/?page=2'],
    others: ['/films', '/film/', '/person/ada'],
  },
  {
    name: 'a span in a bare heading, with the year in brackets',
    path: '/movies/1234-quiet/',
    html: page(
      '<main><h1><span class="css-1a2b">The Quiet Shipyard</span></h1><div><span>(1962)</span></div></main>',
    ),
    pointed: 'h1 span',
    films: ['The Quiet Shipyard (1962)'],
    title: 'h1',
    matches: ['/movies/9-ferry/', '/movies/9-ferry'],
    others: ['/movies/', '/films/9-ferry/', '/movies/9-ferry/cast'],
  },
  {
    name: 'no heading: a made-up class in a section that has a name',
    path: '/watch?v=88',
    html: page(
      '<section id="details"><div class="css-0a1"><div class="hKzfuJ">The Quiet Shipyard</div><div>Drama</div><div>1962</div></div></section>',
    ),
    pointed: '.hKzfuJ',
    films: ['The Quiet Shipyard (1962)'],
    matches: ['/watch?v=3', '/watch?t=1&v=3'],
    others: ['/watch', '/watchlist?v=3'],
  },
  {
    name: 'an app whose places are behind the sign “#”',
    path: '/web/index.html#!/details?id=9f8e7d6c5b4a&serverId=1',
    html: page(
      '<div class="itemPage"><h1 class="itemName">The Quiet Shipyard</h1><div class="itemMiscInfo"><div>1962</div></div></div>',
    ),
    pointed: 'h1',
    films: ['The Quiet Shipyard (1962)'],
    matches: ['/web/index.html#!/details?id=1'],
    others: ['/web/index.html#!/home', '/web/index.html'],
  },
  {
    name: 'a title that is a picture',
    path: '/title/77',
    html: page('<div class="hero"><img class="logo-title" alt="The Quiet Shipyard"></div>'),
    pointed: '.hero',
    films: ['The Quiet Shipyard'],
    title: 'img.logo-title @alt',
    matches: ['/title/78'],
    others: ['/title/', '/person/78'],
  },
  {
    name: 'the year within the heading',
    path: '/kino/film-17.html',
    html: page('<h1>The Quiet Shipyard <small class="y">1962</small></h1>'),
    pointed: 'h1',
    films: ['The Quiet Shipyard (1962)'],
    title: 'h1 @text',
    matches: ['/kino/film-18.html'],
    others: ['/kino/', '/film-18.html'],
  },
  {
    name: 'the year in the head alone',
    path: '/f/17',
    html: `<html><head><title>The Quiet Shipyard (1962) | Pier Cinema</title></head><body><h1>The Quiet Shipyard</h1><p>On 12 May 2026 at the Pier</p></body></html>`,
    pointed: 'h1',
    films: ['The Quiet Shipyard (1962)'],
    title: 'h1',
    matches: ['/f/18'],
    others: ['/', '/f'],
  },
  {
    name: 'other films beside it, whose years are not its own',
    path: '/film/44',
    html: page(
      '<main><h1>The Quiet Shipyard</h1><ul><li><b>Ferry to Nowhere</b> <i>1975</i></li><li><b>Salt and Copper</b> <i>2019</i></li></ul></main>',
    ),
    pointed: 'h1',
    films: ['The Quiet Shipyard'],
    title: 'h1',
    matches: ['/film/45'],
    others: ['/films/45'],
  },
];
