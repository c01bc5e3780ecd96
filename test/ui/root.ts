import { render } from 'preact';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Where a test's page is drawn: new for every test. */
export let root: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

export const text = () => root.textContent ?? '';
export const sees = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
export const button = (words: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words))!;
