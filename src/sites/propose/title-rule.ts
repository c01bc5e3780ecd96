/** Proposes the rule for a title page from its title. */

import { normalizeText, parseYear } from '../extract/clean-text.ts';
import { readPage } from '../extract/detect.ts';
import { yearInHead } from '../extract/head-sources.ts';
import { pathOf } from '../extract/page-metadata.ts';
import type { Site, TitlePage } from '../site.ts';
import { addressPattern, kindInAddress } from './address-pattern.ts';
import { partsOf } from './stable-selector.ts';
import { chainWithin, isYearText, ownTextOf, withOwnText } from './text-parts.ts';

/** A title's elements are within this many steps of each other. */
const MAX_STEPS_TO_YEAR = 4;
/** Elements that are looked at for a year. */
const MAX_NEAR = 200;

/**
 * A rule for title pages like this one, from the element at which its title was pointed. Undefined where no title can be
 * read there.
 */
export function proposeTitlePage(pointed: Element, url: string, site: Site): TitlePage | undefined {
  const element = titleElement(pointed);
  const title = element && titleSource(element);
  if (!title) return undefined;
  const kind = kindInAddress(pathOf(url));
  const rule: TitlePage = { url: addressPattern(url), title, ...(kind && { kind }) };
  const read = (year?: TitlePage['year']) =>
    readPage(
      { ...withoutRules(site), titlePages: [year ? { ...rule, year } : rule] },
      element.ownerDocument,
      url,
    )?.film;
  const found = read();
  if (!found || found.year) return found && rule;
  const near = yearSource(element);
  if (near && read(near)?.year) return { ...rule, year: near };
  return read(yearInHead)?.year ? { ...rule, year: [...yearInHead] } : rule;
}

/** A site that reads nothing but what a proposal adds. */
export const withoutRules = ({ readOtherPage: _, ...site }: Site): Site => ({
  ...site,
  titlePages: [],
  tiles: [],
});

/** What shows the title: the pointed element, or the heading that holds nothing else. */
function titleElement(pointed: Element): Element | undefined {
  const heading = pointed.closest('h1, h2, h3');
  const textOf = (element: Element) => normalizeText(element.textContent);
  if (heading && textOf(heading) === textOf(pointed) && textOf(pointed)) return heading;
  if (textOf(pointed)) return pointed;
  const image = pointed.matches('img[alt]') ? pointed : pointed.querySelector('img[alt]');
  return image ?? undefined;
}

function titleSource(element: Element): string | undefined {
  const selector = firstMatchSelector(element);
  if (!selector) return undefined;
  return element.localName === 'img' ? `${selector} @alt` : withOwnText(selector, element);
}

/** A selector whose first match in the page is this element, as general as pages like this one need it. */
function firstMatchSelector(element: Element): string | undefined {
  const { ownerDocument: document, localName } = element;
  const isFirst = (selector: string) => document.querySelector(selector) === element;
  const own = partsOf(element);
  const tag = /^h[1-3]$/.test(localName) ? [localName] : [];
  const found = [...own, ...tag].find(isFirst);
  if (found) return found;
  for (let above = element.parentElement; above; above = above.parentElement)
    for (const before of [...partsOf(above), ...(above.localName === 'main' ? ['main'] : [])]) {
      const within = [...own, localName].map((part) => `${before} ${part}`).find(isFirst);
      if (within) return within;
      const chain = `${before} > ${chainWithin(above, element)}`;
      if (isFirst(chain)) return chain;
    }
  const chain = `body > ${chainWithin(document.body, element)}`;
  return isFirst(chain) ? chain : undefined;
}

/** What frames a page, and says years of its own. */
const FRAME = 'footer, nav, aside, body > header';

/**
 * Where the year stands near the title: in it, or in the nearest part of the page that gives one. Undefined where that part
 * gives several, as where other films are listed there.
 */
function yearSource(title: Element): string | undefined {
  let above: Element | null = title;
  for (let step = 0; above && step <= MAX_STEPS_TO_YEAR; step++, above = above.parentElement) {
    const near = (step ? [above] : []).concat([...above.querySelectorAll('*')].slice(0, MAX_NEAR));
    const dated = near.filter((element) => {
      const text = ownTextOf(element);
      return isYearText(text) && parseYear(text) && !element.closest(FRAME);
    });
    const [first] = dated;
    if (!first) continue;
    if (new Set(dated.map((element) => parseYear(ownTextOf(element)))).size > 1) return undefined;
    const selector = firstMatchSelector(first);
    return selector && withOwnText(selector, first);
  }
  return undefined;
}
