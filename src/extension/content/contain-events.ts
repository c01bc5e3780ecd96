/** Events within a window of ours that the page must not hear: it would take them for clicks and keys of its own. */
const CONTAINED_EVENTS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'keyup',
  'wheel',
];

/** Keeps presses and keys within an element of ours from the page around it. */
export function containEvents(host: HTMLElement): void {
  for (const name of CONTAINED_EVENTS) host.addEventListener(name, (event) => event.stopPropagation());
}
