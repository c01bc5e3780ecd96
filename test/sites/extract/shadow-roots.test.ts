// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../../src/sites/extract/detect.ts';
import { shadowRootsOf } from '../../../src/sites/extract/shadow-roots.ts';
import { checkLayout, siteFor } from '../../../src/sites/index.ts';

/** Puts HTML into the shadow root of a new element of that name. */
function host(
  name: string,
  html: string,
  parent: ParentNode = document.body,
  mode: ShadowRootMode = 'open',
): ShadowRoot {
  const element = document.createElement(name);
  parent.append(element);
  const root = element.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

beforeEach(() => {
  document.body.innerHTML = '<p class="title">Light</p>';
});

test('the roots are those of the hosts and those on the way, once they are there', () => {
  const roots = shadowRootsOf('x-overlay >>> x-title', 'x-title');
  expect(roots(document)).toEqual([]);
  document.body.append(document.createElement('x-overlay'));
  expect(roots(document), 'a host without a root').toEqual([]);
  const overlay = host('x-overlay', '');
  expect(roots(document)).toEqual([overlay]);
  const title = host('x-title', '', overlay);
  expect(roots(document)).toEqual([overlay, title]);
  host('x-title', '', document.body, 'closed');
  expect(roots(document)).toEqual([overlay, title]);
  const light = host('x-title', '');
  expect(roots(document)).toEqual([overlay, title, light]);
});

test('a page with endless hosts is read in bounded time', () => {
  const root = host('x-many', '');
  for (let n = 0; n < 2000; n++) host('x-inner', '<b>x</b>', root);
  const started = performance.now();
  expect(shadowRootsOf('x-many >>> x-inner >>> x-none')(document)).toHaveLength(201);
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe('Disney+’s player', () => {
  const url = 'https://www.disneyplus.com/en-gb/play/4e9305a0-6ade-4922';
  const disney = siteFor(url)!;
  const read = () => readPage(disney, document, url);
  const title = '<div class="title-field">The Long River</div>';

  test('of today, whose title is in a shadow root within another', () => {
    const overlay = host('main-app-controls-overlay', '<i></i>');
    expect(read()).toBeUndefined();
    host('title-bug', `${title}<div class="subtitle-field">S1: E2 Downstream</div>`, overlay);
    const found = read()!;
    expect(found.film).toEqual({ title: 'The Long River', kind: 'series' });
    expect(found.element, 'no badge is lost in a shadow root').toBe(document.body);
    expect(found.position).toBe('over');
    expect(checkLayout(disney, url, [found], document)).toBeUndefined();
  });

  test('with a root of its own, and of before 2024', () => {
    const root = host('title-bug', title);
    expect(read()?.film).toEqual({ title: 'The Long River', kind: 'film' });
    root.innerHTML = '';
    document.body.innerHTML += '<div class="title-field">The Ferry</div>';
    expect(read()?.film.title).toBe('The Ferry');
  });
});
