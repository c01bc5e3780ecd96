// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBadge } from '../../../../src/extension/content/badge/badge.ts';
import type { PlacedBadge } from '../../../../src/extension/content/badge/badge-manager.ts';
import {
  moveToCorner,
  pictureIn,
  visibleBox,
} from '../../../../src/extension/content/tile-marks/badge-corner.ts';
import {
  type BadgeLooks,
  createBadgeLooks,
} from '../../../../src/extension/content/tile-marks/badge-looks.ts';
import { type BadgeLook, usualLook } from '../../../../src/extension/storage/badge-look.ts';
import { settled } from '../content-stage.ts';

const box = (left: number, top: number, width: number, height: number) =>
  ({ left, top, right: left + width, bottom: top + height, width, height }) as DOMRect;

/** Tells an element where the browser would have laid it out. */
const layOut = (element: Element, at: DOMRect) => {
  element.getBoundingClientRect = () => at;
};

let looks: BadgeLooks;
let isTouched: boolean;
let resized: (targets: Element[]) => void;
const watched = new Set<Element>();
const aborter = { current: new AbortController() };

beforeEach(() => {
  isTouched = false;
  watched.clear();
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === '(hover: none) and (pointer)' && isTouched,
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: (entries: { target: Element }[]) => void) {
        resized = (targets) => callback(targets.map((target) => ({ target })));
      }
      observe(target: Element) {
        watched.add(target);
      }
      unobserve(target: Element) {
        watched.delete(target);
      }
    },
  );
  const listen = globalThis.addEventListener.bind(globalThis);
  aborter.current = new AbortController();
  vi.stubGlobal('addEventListener', (name: string, hear: (event: Event) => void, options: object) =>
    listen(name, hear, { ...options, signal: aborter.current.signal }),
  );
  document.body.innerHTML = '<div id="tile"><a id="link"><img></a><p>Words</p></div><p id="other"></p>';
  looks = createBadgeLooks();
});
afterEach(() => {
  aborter.current.abort();
  vi.unstubAllGlobals();
});

const tile = () => document.querySelector('#tile')!;
const image = () => document.querySelector('img')!;

/** A badge at the tile's upper left, as a placement without insets has it. */
function dressed(look: Partial<BadgeLook>, place = 'start') {
  const badge = createBadge(document);
  badge.host.setAttribute('data-place', place);
  tile().prepend(badge.host);
  layOut(badge.host, box(16, 26, 30, 20));
  layOut(tile(), box(10, 20, 100, 190));
  layOut(image(), box(10, 20, 100, 150));
  looks.dress({ badge, element: tile() } as unknown as PlacedBadge, tile(), { ...usualLook, ...look });
  const { host, button } = badge;
  return {
    host,
    button,
    moved: () => ['--place-x', '--place-y'].map((name) => host.style.getPropertyValue(name)),
  };
}

const send = (target: Element, name: string, more: object = {}) =>
  target.dispatchEvent(Object.assign(new Event(name, { bubbles: true, composed: true }), more));

test('a badge goes to the chosen corner of the picture, wherever it lay, and the text below counts for nothing', async () => {
  const { moved } = dressed({ corner: 'bottomEnd' });
  await settled(1);
  // From 46 to 110 - 6 on the right, from 46 to 170 - 6 below.
  expect(moved()).toEqual(['58px', '118px']);
});

test('it stays in its corner when the picture gets another size, and its posters are let go with it', async () => {
  const { host, moved } = dressed({ corner: 'bottomStart' });
  await settled(1);
  expect(moved()).toEqual(['0px', '118px']);
  layOut(host, box(16, 144, 30, 20));
  layOut(image(), box(10, 20, 100, 120));
  resized([image()]);
  await settled(1);
  expect(moved()).toEqual(['0px', '88px']);
  host.remove();
  resized([image(), tile()]);
  expect(watched.size).toBe(0);
});

test('beside a title there is no corner, and the usual corner measures nothing', async () => {
  const beside = dressed({ corner: 'bottomEnd' }, 'beside');
  const usual = dressed({});
  await settled(1);
  expect([beside.moved(), usual.moved(), watched.size]).toEqual([['', ''], ['', ''], 0]);
});

test('where lines begin on the right, a corner at the end is on the left', () => {
  const [badge, poster] = [box(0, 0, 30, 20), box(0, 0, 100, 150)];
  expect(moveToCorner(badge, poster, 'topEnd', true)).toEqual({ x: 6, y: 6 });
  expect(moveToCorner(badge, poster, 'bottomStart', true)).toEqual({ x: 64, y: 124 });
});

test('a picture counts as far as its tile shows it, and whole where the tile is but a line', () => {
  expect(visibleBox(box(0, 0, 100, 150), box(-20, -10, 140, 150))).toMatchObject({
    left: 0,
    right: 100,
    bottom: 140,
  });
  expect(visibleBox(box(0, 150, 60, 16), box(0, 0, 100, 150))).toMatchObject({ right: 100, bottom: 150 });
  expect(visibleBox(box(0, 0, 100, 150), undefined)).toMatchObject({ right: 100, bottom: 150 });
});

test('the picture of a tile is its largest; one without a size is none', () => {
  document.body.innerHTML = '<div id="tile"><img id="a"><img id="b"><img id="c"></div>';
  expect(pictureIn(tile())).toBeUndefined();
  layOut(document.querySelector('#a')!, box(0, 0, 20, 20));
  layOut(document.querySelector('#b')!, box(0, 0, 100, 150));
  expect(pictureIn(tile())?.id).toBe('b');
});

test('size and opacity are those chosen, and a badge that is pointed at is opaque', () => {
  const { button } = dressed({ size: 'large', opacity: 0.6 });
  expect([button.style.getPropertyValue('zoom'), button.style.opacity]).toEqual(['1.4', '0.6']);
  send(image(), 'pointerover');
  expect(button.style.opacity).toBe('1');
  send(document.querySelector('#other')!, 'pointerover');
  expect(button.style.opacity).toBe('0.6');
});

test('on hover only, the keyboard shows a badge too, and an open card keeps it', async () => {
  const { host, button } = dressed({ onHover: true });
  expect(button.style.opacity).toBe('0');
  send(document.querySelector('#link')!, 'focusin');
  expect(button.style.opacity).toBe('1');
  send(document.querySelector('#link')!, 'focusout');
  expect(button.style.opacity).toBe('0');
  send(host, 'focusin');
  expect(button.style.opacity).toBe('1');
  button.setAttribute('aria-expanded', 'true');
  send(host, 'focusout');
  expect(button.style.opacity).toBe('1');
  button.setAttribute('aria-expanded', 'false');
  await settled(1);
  expect(button.style.opacity).toBe('0');
  send(image(), 'pointerover');
  send(image(), 'pointerout', { relatedTarget: null });
  expect(button.style.opacity).toBe('0');
});

test('a screen that is touched always shows it', () => {
  isTouched = true;
  expect(dressed({ onHover: true }).button.style.opacity).toBe('');
  expect(dressed({ onHover: true, opacity: 0.6 }).button.style.opacity).toBe('0.6');
});
