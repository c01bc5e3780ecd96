import { vi } from 'vitest';
import type { Film } from '../../../src/core/film/film.ts';
import type { TimeSlicer } from '../../../src/extension/content/time-slicer.ts';
import type { Answer, ListedReview } from '../../../src/protocol/messages.ts';
import type { Sighting } from '../../../src/sites/site.ts';

/** What the tests of the page room stand on: films, answers, and parts of a browser that happy-dom has not. */

export function film(title: string, more: Partial<Film> = {}): Film {
  return { title, kind: 'film', ...more };
}

export function listed(title: string, text = 'B+'): ListedReview {
  const ref = { archive: 'sample', review: title };
  return { id: title, title, kind: 'film', grade: { text, score: 79 }, critic: 'Somebody', ref };
}

export function certain(title: string, ...others: ListedReview[]): Answer {
  return {
    match: 'certain',
    reviews: [listed(title), ...others],
    reason: { code: 'titleAndYear', year: 1999 },
  };
}

export function sighting(element: Element, title = 'Wharf', more: Partial<Sighting> = {}): Sighting {
  return { role: 'tile', film: film(title), element, position: 'over', ...more };
}

export const badges = () => [...document.querySelectorAll<HTMLElement>('[data-reelgrade=badge]')];

const roots = new WeakMap<Element, ShadowRoot>();
const attach = globalThis.Element?.prototype.attachShadow;

/** Lets tests look into closed shadow roots, as no page can. */
export function openRoots(): void {
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
}

export const rootOf = (host: Element): ShadowRoot => roots.get(host)!;
export const gradeOf = (host: Element): string => gradeText(rootOf(host).querySelector('button')!);

/** The grade on a badge's button, which is not text that a page could search for. */
export const gradeText = (button: Element): string => button.firstElementChild!.getAttribute('data-text')!;

/** An event as if the viewer had made it. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** An IntersectionObserver to which a test says what is in the window. */
export class Horizon {
  static all: Horizon[] = [];
  readonly targets = new Set<Element>();
  private readonly callback: (entries: Partial<IntersectionObserverEntry>[]) => void;

  constructor(callback: (entries: Partial<IntersectionObserverEntry>[]) => void) {
    this.callback = callback;
    Horizon.all.push(this);
  }

  observe(target: Element): void {
    this.targets.add(target);
  }

  unobserve(target: Element): void {
    this.targets.delete(target);
  }

  disconnect(): void {
    this.targets.clear();
  }

  /** The given targets, or all, come into the window. */
  static reveal(elements?: Element[]): void {
    for (const horizon of Horizon.all) {
      const seen = [...horizon.targets].filter((target) => !elements || elements.includes(target));
      if (seen.length) horizon.callback(seen.map((target) => ({ target, isIntersecting: true })));
    }
  }

  static install(): void {
    Horizon.all = [];
    vi.stubGlobal('IntersectionObserver', Horizon);
  }
}

/** Waits until the expectation holds, on however slow a machine. */
export const eventually = (expectation: () => void) =>
  vi.waitFor(expectation, { timeout: 10_000, interval: 10 });

/** Lets observers, timers and promises have their turn: for what must not happen, and what takes no time. */
export const settled = (ms = 120) => new Promise((resolve) => setTimeout(resolve, ms));

/** What takes the page's time, all in one turn. */
export const atOnce: TimeSlicer = (items, each) => {
  items.forEach(each);
};
