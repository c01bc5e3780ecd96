import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hostSchema, taughtSiteSchema } from '../../src/protocol/site-file.ts';

const taught = {
  titlePages: [{ url: '/^\\/film\\/[^/?#]+/', title: 'h1.film-title', year: '.facts', kind: 'film' }],
  tiles: [{ tile: 'li.film', title: ['h3', 'img @alt'], year: '@text', badge: 'img' }],
};
const problem = (file: unknown): string | undefined => {
  const read = v.safeParse(taughtSiteSchema, file);
  return read.success ? undefined : `${v.getDotPath(read.issues[0])}: ${read.issues[0].message}`;
};

describe('a file that a viewer taught', () => {
  it('is taken where it says only how titles and tiles are read', () => {
    expect(v.parse(taughtSiteSchema, taught)).toEqual(taught);
    expect(problem({ ...taught, spa: true })).toBeUndefined();
  });

  it.each([
    ['a host', { hosts: ['other.example'] }],
    ['a name', { name: 'imdb' }],
    ['style sheets of another part', { scores: '.score' }],
    ['a gate', { gate: '.gate' }],
    ['what is watched', { watched: { titlePages: [], tiles: [] } }],
    ['nothing at all', { titlePages: [], tiles: [] }],
    ['a pattern that may run away', { titlePages: [{ url: '/^(\\w+\\s?)*$/', title: 'h1' }] }],
    ['a pattern that is none', { titlePages: [{ url: '/(/', title: 'h1' }] }],
    ['a function', { tiles: [{ tile: 'li', title: { fn: 1 } }] }],
    ['a field that we do not know', { tiles: [{ tile: 'li', title: 'a', script: 'x' }] }],
    ['a selector without end', { tiles: [{ tile: 'a'.repeat(601), title: 'b' }] }],
    ['too many rules', { tiles: Array.from({ length: 13 }, () => ({ tile: 'a', title: 'b' })) }],
  ])('is refused where it holds %s', (_, changes) => {
    expect(problem({ ...taught, ...changes })).toBeDefined();
  });

  it('is for a host as browsers write it', () => {
    for (const host of ['cinema.example', 'localhost', '192.168.1.20', 'xn--kino-9oa.example'])
      expect(v.is(hostSchema, host), host).toBe(true);
    for (const host of ['', 'a b', 'a/b', 'Cinema.example', '.example', 'a'.repeat(300), '__proto__'])
      expect(v.is(hostSchema, host), host).toBe(false);
  });
});
