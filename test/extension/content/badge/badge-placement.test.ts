// @vitest-environment happy-dom

import { beforeEach, expect, test, vi } from 'vitest';
import {
  avoidOverlap,
  findPlacement,
  insertBadge,
} from '../../../../src/extension/content/badge/badge-placement.ts';
import { createOwnElement } from '../../../../src/extension/content/own-elements.ts';
import type { BadgePosition } from '../../../../src/sites/site.ts';

const host = createOwnElement(document, 'badge');
beforeEach(() => host.remove());

function put(
  html: string,
  place: BadgePosition,
  selector = '.at',
): { as: string; where: string; undo: () => void } {
  document.body.innerHTML = html;
  const stand = findPlacement(document.querySelector(selector)!, place)!;
  const undo = insertBadge(host, stand);
  const marked = document.body.innerHTML.replace(/<section[^>]*><\/section>/, '#');
  return { as: stand.as, where: marked, undo };
}

test('over a poster that is positioned: in its corner', () => {
  const { as, where } = put('<div class="at" style="position:relative"><img></div>', 'over');
  expect(as).toBe('corner');
  expect(where).toBe('<div class="at" style="position:relative"><img>#</div>');
});

test('over a tile whose poster is positioned: in the poster', () => {
  const html = '<div class="at"><p style="position:relative"><img></p><p>Title</p></div>';
  expect(put(html, 'over').where).toContain('<img>#</p>');
});

test('a picture holds nothing: the badge goes before it', () => {
  const { as, where } = put('<a style="display:inline"><img class="at"></a>', 'over');
  expect(as).toBe('start');
  expect(where).toMatch(/<a [^>]*>#<img class="at"><\/a>/);
});

test('what the badge is positioned in lies within the tile, and is undone', () => {
  const html = '<div class="row"><div class="at"><b>x</b></div></div>';
  const { undo } = put(html, 'over');
  expect(document.querySelector<HTMLElement>('.at')!.style.position).toBe('relative');
  host.remove();
  undo();
  expect(document.body.innerHTML).toBe(html);
});

test('an ancestor close by that is positioned is left as it is', () => {
  put('<div style="position:relative"><div class="at"><b>x</b></div></div>', 'over');
  expect(document.querySelector('.at')!.hasAttribute('style')).toBe(false);
});

test('beside a title: after its last letter', () => {
  expect(put('<h1 class="at">Title</h1>', 'beside').where).toBe('<h1 class="at">Title#</h1>');
});

test('beside a title within a line: past the rest of the line', () => {
  const html = '<td><i style="display:inline"><a class="at" style="display:inline">Title</a></i> (1999)</td>';
  document.body.innerHTML = `<table><tbody><tr>${html}</tr></tbody></table>`;
  insertBadge(host, findPlacement(document.querySelector('.at')!, 'beside')!);
  expect(host.parentElement!.tagName).toBe('TD');
  expect(host.nextSibling).toBeNull();
});

test('in a row of a table: in its first cell', () => {
  document.body.innerHTML = '<table><tbody><tr class="at"><td>Title</td><td>1999</td></tr></tbody></table>';
  for (const place of ['over', 'beside'] as const) {
    insertBadge(host, findPlacement(document.querySelector('.at')!, place)!);
    expect(host.parentElement).toBe(document.querySelector('td'));
    host.remove();
  }
});

test('what stands elsewhere by the time of placing is no error', () => {
  document.body.innerHTML = '<a style="display:inline"><img class="at"></a>';
  const stand = findPlacement(document.querySelector('.at')!, 'over')!;
  document.querySelector('.at')!.remove();
  expect(() => insertBadge(host, stand)).not.toThrow();
});

test('in an element with slots the badge stands in the same one as the picture', () => {
  const { where } = put('<film-card><poster-img class="at" slot="art"></poster-img></film-card>', 'over');
  expect(where).toContain('#<poster-img');
  expect(host.slot).toBe('art');
  host.slot = '';
});

test('a badge that covers something, or hangs out of the window, is lifted to the end of the title', () => {
  document.body.innerHTML = '<h1>Title</h1><button>Play</button>';
  const [title, button] = document.body.children as unknown as [HTMLElement, HTMLElement];
  title.append(host);
  const rects = new Map<Element, DOMRect>([
    [host, new DOMRect(210, 50, 40, 20)],
    [title, new DOMRect(0, 40, 200, 40)],
  ]);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rects.get(this) ?? new DOMRect();
  });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
  const under = vi.fn((): Element => title);
  document.elementFromPoint = under;
  avoidOverlap([host]);
  expect(host.style.getPropertyValue('--place-x')).toBe('');
  under.mockReturnValue(button);
  avoidOverlap([host]);
  expect(host.style.getPropertyValue('--place-x')).toBe('-50px');
  expect(host.style.getPropertyValue('--place-y')).toBe('-16px');
  rects.set(host, new DOMRect(1500, 50, 40, 20));
  rects.set(title, new DOMRect(0, 40, 1490, 40));
  avoidOverlap([host]);
  expect(host.style.getPropertyValue('--place-x')).toBe(`${800 - 4 - 1540}px`);
  vi.restoreAllMocks();
});
