/**
 * All elements that any of the selectors matches, in document order. Asked one by one, because a browser takes far
 * longer over a list; mostly one alone is found.
 */
export function findAll(document: Document, selectors: readonly string[]): ArrayLike<Element> {
  const found = selectors.map((each) => document.querySelectorAll(each)).filter(({ length }) => length);
  return found.length > 1 ? document.querySelectorAll(selectors.join(',')) : (found[0] ?? []);
}
