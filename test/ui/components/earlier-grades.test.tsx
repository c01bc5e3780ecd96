// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import type { EarlierReview } from '../../../src/core/review/review.ts';
import { ReviewCard } from '../../../src/ui/components/review-card.tsx';
import { dayInWords } from '../../../src/ui/format.ts';
import { violations } from '../axe.ts';
import { listed, opened } from '../samples.ts';

beforeEach(() => render(null, document.body));

const show = (earlier?: EarlierReview[]) => {
  const review = { ...opened.review, earlier };
  render(<ReviewCard listed={listed} opened={{ ...opened, review }} />, document.body);
  return document.querySelector('.rg-card-earlier');
};

const [b, c] = [
  { grade: { text: 'B', score: 75 }, date: '2003-05-03', url: 'https://critic.example/wharf-2003.html' },
  { grade: { text: 'C+', score: 67 }, date: '1999-12-31' },
];

test('a card tells the earlier grades with their days, each a link where there is an address', async () => {
  const line = show([b, c])!;
  expect(line.textContent).toBe(`Earlier: B (${dayInWords(b.date)}), C+ (${dayInWords(c.date)})`);
  const [link, ...more] = line.querySelectorAll('a');
  expect(link!.href).toBe(b.url);
  expect(link!.rel).toContain('noopener');
  expect(link!.textContent).toContain('B (');
  expect(more).toEqual([]);
  expect([...line.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([b.date, c.date]);
  expect(await violations(document.body)).toEqual([]);
});

test('nothing is said of a film reviewed once', () => {
  expect(show()).toBeNull();
});

test('where a grade has no day, the card does not say that it is the earlier one', () => {
  expect(show([b, { grade: { text: 'D', score: 42 } }])!.textContent).toMatch(/^Also graded: .*D$/);
  expect(show([{ ...c, date: 'last week' }])!.textContent).toBe('Also graded: C+');
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'https://', ''])(
  'an earlier address like %s becomes no link',
  (url) => {
    expect(show([{ ...b, url }])!.querySelector('a')).toBeNull();
  },
);

test('markup in an earlier grade stays text, and a sentence is cut', () => {
  const line = show([{ grade: { text: '<img src=x onerror=alert(1)>', score: 1 } }])!;
  expect(document.querySelector('img')).toBeNull();
  expect(line.textContent).toBe('Also graded: <img src=x …');
});
