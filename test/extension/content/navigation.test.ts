// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { watchNavigation } from '../../../src/extension/content/navigation.ts';

afterEach(() => vi.unstubAllGlobals());

function watching(signal = new AbortController().signal) {
  let url = 'https://a.example/1';
  const moved = vi.fn();
  const { check } = watchNavigation(moved, signal, () => url);
  return {
    moved,
    check,
    go: (to: string) => {
      url = to;
    },
  };
}

test('the Navigation API tells of a move, once', () => {
  const navigation = Object.assign(new EventTarget(), { currentEntry: null });
  vi.stubGlobal('navigation', navigation);
  const { moved, go } = watching();
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(moved).not.toHaveBeenCalled();
  go('https://a.example/2');
  navigation.dispatchEvent(new Event('currententrychange'));
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(moved.mock.calls).toEqual([['https://a.example/2']]);
});

test.each(['popstate', 'hashchange'])('without it, %s does', (name) => {
  vi.stubGlobal('navigation', document.createElement('form'));
  const { moved, go } = watching();
  go('https://a.example/2');
  window.dispatchEvent(new Event(name));
  expect(moved).toHaveBeenCalledOnce();
});

test('without it, anyone who sees the page change can have the address checked', () => {
  vi.stubGlobal('navigation', undefined);
  const { moved, go, check } = watching();
  check();
  expect(moved).not.toHaveBeenCalled();
  go('https://a.example/2');
  check();
  expect(moved).toHaveBeenCalledOnce();
});

test('after the signal nothing is told', () => {
  vi.stubGlobal('navigation', undefined);
  const life = new AbortController();
  const { moved, go, check } = watching(life.signal);
  life.abort();
  go('https://a.example/2');
  window.dispatchEvent(new Event('popstate'));
  check();
  expect(moved).not.toHaveBeenCalled();
});
