// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findAll } from '../../../../src/extension/content/watch/query-all.ts';

const found = (...selectors: string[]) => Array.from(findAll(document, selectors), ({ id }) => id);

test('elements of all selectors are found in the order of the page, each once', () => {
  document.body.innerHTML = '<p id="a"></p><b id="b" class="x"></b><p id="c" class="x"></p><i id="d"></i>';
  expect(found('p')).toEqual(['a', 'c']);
  expect(found('em', 'p')).toEqual(['a', 'c']);
  expect(found('i', 'p')).toEqual(['a', 'c', 'd']);
  expect(found('.x', 'p')).toEqual(['a', 'b', 'c']);
  expect(found('em')).toEqual([]);
  expect(found()).toEqual([]);
});
