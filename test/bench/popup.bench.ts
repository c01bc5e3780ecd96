/**
 * How long the popup takes from its opening to its first list, in a real Chromium with the built extension and several
 * large archives: with a worker that is awake, and with one that the browser has ended. Wall time in ms; medians, with
 * the least and the most.
 */
import { spread } from './catalog/random.ts';
import { type ExtensionBrowser, makeArchives, openExtension } from './extension/extension-with-archives.ts';

type Spread = ReturnType<typeof spread>;

/** When the popup first showed anything, and its first list, since it began to open. */
interface Shown {
  first: number;
  list: number;
}

interface Result {
  archives: number;
  reviews: number;
  awake: { first: Spread; list: Spread };
  asleep: { first: Spread; list: Spread };
}

/** Options: `--archives N` (3), `--reviews N` of each (10,000), `--rounds N` (15). */
export async function run(args: string[]): Promise<Result> {
  const option = (name: string, usual: number) =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual;
  const [archives, reviews, rounds] = [
    option('--archives', 3),
    option('--reviews', 10_000),
    option('--rounds', 15),
  ];
  const extension = await openExtension(await makeArchives(archives, reviews));
  const measure = async (isAsleep: boolean) => {
    const all: Shown[] = [];
    for (let round = 0; round <= rounds; round++) {
      if (isAsleep) await extension.endWorker();
      const shown = await openPopup(extension);
      // The first meets a cold browser.
      if (round > 0) all.push(shown);
    }
    return { first: spread(all.map(({ first }) => first)), list: spread(all.map(({ list }) => list)) };
  };
  try {
    return { archives, reviews, awake: await measure(false), asleep: await measure(true) };
  } finally {
    await extension.close();
  }
}

/** Opens the popup in a tab of its own, which shows the latest reviews because it is about no page. */
async function openPopup(extension: ExtensionBrowser): Promise<Shown> {
  const page = await extension.newPage();
  await page.evaluateOnNewDocument(() => {
    const shown = { first: 0, list: 0 };
    Object.assign(globalThis, { shown });
    const look = () => {
      if (document.querySelector('#popup > *')) shown.first ||= performance.now();
      if (document.querySelector('.virtual .rg-grade')) shown.list ||= performance.now();
      if (!shown.list) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(extension.address('src/extension/popup/index.html'));
  // The page after installing opens in front of it, and a page behind another is not painted.
  await page.bringToFront();
  await page.waitForFunction('shown.list', { timeout: 20_000 });
  const shown = (await page.evaluate('shown')) as Shown;
  await page.close();
  return shown;
}

const ms = ({ median, low, high }: Spread): string =>
  `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;

export function table({ archives, reviews, awake, asleep }: Result): string {
  return [
    `The popup with ${archives} archives of ${reviews}: ms from its opening until the frame that`,
    '',
    '| the worker is | shows anything | shows the first list |',
    '| --- | --- | --- |',
    `| awake | ${ms(awake.first)} | ${ms(awake.list)} |`,
    `| asleep | ${ms(asleep.first)} | ${ms(asleep.list)} |`,
  ].join('\n');
}
