import type { Page } from 'puppeteer-core';
import { inFirefox } from './firefox-parent.ts';
import type { TestBrowser } from './launch-browser.ts';

/** The narrowest phones. */
const PHONE = { width: 360, height: 740 };
/** Firefox's settings for what the screen is touched with; 1 is a finger, 6 a mouse that hovers. */
const POINTERS = ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities'];
const FINGER = 1;

/** Makes the browser's screen one that is touched. Chromium is told page by page: see `asPhone`. */
export async function emulateTouch({ name, browser }: TestBrowser): Promise<void> {
  if (name === 'chromium') return;
  const set = POINTERS.map((pref) => `Services.prefs.setIntPref("${pref}", ${FINGER});`);
  await inFirefox(browser, `${set.join('')} Services.prefs.setIntPref("dom.w3c_touch_events.enabled", 1)`);
}

/** Gives the browser its mouse back. */
export async function endTouch({ name, browser }: TestBrowser): Promise<void> {
  if (name === 'chromium') return;
  const names = [...POINTERS, 'dom.w3c_touch_events.enabled'];
  await inFirefox(browser, names.map((pref) => `Services.prefs.clearUserPref("${pref}");`).join(''));
}

/** Shows a page as a phone would, 360 px wide. */
export async function asPhone({ name }: TestBrowser, page: Page): Promise<void> {
  await page.setViewport(name === 'chromium' ? { ...PHONE, hasTouch: true, isMobile: true } : PHONE);
}
