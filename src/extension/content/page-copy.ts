/** Copies how a page is built, without anything personal, for whoever mends its site's file. */

import { readPage, tileSelectors, titlePageSelector } from '../../sites/extract/detect.ts';
import { type Item, jsonLd } from '../../sites/extract/json-ld.ts';
import { kindOf, pathOf } from '../../sites/extract/page-metadata.ts';
import { idsInAddresses } from '../../sites/extract/parse-ids.ts';
import type { Site } from '../../sites/site.ts';
import { OWN_SELECTOR } from './own-elements.ts';

/** Of a longer page only the beginning is copied, in UTF-16 units. */
const MAX_PAGE_LENGTH = 6_000_000;
/** More names of the viewer than this are not looked for. */
const MAX_NAMES = 200;

/** A longer text that a title is read from is a paragraph, and masked. */
const MAX_SOURCE_LENGTH = 120;

/** Never copied: what runs, what draws, what is typed, and what comes from elsewhere. */
const LEFT_OUT =
  'script, style, noscript, template, iframe, object, embed, link:not([rel="canonical"]), base, canvas, video, audio, source, textarea, option, svg > *';
/** Where pages show who is signed in. */
const ACCOUNT =
  '[class*="account" i], [class*="avatar" i], [class*="profile" i], [class*="username" i], [id*="account" i], [data-testid*="profile" i], [data-uia*="profile" i], [data-testid*="account" i], [aria-label*="account" i]';
/** Attributes that say how a page is built, whose values are no words. */
const BUILD = /^(?:id|class|role|rel|type|slot|lang|dir|item(?:prop|type|scope)|property|name|data-[\w-]+)$/;
/** Attributes that are read like text. */
const WORDS = /^(?:alt|title|aria-label|content|data-[\w-]*(?:title|name)[\w-]*)$/;
const KEPT_META = /^(?:og:(?:title|type|url|site_name)|title|genre|(?:og:)?video:release_date)$/;
/** What JSON-LD says of a film. */
const FILM_PROPERTIES = ['@type', 'name', 'alternateName', 'url', 'datePublished', 'dateCreated', 'duration'];
/** A year, a length or a count: short, and needed to find the same in another page. */
const FACT =
  /^[\s(]*(?:\d{4}(?:\s?[-–]\s?\d{0,4})?|\d{1,3}\s?\p{L}{1,8}\.?(?:\s?\d{1,2}\s?\p{L}{0,8}\.?)?)[\s)]*$/u;

/** Letters and digits are hidden, so that a text keeps its length and shape alone. */
const masked = (text: string): string => text.replace(/\p{L}\p{M}*/gu, 'x').replace(/\d/g, '0');

/**
 * A copy of a page as HTML, for the person who mends a site's file: how the page is built and the titles it shows. All
 * else that can be read is masked, and scripts, styles, pictures, forms and comments are left out. Names that the page
 * shows where an account is are masked in titles too. Nothing is sent anywhere.
 */
export function pageCopy(document: Document, site: Site): string {
  const url = document.location.href;
  const html = document.documentElement.outerHTML.slice(0, MAX_PAGE_LENGTH);
  // A document without a window: nothing in it runs or loads.
  const copy = new DOMParser().parseFromString(html, 'text/html');
  const film = readPage(site, document, url)?.film;
  const cleaner = createCleaner(
    site,
    url,
    namesOfViewer(copy),
    film ? [film.title, ...(film.otherTitles ?? [])] : [],
  );
  for (const element of [...copy.querySelectorAll(`${LEFT_OUT}, ${OWN_SELECTOR}`)]) element.remove();
  for (const element of copy.querySelectorAll('*')) cleaner.cleanTexts(element);
  for (const element of copy.querySelectorAll('*')) cleaner.cleanAttributes(element);
  const data = jsonLd(document).filter(kindOf).map(ofFilm);
  if (data.length) addJsonLd(copy, data, cleaner.withoutNames);
  return `<!doctype html>\n<!-- ${pathWithoutSecrets(url)} -->\n${copy.documentElement.outerHTML}`;
}

/** Decides what of a copy stays. Texts are cleaned before attributes, which tell what a text is about. */
function createCleaner(site: Site, url: string, names: RegExp | undefined, titles: string[]) {
  const tiles = tileSelectors(site, url).join(',');
  const sources = titlePageSelector(site, url);
  const shown = [...titles, site.label].map((title) => title.toLowerCase());
  const withoutNames = (text: string): string =>
    (names ? text.replace(names, masked) : text).replace(/[^\s"'<>]+@[^\s"'<>]+/g, masked);
  const isTitleAddress = (href: string): boolean => isOfTitle(href, url, site);
  const isInTile = (element: Element): boolean => {
    if (tiles && element.closest(tiles)) return true;
    const link = element.closest('a[href]') ?? element.querySelector('a[href]');
    return link !== null && isTitleAddress(link.getAttribute('href')!);
  };
  /** What the title page is read from, but for headings, which greet the viewer on other pages. */
  const isSource = (element: Element, text: string): boolean =>
    sources !== '' &&
    text.length <= MAX_SOURCE_LENGTH &&
    element.localName !== 'h1' &&
    element.closest(sources)?.matches(':not(h1, html, body)') === true;
  const cleaned = (text: string, element: Element): string => {
    if (FACT.test(text)) return text;
    const lower = text.toLowerCase();
    const isShown = shown.some((title) => lower.includes(title));
    return isShown || isSource(element, text) || isInTile(element) ? withoutNames(text) : masked(text);
  };

  return {
    withoutNames,
    cleanTexts(element: Element): void {
      for (const node of [...element.childNodes]) {
        if (node.nodeType === 8) node.remove();
        if (node.nodeType === 3 && node.nodeValue?.trim()) node.nodeValue = cleaned(node.nodeValue, element);
      }
    },
    cleanAttributes(element: Element): void {
      const isMeta = element.localName === 'meta';
      const property = ['property', 'name', 'itemprop']
        .map((each) => element.getAttribute(each))
        .find(Boolean);
      if (isMeta && !KEPT_META.test(property ?? '')) {
        element.remove();
        return;
      }
      for (const { name, value } of [...element.attributes]) {
        if (name === 'href') element.setAttribute(name, pathWithoutSecrets(value, isTitleAddress(value)));
        else if (WORDS.test(name)) element.setAttribute(name, cleaned(value, element));
        else if (!BUILD.test(name)) element.removeAttribute(name);
        else if (isToken(value)) element.setAttribute(name, masked(value));
        else element.setAttribute(name, withoutNames(value));
      }
    },
  };
}

/** Whether an address is that of a title: of a kind that the site's file knows, or with a register's id. */
function isOfTitle(href: string, url: string, site: Site): boolean {
  if (!URL.canParse(href, url)) return false;
  const path = pathOf(new URL(href, url).href);
  const isKnown = site.titlePages.some(({ url: pattern, within }) => !within && pattern.test(path));
  return isKnown || Object.keys(idsInAddresses([new URL(href, url).href], site.registers)).length > 0;
}

/** An address's path where it is that of a title, with no more of its query than the id of a title. */
function pathWithoutSecrets(address: string, isTitle = true): string {
  const [path = '', query = ''] = pathOf(address)
    .replace(/#(?!\/).*/, '')
    .split('?');
  const id = /(?:^|&)(jbv=\d{4,12})\b/.exec(query)?.[1];
  return `${isTitle ? path : masked(path)}${id ? `?${id}` : ''}`;
}

/** Whether an attribute's value may be a key of a session or of a person: long and of letters and digits mixed. */
const isToken = (value: string): boolean =>
  /[\w+/=-]{24,}/.test(value) &&
  /\d/.test(value) &&
  !value.includes(' ') &&
  !/[-_][a-z]+[-_][a-z]+/i.test(value);

/** Matches what is where the page shows an account, as whole words. */
function namesOfViewer(copy: Document): RegExp | undefined {
  const names = new Set<string>();
  for (const element of [...copy.querySelectorAll(ACCOUNT)].slice(0, MAX_NAMES)) {
    const texts = [element.textContent, element.getAttribute('alt'), element.getAttribute('aria-label')];
    for (const text of texts)
      if (text && text.length < 60)
        for (const word of text.match(/[\p{L}\p{N}_]{3,}/gu) ?? []) names.add(word);
  }
  const words = [...names].slice(0, MAX_NAMES).join('|');
  return words ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu') : undefined;
}

const ofFilm = (item: Item): Item =>
  Object.fromEntries(
    FILM_PROPERTIES.flatMap((key) => (typeof item[key] === 'string' ? [[key, item[key]]] : [])),
  );

function addJsonLd(copy: Document, data: Item[], clean: (text: string) => string): void {
  const script = copy.createElement('script');
  script.type = 'application/ld+json';
  const text = JSON.stringify(data, (key, value) =>
    typeof value === 'string' && key !== '@type' ? clean(value) : value,
  );
  script.textContent = text.replaceAll('<', '\\u003c');
  copy.head.append(script);
}
