/** Reads HTML as blocks of text, in reading order. */

import { parseHTML } from 'linkedom';
import type { Ids } from '../../core/film/registers.ts';
import { collapseSpaces } from '../../core/review/whitespace.ts';
import { refuseNesting, withoutStray } from '../input/parser-guards.ts';
import type { Block } from '../model/raw-draft.ts';
import { idsIn } from './parse-heading.ts';
import { imageText, ratingLabel } from './picture-grades.ts';

const BLOCK = new Set(
  'P DIV LI TD TH TR TABLE UL OL DL DT DD BLOCKQUOTE PRE SECTION ARTICLE MAIN HEADER FOOTER NAV ASIDE CENTER FORM ADDRESS FIGURE FIGCAPTION HR BODY H1 H2 H3 H4 H5 H6 FIELDSET DETAILS SUMMARY TBODY THEAD CAPTION'.split(
    ' ',
  ),
);
const SKIP = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SELECT OPTION BUTTON SVG HEAD TEXTAREA INPUT MAP AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
);
const ASIDE =
  /(?:^|[\s_-])(?:comments?|respond|sidebar|side-bar|widget|related|recommend(?:ed|ations)|share|sharing|social|breadcrumbs?|pagination|nav(?:igation|bar)?|menu|footer|cookie|newsletter|subscribe|advert(?:isement)?|promo|popup|byline-bio|author-bio|tags?|post-navigation|skip-link)(?:$|[\s_-])/i;

interface Open extends HeadingLinks {
  text: string;
  heading?: number;
  strong: boolean;
  plain: boolean;
  linked: number;
  navigation: boolean;
}

/** What a heading's markup says about its own address and its film. */
interface HeadingLinks {
  anchor?: string | undefined;
  ids?: Ids | undefined;
}

function headingLinks(heading: Element): HeadingLinks {
  const named = heading.querySelector('[id], a[name]');
  const anchor = heading.getAttribute('id') ?? named?.getAttribute('id') ?? named?.getAttribute('name');
  const address = heading.querySelector('a[href]')?.getAttribute('href');
  const ids = address ? idsIn(address) : undefined;
  return { ...(anchor && { anchor }), ...(ids && { ids }) };
}

/** Blocks of a piece of HTML, in reading order. Broken markup is read as far as it goes. */
export function htmlBlocks(html: string): Block[] {
  return elementBlocks(parseHtml(`<!doctype html><html><body>${shortcodes(html)}</body></html>`).body);
}

/** WordPress's shortcodes: those that hold a rating by their value, all others by nothing. */
function shortcodes(text: string): string {
  return text
    .replace(
      /\[(?:rating|stars?|star[-_]?rating|grade|score|review)\b[^\]\n]{0,60}?[=:\s]["'”]?(\d(?:[.,]\d)?(?:\/\d+)?|[A-F][+-]?)["'”]?[^\]\n]{0,40}\]/gi,
      '<p>Rating: $1</p>',
    )
    .replace(
      /\[\/?(?:caption|gallery|embed|youtube|vc_\w+|et_\w+|audio|video|spoiler|more)[^\]\n]{0,300}\]/gi,
      '',
    );
}

/**
 * A whole page's document. Scripts never run and nothing is fetched. linkedom keeps attributes as they are
 * written, so those in capitals are folded here once, for all that read them. Throws a Refusal for
 * markup that is nested as no page is.
 */
export function parseHtml(html: string): Document {
  refuseNesting(html);
  const document = parseHTML(withoutStray(html)).document as unknown as Document;
  if (/<[a-zA-Z][^<>]{0,2000}\s[a-z]*[A-Z][A-Za-z]*\s*=/.test(html.slice(0, 500_000))) {
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        const folded = name.toLowerCase();
        if (folded !== name && !element.hasAttribute(folded)) element.setAttribute(folded, value);
      }
    }
  }
  return document;
}

/** Where a text is: in which heading, how prominent, in a link or a menu. */
interface State extends HeadingLinks {
  heading?: number;
  strong: boolean;
  link: boolean;
  navigation: boolean;
  pre: boolean;
}

/** Deeper elements are not looked into: no page is so deep. */
const MAX_DEPTH = 400;
/** A line that is longer and does not end like a sentence was only wrapped by its `<br>`. */
const MIN_WRAPPED_CHARS = 55;

/** Blocks of an element's text; an image counts by its alternative text or file name. */
export function elementBlocks(root: Element): Block[] {
  const writer = new BlockWriter();
  walk(writer, root, { strong: false, link: false, navigation: false, pre: false }, 0);
  writer.close();
  return writer.blocks;
}

/** Gathers texts into blocks, one after another. */
class BlockWriter {
  readonly blocks: Block[] = [];
  #open: Open | undefined;

  add(text: string, state: State): void {
    const said = /\S/.test(text);
    if (!this.#open && !said) return;
    this.#open ??= {
      text: '',
      heading: state.heading,
      ...(state.anchor && { anchor: state.anchor }),
      ...(state.ids && { ids: state.ids }),
      strong: false,
      plain: false,
      linked: 0,
      navigation: state.navigation,
    };
    this.#open.text += text;
    if (!said) return;
    if (state.strong) this.#open.strong = true;
    else this.#open.plain = true;
    if (state.link) this.#open.linked += text.trim().length;
  }

  /** Ends the block; what is added next begins another. */
  close(): void {
    const text = this.#open && collapseSpaces(this.#open.text);
    if (this.#open && text) this.blocks.push(blockOf(this.#open, text));
    this.#open = undefined;
  }

  /** A `<br>`: in the middle of a long sentence it only wraps the line, anywhere else it ends it. */
  lineBreak(next: Node | null, state: State): void {
    const text = this.#open?.text;
    if (
      text !== undefined &&
      text.trim().length > MIN_WRAPPED_CHARS &&
      !/[.!?:…"”)]\s*$/.test(text) &&
      !isBreak(next)
    )
      this.add(' ', state);
    else this.close();
  }

  /** Text whose own line breaks count: an empty line ends the block. */
  addLines(text: string, state: State): void {
    for (const [n, line] of text.split('\n').entries()) {
      if (n && !line.trim()) this.close();
      this.add(`${line} `, state);
    }
  }
}

function blockOf({ heading, anchor, ids, strong, plain, navigation, linked }: Open, text: string): Block {
  const block: Block = { text };
  if (heading) {
    block.heading = heading;
    if (anchor) block.anchor = anchor;
    if (ids) block.ids = ids;
  } else if (strong && !plain) block.strong = true;
  if (navigation || (linked / text.length > 0.8 && !heading && text.length < 400)) block.navigation = true;
  return block;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

function walk(writer: BlockWriter, node: Node, state: State, depth: number): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT_NODE) {
      const text = child.nodeValue ?? '';
      if (state.pre) writer.addLines(text, state);
      else writer.add(text, state);
    } else if (child.nodeType === ELEMENT_NODE) walkElement(writer, child as Element, state, depth);
  }
}

function walkElement(writer: BlockWriter, element: Element, state: State, depth: number): void {
  const tag = element.tagName.toUpperCase();
  if (SKIP.has(tag)) return;
  if (tag === 'BR') {
    writer.lineBreak(element.nextSibling, state);
    return;
  }
  const label = tag === 'IMG' ? imageText(element) : ratingLabel(element);
  if (label) writer.add(` ${label} `, { ...state, link: false });
  if (tag === 'IMG') return;
  const isBlock = BLOCK.has(tag);
  if (isBlock) writer.close();
  if (depth < MAX_DEPTH) walk(writer, element, stateInside(element, tag, state), depth + 1);
  if (isBlock) writer.close();
}

const STRONG = new Set(['B', 'STRONG', 'BIG']);
const NAVIGATION = new Set(['NAV', 'ASIDE', 'FOOTER']);
/** Elements whose class or id says something of the whole page. */
const WHOLE_PAGE = new Set(['BODY', 'ARTICLE', 'MAIN']);

function stateInside(element: Element, tag: string, state: State): State {
  const isHeading = /^H[1-6]$/.test(tag);
  return {
    ...(isHeading ? headingLinks(element) : { anchor: state.anchor, ids: state.ids }),
    heading: isHeading ? Number(tag[1]) : state.heading,
    strong: state.strong || STRONG.has(tag) || isLargeFont(element, tag),
    link: state.link || (tag === 'A' && element.hasAttribute('href')),
    navigation: state.navigation || NAVIGATION.has(tag) || isNamedAside(element, tag),
    pre: state.pre || tag === 'PRE',
  };
}

const isLargeFont = (element: Element, tag: string) =>
  tag === 'FONT' && /^(?:\+[1-9]|[4-7])$/.test(element.getAttribute('size') ?? '');

function isNamedAside(element: Element, tag: string): boolean {
  if (WHOLE_PAGE.has(tag)) return false;
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return named.length > 1 && ASIDE.test(named);
}

/** Whether the next thing on the page is another break. */
function isBreak(node: Node | null): boolean {
  let next = node;
  while (next && next.nodeType === 3 && !/\S/.test(next.nodeValue ?? '')) next = next.nextSibling;
  return next?.nodeType === 1 && (next as Element).tagName.toUpperCase() === 'BR';
}
