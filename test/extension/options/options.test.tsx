// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArchiveInfo, ListedCorrection, Messages } from '../../../src/protocol/messages.ts';
import { violations } from '../../ui/axe.ts';
import { createBrowser, createDisk } from '../fake-browser.ts';

let browser = createBrowser();
const current = new Proxy({}, { get: (_, name) => Reflect.get(browser, name) });
vi.stubGlobal('browser', current);
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
const { Options } = await import('../../../src/extension/options/options.tsx');
const { hosts, patternsOf, sites } = await import('../../../src/sites/index.ts');

const info = (id: string, more: Partial<ArchiveInfo> = {}): ArchiveInfo => ({
  id,
  archive: { name: `Archive ${id}`, critic: 'Robert Roten', home: `https://${id}.example/` },
  count: 1234,
  origin: 'bundled',
  on: true,
  ...more,
});
const heat: ListedCorrection = {
  film: { title: 'Heat', year: 1995, kind: 'film' },
  ref: { archive: 'a', review: 'fargo' },
  review: {
    id: 'fargo',
    title: 'Fargo',
    year: 1996,
    kind: 'film',
    grade: { text: 'A+', score: 100 },
    ref: { archive: 'a', review: 'fargo' },
    critic: 'Robert Roten',
  },
};

let root: HTMLElement;
let asked: [string, unknown][];
let corrections: ListedCorrection[];
let archives: ArchiveInfo[];
const send = (async (name: keyof Messages, input: never) => {
  asked.push([name, input]);
  if (name === 'archives') return archives;
  if (name === 'corrections') return corrections;
  if (name === 'subscriptions') return [];
  if (name === 'importCorrections') {
    if (String(input) === 'broken') throw new Error('This is not a file of corrections: it is no JSON.');
    return 2;
  }
  if (name === 'correct') {
    const { film, ref } = input as { film: typeof heat.film; ref?: unknown };
    corrections = ref === undefined ? [] : [{ ...heat, film }];
  }
  return undefined;
}) as Parameters<typeof Options>[0]['send'];

beforeEach(async () => {
  browser = createBrowser(createDisk());
  for (const origin of hosts()) browser.disk.granted.add(origin);
  asked = [];
  corrections = [heat];
  archives = [info('a'), info('b', { count: 1 })];
  document.documentElement.lang = 'en';
  document.title = 'Reelgrade options';
  document.head.innerHTML = '<title>Reelgrade options</title><style>[hidden] { display: none }</style>';
  root = document.createElement('div');
  document.body.append(root);
  render(<Options send={send} />, root);
  await sees('Archive a');
  await sees('Fargo');
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const text = () => root.textContent ?? '';
const sees = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const section = (id: string) => root.querySelector<HTMLElement>(`#${id}`)!;
const button = (id: string, words: string) =>
  [...section(id).querySelectorAll('button')].find(
    (one) => one.textContent?.includes(words) || one.getAttribute('aria-label')?.includes(words),
  )!;
const flip = (id: string, label: string) =>
  [...section(id).querySelectorAll('label')]
    .find((one) => one.textContent?.startsWith(label))!
    .querySelector('input')!;

describe('the options page', () => {
  it('is one that everybody can use', async () => {
    await vi.waitFor(() => expect(flip('sites', 'IMDb').checked).toBe(true));
    expect(await violations(document.body)).toEqual([]);
  });

  it('lists archives with their number of reviews, and reorders them', async () => {
    expect(text()).toContain('1,234 reviews');
    expect(text()).toContain('1 review ');
    expect(button('archives', 'Move Archive a up').disabled).toBe(true);
    button('archives', 'Move Archive b up').click();
    await vi.waitFor(() => expect(browser.disk.local.settings).toMatchObject({ archiveOrder: ['b', 'a'] }));
    // The worker is asked again: the order it answers in is what is shown.
    await vi.waitFor(() => expect(asked.filter(([name]) => name === 'archives').length).toBeGreaterThan(1));
  });

  it('switches an archive off and on', async () => {
    flip('archives', 'Archive b').click();
    await vi.waitFor(() => expect(browser.disk.local.settings).toMatchObject({ archivesOff: ['b'] }));
    flip('archives', 'Archive a').click();
    await vi.waitFor(() => expect(browser.disk.local.settings).toMatchObject({ archivesOff: ['b', 'a'] }));
  });

  /** The browser has no room for anything more, until the answer is called. */
  function fillStorage(): () => void {
    const { set } = browser.storage.local;
    browser.storage.local.set = async () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    return () => {
      browser.storage.local.set = set;
    };
  }

  it('says so when a change cannot be stored, and goes back to what is stored', async () => {
    const empty = fillStorage();
    const box = flip('display', 'Only what my critics reviewed');
    box.click();
    await sees('The browser has no room left. Free some disk space');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no room left');
    await vi.waitFor(() => expect(box.checked).toBe(false));
    empty();
    box.click();
    await vi.waitFor(() => expect(browser.disk.local.settings).toMatchObject({ dimUnreviewed: true }));
    await vi.waitFor(() => expect(text()).not.toContain('no room left'));
  });

  it('says so when a host of one’s own cannot be given up for want of room', async () => {
    await browser.storage.local.set({ settings: { ownHosts: ['films.example'] } });
    await sees('films.example');
    fillStorage();
    button('sites', 'Remove: films.example').click();
    await vi.waitFor(() =>
      expect(section('sites').querySelector('[role=alert]')?.textContent).toContain('no room left'),
    );
    expect(text()).toContain('films.example');
  });

  it('keeps the language that is chosen, each named in itself', async () => {
    const select = document.querySelector<HTMLSelectElement>('#display select')!;
    expect([...select.options].map(({ text }) => text)).toContain('日本語');
    expect(select.value).toBe('');
    select.value = 'ar';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(browser.disk.local.settings).toMatchObject({ language: 'ar' }));
  });

  it('keeps what is dimmed and outlined in lists, and where not', async () => {
    const choices = () => document.querySelectorAll<HTMLSelectElement>('#display .switch ~ .choices select');
    for (const [n, value] of ['40', '80'].entries()) {
      choices()[n]!.value = value;
      choices()[n]!.dispatchEvent(new Event('change', { bubbles: true }));
    }
    flip('display', 'Only what my critics reviewed').click();
    flip('display', 'Netflix').click();
    await vi.waitFor(() =>
      expect(browser.disk.local.settings).toMatchObject({
        dimBelow: 40,
        outlineFrom: 80,
        dimUnreviewed: true,
        marksOff: ['netflix'],
      }),
    );
  });

  it('keeps what is chosen for the display', async () => {
    flip('display', 'Hide grades until hovered').click();
    flip('display', 'Grades in lists').click();
    await vi.waitFor(() =>
      expect(browser.disk.local.settings).toMatchObject({ hideGrades: true, tiles: false }),
    );
    await vi.waitFor(() => expect(flip('display', 'Grades in lists').checked).toBe(false));
  });

  it('switches sites, asks for what is not allowed yet, and marks what is untested', async () => {
    await vi.waitFor(() => expect(flip('sites', 'IMDb').checked).toBe(true));
    flip('sites', 'IMDb').click();
    await vi.waitFor(() => expect(browser.disk.local.settings).toMatchObject({ sitesOff: ['imdb'] }));
    await vi.waitFor(() => expect(flip('sites', 'IMDb').checked).toBe(false));

    const untested = sites.find((site) => site.optional && site.proven === 'untested')!;
    const label = section('sites').querySelectorAll('label');
    const row = [...label].find((one) => one.textContent?.startsWith(untested.label))!;
    expect(row.textContent).toContain('untested');
    row.querySelector('input')!.click();
    await vi.waitFor(() => expect(browser.disk.granted.has(patternsOf([untested])[0]!)).toBe(true));
    await vi.waitFor(() => expect(flip('sites', untested.label).checked).toBe(true));
  });

  it('leaves a site off when the viewer says no to the browser', async () => {
    browser.disk.agrees = false;
    const optional = sites.find((site) => site.optional)!;
    await vi.waitFor(() => expect(flip('sites', 'IMDb').disabled).toBe(false));
    flip('sites', optional.label).click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(flip('sites', optional.label).checked).toBe(false);
  });

  it('takes a correction back, and back again', async () => {
    expect(section('corrections').textContent).toContain('Heat (1995)');
    button('corrections', 'Remove the correction of Heat').click();
    await sees('“Heat” is matched again.');
    expect(asked.at(-2)).toEqual(['correct', { film: heat.film, ref: undefined }]);
    await sees('None yet.');
    button('corrections', 'Undo').click();
    await sees('Undone.');
    expect(asked.findLast(([name]) => name === 'correct')?.[1]).toEqual({ film: heat.film, ref: heat.ref });
    await sees('Heat (1995)');
  });

  it('adds the corrections of a file, and says what is wrong with another', async () => {
    const choose = async (words: string) => {
      const input = section('corrections').querySelector<HTMLInputElement>('input[type=file]')!;
      Object.defineProperty(input, 'files', { value: [new File([words], 'x.json')], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await choose('{}');
    await sees('2 corrections added.');
    await choose('broken');
    await sees('it is no JSON');
  });

  it('hands out the corrections as a file', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    button('corrections', 'Export').click();
    const file = made.mock.calls[0]?.[0] as Blob;
    expect(JSON.parse(await file.text())).toEqual({
      reelgrade: 'corrections',
      version: 1,
      corrections: [{ film: heat.film, ref: heat.ref }],
    });
  });
});
