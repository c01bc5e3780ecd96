import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packedContent, zipEntries } from '../../../src/core/zip/zip-directory.ts';
import { deskFor } from '../../../src/critic/actions/run-preview.ts';
import { buildCriticPage } from '../../../src/critic/preview/build-critic-page.ts';
import { serveCriticPage } from '../../../src/critic/preview/serve-critic-page.ts';
import { zip } from '../../critic/make-zip.ts';
import { type CriticHost, criticHost } from '../harness/archives/critic-host.ts';
import { chooseFolderInFirefox } from '../harness/folder-in-firefox.ts';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';
import { violations } from '../harness/page-axe.ts';
import { filesOf } from '../harness/run-tool.ts';
import { setTheme } from '../harness/set-theme.ts';

const base = 'https://critic.example/tool/';
const FILES: Record<string, string | Buffer> = {
  'heat.md': '---\ntitle: Heat\nyear: 1995\ngrade: B+\ndate: 2020-01-02\n---\nA good film, and a long one.\n',
  'mercy.md': '---\ntitle: Mercy <b>\ngrade: C\n---\nA dull film.\n',
  'broken.md': '---\ntitle: [open\n---\nText',
  'inner/old.zip': zip([
    { name: 'ran.md', content: Buffer.from('---\ntitle: Ran\nyear: 1985\ngrade: A\n---\nA great film.\n') },
  ]),
};

/** What `films fetch` makes. */
const LIST = [
  { reelgrade: 'films', version: 1, date: '2026-11-01' },
  { id: 'tt0000002', title: 'Mercy <b>', year: 2014, kind: 'film', votes: 90, ids: { imdb: 'tt0000002' } },
];
/** Where a folder is chosen, and where files are. */
const FOLDER_FIELD = '.drop-zone input[webkitdirectory]';
const FILES_FIELD = '.drop-zone input[multiple]';

let built: string;
let pageFiles: ReadonlyMap<string, Uint8Array>;
/** A folder with the critic's files. */
let reviews: string;

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'reelgrade-critic-page-'));
  await buildCriticPage(built);
  pageFiles = await filesOf(built);
  reviews = join(await mkdtemp(join(tmpdir(), 'reelgrade-critic-')), 'reviews');
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(reviews, name)), { recursive: true });
    await writeFile(join(reviews, name), content);
  }
  await writeFile(join(reviews, '../films.jsonl'), LIST.map((line) => `${JSON.stringify(line)}\n`).join(''));
});
afterAll(async () => {
  await rm(built, { recursive: true, force: true });
  await rm(dirname(reviews), { recursive: true, force: true });
});

inBothBrowsers('the page for critics', (setup) => {
  let host: CriticHost;

  /** Opens the page; what it offers as downloads is kept for the test, since the page itself may fetch nothing. */
  async function open(): Promise<Page> {
    host = criticHost(setup.server, base);
    host.serve(pageFiles);
    const page = await setup.testBrowser.visit(base);
    await page.waitForSelector('.drop-zone');
    await page.evaluate(() => {
      const offered: Blob[] = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (content) => {
        offered.push(content as Blob);
        return make(content);
      };
      Object.assign(globalThis, { offered });
    });
    return page;
  }
  async function choose(page: Page, names = Object.keys(FILES)): Promise<void> {
    const input = (await page.$('.drop-zone input[multiple]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...names.map((name) => join(reviews, name)));
    await page.waitForSelector('section h2');
  }
  const words = (page: Page, selector: string) =>
    page.$eval(selector, (element) => (element as HTMLElement).innerText);

  async function fill(page: Page, name: string, value: string): Promise<void> {
    await page.$eval(
      `[name=${name}]`,
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  }
  /** The files of the zip that the page offers, by name. */
  async function offeredZip(page: Page): Promise<Map<string, string>> {
    const binary = await page.evaluate(async () => {
      const { offered } = globalThis as unknown as { offered: Blob[] };
      const zip = offered.find(({ type }) => type === 'application/zip')!;
      const bytes = new Uint8Array(await zip.arrayBuffer());
      return [...bytes].map((byte) => String.fromCharCode(byte)).join('');
    });
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    return new Map(
      [...zipEntries(bytes)].map((entry) => [
        entry.name,
        new TextDecoder().decode(packedContent(bytes, entry)),
      ]),
    );
  }

  it('reads files and a zip, asks which film, and makes the folder to publish', async () => {
    const page = await open();
    await choose(page);
    expect(await words(page, 'section h2')).toBe('3 reviews were understood');
    expect(await words(page, '.film-question legend')).toContain('Mercy <b>');
    const typed = (await page.$('.film-question input[type=text]'))!;
    await typed.type('2000');
    await page.keyboard.press('Tab');
    await page.waitForFunction(
      () => document.querySelector('.film-question [role=status]')?.textContent === 'Saved.',
    );
    await fill(page, 'name', 'Lantern Reviews');
    await fill(page, 'critic', 'Jo Lantern');
    await fill(page, 'base', 'https://lantern.example/reviews/');
    await page.click('button[type=submit]');
    await page.waitForSelector('.downloads a[href^="blob:"]');
    const files = await offeredZip(page);
    expect(JSON.parse(files.get('archive.json')!)).toMatchObject({
      reviews: 3,
      archive: { name: 'Lantern Reviews', critic: 'Jo Lantern' },
    });
    expect(files.get('reviews/heat.html')).toContain('A good film, and a long one.');
    expect(files.get('reviews/mercy.html')).toContain('Mercy &#60;b&#62;');
    expect(files.get('reviews/mercy.html')).toContain('(2000)');
    // The published page's own program is in it, too.
    expect(files.get('grade.js')!.length).toBeGreaterThan(10_000);
    expect(await words(page, '.downloads')).toContain('corrections.json');
  });

  it('tells what went wrong, and begins again', async () => {
    const page = await open();
    await choose(page, ['broken.md']);
    expect(await words(page, 'section h2')).toBe('No review was understood');
    expect(await words(page, '.refused')).toContain('broken.md');
    const buttons = await page.$$('main > p > button');
    await buttons[0]!.click();
    await page.waitForSelector('.drop-zone');
    await choose(page, ['heat.md']);
    expect(await words(page, 'section h2')).toBe('1 review was understood');
  });

  it('stops in the middle of reading when that is asked for', async () => {
    const page = await open();
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      const text = 'The harbour waits and the boat does not come, which is a joke told slowly. '.repeat(200);
      for (let n = 0; n < 4000; n++)
        transfer.items.add(
          new File([`---\ntitle: Film ${n}\nyear: 1990\ngrade: B\n---\n${text}`], `${n}.md`),
        );
      const zone = document.querySelector('.drop-zone')!;
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    const cancel = await page.waitForSelector('.progress-line button');
    await page.waitForFunction(() => /\d/.test(document.querySelector('.progress-line p')!.textContent!));
    await cancel!.click();
    await page.waitForSelector('.drop-zone');
    await choose(page, ['heat.md']);
    expect(await words(page, 'section h2')).toBe('1 review was understood');
  });

  it('sends nothing: page and worker are refused every address, their own host too', async () => {
    const page = await open();
    await choose(page);
    const asked = host.requests.map(({ name }) => name);
    const tried = await page.evaluate(async (address) => {
      const outcome = (work: () => Promise<unknown>) =>
        work().then(
          () => 'sent',
          () => 'refused',
        );
      const script = `fetch(${JSON.stringify(address)}).then(() => postMessage('sent'), () => postMessage('refused'))`;
      const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
      const inWorker = new Promise((done) => {
        worker.onmessage = ({ data }) => done(data);
      });
      return [await outcome(() => fetch(address)), await inWorker, navigator.sendBeacon(address) && 'queued'];
    }, `${base}critic-page.css`);
    expect(tried.slice(0, 2)).toEqual(['refused', 'refused']);
    await page.click('.find input');
    expect(host.requests.map(({ name }) => name)).toEqual(asked);
    expect([...new Set(asked)].every((name) => pageFiles.has(name))).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong, in the %s theme, and fits a phone',
    async (theme) => {
      const page = await open();
      await setTheme(setup.testBrowser, page, theme);
      expect(await violations(page)).toEqual([]);
      await choose(page);
      expect(await violations(page)).toEqual([]);
      await page.setViewport({ width: 360, height: 640 });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(width).toBeLessThanOrEqual(360);
    },
  );

  it.runIf(setup.name === 'chromium')('takes a folder that is dropped, with the folders in it', async () => {
    const page = await open();
    const zone = (await (await page.$('.drop-zone'))!.boundingBox())!;
    const session = await page.createCDPSession();
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', {
        type,
        x: zone.x + 20,
        y: zone.y + 20,
        data: { items: [], files: [reviews], dragOperationsMask: 1 },
      });
    await page.waitForSelector('section h2');
    expect(await words(page, 'section h2')).toBe('3 reviews were understood');
  });

  it.runIf(setup.name === 'firefox')('takes a folder that is chosen, with the folders in it', async () => {
    const page = await open();
    await page.bringToFront();
    await chooseFolderInFirefox(setup.testBrowser.browser, FOLDER_FIELD, reviews);
    await page.waitForSelector('section h2');
    expect(await words(page, 'section h2')).toBe('3 reviews were understood');
  });

  // WebDriver cannot drop a folder on Firefox: the event is ours, and the folder's entries are Firefox's own.
  it.runIf(setup.name === 'firefox')('walks through the folders of a drop', async () => {
    const page = await open();
    await page.bringToFront();
    // The field takes the folder, but the page does not hear of it.
    await page.$eval(FILES_FIELD, (field) =>
      field.addEventListener('change', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await chooseFolderInFirefox(setup.testBrowser.browser, FILES_FIELD, reviews);
    await page.waitForFunction(
      (selector) => document.querySelector<HTMLInputElement>(selector)!.webkitEntries.length > 0,
      {},
      FILES_FIELD,
    );
    await page.evaluate((selector) => {
      const [entry] = document.querySelector<HTMLInputElement>(selector)!.webkitEntries;
      const item = { kind: 'file', webkitGetAsEntry: () => entry, getAsFile: () => null };
      const event = new DragEvent('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', { value: { items: [item] } });
      document.querySelector('.drop-zone')!.dispatchEvent(event);
    }, FILES_FIELD);
    await page.waitForSelector('section h2');
    expect(await words(page, 'section h2')).toBe('3 reviews were understood');
  });

  it('finds the film of a review without a year in a list that is given', async () => {
    const page = await open();
    await choose(page, ['mercy.md']);
    expect(await page.$$('.film-question')).toHaveLength(1);
    await page.click('.film-list summary');
    const input = (await page.$('.film-list input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(reviews, '../films.jsonl'));
    await page.waitForFunction(
      () => document.querySelector('.film-list summary')?.textContent === 'A list of 1 film was asked',
    );
    expect(await page.$('.film-question')).toBeNull();
    expect(await words(page, '.find + .wide tbody')).toContain('2014');
  });

  it('works on the tool’s own folder where the tool was started with one, and the choices are kept there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reelgrade-source-'));
    await writeFile(join(folder, 'mercy.md'), FILES['mercy.md']!);
    await writeFile(join(folder, 'heat.md'), FILES['heat.md']!);
    const corrections = join(folder, 'corrections.json');
    const desk = deskFor([folder], { config: {}, corrections });
    const { url, server } = await serveCriticPage({ port: 0, desk, folder: built });
    try {
      const page = await setup.testBrowser.visit(url);
      await page.waitForSelector('section h2');
      expect(await words(page, 'section h2')).toBe('2 reviews were understood');
      await page.click('.grades-by-year summary');
      expect(await words(page, '.grades-by-year tbody tr')).toMatch(/^2020\s+1/);
      expect(await violations(page)).toEqual([]);
      await (await page.$('.film-question input[type=text]'))!.type('2014');
      await page.keyboard.press('Tab');
      await expect.poll(() => readFile(corrections, 'utf8').catch(() => '')).toContain('2014');
      await fill(page, 'name', 'Lantern Reviews');
      await fill(page, 'critic', 'Jo Lantern');
      await fill(page, 'base', 'https://lantern.example/reviews/');
      await page.click('button[type=submit]');
      await page.waitForSelector('.downloads a[href^="blob:"]');
      expect(await words(page, '.downloads h3')).toMatch(/^The folder is ready: \d+ files/);
      await (await page.$$('main > p > button'))[0]!.click();
      await page.waitForFunction(() => !document.querySelector('.downloads'));
      await page.waitForSelector('.film-question input[type=text]');
      expect(
        await page.$eval('.film-question input[type=text]', (field) => (field as HTMLInputElement).value),
      ).toBe('2014');
    } finally {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    }
  });
});
