import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packedContent, zipEntries } from '../../../src/critic/input/zip-directory.ts';
import { buildCriticPage } from '../../../src/critic/preview/build-critic-page.ts';
import { zip } from '../../critic/make-zip.ts';
import { type CriticHost, criticHost } from '../harness/critic-host.ts';
import { inBothBrowsers } from '../harness/in-both-browsers.ts';
import { violations } from '../harness/page-axe.ts';
import { filesOf } from '../harness/run-tool.ts';
import { setTheme } from '../harness/set-theme.ts';

const base = 'https://critic.example/tool/';
const FILES: Record<string, string | Buffer> = {
  'heat.md': '---\ntitle: Heat\nyear: 1995\ngrade: B+\ndate: 2020-01-02\n---\nA good film, and a long one.\n',
  'mercy.md': '---\ntitle: Mercy <b>\ngrade: C\n---\nA dull film.\n',
  'broken.md': '---\ntitle: [open\n---\nText',
  'old.zip': zip([
    { name: 'ran.md', content: Buffer.from('---\ntitle: Ran\nyear: 1985\ngrade: A\n---\nA great film.\n') },
  ]),
};

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
});
