/** What an element of ours is for. */
type OwnElementKind = 'badge' | 'card' | 'note' | 'teach';

/**
 * Our elements, known by identity. Their tag is one that no page can define: of a custom element the page could, by
 * defining its name first, read and rewrite even a closed shadow root.
 */
const ownElements = new WeakSet<EventTarget>();

/** On each of our elements, for tests and to clean up after an old script. Never trusted, as a page can set it too. */
const KIND_ATTRIBUTE = 'data-reelgrade';

/** Every element that is, or pretends to be, one of ours. */
export const OWN_SELECTOR = `[${KIND_ATTRIBUTE}]`;

export function createOwnElement(document: Document, kind: OwnElementKind): HTMLElement {
  const element = document.createElement('section');
  element.setAttribute(KIND_ATTRIBUTE, kind);
  ownElements.add(element);
  return element;
}

export const isOwnElement = (node: EventTarget): boolean => ownElements.has(node);
