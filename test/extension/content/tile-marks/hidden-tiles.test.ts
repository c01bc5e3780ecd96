// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createOwnElement } from '../../../../src/extension/content/own-elements.ts';
import { createTileMarks, type TileMarks } from '../../../../src/extension/content/tile-marks/tile-marks.ts';
import { defaults } from '../../../../src/extension/storage/default-settings.ts';
import type { Settings } from '../../../../src/extension/storage/settings-reader.ts';
import { certain, eventually, openRoots, rootOf } from '../content-stage.ts';

openRoots();
/** The stage's grade is 79 of 100. */
const reviewed = certain('Wharf');
let settings: Settings;
let marks: TileMarks;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const hidden = (selector: string) => all(selector).map(({ style }) => style.display === 'none');
const note = () => document.querySelector<HTMLElement>('[data-reelgrade=note]');
const words = () => note() && rootOf(note()!).querySelector('.note')!.textContent;

const ROW = '<ul><li><a></a><p>One</p></li><li><a></a><p>Two</p></li><li><a></a><p>Three</p></li></ul>';

/** Shows these tiles, all graded; those from `from` on are below the chosen grade. */
function show(html: string, tiles = 'a', dimBelow = 80): void {
  document.body.innerHTML = `<main>${html}</main>`;
  settings = { ...defaults, dimBelow, hideTiles: true };
  marks = createTileMarks(() => settings, createOwnElement(document, 'note'));
  for (const tile of all(tiles)) marks.set(tile, reviewed);
}

beforeEach(() => note()?.remove());

test('a tile is hidden with its whole place, counted, shown at a press and hidden at another', async () => {
  show(ROW);
  await eventually(() => expect(hidden('li')).toEqual([true, true, true]));
  expect(words()).toBe('3 titles hiddenShow×');
  const button = rootOf(note()!).querySelector('button')!;
  button.click();
  expect(document.body.innerHTML).toBe(`<main>${ROW}</main>`);
  expect(words()).toBe('3 titles shown for nowHide again×');
  button.click();
  expect(hidden('li')).toEqual([true, true, true]);
});

test('only what is below the grade is hidden', async () => {
  show(ROW, 'a', 79);
  for (const tile of all('a').slice(0, 2)) marks.set(tile, { ...reviewed, reviews: [low] } as never);
  await eventually(() => expect(words()).toBe('2 titles hiddenShow×'));
  expect(hidden('li')).toEqual([true, true, false]);
});

describe('where a hole would be left the tile is dimmed, and the note says so:', () => {
  test.each([
    ['a script places each tile', ROW.replaceAll('<li>', '<li style="position: absolute; left: 10px">')],
    ['a script moves each tile', ROW.replaceAll('<li>', '<li style="transform: translateX(10px)">')],
    ['a script says how high the list is', ROW.replace('<ul>', '<ul style="height: 9000px">')],
    ['a script keeps room above the list', ROW.replace('<ul>', '<ul style="padding-top: 900px">')],
    ['a script turns the row', `<div style="transform: translate3d(-100%, 0, 0)">${ROW}</div>`],
    ['the page gives each tile its column', ROW.replaceAll('<li>', '<li style="grid-column-start: 2">')],
    ['it stands alone', '<div><a></a></div>'],
  ])('%s', async (_, html) => {
    show(html);
    const count = all('a').length;
    await eventually(() => expect(words()).toMatch(`${count} title${count > 1 ? 's' : ''} dimmedShow`));
    expect(hidden('li').includes(true)).toBe(false);
    expect(all('a').every(({ style }) => style.opacity === '0.25')).toBe(true);
  });

  test('the keyboard is on it', async () => {
    show(ROW.replace('<a>', '<a href="#">'));
    all('a')[0]!.focus();
    await eventually(() => expect(words()).toBe('2 titles hidden · 1 title dimmedShow×'));
    expect(hidden('li')).toEqual([false, true, true]);
  });
});

test('a hidden place that the page fills with another tile is shown again', async () => {
  show(ROW);
  await eventually(() => expect(words()).toBe('3 titles hiddenShow×'));
  all('li')[1]!.innerHTML = '<a class="other"></a>';
  await eventually(() => expect(hidden('li')).toEqual([true, false, true]));
  await eventually(() => expect(words()).toBe('2 titles hiddenShow×'));
});

test('no more than 500 are hidden, so that a page that loads more at its end comes to one', async () => {
  show(`<ul>${'<li><a></a></li>'.repeat(520)}</ul>`);
  await eventually(() => expect(words()).toBe('500 titles hidden · 20 titles dimmedShow×'));
});

const low = {
  ...(reviewed.match === 'certain' ? reviewed.reviews[0]! : undefined),
  grade: { text: 'D', score: 10 },
};
