// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Hit } from '../../../src/protocol/messages.ts';
import { Results, type Search } from '../../../src/ui/components/results.tsx';
import { violations } from '../axe.ts';
import { listed } from '../samples.ts';

const hit: Hit = { ...listed, highlights: [[4, 8]] };
const again = vi.fn();
const onOpen = vi.fn();
const show = (search: Search) =>
  render(<Results search={search} again={again} onOpen={onOpen} />, document.body);
const status = () => document.querySelector('[role=status]')!.textContent;

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test('reviews found are counted, marked where the words hit, and opened as they are', async () => {
  const other = { ...hit, ref: { archive: 'other', review: 'wharf' } };
  show({ state: 'found', words: 'long', hits: [hit, other] });
  expect(status()).toBe('2 reviews found');
  expect(document.querySelector('mark')!.textContent).toBe('Long');
  expect(await violations(document.body)).toEqual([]);
  document.querySelectorAll<HTMLElement>('[data-stop]')[1]!.click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(other);
});

test('the hits of earlier words stay while the next are on their way', () => {
  show({ state: 'searching', hits: [hit] });
  expect(document.querySelector('section')!.getAttribute('aria-busy')).toBe('true');
  expect(document.querySelectorAll('li')).toHaveLength(1);
  expect(status()).toBe('');
  show({ state: 'searching' });
  expect(status()).toBe('Searching…');
  expect(document.querySelector('section')).toBeNull();
});

test('that nothing was found is said with the words that were asked for, as text', async () => {
  show({ state: 'found', words: '<img src=x>', hits: [] });
  expect(document.body.textContent).toContain('Nothing for “<img src=x>”');
  expect(document.querySelector('img')).toBeNull();
  expect(await violations(document.body)).toEqual([]);
});

test('a search that failed says why and can be tried again', () => {
  show({ state: 'failed', reason: 'The worker is gone.' });
  expect(document.querySelector('[role=alert]')!.textContent).toContain('The worker is gone.');
  document.querySelector('button')!.click();
  expect(again).toHaveBeenCalledOnce();
});
