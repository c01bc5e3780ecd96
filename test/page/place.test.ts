// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { placeFor, putBadge } from '../../src/page/place.ts';
import type { Place } from '../../src/sites/site.ts';

const host = document.createElement('reelgrade-badge');
beforeEach(() => host.remove());

function put(html: string, place: Place, selector = '.at'): { as: string; where: string; undo: () => void } {
  document.body.innerHTML = html;
  const stand = placeFor(document.querySelector(selector)!, place)!;
  const undo = putBadge(host, stand);
  const marked = document.body.innerHTML.replace(/<reelgrade-badge[^>]*><\/reelgrade-badge>/, '#');
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
  putBadge(host, placeFor(document.querySelector('.at')!, 'beside')!);
  expect(host.parentElement!.tagName).toBe('TD');
  expect(host.nextSibling).toBeNull();
});

test('in a row of a table: in its first cell', () => {
  document.body.innerHTML = '<table><tbody><tr class="at"><td>Title</td><td>1999</td></tr></tbody></table>';
  for (const place of ['over', 'beside'] as const) {
    putBadge(host, placeFor(document.querySelector('.at')!, place)!);
    expect(host.parentElement).toBe(document.querySelector('td'));
    host.remove();
  }
});

test('what stands elsewhere by the time of placing is no error', () => {
  document.body.innerHTML = '<a style="display:inline"><img class="at"></a>';
  const stand = placeFor(document.querySelector('.at')!, 'over')!;
  document.querySelector('.at')!.remove();
  expect(() => putBadge(host, stand)).not.toThrow();
});
