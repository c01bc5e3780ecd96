// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Send } from '../../../src/extension/platform/messaging.ts';
import type { Page, PageView } from '../../../src/extension/popup/active-page.ts';
import type { Hit, ListQuery } from '../../../src/protocol/messages.ts';
import { violations } from '../../ui/axe.ts';
import { createBrowser } from '../fake-browser.ts';

const browser = createBrowser();
vi.stubGlobal('browser', browser);
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: browser }));
const { rememberList } = await import('../../../src/extension/popup/browse/remembered-list.ts');
const { Popup } = await import('../../../src/extension/popup/popup.tsx');

const TOTAL = 10_000;
const hitAt = (place: number): Hit => ({
  id: `${place}`,
  title: `Film ${place}`,
  kind: 'film',
  grade: { text: 'B', score: 70 },
  ref: { archive: 'a', review: `${place}` },
  critic: 'Critic',
  highlights: [],
});
let queries: ListQuery[];
let fails: boolean;
let total: number;
const send = (async (name: string, input: never) => {
  if (name === 'subscriptions') return [];
  if (name === 'archives')
    return ['a', 'b'].map((id) => ({
      id,
      on: true,
      count: 5,
      archive: { name: id, critic: `Critic ${id}`, home: '' },
    }));
  if (name !== 'list') return undefined;
  const query = input as ListQuery;
  queries.push(query);
  if (fails) throw new Error('The disk is gone.');
  const count = Math.max(0, Math.min(query.limit, total - query.from));
  return { total, hits: Array.from({ length: count }, (_, at) => hitAt(query.from + at)) };
}) as Send;

const pageWith = (view: PageView): Page => ({
  view: async () => view,
  look: async () => view,
  reload: async () => {},
  archive: async () => undefined,
  teach: async () => {},
  copy: async () => '',
});

let root: HTMLElement;
const text = () => root.textContent ?? '';
const sees = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const chip = (words: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === words)!;
const rows = () => [...root.querySelectorAll<HTMLElement>('.virtual li')];

beforeEach(() => {
  [queries, fails, total] = [[], false, TOTAL];
  document.documentElement.lang = 'en';
  document.title = 'Reelgrade';
  document.head.innerHTML = '<style>[hidden] { display: none }</style>';
  root = document.body.appendChild(document.createElement('div'));
  render(<Popup page={pageWith({ state: 'closed' })} send={send} />, root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the popup without words', () => {
  it('has the latest reviews where the page has no film, below what is said of the page', async () => {
    await sees('Film 0');
    expect(text()).toContain('Nothing to grade here');
    expect(queries).toEqual([expect.objectContaining({ order: { by: 'latest' }, from: 0, limit: 60 })]);
    expect(await violations(document.body)).toEqual([]);
  });

  it('shows at once what it showed last, until the answer is here, and keeps that for the next time', async () => {
    await sees('Film 0');
    await vi.waitFor(() => expect(browser.disk.session.lastList).toMatchObject({ total: TOTAL }));
    render(null, root);
    rememberList({ total: 1, hits: [{ ...hitAt(0), title: 'Of last time' }] });
    let answer = () => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow = (async (name: string, input: never) => {
      if (name === 'list') await late;
      return (send as (name: string, input: never) => unknown)(name, input);
    }) as Send;
    render(<Popup page={pageWith({ state: 'closed' })} send={slow} />, root);
    await sees('Of last time');
    answer();
    await sees('Film 0');
    expect(text()).not.toContain('Of last time');
    rememberList(undefined);
  });

  it('draws a part of ten thousand rows, and says how many there are', async () => {
    await sees('Film 0');
    expect(rows().length).toBeLessThan(60);
    expect(rows()[0]!.getAttribute('aria-setsize')).toBe('10000');
    expect(root.querySelector<HTMLElement>('.virtual')!.style.height).toBe('620000px');
  });

  it('goes to the end by a key: only the parts in sight are asked for', async () => {
    await sees('Film 0');
    root
      .querySelector('.virtual [data-stop]')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    const scroller = root.querySelector<HTMLElement>('.popup-scroll')!;
    const top = -scroller.scrollTop;
    vi.spyOn(root.querySelector('.virtual')!, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, top, 400, 620000),
    );
    scroller.dispatchEvent(new Event('scroll'));
    await sees('Film 9999');
    expect(queries.length).toBeLessThan(4);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Film 9999'));
  });

  it('lists the best, surprises with good films not seen, and remembers this month', async () => {
    await sees('Film 0');
    chip('Best').click();
    await vi.waitFor(() => expect(queries.at(-1)!.order).toEqual({ by: 'best' }));
    expect(text()).not.toContain('Nothing to grade here');
    chip('Surprise me').click();
    await vi.waitFor(() => expect(queries.at(-1)!.order.by).toBe('surprise'));
    expect(queries.at(-1)).toMatchObject({ score: [60, 100], watch: 'unseen' });
    const first = queries.at(-1)!.order;
    chip('Surprise me').click();
    await vi.waitFor(() => expect(queries.at(-1)!.order).not.toEqual(first));
    chip('This month, years ago').click();
    const now = new Date();
    await vi.waitFor(() =>
      expect(queries.at(-1)!.order).toEqual({
        by: 'month',
        month: now.getMonth() + 1,
        before: now.getFullYear(),
      }),
    );
  });

  it('is narrowed by chips', async () => {
    await sees('Critic b');
    chip('from 80').click();
    chip('1990s').click();
    await vi.waitFor(() => expect(queries.at(-1)).toMatchObject({ score: [80, 100], years: [1990, 1999] }));
    chip('Critic b').click();
    chip('Want to see').click();
    await vi.waitFor(() => expect(queries.at(-1)).toMatchObject({ archive: 'b', watch: 'wanted' }));
    expect(chip('1990s').getAttribute('aria-pressed')).toBe('true');
    expect(await violations(document.body)).toEqual([]);
  });

  it('is sorted by chips, until another list is chosen, whose order is its own', async () => {
    await sees('Critic b');
    expect(chip('By date').getAttribute('aria-pressed')).toBe('true');
    expect(chip('By grade').title).toBe('sort:grade');
    chip('By title').click();
    await vi.waitFor(() => expect(queries.at(-1)!.order).toEqual({ by: 'title' }));
    expect(chip('By title').getAttribute('aria-pressed')).toBe('true');
    chip('1990s').click();
    await vi.waitFor(() =>
      expect(queries.at(-1)).toMatchObject({ order: { by: 'title' }, years: [1990, 1999] }),
    );
    chip('Best').click();
    await vi.waitFor(() =>
      expect(queries.at(-1)).toMatchObject({ order: { by: 'best' }, years: [1990, 1999] }),
    );
    expect(chip('By grade').getAttribute('aria-pressed')).toBe('true');
    chip('from 80').click();
    await vi.waitFor(() => expect(queries.at(-1)).toMatchObject({ order: { by: 'best' }, score: [80, 100] }));
    chip('Surprise me').click();
    await vi.waitFor(() => expect(queries.at(-1)!.order.by).toBe('surprise'));
    expect(chip('By title')).toBeUndefined();
  });

  it('what is found by words is sorted by chips that write the word, and by the word typed', async () => {
    await sees('Film 0');
    const box = root.querySelector('input')!;
    const type = (words: string) => {
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('film');
    await vi.waitFor(() => expect(chip('Best match').getAttribute('aria-pressed')).toBe('true'));
    chip('By grade').click();
    await vi.waitFor(() => expect(box.value).toBe('film sort:grade'));
    expect(chip('By grade').getAttribute('aria-pressed')).toBe('true');
    type('film sort:title');
    await vi.waitFor(() => expect(chip('By title').getAttribute('aria-pressed')).toBe('true'));
    chip('Best match').click();
    await vi.waitFor(() => expect(box.value).toBe('film'));
    expect(await violations(document.body)).toEqual([]);
  });

  it('says that nothing is there, and what failed, with another try', async () => {
    await sees('Film 0');
    total = 0;
    chip('Best').click();
    await sees('No review here');
    fails = true;
    chip('Latest').click();
    await sees('The disk is gone.');
    [fails, total] = [false, 5];
    chip('Try again').click();
    await sees('Film 4');
  });

  it('says its keys at ?, but not while one types', async () => {
    await sees('Film 0');
    const ask = (target: Element) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }));
    ask(root.querySelector('input')!);
    expect(text()).not.toContain('What you can type');
    ask(chip('Best'));
    await sees('What you can type');
    expect(await violations(document.body)).toEqual([]);
    chip('Back').click();
    await vi.waitFor(() => expect(text()).not.toContain('What you can type'));
  });
});
