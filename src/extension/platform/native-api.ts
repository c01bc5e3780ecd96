import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface without the polyfill, which the page script is too small for; both browsers
 * promise in it. Asked for its id first: an element with the id "browser" would hide it in a page.
 */
export function native(): Browser {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
  return (browser?.runtime?.id ? browser : chrome) as Browser;
}
