/** Proposes selectors that are likely to find an element again after a site's next release. */

import { stableClasses } from './stable-names.ts';

/** Attributes that programs read, and that makers of sites therefore keep. */
const KEPT_ATTRIBUTES = [
  'data-testid',
  'data-qa',
  'data-uia',
  'data-automation-id',
  'itemprop',
  'slot',
  'property',
];

/** How many elements up a selector may begin. */
const MAX_STEPS_UP = 3;

/**
 * A selector whose first match is this element, by what is likely to last: attributes for programs, ids and classes that
 * are words. Undefined where there is none.
 */
export function stableSelector(element: Element): string | undefined {
  const document = element.ownerDocument;
  const isFirst = (selector: string) => document.querySelector(selector) === element;
  const own = partsOf(element);
  const found = own.find(isFirst);
  if (found) return found;
  const last = [...own, element.localName];
  let above = element.parentElement;
  for (let step = 0; above && step < MAX_STEPS_UP; step++, above = above.parentElement)
    for (const before of partsOf(above))
      for (const part of last) if (isFirst(`${before} ${part}`)) return `${before} ${part}`;
  return undefined;
}

/** Attributes of `data-` that programs of the page add to anything, and ours. */
const ADDED_DATA = /^data-(?:v-|react|reelgrade|state$|index$|focus|hover)/;

/** Ways to name an element alone, the most lasting first. */
export function partsOf(element: Element): string[] {
  const tag = element.localName;
  const attributes = KEPT_ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && /^[\w:.-]{2,60}$/.test(value) ? [`${tag}[${name}="${value}"]`] : [];
  });
  const id = /^[a-z][a-z_-]{2,40}$/i.test(element.id) ? [`#${element.id}`] : [];
  return [
    ...attributes,
    ...id,
    ...stableClasses(element).map((name) => `${tag}.${name}`),
    ...dataParts(element),
  ];
}

/** Other attributes of `data-`: by their value where it is a word ("movie"), else by their being there. */
function dataParts(element: Element): string[] {
  const names = element
    .getAttributeNames()
    .filter(
      (name) => /^data(?:-[a-z]+)+$/.test(name) && !ADDED_DATA.test(name) && !KEPT_ATTRIBUTES.includes(name),
    );
  const words = names.flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return /^[a-z][a-z-]{2,30}$/i.test(value) ? [`${element.localName}[${name}="${value}"]`] : [];
  });
  return [...words, ...names.map((name) => `${element.localName}[${name}]`)];
}
