// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page, PageView } from '../../../src/extension/popup/active-page.ts';
import type { Answer, Hit, ListedReview, Messages, PageFilm } from '../../../src/protocol/messages.ts';
import type { Site } from '../../../src/sites/index.ts';
import { violations } from '../../ui/axe.ts';
import { createBrowser } from '../fake-browser.ts';

const browser = createBrowser();
vi.stubGlobal('browser', browser);
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: browser }));
const { Popup } = await import('../../../src/extension/popup/popup.tsx');
type Send = Parameters<typeof Popup>[0]['send'];

const reviewOf = (title: string, year: number, text = 'B+', archive = 'laramie'): ListedReview => ({
  id: title,
  title,
  year,
  kind: 'film',
  grade: { text, score: 80 },
  ref: { archive, review: title },
  critic: 'Robert Roten',
});
const pageFilm = (role: 'page' | 'tile', title: string, year?: number): PageFilm => ({
  role,
  film: { title, year, kind: 'film' },
});
const certain = (review: ListedReview): Answer => ({
  match: 'certain',
  reviews: [review],
  reason: { code: 'titleAndYear', year: 1995 },
});
const crash: Answer = {
  match: 'unsure',
  candidates: [reviewOf('Crash', 1996), reviewOf('Crash', 2004)],
  reason: { code: 'severalWithoutYear', count: 2 },
};
const imdb = {
  name: 'imdb',
  label: 'IMDb',
  hosts: ['www.imdb.com'],
  proven: '2025-01-01',
  titlePages: [],
  tiles: [],
};
const site = imdb as unknown as Site;

type Replies = { [N in keyof Messages]?: (...input: Parameters<Messages[N]>) => unknown };
let asked: [string, unknown][];
/** A worker that answers at once, or whenever its promise does. */
const worker = (replies: Replies): Send =>
  (async (name: keyof Messages, input: never) => {
    asked.push([name, input]);
    const reply = replies[name] as ((input: unknown) => unknown) | undefined;
    if (reply) return reply(input);
    if (name === 'list') return { total: 0, hits: [] };
    return name === 'subscriptions' || name === 'archives' ? [] : undefined;
  }) as Send;

const opened = (ref: ListedReview['ref']) => ({
  ref,
  review: {
    id: ref.review,
    film: { title: ref.review, kind: 'film' as const },
    grade: { text: 'B+', score: 80 },
    excerpt: `The verdict on ${ref.review}.`,
  },
  archive: { name: 'Laramie', critic: 'Robert Roten', home: 'https://example.org/' },
});

const pageWith = (view: PageView | (() => Promise<PageView>), more: Partial<Page> = {}): Page => ({
  view: typeof view === 'function' ? view : async () => view,
  look: async () => ({ state: 'closed' }),
  reload: async () => {},
  copy: async () => '<!doctype html><p>copy</p>',
  archive: async () => undefined,
  teach: async () => {},
  ...more,
});
const read = (...films: PageFilm[]): PageView => ({ state: 'read', host: 'imdb.com', site, films });
const closed: PageView = { state: 'closed' };

let root: HTMLElement;
function show(page: Page, send: Send, words?: string): void {
  render(<Popup page={page} send={send} words={words} />, root);
}
const text = () => root.textContent ?? '';
const box = () => root.querySelector<HTMLInputElement>('input[type=search]')!;
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.includes(words) && !one.closest('[hidden]'),
  )!;
const sees = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
function type(words: string): void {
  box().value = words;
  box().dispatchEvent(new Event('input', { bubbles: true }));
}
/** The keys listen from the first effects on, which also put the focus into the box. */
const ready = () => vi.waitFor(() => expect(document.activeElement).toBe(box()));
function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

beforeEach(() => {
  asked = [];
  document.documentElement.lang = 'en';
  document.title = 'Reelgrade';
  // The browser's own style sheet, which happy-dom has not.
  document.head.innerHTML = '<style>[hidden] { display: none }</style>';
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the films of the page', () => {
  it('are there with the card of the page’s own film open, and the reason', async () => {
    const send = worker({
      matchOnPage: () => [
        certain(reviewOf('Heat', 1995)),
        certain(reviewOf('Fargo', 1996, 'A+')),
        { match: 'none' },
      ],
      review: opened,
    });
    show(
      pageWith(
        read(pageFilm('page', 'Heat', 1995), pageFilm('tile', 'Fargo', 1996), pageFilm('tile', 'Cats', 2019)),
      ),
      send,
    );
    await sees('The verdict on Heat.');
    expect(text()).toContain('Title and year agree');
    expect(text()).toContain('Also on this page 1');
    expect(text()).toContain('One film without a grade');
    expect(text()).toContain('None of your archives has a review of it.');
    expect(await violations(document.body)).toEqual([]);
  });

  it('say why there is no grade, and let the viewer choose', async () => {
    const send = worker({ matchOnPage: () => [crash], search: () => [] });
    show(pageWith(read(pageFilm('page', 'Crash'))), send);
    await sees('Two films or series have this title; the page gives no year.');
    expect(root.querySelector('.rg-grade')).toBeNull();
    button('Choose…').click();
    await sees('Which film is “Crash”?');
    expect(root.querySelectorAll('.over .row')).toHaveLength(2);
    expect(await violations(document.body)).toEqual([]);
    root.querySelectorAll<HTMLElement>('.over .row')[1]!.click();
    await sees('“Crash” is Crash (2004) from now on.');
    expect(asked.find(([name]) => name === 'correct')?.[1]).toEqual({
      film: { title: 'Crash', year: undefined, kind: 'film' },
      ref: { archive: 'laramie', review: 'Crash' },
    });
  });

  it('name each film once, however often the page shows it', async () => {
    const send = worker({ matchOnPage: ({ films }) => films.map(() => certain(reviewOf('Heat', 1995))) });
    show(pageWith(read(...Array.from({ length: 5 }, () => pageFilm('tile', 'Heat', 1995)))), send);
    await sees('On this page 1');
    expect(root.querySelectorAll('.row')).toHaveLength(1);
  });

  it('are corrected and the correction undone to what was said before', async () => {
    let said: unknown = { archive: 'laramie', review: 'Fargo' };
    const send = worker({
      matchOnPage: () => [
        said === null
          ? { match: 'none', corrected: true, reason: { code: 'correctedToNone' } }
          : { ...certain(reviewOf('Fargo', 1996)), corrected: true },
      ],
      review: opened,
      search: () => [],
      correct: ({ ref }) => {
        said = ref;
      },
    });
    show(pageWith(read(pageFilm('page', 'Heat', 1995))), send);
    await sees('Wrong film?');
    button('Wrong film?').click();
    await sees('Which film is “Heat” (1995)?');
    button('None of these').click();
    await sees('No review for “Heat” from now on.');
    await sees('You said that none of the reviews is of this film.');
    button('Undo').click();
    await sees('Undone.');
    expect(said).toEqual({ archive: 'laramie', review: 'Fargo' });
    await sees('Take my correction back');
    button('Take my correction back').click();
    await vi.waitFor(() => expect(said).toBeUndefined());
  });

  it('say so when a correction could not be kept', async () => {
    const send = worker({
      matchOnPage: () => [crash],
      search: () => [],
      correct: () => Promise.reject(new Error('The storage is full.')),
    });
    show(pageWith(read(pageFilm('page', 'Crash'))), send);
    await sees('Choose…');
    button('Choose…').click();
    await sees('None of these');
    button('None of these').click();
    await sees('This could not be kept: The storage is full.');
  });
});

describe('what the viewer says of films', () => {
  it('is said on the card of the page’s film, and the answers are asked for again', async () => {
    let watch: 'seen' | undefined;
    const send = worker({
      matchOnPage: () => [{ ...certain(reviewOf('Heat', 1995)), watch }],
      review: opened,
      watch: ({ state }) => {
        watch = state as 'seen';
      },
    });
    show(pageWith(read(pageFilm('page', 'Hitze', 1995))), send);
    await sees('Not for me');
    button('Seen').click();
    await vi.waitFor(() => expect(button('Seen').getAttribute('aria-pressed')).toBe('true'));
    expect(asked.find(([name]) => name === 'watch')?.[1]).toEqual({
      film: { title: 'Heat', year: 1995, kind: 'film', ids: {} },
      state: 'seen',
    });
    await vi.waitFor(() => expect(asked.filter(([name]) => name === 'matchOnPage')).toHaveLength(2));
    expect(await violations(document.body)).toEqual([]);
  });

  it('narrows the list of the page', async () => {
    const send = worker({
      matchOnPage: () => [
        { ...certain(reviewOf('Heat', 1995)), watch: 'seen' as const },
        { ...certain(reviewOf('Fargo', 1996)), watch: 'wanted' as const },
        certain(reviewOf('Crash', 1996)),
      ],
    });
    show(pageWith(read(...['Heat', 'Fargo', 'Crash'].map((title) => pageFilm('tile', title)))), send);
    await sees('Not seen');
    const titles = () => [...root.querySelectorAll('.row .rg-row-title')].map((one) => one.textContent);
    expect(titles()).toHaveLength(3);
    expect(root.querySelector('.row [aria-label=Seen]')).not.toBeNull();
    button('Not seen').click();
    await vi.waitFor(() => expect(titles()).toEqual(['Fargo 1996', 'Crash 1996']));
    button('Want to see').click();
    await vi.waitFor(() => expect(titles()).toEqual(['Fargo 1996']));
    expect(await violations(document.body)).toEqual([]);
  });
});

describe('several critics of one film', () => {
  const heat = [reviewOf('Heat', 1995), { ...reviewOf('Heat', 1995, 'D', 'other'), critic: 'Another' }];
  const both: Answer = { ...certain(heat[0]!), reviews: heat } as Answer;

  it('stand on the film’s page with what they say together; one is left out and taken in again', async () => {
    let isOut = false;
    const send = worker({
      matchOnPage: () => [isOut ? { ...certain(heat[0]!), leftOut: [heat[1]!] } : both],
      review: opened,
      leaveOut: (said) => {
        isOut = said.isOut;
      },
    });
    show(pageWith(read(pageFilm('page', 'Heat', 1995))), send);
    await sees('2 of 2 critics recommend it.');
    expect(await violations(document.body)).toEqual([]);
    root.querySelectorAll<HTMLElement>('.rg-leave-out')[1]!.click();
    await sees('Another is left out for this film.');
    expect(text()).not.toContain('recommend');
    button('Take in again').click();
    await sees('2 of 2 critics recommend it.');
  });

  it('are found from any one of them that a search found', async () => {
    const send = worker({
      search: () => [{ ...heat[1]!, highlights: [] }],
      matchOnPage: () => [both],
      review: opened,
    });
    show(pageWith(closed), send);
    await ready();
    type('heat');
    await vi.waitFor(() => expect(root.querySelector('.results .row')).not.toBeNull());
    root.querySelector<HTMLElement>('.results .row')!.click();
    await sees('2 of 2 critics recommend it.');
    expect(root.querySelector('.over [aria-current] .rg-row-by')?.textContent).toBe('Another');
    root.querySelector<HTMLElement>('.over .rg-critic')!.click();
    await vi.waitFor(() =>
      expect(root.querySelector('.over [aria-current] .rg-row-by')?.textContent).toBe('Robert Roten'),
    );
    expect(await violations(document.body)).toEqual([]);
  });
});

describe('a page that is not read', () => {
  const optional = { ...site, name: 'hulu', label: 'Hulu', optional: true as const, proven: 'untested' };

  it.each([
    ['a page of the browser', closed, 'Nothing to grade here'],
    ['a site switched off', { state: 'off', host: 'imdb.com', site }, 'Switched off on IMDb'],
    ['an old page', { state: 'stuck', host: 'imdb.com', site }, 'Load this page again'],
    ['a page with no film', read(), 'No film on this page'],
    ['any other page', { state: 'other', host: 'x.example' }, 'Look for a film on this page'],
    ['an untested site', { state: 'offer', host: 'hulu.com', site: optional }, 'untested'],
  ] as [string, PageView, string][])('says what it is: %s', async (_, view, words) => {
    show(pageWith(view), worker({ matchOnPage: () => [] }));
    await sees(words);
    expect(await violations(document.body)).toEqual([]);
  });

  it('is looked through at a click, and says why when the browser forbids it', async () => {
    const look = vi.fn<() => Promise<PageView>>(async () => {
      throw new Error('The extensions gallery cannot be scripted.');
    });
    show(
      pageWith({ state: 'other', host: 'x.example' }, { look }),
      worker({ matchOnPage: () => [certain(reviewOf('Heat', 1995))] }),
    );
    await sees('Look for a film on this page');
    button('Look for a film').click();
    await sees('The extensions gallery cannot be scripted.');
    look.mockResolvedValue({ state: 'read', host: 'x.example', films: [pageFilm('tile', 'Heat', 1995)] });
    button('Try again').click();
    await sees('Look for a film on this page');
    button('Look for a film').click();
    await sees('On this page 1');
  });

  it('is read once the viewer allowed the site', async () => {
    let view: PageView = { state: 'offer', host: 'hulu.com', site: optional };
    browser.disk.agrees = false;
    show(
      pageWith(async () => view),
      worker({ matchOnPage: () => [certain(reviewOf('Heat', 1995))] }),
    );
    await sees('Grades on Hulu?');
    button('Show grades on this site').click();
    await sees('Permission was not granted.');
    browser.disk.agrees = true;
    view = { ...read(pageFilm('tile', 'Heat', 1995)), site: optional } as PageView;
    button('Show grades on this site').click();
    await sees('On this page 1');
    const flip = root.querySelector<HTMLInputElement>('[role=switch]')!;
    expect(flip.checked).toBe(true);
    flip.click();
    await vi.waitFor(() => expect(browser.disk.local.settings).toMatchObject({ sitesOff: ['hulu'] }));
  });

  it('says why when the films cannot be looked up, and tries again', async () => {
    let fails = true;
    const match = () => {
      if (fails) throw new Error('The archive is gone.');
      return [certain(reviewOf('Heat', 1995))];
    };
    show(pageWith(read(pageFilm('tile', 'Heat', 1995))), worker({ matchOnPage: match }));
    await sees('The archive is gone.');
    fails = false;
    button('Try again').click();
    await sees('On this page 1');
  });
});

describe('the search', () => {
  const hits: Hit[] = ['Star Trek', 'Star Wars', 'Stardust'].map((title, at) => ({
    ...reviewOf(title, 1977 + at),
    highlights: [[0, 4]],
  }));

  it('finds as one types, opens a card by Enter, and goes back by Escape to where it was', async () => {
    show(pageWith(closed), worker({ search: () => hits, review: opened }));
    await ready();
    type('star');
    await sees('Stardust');
    expect(root.querySelector('.results [role=status]')?.textContent).toBe('3 reviews found');
    expect(root.querySelectorAll('.rg-mark')).toHaveLength(3);
    expect(await violations(document.body)).toEqual([]);
    box().focus();
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Star Wars');
    (document.activeElement as HTMLElement).click();
    await sees('The verdict on Star Wars.');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Back'));
    expect(await violations(document.body)).toEqual([]);
    expect(press('Escape').defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Star Wars'));
    expect(press('Escape').defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(box().value).toBe(''));
    // With nothing left to go back from, Escape is the browser's: it closes the popup.
    expect(press('Escape').defaultPrevented).toBe(false);
  });

  it('opens the first hit by Enter in the box, and comes to the box by "/"', async () => {
    show(pageWith(closed), worker({ search: () => hits, review: opened }));
    await ready();
    type('star');
    await sees('Stardust');
    root.querySelector<HTMLElement>('.foot .quiet')!.focus();
    expect(press('/').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(box());
    press('Enter');
    await sees('The verdict on Star Trek.');
  });

  it('drops an answer that was overtaken', async () => {
    const waiting = new Map<string, (hits: Hit[]) => void>();
    const search = ({ words }: { words: string }) =>
      new Promise<Hit[]>((resolve) => {
        waiting.set(words, resolve);
      });
    show(pageWith(closed), worker({ search }));
    type('s');
    await vi.waitFor(() => expect(waiting.has('s')).toBe(true));
    type('st');
    await vi.waitFor(() => expect(waiting.has('st')).toBe(true));
    waiting.get('st')!([hits[1]!]);
    await sees('Star Wars');
    waiting.get('s')!([hits[2]!]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text()).not.toContain('Stardust');
  });

  it('says that nothing was found, and why it failed', async () => {
    let fails = false;
    const search = () => {
      if (fails) throw new Error('The archive cannot be read.');
      return [];
    };
    show(pageWith(closed), worker({ search }));
    type('zzz');
    await sees('Nothing for “zzz”');
    fails = true;
    type('zzzz');
    await sees('The archive cannot be read.');
    expect(await violations(document.body)).toEqual([]);
    fails = false;
    button('Try again').click();
    await sees('Nothing for “zzzz”');
  });

  it('begins with the words it was opened with', async () => {
    show(pageWith(closed), worker({ search: () => hits }), 'star');
    await sees('Stardust');
    expect(box().value).toBe('star');
  });

  it('says so when a review is gone', async () => {
    show(pageWith(closed), worker({ search: () => hits }), 'star');
    await sees('Stardust');
    root.querySelector<HTMLElement>('.row')!.click();
    await sees('This review is no longer in its archive.');
  });

  it('shows titles from outside as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    show(pageWith(closed), worker({ search: () => [{ ...hits[0]!, title, highlights: [] }] }), 'x');
    await sees(title);
    expect(root.querySelector('img')).toBeNull();
  });
});
