// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Film } from '../../../../src/core/film/film.ts';
import {
  type BadgeManager,
  createBadgeManager,
  type PlacedBadge,
} from '../../../../src/extension/content/badge/badge-manager.ts';
import { Card } from '../../../../src/extension/content/card/card.tsx';
import { handleCardEvents } from '../../../../src/extension/content/card/card-events.ts';
import { createOwnElement } from '../../../../src/extension/content/own-elements.ts';
import type { Send } from '../../../../src/extension/platform/messaging.ts';
import type { OpenedReview, ReviewRef } from '../../../../src/protocol/messages.ts';
import { violations } from '../../../ui/axe.ts';
import { opened } from '../../../ui/samples.ts';
import {
  atOnce,
  certain,
  eventually,
  gradeText,
  listed,
  openRoots,
  rootOf,
  settled,
  sighting,
  trusted,
} from '../content-stage.ts';

openRoots();
let life: AbortController;
let shelf: BadgeManager;
let card: Card;
let shown: PlacedBadge;
let clicks: number;
const fetchReview = vi.fn(async (ref: ReviewRef): Promise<OpenedReview | undefined> => ({ ...opened, ref }));

/** What the viewer said of films. */
const watch = vi.fn(async (_said: unknown) => {});
const leaveOut = vi.fn(async (_said: unknown) => {});
const correct = vi.fn(async (_film: Film, _ref: ReviewRef | null) => {});

const host = () => document.querySelector<HTMLElement>('[data-reelgrade=card]');
const text = () => rootOf(host()!).textContent!;
const fire = (target: EventTarget, event: Event) => target.dispatchEvent(trusted(event));
const over = (target: EventTarget) =>
  fire(target, new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
const press = (target: EventTarget, detail = 1) =>
  fire(target, new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
const key = (target: EventTarget, name: string, shiftKey = false) =>
  fire(target, new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, shiftKey }));

const ask = (name: string, input: never): unknown => {
  if (name === 'review') return fetchReview(input);
  if (name === 'watch') return watch(input);
  if (name === 'leaveOut') return leaveOut(input);
  const { film, ref } = input as { film: Film; ref: ReviewRef | null };
  return correct(film, ref);
};

beforeEach(async () => {
  document.body.innerHTML =
    '<a id="link" href="#"><div id="tile" style="position:relative"></div></a><p id="rest">x</p>';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 100, 40, 20));
  clicks = 0;
  document.querySelector('#link')!.addEventListener('click', () => clicks++);
  fetchReview.mockClear();
  correct.mockClear();
  watch.mockClear();
  life = new AbortController();
  shelf = createBadgeManager(document, () => true, atOnce);
  card = new Card(document, () => createOwnElement(document, 'card'), ask as Send);
  handleCardEvents(shelf, card, life.signal);
  shown = shelf.show(
    sighting(document.querySelector('#tile')!),
    certain('Wharf', listed('Wharf, says another', 'D')),
  )!;
  await settled(0);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const badge = () => shown.badge.host;

test('a press opens the card, shows the review, and the link below knows nothing of it', async () => {
  expect(press(badge())).toBe(false);
  expect(clicks).toBe(0);
  expect(text()).toContain('Wharf');
  expect(shown.badge.button.getAttribute('aria-expanded')).toBe('true');
  expect(gradeText(shown.badge.button)).toBe('B+');
  await eventually(() => expect(text()).toContain('The last reel earns its silence.'));
  expect(text()).toContain('Title and year agree (1999).');
  expect(host()!.shadowRoot).toBeNull();
  // axe does not look into a closed root, so it is shown a copy.
  const copy = document.body.appendChild(rootOf(host()!).querySelector('.card')!.cloneNode(true)) as Element;
  expect(await violations(copy)).toEqual([]);
});

test('a second press closes it, and so does one elsewhere', () => {
  press(badge());
  press(badge());
  expect(host()).toBeNull();
  press(badge());
  fire(document.querySelector('#rest')!, new Event('pointerdown', { bubbles: true }));
  expect(host()).toBeNull();
  expect(shown.badge.button.getAttribute('aria-expanded')).toBe('false');
});

test('what the badge keeps to itself never reaches the page', () => {
  const heard = vi.fn();
  for (const name of ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'click'])
    document.querySelector('#link')!.addEventListener(name, heard);
  for (const name of ['pointerdown', 'mousedown', 'touchstart'])
    fire(badge(), new Event(name, { bubbles: true, cancelable: true }));
  key(badge(), 'Enter');
  press(badge(), 0);
  expect(heard).not.toHaveBeenCalled();
});

test('hovering opens it after a moment; passing by does not', async () => {
  over(badge());
  expect(host()).toBeNull();
  await eventually(() => expect(host()).not.toBeNull());
  over(document.querySelector('#rest')!);
  over(host()!);
  await settled(350);
  expect(host()).not.toBeNull();
  over(document.querySelector('#rest')!);
  await eventually(() => expect(host()).toBeNull());
  over(badge());
  over(document.querySelector('#rest')!);
  await settled(250);
  expect(host()).toBeNull();
});

test('events that the page makes open nothing and lift no veil', async () => {
  for (const event of [
    new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }),
    new MouseEvent('click', { bubbles: true, cancelable: true }),
    new FocusEvent('focusin', { bubbles: true }),
  ])
    badge().dispatchEvent(event);
  await settled(250);
  expect(host()).toBeNull();
  expect(gradeText(shown.badge.button)).toBe('···');
});

test('Escape closes it and gives the keyboard back', () => {
  const page = vi.fn();
  document.body.addEventListener('keydown', page);
  press(badge(), 0);
  key(host()!, 'Escape');
  expect(host()).toBeNull();
  expect(rootOf(badge()).activeElement).toBe(shown.badge.button);
  expect(page).not.toHaveBeenCalled();
  key(document.body, 'Escape');
  expect(page).toHaveBeenCalledOnce();
});

test('the keyboard goes through the card and out at its ends, back to the badge', () => {
  press(badge(), 0);
  expect(rootOf(host()!).activeElement!.getAttribute('role')).toBe('dialog');
  key(host()!, 'Tab');
  expect(host()).not.toBeNull();
  expect(key(host()!, 'Tab', true)).toBe(false);
  expect(host()).toBeNull();
  press(badge(), 0);
  const stops = rootOf(host()!).querySelectorAll<HTMLElement>('a, button');
  stops[stops.length - 1]!.focus();
  expect(key(host()!, 'Tab')).toBe(true);
  expect(host()).toBeNull();
});

test('another critic of the same film can be turned to', async () => {
  press(badge());
  const other = rootOf(host()!).querySelector<HTMLElement>('.rg-critic:not([aria-current])')!;
  expect(other.textContent).toContain('Wharf, says another');
  other.click();
  await eventually(() => expect(fetchReview).toHaveBeenCalledTimes(2));
  expect(rootOf(host()!).querySelector('h2')!.textContent).toBe('Wharf, says another');
});

test('a review that fails late says nothing about the one that is shown by then', async () => {
  let fail!: (error: Error) => void;
  fetchReview.mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
  press(badge());
  rootOf(host()!).querySelector<HTMLElement>('.rg-critic:not([aria-current])')!.click();
  fail(new Error('too late'));
  await eventually(() => expect(text()).toContain('The last reel earns its silence.'));
  expect(text()).not.toContain('could not be opened');
  expect(rootOf(host()!).querySelector('[role=alert]')).toBeNull();
});

test('what cannot be opened is said', async () => {
  fetchReview.mockRejectedValueOnce(new Error('no'));
  press(badge());
  await eventually(() => expect(text()).toContain('could not be opened'));
  card.close();
  fetchReview.mockResolvedValueOnce(undefined);
  press(badge());
  await eventually(() => expect(text()).toContain('no longer in its archive'));
});

test('the card closes when its badge is out of sight', () => {
  press(badge());
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -500, 40, 20));
  card.reposition();
  expect(host()).toBeNull();
});

test('the signal closes it and takes every listener away', () => {
  press(badge());
  life.abort();
  expect(host()).toBeNull();
  press(badge());
  over(badge());
  expect(host()).toBeNull();
});

/** A likely badge at the tile, with its card open. */
async function openLikely(): Promise<PlacedBadge> {
  const at = sighting(document.querySelector('#tile')!);
  at.film.ids = { netflix: '60020634' };
  const review = { ...listed('Wharf'), likely: true as const };
  const placed = shelf.show(at, { match: 'likely', reviews: [review], reason: { code: 'probablyUnique' } })!;
  await settled(0);
  press(placed.badge.host);
  await eventually(() => expect(text()).toContain('The last reel earns its silence.'));
  return placed;
}
const choice = (words: string) =>
  [...rootOf(host()!).querySelectorAll('button')].find((one) => one.textContent === words);

test('a likely grade is settled at a press, by the page’s own id, and only a likely one', async () => {
  press(badge());
  expect(choice('It is this film')).toBeUndefined();
  const placed = await openLikely();
  choice('It is this film')!.click();
  expect(correct).toHaveBeenCalledWith(
    expect.objectContaining({ ids: { netflix: '60020634' } }),
    placed.answer.reviews[0]!.ref,
  );
  await eventually(() => expect(host()).toBeNull());
  press(placed.badge.host);
  choice('It is not')!.click();
  expect(correct).toHaveBeenLastCalledWith(expect.objectContaining({ ids: { netflix: '60020634' } }), null);
  await eventually(() => expect(host()).toBeNull());
});

test('a word that could not be kept is said to be lost', async () => {
  await openLikely();
  correct.mockRejectedValueOnce(new Error('The disk is full.'));
  choice('It is not')!.click();
  await eventually(() => expect(text()).toContain('The disk is full.'));
});

test('what the viewer says of the film is kept under the review’s name for it, and a second press takes it back', async () => {
  press(badge());
  await eventually(() => expect(text()).toContain('Want to see'));
  const button = () =>
    [...rootOf(host()!).querySelectorAll('button')].find((one) => one.textContent === 'Seen')!;
  expect(button().getAttribute('aria-pressed')).toBe('false');
  button().click();
  await eventually(() => expect(button().getAttribute('aria-pressed')).toBe('true'));
  expect(watch).toHaveBeenLastCalledWith({
    film: expect.objectContaining({ title: 'Wharf' }),
    state: 'seen',
  });
  button().click();
  await eventually(() => expect(button().getAttribute('aria-pressed')).toBe('false'));
  expect(watch).toHaveBeenLastCalledWith({ film: expect.anything(), state: undefined });
  watch.mockRejectedValueOnce(new Error('The disk is full.'));
  button().click();
  await eventually(() => expect(text()).toContain('The disk is full.'));
  expect(button().getAttribute('aria-pressed')).toBe('false');
});

test('all critics stand side by side with what they say together, and one can be left out and taken in again', async () => {
  press(badge());
  await eventually(() => expect(text()).toContain('in the middle'));
  const root = rootOf(host()!);
  expect(root.querySelectorAll('.rg-critic .rg-grade')).toHaveLength(2);
  expect(root.querySelectorAll('.rg-scale i')).toHaveLength(2);
  root.querySelector<HTMLElement>('.rg-leave-out')!.click();
  await eventually(() => expect(text()).toContain('is left out for this film.'));
  expect(leaveOut).toHaveBeenLastCalledWith({ ref: shown.answer.reviews[0]!.ref, isOut: true });
  expect(text()).not.toContain('in the middle');
  expect(root.querySelectorAll('.rg-critic')).toHaveLength(1);
  const again = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Take in again')!;
  again.click();
  await eventually(() => expect(text()).toContain('in the middle'));
  expect(leaveOut).toHaveBeenLastCalledWith({ ref: shown.answer.reviews[0]!.ref, isOut: false });
});
