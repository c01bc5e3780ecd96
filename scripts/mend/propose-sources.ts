import { normalizeText } from '../../src/sites/extract/clean-text.ts';
import { stableSelector } from '../../src/sites/propose/stable-selector.ts';

/** What a page is known to be about. */
export interface KnownFilm {
  title: string;
  year?: number | undefined;
}

/** Sources that would read a title page as it is now. */
export interface ProposedSources {
  title?: string;
  year?: string;
}

const MAX_TITLE_UNITS = 200;
const fold = (text: string) =>
  normalizeText(text)
    .normalize('NFKD')
    .replace(/\s*\(\d{4}\)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Where the page shows its film's title and year, by selectors that are likely to last. */
export function proposeSources(document: Document, { title, year }: KnownFilm): ProposedSources {
  const heading = elementsShowing(document, (text) => fold(text) === fold(title)).find(
    (element) => stableSelector(element) !== undefined,
  );
  const dated = year
    ? nearestTo(
        heading,
        elementsShowing(document, (text) => new RegExp(`^\\D{0,3}${year}\\b`).test(text)),
      ).find((element) => stableSelector(element) !== undefined)
    : undefined;
  return {
    ...(heading && { title: stableSelector(heading)! }),
    ...(dated && { year: stableSelector(dated)! }),
  };
}

/** The innermost elements whose text is such; headings come first. */
function elementsShowing(document: Document, isWanted: (text: string) => boolean): Element[] {
  const shows = (element: Element) => {
    const text = element.textContent ?? '';
    return text.length < MAX_TITLE_UNITS && isWanted(normalizeText(text));
  };
  const all = [...document.querySelectorAll('body *')].filter(
    (element) => !/^(?:script|style|noscript|option|a)$/.test(element.localName) && shows(element),
  );
  const innermost = all.filter((element) => ![...element.children].some((child) => all.includes(child)));
  const rank = (element: Element) =>
    /^h[1-3]$/.test(element.localName) || element.closest('h1, h2, h3') ? 0 : 1;
  return innermost.sort((a, b) => rank(a) - rank(b));
}

/** Elements by how few steps up they share an ancestor with another. */
function nearestTo(element: Element | undefined, others: Element[]): Element[] {
  const steps = (other: Element) => {
    let above: Element | null | undefined = element;
    for (let count = 0; above; count++, above = above.parentElement) if (above.contains(other)) return count;
    return Number.POSITIVE_INFINITY;
  };
  return [...others].sort((a, b) => steps(a) - steps(b));
}
