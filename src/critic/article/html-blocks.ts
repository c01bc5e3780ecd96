import { parseHTML } from 'linkedom';
import type { Ids } from '../../core/film/registers.ts';
import { collapseSpaces } from '../../core/review/whitespace.ts';
import { refuseNesting, withoutStray } from '../input/parser-guards.ts';
import type { Block } from '../model/raw-draft.ts';
import { idsIn } from './parse-heading.ts';

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
 * written, so those of pages that SHOUT are folded here once for all that ask for them. Throws a Refusal for
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

/** Blocks of an element's text; an image counts by its alternative text or file name. */
export function elementBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let open: Open | undefined;
  const close = () => {
    if (!open) return;
    const text = collapseSpaces(open.text);
    if (text) {
      const block: Block = { text };
      if (open.heading) {
        block.heading = open.heading;
        if (open.anchor) block.anchor = open.anchor;
        if (open.ids) block.ids = open.ids;
      } else if (open.strong && !open.plain) block.strong = true;
      if (open.navigation || (open.linked / text.length > 0.8 && !open.heading && text.length < 400))
        block.navigation = true;
      blocks.push(block);
    }
    open = undefined;
  };
  const add = (text: string, state: State) => {
    if (!open) {
      if (!/\S/.test(text)) return;
      open = {
        text: '',
        heading: state.heading,
        ...(state.anchor && { anchor: state.anchor }),
        ...(state.ids && { ids: state.ids }),
        strong: false,
        plain: false,
        linked: 0,
        navigation: state.navigation,
      };
    }
    open.text += text;
    if (/\S/.test(text)) {
      if (state.strong) open.strong = true;
      else open.plain = true;
      if (state.link) open.linked += text.trim().length;
    }
  };
  interface State extends HeadingLinks {
    heading?: number;
    strong: boolean;
    link: boolean;
    navigation: boolean;
    pre: boolean;
  }
  const walk = (node: Node, state: State, depth: number) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const value = child.nodeValue ?? '';
        if (state.pre) {
          for (const [n, line] of value.split('\n').entries()) {
            if (n && !line.trim()) close();
            add(`${line} `, state);
          }
        } else add(value, state);
        continue;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      const tag = element.tagName.toUpperCase();
      if (SKIP.has(tag)) continue;
      if (tag === 'BR') {
        // A break in the middle of a long sentence only wraps it; any other ends the line.
        if (
          open &&
          open.text.trim().length > 55 &&
          !/[.!?:…"”)]\s*$/.test(open.text) &&
          !isBreak(child.nextSibling)
        )
          add(' ', state);
        else close();
        continue;
      }
      if (tag === 'IMG') {
        const said = imageText(element);
        if (said) add(` ${said} `, { ...state, link: false });
        continue;
      }
      const label = ratingLabel(element);
      if (label) add(` ${label} `, { ...state, link: false });
      const isBlock = BLOCK.has(tag);
      if (isBlock) close();
      if (depth < 400) walk(element, inside(element, tag, state), depth + 1);
      if (isBlock) close();
    }
  };
  const inside = (element: Element, tag: string, state: State): State => {
    const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const isHeading = /^H[1-6]$/.test(tag);
    return {
      ...(isHeading ? headingLinks(element) : { anchor: state.anchor, ids: state.ids }),
      heading: isHeading ? Number(tag[1]) : state.heading,
      strong:
        state.strong ||
        tag === 'B' ||
        tag === 'STRONG' ||
        tag === 'BIG' ||
        (tag === 'FONT' && /^(?:\+[1-9]|[4-7])$/.test(element.getAttribute('size') ?? '')),
      link: state.link || (tag === 'A' && element.hasAttribute('href')),
      navigation:
        state.navigation ||
        tag === 'NAV' ||
        tag === 'ASIDE' ||
        tag === 'FOOTER' ||
        (named.length > 1 && tag !== 'BODY' && tag !== 'ARTICLE' && tag !== 'MAIN' && ASIDE.test(named)),
      pre: state.pre || tag === 'PRE',
    };
  };
  walk(root, { strong: false, link: false, navigation: false, pre: false }, 0);
  close();
  return blocks;
}

/** Whether the next thing on the page is another break. */
function isBreak(node: Node | null): boolean {
  let next = node;
  while (next && next.nodeType === 3 && !/\S/.test(next.nodeValue ?? '')) next = next.nextSibling;
  return next?.nodeType === 1 && (next as Element).tagName.toUpperCase() === 'BR';
}

/** Stars drawn by style sheets say what they show in a title or label: `<span class="rating" title="4 out of 5">`. */
function ratingLabel(element: Element): string | undefined {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title');
  if (!label || label.length > 60 || !/\d|star|thumb/i.test(label) || element.textContent?.trim())
    return undefined;
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`;
  return /rating|stars?|score|grade|note|review|img/i.test(named) ? label : undefined;
}

/** Pictures of grades say them in their alt text, or only in their file's name: "3stars.gif", "grade_b_plus.png". */
export function imageText(image: Element): string {
  const alt = (image.getAttribute('alt') ?? image.getAttribute('title') ?? '').trim();
  if (alt && alt.length < 80) return alt;
  return gradeOfName(image.getAttribute('src') ?? '') ?? '';
}

const NUMBER =
  '(\\d|zero|one|two|three|four|five|un|une|deux|trois|quatre|cinq|ein|zwei|drei|vier|fünf|uno|due|tre|quattro|dos|tres|cuatro)';
const HALF = '(?:[-_. ]?(5|half|halb|demi|and[-_]?a?[-_]?half|1-?2))?';
const STARS = '(?:stars?|sterne?|étoiles?|etoiles?|estrellas?|stelle|stella|estrelas?|sterren)';
const STARS_AFTER = new RegExp(
  `^(?:rating|r|img|image)?[-_ ]?${NUMBER}${HALF}[-_ ]?(?:of[-_]?\\d[-_]?)?${STARS}$`,
);
const STARS_BEFORE = new RegExp(`^${STARS}[-_ ]?${NUMBER}${HALF}$`);

/** The grade in a picture's file name as one would write it, or undefined. */
function gradeOfName(src: string): string | undefined {
  const name = decodeURIComponentSafe(src.split(/[?#]/)[0]!.split('/').at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .toLowerCase();
  const stars = STARS_AFTER.exec(name) ?? STARS_BEFORE.exec(name);
  if (stars) return `${stars[1]}${stars[2] ? '½' : ''} stars`;
  const rated = /^(?:rating|rated|score|note|nota|wertung)[-_ ]?(\d{1,2})(?:[-_.](5))?$/.exec(name);
  if (rated) return `Rating: ${rated[1]}${rated[2] ? '.5' : ''}`;
  const single = /^(?:half[-_ ]?star|star[-_ ]?half)$/.test(name);
  if (single) return '½ star';
  const letter =
    /^(?:grade|rating|letter)[-_ ]?([a-f])(?:[-_ ]?(plus|minus|\+|-))?$/.exec(name) ??
    /^([a-f])[-_ ]?(plus|minus|\+|-)$/.exec(name);
  if (letter)
    return `Grade: ${letter[1]!.toUpperCase()}${letter[2] ? (/plus|\+/.test(letter[2]) ? '+' : '-') : ''}`;
  if (/^thumbs?[-_ ]?up$/.test(name)) return 'thumbs up';
  if (/^thumbs?[-_ ]?down$/.test(name)) return 'thumbs down';
  return /^(?:full[-_]?)?star[-_]?(?:full|on|gold|yellow|filled)?\d?$/.test(name)
    ? '★'
    : /^star[-_]?(?:empty|off|grey|gray)$|^(?:empty|blank)[-_]?star$/.test(name)
      ? '☆'
      : undefined;
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
