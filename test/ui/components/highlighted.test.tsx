// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/core/catalog/catalog.ts';
import { Highlighted } from '../../../src/ui/components/highlighted.tsx';

function shown(text: string, spans?: Span[]): string {
  render(null, document.body);
  render(<Highlighted text={text} spans={spans} />, document.body);
  return document.body.innerHTML.replaceAll('<mark class="rg-mark">', '[').replaceAll('</mark>', ']');
}

test.each<[Span[] | undefined, string]>([
  [undefined, 'Paths of Glory'],
  [[], 'Paths of Glory'],
  [[[0, 5]], '[Paths] of Glory'],
  [
    [
      [9, 14],
      [0, 5],
    ],
    '[Paths] of [Glory]',
  ],
  [[[0, 14]], '[Paths of Glory]'],
  // What overlaps, is empty, backward or out of bounds marks no letter twice and loses none.
  [
    [
      [0, 7],
      [5, 9],
    ],
    '[Paths o][f ]Glory',
  ],
  [
    [
      [3, 3],
      [8, 2],
      [-4, 2],
      [12, 99],
    ],
    '[Pa]ths of Glo[ry]',
  ],
])('%j', (spans, marked) => {
  expect(shown('Paths of Glory', spans)).toBe(marked);
});
