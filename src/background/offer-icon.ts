import browser from '../browser.ts';
import { LINK_TYPE } from '../publication/manifest.ts';

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

/**
 * Gives the toolbar icon a dot on pages that show a link to an archive. The browser itself looks for the link, so
 * Reelgrade learns of no page. Only displayed elements count, hence the `<a>` that a published page carries. Where
 * the browser has no such rules (Firefox) the popup alone says so. Rules outlive the worker: once an installation.
 */
export async function showOffers(): Promise<void> {
  const declarative = (globalThis as { chrome?: { declarativeContent?: Declarative } }).chrome
    ?.declarativeContent;
  if (!declarative) return;
  const imageData = Object.fromEntries(
    await Promise.all(SIZES.map(async (size) => [size, await dotted(size)])),
  );
  const { onPageChanged, PageStateMatcher, SetIcon } = declarative;
  const conditions = [new PageStateMatcher({ css: [`a[type="${LINK_TYPE}"]`] })];
  onPageChanged.removeRules(undefined, () =>
    onPageChanged.addRules([{ conditions, actions: [new SetIcon({ imageData })] }]),
  );
}

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
