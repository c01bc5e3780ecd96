import { readFileSync } from 'node:fs';
import type { WebServer } from '../test/e2e/harness/web-server.ts';

/** A demo page of our own writing, and the address it imitates. */
export interface DemoPage {
  file: string;
  url: string;
  /** What there is to see, for the list that `npm start` prints. */
  what: string;
}

export const demoPages: readonly DemoPage[] = [
  {
    file: 'imdb-title.html',
    url: 'https://www.imdb.com/title/tt0034583/',
    what: 'a title page, and related films',
  },
  { file: 'letterboxd-grid.html', url: 'https://letterboxd.com/films/', what: 'a grid that keeps growing' },
  {
    file: 'imdb-search.html',
    url: 'https://www.imdb.com/find/?q=king+kong',
    what: 'a search: four films of one name',
  },
  { file: 'netflix-browse.html', url: 'https://www.netflix.com/browse', what: 'tiles that open in place' },
  {
    file: 'wikipedia-film.html',
    url: 'https://en.wikipedia.org/wiki/Metropolis_(1927_film)',
    what: 'an article',
  },
  {
    file: 'rottentomatoes-title.html',
    url: 'https://www.rottentomatoes.com/m/citizen_kane',
    what: 'a title page',
  },
  { file: 'imdb-series.html', url: 'https://www.imdb.com/title/tt1086803/', what: 'a series: no grade' },
];

/** As strict as a site can be, with its own style sheet and script, and nothing inline. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** Puts the demo pages on the server, each at the address it imitates. */
export function putDemo(server: WebServer): void {
  for (const { file, url } of demoPages) {
    server.put(url, { body: read(file), headers: { 'content-security-policy': policy } });
    server.put(new URL('/demo.css', url).href, { body: read('demo.css'), type: 'text/css' });
    server.put(new URL('/demo.js', url).href, { body: read('demo.js'), type: 'text/javascript' });
  }
}
