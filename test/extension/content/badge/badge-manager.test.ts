// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import {
  type BadgeManager,
  createBadgeManager,
} from '../../../../src/extension/content/badge/badge-manager.ts';
import type { Answer } from '../../../../src/protocol/messages.ts';
import {
  atOnce,
  badges,
  certain,
  gradeOf,
  gradeText,
  listed,
  openRoots,
  rootOf,
  settled,
  sighting,
} from '../content-stage.ts';

let now = 0;
let veiled = false;
let areLikelyShown = true;
let manager: BadgeManager;
let tile: HTMLElement;

openRoots();
beforeEach(() => {
  document.body.innerHTML = '<div id="tile"><b>Wharf</b></div>';
  tile = document.querySelector('#tile')!;
  now = 0;
  veiled = false;
  areLikelyShown = true;
  manager = createBadgeManager(
    document,
    () => veiled,
    atOnce,
    () => areLikelyShown,
    () => now,
  );
});

test('a likely grade is marked by a question mark and in words, and not shown where the viewer wants certain ones alone', async () => {
  const answer: Answer = {
    match: 'likely',
    reviews: [{ ...listed('Wharf', 'C'), likely: true }],
    reason: { code: 'probablyUnique' },
  };
  areLikelyShown = false;
  expect(manager.show(sighting(tile), answer)).toBeUndefined();
  areLikelyShown = true;
  const shown = manager.show(sighting(tile), answer)!;
  await settled(0);
  const { button } = shown.badge;
  expect(button.hasAttribute('data-likely')).toBe(true);
  expect(button.getAttribute('aria-label')).toMatch(/^Probably C, /);
  expect(button.firstElementChild!.getAttribute('data-text')).toBe('C?');
});

test("a certain answer puts the first critic's grade at the sighting", async () => {
  const shown = manager.show(sighting(tile), certain('Wharf', listed('Wharf', 'C')))!;
  await settled(0);
  expect(badges()).toHaveLength(1);
  expect(tile.contains(badges()[0]!)).toBe(true);
  expect(gradeOf(badges()[0]!)).toBe('B+');
  expect(rootOf(badges()[0]!).querySelector('button')!.getAttribute('aria-label')).toBe(
    'B+, 79 of 100: Wharf, Somebody',
  );
  expect(shown.isInPlace()).toBe(true);
  expect(manager.find(badges()[0]!)).toBe(shown);
});

test.each<Answer>([
  { match: 'none' },
  { match: 'unsure', candidates: [listed('Wharf')], reason: { code: 'severalWithoutYear', count: 2 } },
  { match: 'certain', reviews: [], reason: { code: 'sameId' } },
])('an answer that is not certain shows nothing: %j', async (answer) => {
  expect(manager.show(sighting(tile), answer)).toBeUndefined();
  await settled(0);
  expect(document.body.innerHTML).toBe('<div id="tile"><b>Wharf</b></div>');
});

test('the page can neither read nor reach a badge', async () => {
  manager.show(sighting(tile), certain('Wharf'));
  await settled(0);
  expect(badges()[0]!.shadowRoot).toBeNull();
  expect(badges()[0]!.textContent).toBe('');
});

test("a critic's markup stays text", async () => {
  const review = { ...listed('<i>x</i>'), grade: { text: '<img src=x>', score: 1 } };
  manager.show(sighting(tile), { match: 'certain', reviews: [review], reason: { code: 'sameId' } });
  await settled(0);
  expect(gradeOf(badges()[0]!)).toBe('<img src=x>');
});

test('a veiled grade tells nothing until it is unveiled', async () => {
  veiled = true;
  const shown = manager.show(sighting(tile), certain('Wharf'))!;
  await settled(0);
  const { button } = shown.badge;
  expect(button.outerHTML).not.toContain('B+');
  expect(button.getAttribute('aria-label')).toBe('Show the grade: Wharf, Somebody');
  expect(button.dataset.band).toBe('0');
  shown.badge.unveil();
  expect(gradeText(button)).toBe('B+');
  expect(button.dataset.band).toBe('4');
});

test('removing a badge leaves the page as it was', async () => {
  const before = document.body.innerHTML;
  const shown = manager.show(sighting(tile), certain('Wharf'))!;
  await settled(0);
  expect(tile.style.position).toBe('relative');
  shown.remove();
  expect(document.body.innerHTML).toBe(before);
  expect(shown.isInPlace()).toBe(false);
});

test('one that is removed before it was placed never appears', async () => {
  manager.show(sighting(tile), certain('Wharf'))!.remove();
  await settled(0);
  expect(badges()).toHaveLength(0);
});

test.each([
  ['the badge', (tile: Element) => badges()[0] ?? tile],
  ['the part of the tile it is in', (tile: Element) => tile.querySelector('p')!],
])('a badge goes when the page moves %s to another film', async (_, moved) => {
  tile.innerHTML = '<p style="position:relative"><img></p>';
  manager.show(sighting(tile), certain('Wharf'));
  await settled(0);
  manager.removeMoved();
  expect(badges()).toHaveLength(1);
  document.body.appendChild(document.createElement('div')).append(moved(tile));
  manager.removeMoved();
  expect(badges()).toHaveLength(0);
});

test('nothing is put at what has left the page', async () => {
  tile.remove();
  expect(manager.show(sighting(tile), certain('Wharf'))).toBeUndefined();
});

test('a film that needs ever new badges gets no more for a while', () => {
  let count = 0;
  for (let i = 0; i < 100; i++) if (manager.show(sighting(tile), certain('Wharf'))) count++;
  expect(count).toBe(30);
  expect(manager.show(sighting(tile, 'Other'), certain('Other'))).toBeDefined();
  now = 61_000;
  expect(manager.show(sighting(tile), certain('Wharf'))).toBeDefined();
});

test('a badge that came along with a copy of its tile is removed, the real one stays', async () => {
  manager.show(sighting(tile), certain('Wharf'));
  await settled(0);
  const copy = tile.cloneNode(true) as HTMLElement;
  tile.after(copy);
  expect(badges()).toHaveLength(2);
  manager.removeCopies(copy);
  manager.removeCopies(tile);
  expect(badges()).toHaveLength(1);
  expect(tile.contains(badges()[0]!)).toBe(true);
});

test('a badge beside a title is seen when it is known to cover nothing, in turns where there are many', async () => {
  document.body.innerHTML = Array.from({ length: 20 }, (_, n) => `<h2>Wharf ${n}</h2>`).join('');
  const turns: (() => void)[] = [];
  manager = createBadgeManager(
    document,
    () => false,
    (items, each) => turns.push(...items.map((item) => () => each(item))),
  );
  for (const title of document.querySelectorAll('h2'))
    manager.show(
      { ...sighting(title), position: 'beside' },
      certain('Wharf', listed('Wharf', 'C')),
      title.textContent!,
    );
  await settled(0);
  const hidden = () => badges().filter((badge) => badge.hasAttribute('data-new')).length;
  expect([badges().length, hidden(), turns.length]).toEqual([20, 20, 3]);
  turns[0]!();
  expect(hidden()).toBe(12);
  for (const turn of turns) turn();
  expect(hidden()).toBe(0);
});
