import { expect, test } from 'vitest';
import {
  hitsWithWatchStates,
  withWatchStates,
} from '../../../../src/extension/background/library/watch-states.ts';
import type { WatchList } from '../../../../src/extension/storage/watched/watch-list.ts';
import type { Answer, Hit } from '../../../../src/protocol/messages.ts';

const asked: unknown[][] = [];
const list = {
  states: async (films: readonly (readonly { title: string }[])[]) => {
    asked.push(films as unknown[]);
    return films.map((names) => (names.some(({ title }) => title === 'Heat') ? 'seen' : undefined));
  },
} as unknown as WatchList;
const review = {
  id: 'a',
  title: 'Heat',
  year: 1995,
  kind: 'film',
  ref: { archive: 'x', review: 'a' },
  critic: 'C',
} as const;
const hitze = { title: 'Hitze', kind: 'unknown', ids: { netflix: '1' } } as const;

test('an answer carries what was said of the film its review is of, where that is certain', async () => {
  const certain = { match: 'certain', reviews: [review], reason: { code: 'sameId' } } as unknown as Answer;
  const likely = { ...certain, match: 'likely' } as Answer;
  const answers = await withWatchStates(
    list,
    [hitze, hitze, undefined],
    [certain, likely, { match: 'none' }],
  );
  expect(answers.map(({ watch }) => watch)).toEqual(['seen', undefined, undefined]);
  expect(asked[0]![0]).toContainEqual({ title: 'Heat', year: 1995, kind: 'film', ids: { netflix: '1' } });
});

test('so does a hit', async () => {
  const hit = { ...review, highlights: [] } as unknown as Hit;
  expect(await hitsWithWatchStates(list, [hit, { ...hit, title: 'Fargo' }])).toEqual([
    { ...hit, watch: 'seen' },
    { ...hit, title: 'Fargo' },
  ]);
});
