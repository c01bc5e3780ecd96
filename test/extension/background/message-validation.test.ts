import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_FILMS_PER_MESSAGE } from '../../../src/protocol/message-limits.ts';

vi.mock('../../../src/extension/platform/browser.ts', async () => {
  const { createBrowser } = await import('../fake-browser.ts');
  return { default: createBrowser() };
});

const { validated, inputSchemas } = await import('../../../src/extension/background/message-validation.ts');
type Door = (input: unknown, sender: object) => unknown;

const ours = { id: 'reelgrade', url: 'chrome-extension://reelgrade/src/extension/popup/index.html' };
const page = { id: 'reelgrade', url: 'https://www.imdb.com/title/tt1/', tab: { id: 7 }, frameId: 0 };
const film = { title: 'Heat', year: 1995, kind: 'film' };

let passed: Record<string, unknown[]>;
let doors: Record<string, Door>;
beforeEach(() => {
  passed = {};
  const handlers = Object.fromEntries(
    Object.keys(inputSchemas).map((name) => [
      name,
      (input: unknown) => {
        passed[name] = [...(passed[name] ?? []), input];
      },
    ]),
  );
  doors = validated(handlers as never) as Record<string, Door>;
});

describe('who may ask', () => {
  it('is a page only for what a page needs', () => {
    doors.match!([film], page);
    doors.titlePage!(film, page);
    doors.review!({ archive: 'a', review: 'b' }, page);
    doors.latePart!('card', page);
    doors.veilScores!(undefined, page);
    doors.watch!({ film, state: 'seen' }, page);
    doors.leaveOut!({ ref: { archive: 'a', review: 'b' }, isOut: true }, page);
    doors.correct!({ film, ref: null }, page);
    doors.keepTaughtSite!({ titlePages: [], tiles: [{ tile: 'li', title: 'a' }] }, page);
    expect(Object.keys(passed).sort()).toEqual([
      'correct',
      'keepTaughtSite',
      'latePart',
      'leaveOut',
      'match',
      'review',
      'titlePage',
      'veilScores',
      'watch',
    ]);
    const forbidden = Object.keys(inputSchemas).filter((name) => !(name in passed));
    for (const name of forbidden) expect(() => doors[name]!({}, page), name).toThrow('error.notForPages');
    expect(forbidden).toContain('importCorrections');
  });

  it('is not a page without a tab, nor anybody without an address, for what only our own pages may ask', () => {
    const { tab, ...nowhere } = page;
    expect(tab).toBeTruthy();
    expect(() => doors.match!([film], nowhere)).toThrow('error.notForPages');
    expect(() => doors.search!({ words: 'x' }, { id: 'reelgrade' })).toThrow('error.notForPages');
    expect(passed).toEqual({});
    doors.search!({ words: 'x' }, ours);
    doors.search!({ words: 'x' }, { ...ours, tab: { id: 7 } });
    expect(passed.search).toHaveLength(2);
  });

  it('learns which message was refused, and why', () => {
    const refusal = (name: string, input: unknown, sender: object) => {
      try {
        doors[name]!(input, sender);
      } catch (error) {
        return (error as { problem: { code: string; params?: object } }).problem;
      }
      return undefined;
    };
    expect(refusal('search', { words: 'x' }, page)).toEqual({
      code: 'error.notForPages',
      params: { name: 'search' },
    });
    expect(refusal('search', { words: 7 }, ours)).toEqual({
      code: 'error.invalidMessage',
      params: { name: 'search', detail: expect.stringContaining('string') },
    });
  });

  it('is nobody outside of the extension', () => {
    expect(() => doors.match!([film], { ...page, id: 'another-extension' })).toThrow('error.foreignSender');
    expect(() => doors.match!([film], { ...ours, id: undefined })).toThrow('error.foreignSender');
    expect(() => doors.search!({ words: 'x' }, { id: 'reelgrade', url: 'https://evil.example/' })).toThrow();
    expect(() =>
      doors.search!(
        { words: 'x' },
        { id: 'reelgrade', url: 'https://evil.example/chrome-extension://reelgrade/' },
      ),
    ).toThrow();
  });
});

describe('what may be asked', () => {
  it('lets a film through with nothing but its fields', () => {
    const hostile = JSON.parse(
      '{"title":" Heat ","year":1995,"kind":"film","__proto__":{"polluted":1},"extra":"x"}',
    );
    doors.match!([hostile], page);
    expect(passed.match).toEqual([[{ title: 'Heat', year: 1995, kind: 'film' }]]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each([
    ['a megabyte of title', { ...film, title: 'x'.repeat(1_000_000) }],
    ['an empty title', { ...film, title: '   ' }],
    ['a title that is no text', { ...film, title: { length: 4, trim: null } }],
    ['no kind', { title: 'Heat' }],
    ['a year that is no year', { ...film, year: Number.NaN }],
    ['a year as text', { ...film, year: '1995' }],
    ['a year of the stone age', { ...film, year: -1 }],
    ['a thousand other titles', { ...film, otherTitles: Array.from({ length: 1000 }, () => 'x') }],
    ['ids that are a list', { ...film, ids: ['tt1', 'tt2'], kind: 3 }],
    ['nothing', null],
    ['a number', 7],
  ])('takes %s for no film, and answers the other films', (_, hostile) => {
    doors.match!([hostile, film], page);
    expect(passed.match).toEqual([[undefined, film]]);
    doors.titlePage!(hostile, page);
    expect(passed.titlePage).toEqual([null]);
    expect(() => doors.correct!({ film: hostile, ref: null }, ours)).toThrow();
  });

  it('takes fields that are there but undefined, as Firefox carries them', () => {
    doors.match!([{ ...film, ids: undefined, minutes: undefined }], page);
    expect(passed.match).toMatchObject([[film]]);
  });

  it.each([
    ['match', Array.from({ length: MAX_FILMS_PER_MESSAGE + 1 }, () => film)],
    ['match', { length: 3 }],
    ['match', null],
    ['search', 'heat'],
    ['search', { words: 7 }],
    ['search', { words: 'x', limit: 1e9 }],
    ['search', { words: 'x', filters: { score: [0, 1000] } }],
    ['search', { words: 'x', filters: { grade: 'x'.repeat(1000) } }],
    ['review', { archive: 'a' }],
    ['review', { archive: 'a', review: 'x'.repeat(10_000) }],
    ['review', { archive: ['a'], review: 'b' }],
    ['correct', { film, ref: { archive: 'a' } }],
    ['correct', { film, ref: 'a' }],
    ['importCorrections', 'x'.repeat(5_000_001)],
    ['importCorrections', { text: '' }],
  ])('refuses a hostile “%s”', (name, input) => {
    expect(() => doors[name]!(input, ours)).toThrow();
    expect(passed[name]).toBeUndefined();
  });

  it('cuts a search to what a person types', () => {
    doors.search!({ words: 'x'.repeat(100_000) }, ours);
    expect((passed.search as { words: string }[])[0]?.words).toHaveLength(200);
  });

  it('tells “none of them” from “take it back”', () => {
    doors.correct!({ film, ref: null }, ours);
    doors.correct!({ film }, ours);
    expect((passed.correct as { ref?: unknown }[]).map(({ ref }) => ref)).toEqual([null, undefined]);
  });
});
