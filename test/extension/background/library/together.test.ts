import { beforeAll, expect, test } from 'vitest';
import { mergeWithout } from '../../../../src/extension/background/library/merge-answers.ts';
import { withTogether } from '../../../../src/extension/background/library/together.ts';
import type { Answer, ListedReview } from '../../../../src/protocol/messages.ts';
import { en } from '../../../../src/ui/messages/en.ts';
import { addMessages } from '../../../../src/ui/messages/message-text.ts';

beforeAll(() => addMessages(en));

const review = (archive: string, score?: number): ListedReview => ({
  id: 'heat',
  title: 'Heat',
  year: 1995,
  kind: 'film',
  ...(score !== undefined && { grade: { text: `${score}/100`, score } }),
  ref: { archive, review: 'heat' },
  critic: `Critic of ${archive}`,
});
const answer = (...reviews: ListedReview[]): Answer => ({
  match: 'certain',
  reviews,
  reason: { code: 'sameId' },
});
const shown = (badgeShows: 'first' | 'median' | 'recommend', of: Answer) => {
  const made = withTogether(of, { badgeShows });
  return made.match === 'certain' ? made.together : undefined;
};
const four = answer(review('a', 90), review('b', 80), review('c', 70), review('d', 20));

test('the badge shows the first critic unless the viewer chose that all speak together', () => {
  expect(shown('first', four)).toBeUndefined();
  expect(shown('median', four)).toMatchObject({
    grade: { text: 'B', score: 75 },
    critic: '4 critics',
    title: 'Heat',
  });
  expect(shown('recommend', four)).toMatchObject({ grade: { text: '3 of 4', score: 75 } });
});

test('one critic, or one grade, is never shown as several', () => {
  expect(shown('median', answer(review('a', 90)))).toBeUndefined();
  expect(shown('median', answer(review('a', 90), review('b')))).toBeUndefined();
  expect(shown('median', { ...four, match: 'likely' } as Answer)).toBeUndefined();
});

test('a review that was left out does not speak, and the answer names it', () => {
  const certain = (archive: string) => ({
    archive,
    critic: `Critic of ${archive}`,
    match: { match: 'certain', review: review(archive, 80), reason: { code: 'sameId' } } as const,
  });
  const film = { title: 'Heat', year: 1995, kind: 'film' } as const;
  const isOut = ({ archive }: ListedReview['ref']) => archive === 'a';
  const merged = mergeWithout(isOut, film, [certain('a'), certain('b')]);
  expect(merged.match === 'certain' && merged.reviews.map(({ ref }) => ref.archive)).toEqual(['b']);
  expect(merged.leftOut?.map(({ ref }) => ref.archive)).toEqual(['a']);
  expect(mergeWithout(isOut, film, [certain('a')])).toMatchObject({
    match: 'none',
    leftOut: [{ critic: 'Critic of a' }],
  });
  expect(mergeWithout(() => false, film, [certain('a')])).not.toHaveProperty('leftOut');
});
