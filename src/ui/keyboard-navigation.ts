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
 * answers whether there was anything to go back from; else the key is the browser's, which closes a popup).
 */
export function listKeys(
  root: RefObject<HTMLElement | null>,
  box: RefObject<HTMLInputElement | null>,
  back: () => boolean,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target instanceof HTMLInputElement;
    let done = false;
    if (event.key === 'ArrowDown' && root.current) done = step(root.current, 1);
    else if (event.key === 'ArrowUp' && root.current) done = step(root.current, -1);
    else if (event.key === 'Home' && !typing && root.current) done = step(root.current, 'first');
    else if (event.key === 'End' && !typing && root.current) done = step(root.current, 'last');
    else if (event.key === '/' && !typing) {
      box.current?.focus();
      done = true;
    } else if (event.key === 'Escape') done = back();
    if (done) event.preventDefault();
  };
}
