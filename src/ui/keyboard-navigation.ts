import type { RefObject } from 'preact';

/** What the arrow keys step through, in the order of the document. */
const STOPS = '[data-stop]';

/** Steps from the focused stop to another; from anywhere else to the first. Answers whether there was one. */
export function step(root: HTMLElement, by: 1 | -1 | 'first' | 'last'): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => !stop.closest('[hidden]'));
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = by === 'first' ? 0 : by === 'last' ? stops.length - 1 : at < 0 ? (by > 0 ? 0 : -1) : at + by;
  const stop = stops[Math.max(0, Math.min(stops.length - 1, next))];
  stop?.focus();
  return stop !== undefined;
}

/**
 * The keys of a search box and the lists below it: arrows step, "/" goes to the box, Escape goes back (`back`
 * answers whether there was anything to go back from; else the key is the browser's, which closes a popup), "?" asks for `help`.
 */
export function listKeys(
  root: RefObject<HTMLElement | null>,
  box: RefObject<HTMLInputElement | null>,
  back: () => boolean,
  help?: () => void,
): (event: KeyboardEvent) => void {
  const stepTo = (by: Parameters<typeof step>[1]) => root.current !== null && step(root.current, by);
  const focusBox = () => {
    box.current?.focus();
    return true;
  };
  /** What each key does; true when it did something. */
  const actions: Record<string, () => boolean> = {
    ArrowDown: () => stepTo(1),
    ArrowUp: () => stepTo(-1),
    Escape: back,
  };
  /** In a field these are for writing. */
  const actionsOutsideFields: Record<string, () => boolean> = {
    Home: () => stepTo('first'),
    End: () => stepTo('last'),
    '/': focusBox,
    '?': () => {
      help?.();
      return help !== undefined;
    },
  };
  return (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = event.target instanceof HTMLInputElement;
    const action = actions[event.key] ?? (isTyping ? undefined : actionsOutsideFields[event.key]);
    if (action?.()) event.preventDefault();
  };
}
