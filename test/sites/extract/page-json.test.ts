import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../scripts/site-page.ts';
import { json, jsonEntries, textIn } from '../../../src/sites/extract/page-json.ts';
import { variable } from '../../../src/sites/extract/script-variable.ts';

/** Times that each page is read, as by its tiles: what is not remembered would take minutes. */
const READS = 1000;
/** Longest that this may take on a busy machine, in milliseconds; on an idle one it takes less than a tenth. */
const MAX_READ_MS = 15_000;

const pageWith = (...scripts: string[]) =>
  parsePage(`<html><head></head><body>${scripts.join('')}</body></html>`);
const data = (text: string, id = 'data') => `<script type="application/json" id="${id}">${text}</script>`;
const state = '{"film":{"title":"Solaris","year":1972,"names":[{"text":"Солярис"},{"text":"Solyaris"}]}}';

describe('a source of JSON', () => {
  test.each([
    ['film.title', 'Solaris'],
    ['film.year', '1972'],
    ['film.names.1.text', 'Solyaris'],
    ['film.names.*.text', 'Солярис'],
    ['*.title', 'Solaris'],
    ['film', undefined],
    ['film.names', undefined],
    ['film.constructor.name', undefined],
    ['film.title.length', undefined],
    ['nothing.at.all', undefined],
  ])('reads %s', (path, expected) => {
    expect(json('#data', path)(pageWith(data(state)), true)).toBe(expected);
  });

  test('takes what a pattern finds', () => {
    const page = pageWith(data('{"dates":["soon","4 May 1972"]}'));
    expect(json('#data', 'dates.*', /\d{4}/)(page, true)).toBe('1972');
    expect(json('#data', 'dates.*', /(\d) May/)(page, true)).toBe('4');
    expect(json('#data', 'dates.*', /June/)(page, true)).toBeUndefined();
  });

  test.each([
    ['window.__APOLLO_STATE__ = {"a":{"b":"x } \\" {"}};document.write(1)'],
    ['var __APOLLO_STATE__={"a":{"b":"x } \\" {"}}'],
    ['window["__APOLLO_STATE__"] = {"a":{"b":"x } \\" {"}};var __APOLLO_STATE__X=[1]'],
    ['if(!window.__APOLLO_STATE__)window.__APOLLO_STATE__ =\n{"a":{"b":"x } \\" {"}}'],
  ])('reads a state that a script sets: %s', (text) => {
    const page = pageWith('<script>var other = {};</script>', `<script>${text}</script>`);
    expect(json(variable('__APOLLO_STATE__'), 'a.b')(page, true)).toBe('x } " {');
  });

  test('reads nothing after navigation in place, for the scripts are those of the page before', () => {
    expect(json('#data', 'film.title')(pageWith(data(state)), false)).toBeUndefined();
  });
});

describe('entries of lists, by the id in a tile’s link', () => {
  const list =
    '{"rows":[{"node":{"id":"tt0000001","year":1951}},{"node":{"id":"tt0000002","year":{"year":1962}}},{"node":{"id":7}},null,{}]}';
  const entryOf = jsonEntries('#data', ['rows.*.node', 'nowhere.*'], ['id', 'titleId'], /tt\d+/);
  const yearOf = (href: string, scripts = data(list)) => {
    const page = pageWith(scripts, `<p class="tile"><a href="${href}"></a></p>`);
    return textIn(entryOf(page.querySelector('.tile')!), ['year.year', 'year'], /^19\d\d$/);
  };
  test.each([
    ['/title/tt0000001/?ref=x', '1951'],
    ['/title/tt0000002/', '1962'],
    ['/title/tt0000003/', undefined],
    ['/name/7/', undefined],
  ])('%s', (href, year) => expect(yearOf(href)).toBe(year));

  test('are not found where there is no data, or none that can be read', () => {
    expect(yearOf('/title/tt0000001/', '')).toBeUndefined();
    expect(yearOf('/title/tt0000001/', data('[1'))).toBeUndefined();
  });
});

describe('hostile scripts are read in bounded time, and nothing is thrown', { timeout: 60_000 }, () => {
  const many = (text: string, count: number) => text.repeat(count);
  test.each([
    ['beyond the bound', `{"film":{"title":"x"},"rest":"${many('x', 2_000_000)}"}`],
    ['deep lists', `${many('[', 900_000)}${many(']', 900_000)}`],
    ['deep objects', `${many('{"film":', 200_000)}1${many('}', 200_000)}`],
    ['unclosed', `{"film":{"title":"${many('x', 1_500_000)}`],
    ['a million numbers', `[${many('1,', 900_000)}1]`],
    ['a million keys', `{${Array.from({ length: 150_000 }, (_, n) => `"k${n}":1`).join(',')}}`],
  ])('%s', (_, text) => {
    const page = pageWith(data(text), `<script>window.STATE = ${text}</script>`, '<p><a href="tt1"></a></p>');
    const sources = [json('#data', 'film.title'), json('#data', '*.*.*'), json('STATE', 'film.title')];
    const started = performance.now();
    for (let read = 0; read < READS; read++)
      for (const source of sources) expect(source(page, true)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(MAX_READ_MS);
  });

  test('a list of a hundred thousand entries, each a value of many paths', () => {
    const entries = Array.from({ length: 100_000 }, (_, n) => ({ id: `tt${n}`, year: 1951 }));
    const page = pageWith(
      data(JSON.stringify({ list: entries.slice(0, 50_000) })),
      '<p><a href="/tt9"></a></p>',
    );
    const entryOf = jsonEntries('#data', ['list.*', '*.*', 'list.*'], ['id'], /tt\d+/);
    const started = performance.now();
    for (let read = 0; read < READS; read++)
      expect(textIn(entryOf(page.querySelector('p')!), ['year'])).toBe('1951');
    expect(performance.now() - started).toBeLessThan(MAX_READ_MS);
  });

  test('names that scripts repeat without setting them', () => {
    const page = pageWith(`<script>${many('STATE ', 300_000)}</script>`);
    const started = performance.now();
    for (let read = 0; read < READS; read++) expect(json('STATE', 'a')(page, true)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(MAX_READ_MS);
  });
});
