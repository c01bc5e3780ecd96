import { expect, it, vi } from 'vitest';
import {
  MAX_ARCHIVE_ID_LENGTH,
  MAX_FILMS_PER_MESSAGE,
  MAX_HOST_LENGTH,
  MAX_IMPORT_LENGTH,
  MAX_LIST_PART,
  MAX_SEARCH_HITS,
  MAX_SEARCH_LENGTH,
} from '../../../src/protocol/message-limits.ts';

vi.mock('../../../src/extension/platform/browser.ts', async () => {
  const { createBrowser } = await import('../fake-browser.ts');
  return { default: createBrowser() };
});
const { validated, inputSchemas } = await import('../../../src/extension/background/message-validation.ts');

/** What a message may carry at most, and the nearest that is refused. */

const ours = { id: 'reelgrade', url: 'chrome-extension://reelgrade/src/extension/popup/index.html' };
const film = { title: 'Heat', year: 1995, kind: 'film' };

/** What arrives at the handler of this message; throws where it is refused. */
function arrives(name: string, input: unknown): unknown {
  let seen: unknown;
  const handlers = Object.fromEntries(
    Object.keys(inputSchemas).map((each) => [each, (input: unknown) => (seen = input)]),
  );
  const checked = validated(handlers as never) as Record<string, (input: unknown, sender: object) => unknown>;
  checked[name]!(input, ours);
  return seen;
}

const films = (count: number) => Array.from({ length: count }, () => film);
const list = (order: object, more: object = {}) => ({ order, from: 0, limit: 1, ...more });
const latest = { by: 'latest' };
const month = (month: number, before = 2000) => list({ by: 'month', month, before });
const surprise = (seed: unknown) => list({ by: 'surprise', seed });
const search = (filters: object, more: object = {}) => ({ words: 'x', filters, ...more });

it.each<[string, unknown]>([
  ['match', films(MAX_FILMS_PER_MESSAGE)],
  ['match', []],
  ['matchOnPage', { films: films(1), host: 'x'.repeat(MAX_HOST_LENGTH) }],
  ['matchOnPage', { films: [] }],
  ['search', { words: 'x'.repeat(MAX_SEARCH_LENGTH) }],
  ['search', search({}, { limit: 1 })],
  ['search', search({}, { limit: MAX_SEARCH_HITS })],
  [
    'search',
    search({ score: [0, 100], years: [1800, 2300], grade: 'x'.repeat(40), critic: 'x'.repeat(100) }),
  ],
  ['search', search({ score: undefined, years: undefined, grade: undefined, critic: undefined })],
  ['search', { words: 'x', filters: undefined, limit: undefined }],
  ['list', list(latest)],
  ['list', list({ by: 'best' }, { from: 10_000_000, limit: MAX_LIST_PART })],
  ['list', list(latest, { score: [0, 100], years: [1800, 2300], watch: 'unseen' })],
  ['list', list(latest, { archive: 'x'.repeat(MAX_ARCHIVE_ID_LENGTH), watch: 'wanted' })],
  ['list', surprise(0)],
  ['list', surprise(2 ** 32)],
  ['list', month(1, 1800)],
  ['list', month(12, 2300)],
  ['watch', { film, state: 'wanted' }],
  ['watch', { film }],
  ['leaveOut', { ref: { archive: 'a', review: 'b' }, isOut: false }],
  ['addToWatchList', [{ ...film, state: 'refused' }]],
  ['replaceWatchList', []],
  ['importCorrections', 'x'.repeat(MAX_IMPORT_LENGTH)],
  ['review', { archive: 'a', review: 'b' }],
  ['correct', { film, ref: { archive: 'a', review: 'b' } }],
  ['latePart', 'card'],
  ['rememberedTitles', undefined],
])('“%s” arrives as it is: %.60j', (name, input) => {
  expect(arrives(name, input)).toEqual(input);
});

it.each<[string, unknown]>([
  ['match', films(MAX_FILMS_PER_MESSAGE + 1)],
  ['matchOnPage', { films: films(1), host: 'x'.repeat(MAX_HOST_LENGTH + 1) }],
  ['matchOnPage', { films: films(1), host: 7 }],
  ['matchOnPage', films(1)],
  ['search', search({}, { limit: 0 })],
  ['search', search({}, { limit: MAX_SEARCH_HITS + 1 })],
  ['search', search({}, { limit: 1.5 })],
  ['search', search({ score: [-1, 100] })],
  ['search', search({ score: [0, 101] })],
  ['search', search({ score: [0] })],
  ['search', search({ score: [0, 1, 2] })],
  ['search', search({ years: [1799, 2300] })],
  ['search', search({ years: [1800, 2301] })],
  ['search', search({ grade: 'x'.repeat(41) })],
  ['search', search({ critic: 'x'.repeat(101) })],
  ['importCorrections', 'x'.repeat(MAX_IMPORT_LENGTH + 1)],
  ['list', list({ by: 'worst' })],
  ['list', { order: latest, limit: 1 }],
  ['list', { order: latest, from: 0 }],
  ['list', list(latest, { from: -1 })],
  ['list', list(latest, { from: 10_000_001 })],
  ['list', list(latest, { limit: 0 })],
  ['list', list(latest, { limit: MAX_LIST_PART + 1 })],
  ['list', list(latest, { score: [0, 101] })],
  ['list', list(latest, { years: [1799, 2000] })],
  ['list', list(latest, { watch: 'seen' })],
  ['list', list(latest, { archive: 'x'.repeat(MAX_ARCHIVE_ID_LENGTH + 1) })],
  ['list', surprise(-1)],
  ['list', surprise(2 ** 32 + 1)],
  ['list', surprise(undefined)],
  ['list', month(0)],
  ['list', month(13)],
  ['list', month(1, 1799)],
  ['list', month(1, 2301)],
  ['watch', { film, state: 'loved' }],
  ['leaveOut', { ref: { archive: 'a', review: 'b' } }],
  ['addToWatchList', [film]],
  ['replaceWatchList', [{ ...film, title: ' ', state: 'seen' }]],
  ['review', undefined],
  ['review', { archive: '', review: 'b' }],
  ['latePart', 'anything'],
])('“%s” is refused: %.60j', (name, input) => {
  expect(() => arrives(name, input)).toThrow('error.invalidMessage');
});

it('a host of a page and what is typed are cut or kept, never more', () => {
  expect(arrives('search', { words: 'x'.repeat(MAX_SEARCH_LENGTH + 1) })).toEqual({
    words: 'x'.repeat(MAX_SEARCH_LENGTH),
  });
});
