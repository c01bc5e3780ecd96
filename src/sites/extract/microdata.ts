import type { Item } from './json-ld.ts';

const TITLE_TYPES = /schema\.org\/(?:Movie|TV\w*|Series|Episode|CreativeWorkSeries)$/i;

/** Outermost microdata items that are titles. They are read like JSON-LD: `@type` and the PROPERTIES used. */
export function microdata(document: Document, most = 3): { item: Item; element: Element }[] {
  const found: { item: Item; element: Element }[] = [];
  for (const element of document.querySelectorAll('[itemscope][itemtype*="schema.org/"]')) {
    const type = TITLE_TYPES.exec(element.getAttribute('itemtype')?.trim() ?? '')?.[0];
    if (!type || element.parentElement?.closest('[itemtype*="schema.org/Movie"],[itemtype*="schema.org/TV"]'))
      continue;
    found.push({ item: itemOf(element, type.slice(type.indexOf('/') + 1)), element });
    if (found.length >= most) break;
  }
  return found;
}

const PROPERTIES = [
  'name',
  'alternateName',
  'alternativeHeadline',
  'datePublished',
  'dateCreated',
  'duration',
  'director',
  'url',
  'sameAs',
];

/** One item with the properties a film is read from. */
function itemOf(element: Element, type: string): Item {
  const item: Item = { '@type': type };
  for (const property of PROPERTIES) {
    const all = [...element.querySelectorAll(`[itemprop~="${property}"]`)]
      .slice(0, 10)
      .filter((each) => each.parentElement?.closest('[itemscope]') === element)
      .map((each) => propertyOf(each));
    if (all.length) item[property] = all;
  }
  return item;
}

/** A property's value: its `content`, date or address, the name of an item within it, else its text. */
function propertyOf(element: Element): string {
  if (element.hasAttribute('itemscope'))
    return element.querySelector('[itemprop~="name"]')?.textContent ?? element.textContent ?? '';
  return (
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element.getAttribute('itemprop') === 'name' ? null : element.getAttribute('href')) ??
    element.textContent ??
    ''
  );
}
