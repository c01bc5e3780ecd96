// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { listedOf, ReviewCard } from '../../../src/ui/components/review-card.tsx';
import { ReviewRow } from '../../../src/ui/components/review-row.tsx';
import { violations } from '../axe.ts';
import { listed, opened } from '../samples.ts';

const text = () => document.body.textContent ?? '';

beforeEach(() => render(null, document.body));

test('a card shows all there is of a review', async () => {
  render(<ReviewCard listed={listed} opened={opened} reason="Title and year agree." />, document.body);
  expect(document.querySelector('h2')!.textContent).toBe('The Long Wharf 1987');
  for (const words of [
    'B+',
    'Somebody',
    'Fog does the acting',
    'The last reel earns its silence.',
    '© Somebody.',
    'Title and year agree.',
    'critic.example',
  ])
    expect(text()).toContain(words);
  const link = document.querySelector('a')!;
  expect(link.href).toBe('https://www.critic.example/wharf.html');
  expect(link.rel).toContain('noopener');
  expect(document.querySelector('time')!.dateTime).toBe('2021-01-11');
  expect(document.querySelector('blockquote')!.lang).toBe('en');
  expect(await violations(document.body)).toEqual([]);
});

test('until the review is opened the card says that it is coming', async () => {
  render(<ReviewCard listed={listed} />, document.body);
  expect(document.querySelector('article')!.getAttribute('aria-busy')).toBe('true');
  expect(document.querySelector('[role=status]')!.textContent).toContain('Opening');
  expect(await violations(document.body)).toEqual([]);
});

test('what failed is said, and the head stays', () => {
  render(<ReviewCard listed={listed} failed="Could not be opened." />, document.body);
  expect(document.querySelector('[role=alert]')!.textContent).toBe('Could not be opened.');
  expect(document.querySelector('[role=status]')).toBeNull();
  expect(text()).toContain('The Long Wharf');
});

test('without an address of its own the card leads to the archive', () => {
  const bare = {
    ...opened,
    review: { ...opened.review, url: undefined, tagline: undefined, excerpt: undefined },
  };
  render(<ReviewCard listed={listed} opened={bare} />, document.body);
  expect(document.querySelector('a')!.href).toBe('https://critic.example/');
  expect(document.querySelector('blockquote')).toBeNull();
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'nonsense', ''])(
  'an address like %s becomes no link',
  (url) => {
    const hostile = {
      ...opened,
      archive: { ...opened.archive, home: url },
      review: { ...opened.review, url },
    };
    render(<ReviewCard listed={listed} opened={hostile} />, document.body);
    expect(document.querySelector('a')).toBeNull();
    expect(document.querySelector('blockquote')!.hasAttribute('cite')).toBe(false);
  },
);

test('markup in a review stays text', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const review = { ...opened.review, excerpt: markup, tagline: markup };
  render(
    <ReviewCard
      listed={{ ...listed, title: markup, critic: markup, grade: { text: markup, score: 1 } }}
      opened={{ ...opened, review, archive: { ...opened.archive, rights: markup } }}
      reason={markup}
      highlights={[[0, 4]]}
    />,
    document.body,
  );
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('mark')!.textContent).toBe('<img');
});

test('a date that is none is not shown', () => {
  render(<ReviewCard listed={{ ...listed, date: 'last week' }} opened={opened} />, document.body);
  expect(document.querySelector('time')).toBeNull();
});

test('a list can be made from an opened review', () => {
  expect(listedOf(opened)).toEqual({ ...listed, ids: undefined });
  expect(listedOf({ ...opened, review: { ...opened.review, critic: 'Guest' } }).critic).toBe('Guest');
});

test('a row is phrasing content, fit for a button', async () => {
  render(
    <button type="button">
      <ReviewRow listed={listed} highlights={[[4, 8]]} />
    </button>,
    document.body,
  );
  expect(document.querySelector('mark')!.textContent).toBe('Long');
  expect([...document.querySelectorAll('button *')].every(({ tagName }) => /SPAN|MARK/.test(tagName))).toBe(
    true,
  );
  expect(await violations(document.body)).toEqual([]);
});
