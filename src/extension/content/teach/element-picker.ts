/** Lets the viewer choose an element of the page, by pointer or keyboard. */

import { OWN_SELECTOR } from '../own-elements.ts';
import { PRESSES } from '../presses.ts';

/** What the page must not take for presses of its own while an element is chosen. */
const CAUGHT = [...PRESSES, 'contextmenu', 'dragstart'];
/**
 * Of these the page's own effect is prevented. Not of the others: without its beginning a press is no click in Firefox, nor
 * is a touch anywhere.
 */
const PREVENTED = ['mousedown', 'click', 'dblclick', 'auxclick', 'contextmenu', 'dragstart'];
/** Where each arrow key leads from an element. */
const STEPS: Record<string, (from: Element) => Element | null> = {
  ArrowUp: ({ parentElement }) => parentElement,
  ArrowDown: ({ firstElementChild }) => firstElementChild,
  ArrowLeft: ({ previousElementSibling }) => previousElementSibling,
  ArrowRight: ({ nextElementSibling }) => nextElementSibling,
};

/** What the viewer does while an element of the page is chosen. */
export interface PickerEvents {
  /** The pointer, or a key, is at this element. */
  pointed(element: Element): void;
  chosen(element: Element): void;
  cancelled(): void;
}

/**
 * Lets the viewer choose an element of the page with the pointer (a press chooses) or with the keyboard (arrow keys step
 * through the tree, Tab through what can be focused, Enter chooses, Escape ends), until the signal. Only what the viewer does
 * counts, not events that the page makes.
 * @param host our own element, in which presses and keys have their usual meaning
 * @param isOnButton whether the keyboard is on one of our buttons, which Enter presses
 */
export function pickElement(
  host: HTMLElement,
  isOnButton: () => boolean,
  { pointed, chosen, cancelled }: PickerEvents,
  signal: AbortSignal,
): void {
  const document = host.ownerDocument;
  let current: Element | undefined;

  function point(element: Element | undefined): void {
    if (!element || element === current) return;
    current = element;
    pointed(element);
  }

  function handlePress(event: Event): void {
    if (!isViewers(event)) return;
    if (PREVENTED.includes(event.type)) event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'pointerdown') point(elementOf(event));
    if (event.type !== 'click') return;
    const element = elementOf(event);
    if (element) chosen(element);
  }

  function handleKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const step = STEPS[key];
    const isEnter = key === 'Enter' && !(event.target === host && isOnButton());
    if (!step && !isEnter && key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup') return;
    if (key === 'Escape') cancelled();
    else if (step) walk(step);
    else if (current?.isConnected) chosen(current);
  }

  function walk(step: (from: Element) => Element | null): void {
    const from = current?.isConnected ? current : undefined;
    const to = from ? step(from) : (document.querySelector('h1') ?? document.body.firstElementChild);
    if (!to || !isOfPage(to)) return;
    point(to);
    to.scrollIntoView({ block: 'nearest' });
  }

  /** Whether the viewer made this event, and in the page. Where the page has taken our element away, all ends. */
  function isViewers(event: Event): boolean {
    if (!host.isConnected) cancelled();
    return event.isTrusted && event.target !== host && host.isConnected;
  }

  for (const type of CAUGHT)
    addEventListener(type, handlePress, { capture: true, passive: !PREVENTED.includes(type), signal });
  for (const type of ['pointermove', 'focusin'])
    addEventListener(type, (event) => isViewers(event) && point(elementOf(event)), {
      capture: true,
      passive: true,
      signal,
    });
  for (const type of ['keydown', 'keyup'] as const)
    addEventListener(type, handleKey, { capture: true, signal });
}

/** The element of the page at which an event happened; none outside of its visible part. */
function elementOf({ target }: Event): Element | undefined {
  const element = target instanceof Element ? target : undefined;
  // A badge of ours stands for what it is on.
  const of = element?.closest(OWN_SELECTOR)?.parentElement ?? element;
  return of && isOfPage(of) ? of : undefined;
}

const isOfPage = (element: Element): boolean =>
  !!element.closest('body') && element.localName !== 'body' && !element.matches(OWN_SELECTOR);
