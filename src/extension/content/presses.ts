/** All events of a press, by pointer, mouse or finger. What is pressed of ours is mostly on a link of the page. */
export const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
];
