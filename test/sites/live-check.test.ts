import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLive, type LiveCheckEnvironment } from '../../scripts/site-live.ts';
import { allocine } from '../../src/sites/definitions/allocine.ts';
import { csfd } from '../../src/sites/definitions/csfd.ts';
import { netflix } from '../../src/sites/definitions/netflix.ts';
import type { Examples, Site } from '../../src/sites/site.ts';

/** What a page of our small web says: its body, or a status alone. */
type Answer = string | number;

const text = '<p>Words about nothing in particular.</p>'.repeat(100);
const film = (title: string): string =>
  `<html><head><title>${title} (1950) | ČSFD.cz</title></head><body><div class="film-header-name"><h1>${title}</h1></div>${text}</body></html>`;
const empty = `<html><head><title>ČSFD.cz</title></head><body>${text}</body></html>`;

let server: Server;
let answers: Record<string, Answer>;
let asked: { path: string; headers: Record<string, unknown> }[];
let waits: number[];
let printed: string[];

/** Every host is the server on this machine, under a folder of the host's name. */
const here = (url: string): string =>
  url.replace('https://', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

function outside(examples: [Site, Examples][]): LiveCheckEnvironment {
  return {
    sites: examples.map(([site]) => site),
    examplesOf: async (site) => examples.find(([each]) => each === site)![1],
    fetch: (url, options) => fetch(here(String(url)), options),
    wait: async (milliseconds) => void waits.push(milliseconds),
    print: (line) => void printed.push(line),
  };
}

beforeEach(async () => {
  [answers, asked, waits, printed] = [{}, [], [], []];
  server = createServer((request, response) => {
    asked.push({ path: request.url!, headers: request.headers });
    const answer = answers[request.url!] ?? 404;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterEach(() => new Promise((closed) => server.close(closed)));

const page = (name: string): string => `https://www.csfd.cz/film/${name}/prehled/`;
const path = (name: string): string => `/www.csfd.cz/film/${name}/prehled/`;

describe('the live check', () => {
  test('tells a page that reads otherwise from one that is gone, refused or not to be had', async () => {
    answers = {
      [path('1-a')]: film('A'),
      [path('2-b')]: empty.replace('<body>', '<body><h1></h1>').replace('ČSFD.cz', ''),
      [path('3-c')]: 500,
      [path('4-d')]: '<html><body><div id="app"></div></body></html>',
    };
    const examples = { [page('1-a')]: 'film', [page('2-b')]: 'film', [page('3-c')]: 'film' } as const;
    const code = await checkLive(
      undefined,
      false,
      outside([[csfd, { ...examples, [page('4-d')]: 'film', [page('5-e')]: 'film' }]]),
    );
    expect(printed).toEqual([
      `as it should be  ${page('1-a')}`,
      `changed          ${page('2-b')}`,
      `no answer        ${page('3-c')} (500)`,
      `needs a browser  ${page('4-d')}`,
      `gone             ${page('5-e')} (404)`,
      '1 as it should be, 1 changed, 1 no answer, 1 needs a browser, 1 gone',
    ]);
    expect(code).toBe(1);
  });

  test('tells a page that is read from an old source from one that is as it should be', async () => {
    answers = { [path('1-a')]: film('A').replace('film-header-name', 'renamed'), [path('2-b')]: film('B') };
    const code = await checkLive(
      undefined,
      false,
      outside([[csfd, { [page('1-a')]: 'film', [page('2-b')]: 'film' }]]),
    );
    expect(printed.at(-1)).toBe('1 may have changed, 1 as it should be');
    expect(code).toBe(1);
  });

  test('is content when all that can be judged is right', async () => {
    answers = { [path('1-a')]: film('A'), [path('2-b')]: 503, [path('3-c')]: film('Just a moment...') };
    const code = await checkLive(
      undefined,
      false,
      outside([[csfd, { [page('1-a')]: 'film', [page('2-b')]: 'film', [page('3-c')]: 'film' }]]),
    );
    expect(printed.at(-1), 'a wall is no page').toBe('1 as it should be, 2 no answer');
    expect(code).toBe(0);
  });

  test('says so when no page came at all, as without a network', async () => {
    const cut: LiveCheckEnvironment = {
      ...outside([[csfd, { [page('1-a')]: 'film' }]]),
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    };
    expect(await checkLive(undefined, false, cut)).toBe(2);
    expect(printed[0]).toBe(`no answer        ${page('1-a')}`);
  });

  test('asks one page of a site at a time with a pause between, and no more once it is refused', async () => {
    answers = { [path('1-a')]: film('A'), [path('2-b')]: 429, [path('3-c')]: film('C') };
    const code = await checkLive(
      undefined,
      true,
      outside([[csfd, { [page('1-a')]: 'film', [page('2-b')]: 'film', [page('3-c')]: 'film' }]]),
    );
    expect(asked.map((request) => request.path)).toEqual([path('1-a'), path('2-b')]);
    expect(waits).toEqual([5000]);
    expect(asked[0]!.headers['user-agent']).toContain('Reelgrade');
    expect(printed.map((line) => JSON.parse(line))).toEqual([
      { site: 'csfd', url: page('1-a'), shows: 'film', outcome: 'as it should be', status: 200 },
      { site: 'csfd', url: page('2-b'), shows: 'film', outcome: 'no answer', status: 429 },
    ]);
    expect(code).toBe(0);
  });

  test('cannot judge a site that shows its pages by script', async () => {
    answers = { '/www.netflix.com/title/1': empty.replace('ČSFD.cz', '') };
    const code = await checkLive(
      undefined,
      false,
      outside([[netflix, { 'https://www.netflix.com/title/1': 'film' }]]),
    );
    expect(printed[0]).toMatch(/^needs a browser/);
    expect(code).toBe(0);
  });

  test('tries one site alone, and knows no other name', async () => {
    const all = outside([
      [csfd, { [page('1-a')]: 'film' }],
      [allocine, { 'https://www.allocine.fr/film/fichefilm_gen_cfilm=1.html': 'film' }],
    ]);
    await checkLive('allocine', true, all);
    expect(asked.map((request) => request.path)).toEqual([
      '/www.allocine.fr/film/fichefilm_gen_cfilm=1.html',
    ]);
    expect(await checkLive('nowhere', true, all)).toBe(2);
  });
});
