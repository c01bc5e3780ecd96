/** Pages of our own writing, in the markup of a site we know: what the page script is measured and tried on. */

/** Where the generated pages are served. */
export const ORIGIN = 'https://letterboxd.com';
export const GRID = `${ORIGIN}/films/popular/`;
export const FILM = `${ORIGIN}/film/the-long-wharf/`;

const WORDS =
  'Harbour Winter Orchard Glass River Lantern Copper Meadow Static Velvet Ridge Salt Paper Comet'.split(' ');

export function titleOf(n: number): string {
  const [a, b] = [WORDS[n % WORDS.length], WORDS[Math.floor(n / WORDS.length) % WORDS.length]];
  return `${a} ${b} ${n}`;
}

/** One tile of a grid as the site writes it: a poster of fixed size, a link, an overlay, a menu. */
export function tile(n: number, title = titleOf(n), year = 1930 + (n % 95)): string {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  return `<li class="griditem"><div class="react-component" data-component-class="LazyPoster" data-item-name="${title} (${year})" data-item-slug="${slug}" data-item-link="/film/${slug}/"><div class="poster film-poster"><img alt="${title}" width="150" height="225"><span class="frame"><span class="frame-title">${title}</span></span></div><p class="attribution"><a href="#">Somebody</a> <time>today</time></p></div></li>`;
}

const STYLE = `<style>
  body { margin: 0; font: 14px/1.4 sans-serif; background: #14181c; color: #9ab }
  h1 { font-size: 40px; margin: 16px }
  ul { display: grid; grid-template-columns: repeat(6, 150px); gap: 12px; padding: 16px; margin: 0; list-style: none }
  .poster { position: relative; width: 150px; height: 225px; background: #2c3440; overflow: hidden }
  .poster img { display: block; object-fit: cover }
  .frame { position: absolute; inset: 0 } .frame-title { position: absolute; bottom: 0; opacity: 0 }
  .attribution { margin: 4px 0; font-size: 12px }
</style>`;

/** A grid of this many tiles, with a head and a ticker beside it as real pages have. */
export function grid(count: number, tileAt: (n: number) => string = (n) => tile(n)): string {
  const tiles = Array.from({ length: count }, (_, n) => tileAt(n)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Films</title>${STYLE}</head><body><header><nav><a href="/">Home</a></nav><p id="ticker">0</p></header><main><ul id="grid">${tiles}</ul></main><aside id="feed"></aside></body></html>`;
}

/** So many tiles with nothing in them but what tells the film: more than any page has. */
export function bareGrid(count: number): string {
  const tiles = Array.from(
    { length: count },
    (_, n) => `<i data-component-class="LazyPoster" data-item-name="${titleOf(n)} (${1930 + (n % 95)})"></i>`,
  ).join('');
  const style = '<style>i { float: left; width: 200px; height: 40px; position: relative }</style>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Films</title>${style}</head><body>${tiles}</body></html>`;
}

/** A film's page with a few related tiles. */
export function film(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Long Wharf (1987)</title><meta property="og:title" content="The Long Wharf (1987)">${STYLE}</head><body data-type="film"><main><section><h1 class="headline-1 primaryname"><span class="name">The Long Wharf</span></h1><p class="releasedate"><a href="/films/year/1987/">1987</a></p><p>What follows must not move.</p></section><ul>${Array.from({ length: 12 }, (_, n) => tile(n)).join('')}</ul></main></body></html>`;
}
