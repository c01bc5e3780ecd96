import { LINK_TYPE } from '../../core/manifest/manifest-names.ts';
import browser from './browser.ts';

/** The part of Chromium's declarativeContent that we use; it lets the browser watch, so that we need not see pages. */
interface Declarative {
  onPageChanged: {
    removeRules(ids: string[] | undefined, done: () => void): void;
    addRules(rules: object[]): void;
  };
  PageStateMatcher: new (matcher: { css: string[] }) => object;
  SetIcon: new (icon: { imageData: Record<string, ImageData> }) => object;
}

/** Sizes of the toolbar icon, in pixels. */
const SIZES = [16, 32] as const;

const rules = () =>
  (globalThis as { chrome?: { declarativeContent?: Declarative } }).chrome?.declarativeContent;

/**
 * Gives the toolbar icon a dot on pages that show a link to an archive. The browser itself looks for the link, so
 * Reelgrade learns of no page. Only displayed elements count, which is why it looks for the `<a>` that a published page carries. Where
 * the browser has no such rules (Firefox) see `markOffer`. Rules outlive the worker: once an installation.
 */
export async function showOffers(): Promise<void> {
  const declarative = rules();
  if (!declarative) return;
  const imageData = await dottedIcon();
  const { onPageChanged, PageStateMatcher, SetIcon } = declarative;
  const conditions = [new PageStateMatcher({ css: [`a[type="${LINK_TYPE}"]`] })];
  onPageChanged.removeRules(undefined, () =>
    onPageChanged.addRules([{ conditions, actions: [new SetIcon({ imageData })] }]),
  );
}

/**
 * Gives this tab's icon the dot, until the tab goes elsewhere: for browsers without rules, once a click on the icon
 * has let us see that the page offers an archive. Before a click only a script in every page could know, and we do
 * not ask for that. Never fails.
 */
export async function markOffer(tabId: number): Promise<void> {
  if (rules()) return;
  try {
    // The types know only a plain object with the fields of an ImageData.
    await browser.action.setIcon({ tabId, imageData: (await dottedIcon()) as never });
  } catch {
    // The tab was closed meanwhile.
  }
}

const dottedIcon = async (): Promise<Record<string, ImageData>> =>
  Object.fromEntries(await Promise.all(SIZES.map(async (size) => [String(size), await dotted(size)])));

async function dotted(size: number): Promise<ImageData> {
  const file = await fetch(browser.runtime.getURL(`icons/${size}.png`));
  const icon = await createImageBitmap(await file.blob());
  const canvas = new OffscreenCanvas(size, size).getContext('2d')!;
  canvas.drawImage(icon, 0, 0, size, size);
  const radius = size * 0.22;
  canvas.beginPath();
  canvas.arc(size - radius, radius, radius, 0, 2 * Math.PI);
  canvas.fillStyle = '#1c5fc4';
  canvas.fill();
  return canvas.getImageData(0, 0, size, size);
}
