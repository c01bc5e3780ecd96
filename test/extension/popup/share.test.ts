import { beforeAll, expect, test } from 'vitest';
import { linesOf } from '../../../src/extension/popup/share/quote-picture.ts';
import { quoteOf, quoteText } from '../../../src/extension/popup/share/quote-text.ts';
import { wrongFilmReport } from '../../../src/extension/popup/share/wrong-film-report.ts';
import type { Answer, OpenedReview } from '../../../src/protocol/messages.ts';
import { en } from '../../../src/ui/messages/en.ts';
import { addMessages } from '../../../src/ui/messages/message-text.ts';

beforeAll(() => addMessages(en));

const opened: OpenedReview = {
  ref: { archive: 'a', review: 'heat' },
  review: {
    id: 'heat',
    film: { title: 'Heat', year: 1995, kind: 'film', ids: { imdb: 'tt0113277' } },
    grade: { text: 'B+', score: 79 },
    excerpt: 'Two men at a table.',
    url: 'https://critic.example/heat',
  },
  archive: { name: 'A', critic: 'Critic', home: 'https://critic.example/' },
};

test('a quote is the critic’s words, who said them, and where', () => {
  expect(quoteText(quoteOf(opened))).toBe(
    '“Two men at a table.”\nCritic on Heat (1995): B+\nhttps://critic.example/heat',
  );
  const bare = { ...opened, review: { id: 'x', film: opened.review.film, url: 'javascript:alert(1)' } };
  expect(quoteText(quoteOf(bare))).toBe('Critic on Heat (1995): Not graded\nhttps://critic.example/');
});

test('words are broken into lines, and what does not fit ends with dots', () => {
  const width = (line: string) => line.length;
  expect(linesOf('one two three four', 9, 5, width)).toEqual(['one two', 'three', 'four']);
  expect(linesOf('one two three four five', 9, 2, width)).toEqual(['one two', 'three …']);
  expect(linesOf('incomprehensible', 5, 2, width)).toEqual(['incomprehensible']);
});

test('a report of a wrong film holds what the card shows: no address, no id, nothing that the viewer said', () => {
  const review = {
    ...opened.review.film,
    id: 'heat',
    ref: opened.ref,
    critic: 'Critic',
    grade: opened.review.grade,
  };
  const answer = {
    match: 'certain',
    reviews: [review],
    reason: { code: 'sameId' },
    watch: 'seen',
  } as unknown as Answer;
  const film = { title: 'Hitze', kind: 'film', ids: { netflix: '70' } } as const;
  const report = wrongFilmReport(film, answer, '0.1.0');
  expect(report).toBe(
    [
      "Reelgrade 0.1.0: a film has another film's grade",
      'the page shows: Hitze, film',
      'Reelgrade shows: Heat (1995), Critic',
      'because: sameId',
    ].join('\n'),
  );
});
