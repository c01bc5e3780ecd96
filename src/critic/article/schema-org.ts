/** Reviews that a page states for machines: schema.org as JSON-LD or microdata, and the older hReview. */

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const typesOf = (node: Fields) => [node['@type']].flat().map((type) => String(type).replace(/^.*[/:]/, ''));

/** Records of the page's own reviews, in the shape that field names are read in; usually none or one. */
export function statedReviews(document: Document): Fields[] {
  const linked = jsonLd(document);
  if (linked.length) return linked;
  const micro = outermost([
    ...document.querySelectorAll('[itemtype*="schema.org/Review"], [itemtype*="schema.org/CriticReview"]'),
  ])
    .filter((element) => !element.getAttribute('itemprop')?.includes('comment'))
    .map((element) => recordOf(microdata(element)));
  if (micro.length) return micro.filter((record) => record.grade);
  return outermost([...document.querySelectorAll('.hreview')])
    .map(hReview)
    .filter((record) => record.grade);
}

/** Elements that are not inside another of them, in reading order: a review inside a review is a reply to it. */
function outermost(elements: Element[]): Element[] {
  let last: Element | undefined;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}

function jsonLd(document: Document): Fields[] {
  const nodes: Fields[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(
        JSON.parse(
          (script.textContent ?? '').replace(
            /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g,
            '',
          ),
        ),
        nodes,
        0,
      );
    } catch {
      // A page's broken statement is no statement; its text is still read.
    }
  }
  const reviews: Fields[] = [];
  for (const node of nodes) {
    const types = typesOf(node);
    if (types.some((type) => /^(?:Critic)?Review$/.test(type))) reviews.push(recordOf(node));
    else if (types.some((type) => /^(?:Movie|Film)$/.test(type))) {
      // The film with the page's review inside; users' reviews come in lists.
      const inner = [node.review, node.reviews].flat().filter(isFields);
      if (inner.length === 1) reviews.push(recordOf({ ...inner[0], itemReviewed: node }));
    }
  }
  const graded = reviews.filter((record) => record.grade);
  return graded.length ? graded : reviews;
}

/** Top-level nodes and those in @graph; not reviews inside films, which are read with their film. */
function collect(value: unknown, nodes: Fields[], depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const one of value.slice(0, 200)) collect(one, nodes, depth + 1);
  else if (isFields(value)) {
    nodes.push(value);
    collect(value['@graph'], nodes, depth + 1);
    collect(value.mainEntity, nodes, depth + 1);
  }
}

const nameOf = (value: unknown): string | undefined => {
  const one = [value].flat()[0];
  return isFields(one) ? (one.name as string | undefined) : (one as string | undefined);
};

/** The grade of a rating. What Reelgrade publishes counts from 0 to 100, and its name is what the critic wrote. */
function gradeOf(rating: Fields): Fields {
  const { name, bestRating, worstRating } = rating;
  const named = typeof name === 'string' && !/^[\d.,\s]*$/.test(name);
  if (named && Number(bestRating) === 100 && String(worstRating) === '0') return { grade: name };
  return { grade: rating.ratingValue ?? rating.alternateName, best: bestRating };
}

/** A schema.org Review as a record with the names that all formats share. */
function recordOf(node: Fields): Fields {
  const item = [node.itemReviewed ?? node.about].flat().find(isFields) ?? {};
  const rating =
    [node.reviewRating].flat().find(isFields) ??
    (node.reviewRating === undefined ? {} : { ratingValue: node.reviewRating });
  const type = typesOf(item)[0] ?? '';
  return {
    film: nameOf(node.itemReviewed) ?? item.name,
    year: item.dateCreated ?? item.datePublished ?? item.copyrightYear,
    type: /TV|Series|Season|Episode/.test(type)
      ? 'TV Series'
      : /^(?:Book|MusicAlbum|VideoGame|Game|Restaurant|Product|LocalBusiness)$/.test(type)
        ? type.replace('MusicAlbum', 'album').replace('VideoGame', 'video game')
        : undefined,
    ...gradeOf(rating),
    director: [item.director].flat().map(nameOf).filter(Boolean),
    minutes: item.duration,
    sameas: [item.sameAs, item.url, item['@id']].flat().filter((one) => typeof one === 'string'),
    author: nameOf(node.author),
    date: node.datePublished ?? node.dateCreated,
    summary: node.abstract,
    reviewbody: node.reviewBody,
    url: typeof node.url === 'string' ? node.url : undefined,
  };
}

/** Values of one property, and statements of one page, that are looked at. */
const MAX_VALUES = 200;

/** An element's itemprops as a node like JSON-LD's. */
function microdata(element: Element, depth = 0): Fields {
  const node: Fields = { '@type': element.getAttribute('itemtype')?.split('/').at(-1) };
  const walk = (parent: Element) => {
    for (const child of parent.children) {
      const names = child.getAttribute('itemprop')?.split(/\s+/) ?? [];
      const scope = child.hasAttribute('itemscope');
      const value = scope && depth < 4 ? microdata(child, depth + 1) : propertyOf(child);
      for (const name of names) {
        const held = node[name];
        if (held === undefined) node[name] = value;
        else if (!Array.isArray(held)) node[name] = [held, value];
        else if (held.length < MAX_VALUES) held.push(value);
      }
      if (!scope) walk(child);
    }
  };
  walk(element);
  return node;
}

function propertyOf(element: Element): string {
  const attribute =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (/^(?:A|LINK)$/i.test(element.tagName) && !element.textContent?.trim()
      ? element.getAttribute('href')
      : null) ??
    (/^(?:META|DATA|METER)$/i.test(element.tagName) ? element.getAttribute('value') : null);
  return attribute ?? (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function hReview(element: Element): Fields {
  const text = (selector: string) => {
    const found = element.querySelector(selector);
    return found ? (found.getAttribute('title') ?? found.textContent ?? '').trim() : undefined;
  };
  return {
    film: text('.item .fn') ?? text('.item'),
    grade: text('.rating .value') ?? text('.rating'),
    best: text('.rating .best'),
    author: text('.reviewer .fn') ?? text('.reviewer'),
    date: text('.dtreviewed'),
    summary: text('.summary'),
  };
}
