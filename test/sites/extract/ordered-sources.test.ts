import { expect, test } from 'vitest';
import { inOrder } from '../../../src/sites/extract/ordered-sources.ts';

test.each([
  ['h1', ['h1']],
  ['.a, .b .c', ['.a', '.b .c']],
  ['.a, img @alt', ['.a @alt', 'img @alt']],
  ['a:is(.x, .y), b', ['a:is(.x, .y)', 'b']],
  ['a[title="x, y"], b', ['a[title="x, y"]', 'b']],
  [
    ['.a, .b', 'meta:og:title'],
    ['.a', '.b', 'meta:og:title'],
  ],
] as const)('%j', (sources, expected) => expect(inOrder(sources)).toEqual(expected));

test('patterns keep to each selector of their union', () => {
  expect(inOrder({ '.a, .b': /x/, title: /y/ })).toEqual([{ '.a': /x/ }, { '.b': /x/ }, { title: /y/ }]);
});
