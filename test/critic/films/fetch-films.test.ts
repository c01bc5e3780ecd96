import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchFilms } from '../../../src/critic/films/fetch-films.ts';
import { openFilms } from '../../../src/critic/films/open-film-list.ts';

type Fact = [field: string, value: string, language?: string];

/** What the service of this test knows, in the shape in which Wikidata has it. */
const items: Record<string, { kind: 'Q11424' | 'Q5398426'; facts: Fact[] }> = {
  Q1: {
    kind: 'Q11424',
    facts: [
      ['label', 'Mercy', 'en'],
      ['label', 'Gnade', 'de'],
      ['alias', 'The Mercy', 'en'],
      ['year', '2001'],
      ['year', '2002'],
      ['director', 'Ann Example', 'en'],
      ['minutes', '101'],
      ['articles', '10'],
      ['imdb', 'tt0000001'],
      ['netflix', '70000001'],
      ['letterboxd', 'not an id!'],
    ],
  },
  Q2: {
    kind: 'Q11424',
    facts: [
      ['label', 'Милость', 'ru'],
      ['original', 'Милость', 'ru'],
      ['year', '2001'],
      ['articles', '2'],
    ],
  },
  Q3: {
    kind: 'Q5398426',
    facts: [
      ['label', 'Mercy', 'en'],
      ['year', '2002'],
      ['articles', '5'],
      ['tmdb', '77'],
    ],
  },
  Q4: {
    kind: 'Q11424',
    facts: [
      ['year', '2002'],
      ['articles', '1'],
    ],
  },
};

let server: Server;
let endpoint: string;
let queries: string[];
let userAgents: Set<string | undefined>;
/** What the service does instead of answering, by the number of the request. */
let trouble: (number: number, query: string, response: ServerResponse) => boolean;

beforeEach(async () => {
  queries = [];
  userAgents = new Set();
  trouble = () => false;
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const query = new URLSearchParams(body).get('query') ?? '';
  queries.push(query);
  userAgents.add(request.headers['user-agent']);
  if (trouble(queries.length, query, response)) return;
  const uri = (item: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${item}` });
  const wanted = query.match(/VALUES \?item \{ ([^}]*) \}/)?.[1]?.match(/Q\d+/g);
  const year = /"(\d{4})-01-01/.exec(query)?.[1];
  const bindings = wanted
    ? wanted.flatMap((item) =>
        items[item]!.facts.map(([field, value, language]) => ({
          item: uri(item),
          field: { type: 'literal', value: field },
          value: { type: 'literal', value, ...(language && { 'xml:lang': language }) },
        })),
      )
    : Object.entries(items)
        .filter(
          ([, { kind, facts }]) =>
            query.includes(`wd:${kind}`) && facts.some(([f, v]) => f === 'year' && v === year),
        )
        .map(([item]) => ({ item: uri(item) }));
  response.setHeader('content-type', 'application/sparql-results+json');
  response.end(JSON.stringify({ head: { vars: ['item'] }, results: { bindings } }));
}

const folder = () => mkdtemp(join(tmpdir(), 'reelgrade-films-'));
const run = (out: string, more: Partial<Parameters<typeof fetchFilms>[0]> = {}) =>
  fetchFilms({ out, endpoint, years: [2001, 2002], pauseMs: 0, backoffMs: 1, today: '2026-11-27', ...more });

function fail(response: ServerResponse, status: number, headers = {}, body = ''): true {
  response.writeHead(status, headers);
  response.end(body);
  return true;
}

describe('films fetch', () => {
  it('makes a list that the tool opens: titles, years, kinds, ids, how known', async () => {
    const out = await folder();
    expect(await run(out)).toBe(3);
    expect(await readdir(out)).toEqual(['films.jsonl']);
    expect(JSON.parse((await readFile(join(out, 'films.jsonl'), 'utf8')).split('\n')[0]!)).toEqual({
      reelgrade: 'films',
      version: 1,
      date: '2026-11-27',
    });
    const list = await openFilms(out);
    expect(list.byId('tt0000001')).toEqual({
      id: 'tt0000001',
      title: 'Mercy',
      kind: 'film',
      year: 2001,
      votes: 1000,
      minutes: 101,
      directors: ['Ann Example'],
      otherTitles: ['Gnade', 'The Mercy'],
      ids: { imdb: 'tt0000001', wikidata: 'Q1', netflix: '70000001' },
    });
    expect(list.byTitle('Mercy').films.map(({ kind }) => kind)).toEqual(['film', 'series']);
    expect(list.byTitle('Милость').films[0]).toMatchObject({ id: 'Q2', ids: { wikidata: 'Q2' } });
    expect([...userAgents]).toEqual([expect.stringContaining('Reelgrade')]);
  });

  it('waits as long as the service asks, and asks again', async () => {
    trouble = (n, _, response) => n === 1 && fail(response, 429, { 'retry-after': '1' });
    const start = performance.now();
    expect(await run(await folder())).toBe(3);
    expect(performance.now() - start).toBeGreaterThan(900);
    expect(queries[1]).toBe(queries[0]);
  });

  it('gets over errors, lost connections and answers that are cut off', async () => {
    trouble = (n, _, response) => {
      if (n === 1) return fail(response, 502);
      if (n === 2) {
        response.destroy();
        return true;
      }
      return n === 4 && fail(response, 200, {}, '{"results":{"bindings":[{');
    };
    expect(await run(await folder())).toBe(3);
  });

  it('asks for fewer films at once where the service times out', async () => {
    trouble = (_, query, response) =>
      (query.match(/wd:Q\d+/g)?.length ?? 0) > 1 &&
      query.includes('VALUES') &&
      fail(response, 500, {}, 'java.util.concurrent.TimeoutException');
    expect(await run(await folder())).toBe(3);
  });

  it('gives up on an answer that does not come, and asks again', async () => {
    trouble = (n) => n === 1;
    expect(await run(await folder(), { timeoutMs: 500 })).toBe(3);
  });

  it('keeps what is there when the service fails for good, and goes on from there', async () => {
    const out = await folder();
    trouble = (_, query, response) =>
      query.includes('2002-01-01T00:00:00Z"^^xsd:dateTime && ') && fail(response, 400, {}, 'bad');
    await expect(run(out)).rejects.toThrow(/answered 400/);
    expect(await readdir(join(out, 'parts'))).toEqual(['begun', 'film-2001.jsonl', 'series-2001.jsonl']);
    trouble = () => false;
    queries = [];
    expect(await run(out, { today: '2026-11-29' })).toBe(3);
    expect(queries.some((query) => query.includes('"2001-01-01'))).toBe(false);
    expect(await readFile(join(out, 'films.jsonl'), 'utf8')).toContain('"date":"2026-11-27"');
  });

  it('says after some tries that the service cannot be used', async () => {
    trouble = (_, __, response) => fail(response, 503);
    await expect(run(await folder())).rejects.toThrow(/answered 503.*Try again later/);
  });
});

it('a list that is damaged is refused with the line', async () => {
  const out = await folder();
  await run(out);
  const { appendFile } = await import('node:fs/promises');
  await appendFile(join(out, 'films.jsonl'), '{"title":7}\n');
  await expect(openFilms(out)).rejects.toThrow(/line 5: this is not a list of films/);
});
