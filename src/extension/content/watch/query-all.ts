/**
 * All elements that match any of the selectors, in document order. Each selector is queried by itself first, because
 * browsers are far slower with a list of selectors and mostly only one of them matches anything.
 */
export function findAll(document: Document, selectors: readonly string[]): ArrayLike<Element> {
  const found = selectors.map((each) => document.querySelectorAll(each)).filter(({ length }) => length);
  return found.length > 1 ? document.querySelectorAll(selectors.join(',')) : (found[0] ?? []);
}
