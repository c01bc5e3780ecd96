import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../scripts/site-page.ts';
import { registers } from '../../../src/core/film/registers.ts';
import { jsonLd, valuesAt } from '../../../src/sites/extract/json-ld.ts';
import { microdata } from '../../../src/sites/extract/microdata.ts';
import { findId } from '../../../src/sites/extract/parse-ids.ts';
import { parseMinutes } from '../../../src/sites/extract/plain-minutes.ts';
import { variable } from '../../../src/sites/extract/script-variable.ts';
import { splitNames } from '../../../src/sites/extract/two-names.ts';
import { genericSite } from '../../../src/sites/index.ts';

const page = (body: string) => parsePage(`<html><head></head><body>${body}</body></html>`);
const script = (text: string, type = 'application/ld+json') => `<script type="${type}">${text}</script>`;
const named = (name: string) => JSON.stringify({ '@type': 'Movie', name });
const namesIn = (body: string) => jsonLd(page(body)).map(({ name }) => name);

describe('JSON-LD', () => {
  test('is read from its own scripts alone, whatever the case of their type', () => {
    const others = script(named('Data'), 'application/json').repeat(30);
    expect(namesIn(others + script(named('Heat'), 'Application/LD+JSON'))).toEqual(['Heat']);
  });

  test('is read from twenty scripts, no more', () => {
    const names = Array.from({ length: 21 }, (_, n) => `Film ${n}`);
    expect(namesIn(names.map((name) => script(named(name))).join(''))).toEqual(names.slice(0, 20));
  });

  test('is passed over where it is longer than any page’s', () => {
    const most = 500_000;
    const padded = (length: number) => named('Heat').padEnd(length, ' ');
    expect(namesIn(script(padded(most)))).toEqual(['Heat']);
    expect(namesIn(script(padded(most + 1)))).toEqual([]);
  });

  test('holds a thousand items at most', () => {
    const list = JSON.stringify(Array.from({ length: 1200 }, () => ({ name: 'x' })));
    expect(namesIn(script(list))).toHaveLength(1000);
  });

  test('is read five lists deep, in graphs and main entities too, and no deeper', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${named('Heat')}${']'.repeat(depth)}`;
    expect(namesIn(script(nested(5)))).toEqual(['Heat']);
    expect(namesIn(script(nested(6)))).toEqual([]);
    const within = (key: string) => namesIn(script(`{"name":"Page","${key}":${named('Heat')}}`));
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
      expect(within(key)).toEqual(['Page', 'Heat']);
    expect(within('about')).toEqual(['Page']);
  });

  test.each([
    [
      'texts, lists laid flat, without what is empty',
      { name: ['', ' ', ['Heat', ' Ronin ']] },
      'name',
      ['Heat', 'Ronin'],
    ],
    ['numbers', { year: 1995 }, 'year', ['1995']],
    [
      'the names of items',
      { director: [{ name: 'Jo Lantern' }, { name: 'Bo Sample' }] },
      'director',
      ['Jo Lantern', 'Bo Sample'],
    ],
    [
      'the addresses of items without a name',
      { sameAs: { '@id': 'https://a.example/' } },
      'sameAs',
      ['https://a.example/'],
    ],
    [
      'what lies deeper',
      { releasedEvent: [{ startDate: '1995-12-15' }] },
      'releasedEvent.startDate',
      ['1995-12-15'],
    ],
    ['only what an item has of its own', { name: 'Heat' }, 'constructor.name', []],
    ['no other kinds of values', { name: [true, null, { name: { deep: 1 } }] }, 'name', []],
  ])('gives %s', (_, item, path, values) => {
    expect(valuesAt(item, path)).toEqual(values);
  });
});

describe('microdata', () => {
  const item = (inner: string, type = 'Movie') =>
    `<div itemscope itemtype="https://schema.org/${type}">${inner}</div>`;
  const items = (body: string) => microdata(page(body)).map(({ item }) => item);

  test('gives a title with its properties: their text, content, date or address', () => {
    const inner = `<a itemprop="name" href="/x">Heat</a><meta itemprop="alternateName" content="Heat Wave">
      <time itemprop="datePublished" datetime="1995-12-15">December</time><a itemprop="url" href="/film/heat">here</a>
      <span itemprop="director" itemscope><b itemprop="name">Jo Lantern</b>, director</span>
      <span itemprop="director" itemscope>Bo Sample</span>`;
    expect(items(item(inner))).toEqual([
      {
        '@type': 'Movie',
        name: ['Heat'],
        alternateName: ['Heat Wave'],
        datePublished: ['1995-12-15'],
        url: ['/film/heat'],
        director: ['Jo Lantern', 'Bo Sample'],
      },
    ]);
  });

  test('gives the outermost titles, three at most, and nothing of other kinds', () => {
    const name = (text: string) => `<b itemprop="name">${text}</b>`;
    const episode = item(name('Pilot'), 'TVEpisode');
    expect(items(item(name('Show') + episode, 'TVSeries'))).toEqual([
      { '@type': 'TVSeries', name: ['Show'] },
    ]);
    expect(items(item(name('Book'), 'Book') + item(name('Heat')))).toEqual([
      { '@type': 'Movie', name: ['Heat'] },
    ]);
    expect(items(item(name('Heat')).repeat(4))).toHaveLength(3);
    expect(microdata(page(item(name('Heat')).repeat(4)), 2)).toHaveLength(2);
  });
});

describe('what a script sets a variable to', () => {
  const { jsonIn } = variable('STATE') as unknown as { jsonIn(text: string): string };
  test.each([
    ['an object', 'window.STATE = {"a":{"b":[1]}}; more', '{"a":{"b":[1]}}'],
    ['a list', 'STATE=[{"a":1},[2]];', '[{"a":1},[2]]'],
    ['brackets and quotation marks within texts', 'STATE = {"a":"]}\\"]","b":[1]}', '{"a":"]}\\"]","b":[1]}'],
    ['nothing that ends', 'STATE = {"a":[1}', ''],
  ])('is read where it is %s', (_, text, json) => {
    expect(jsonIn(text)).toBe(json);
  });
});

test.each([
  ['ساعتان و5 دقائق', 125],
  ['ساعة و5 دقائق', 65],
  ['2 ساعة 5 دقيقة', 125],
])('running times in Arabic, with an hour or two that are no numbers: %s', (text, minutes) => {
  expect(parseMinutes(text, genericSite.spoken)).toBe(minutes);
});

test('names part at a space, not before the first word', () => {
  expect(splitNames('盗梦空间 Inception')).toEqual(['盗梦空间', 'Inception']);
  expect(splitNames(' Inception 盗梦空间')).toEqual([' Inception 盗梦空间']);
});

test('an id is the register’s in its own address alone, wherever the address stands', () => {
  expect(findId('imdb', 'https://www.imdb.com/title/tt0113277/', registers)).toBe('tt0113277');
  expect(findId('imdb', '//www.imdb.com/title/tt0113277/', registers)).toBe('tt0113277');
  expect(findId('imdb', '/title/tt0113277/', registers)).toBe('tt0113277');
  expect(findId('imdb', 'title/tt0113277/', registers)).toBe('tt0113277');
  expect(findId('imdb', 'https://films.example/title/tt0113277/', registers)).toBeUndefined();
  expect(
    findId('imdb', 'https://films.example/?to=https://www.imdb.com/title/tt0113277/', registers),
  ).toBeUndefined();
});
