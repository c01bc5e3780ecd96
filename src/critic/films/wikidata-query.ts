/** The questions that Wikidata is asked, in SPARQL, and its answers' schema. */

import * as v from 'valibot';
import type { Kind, ListedFilm } from '../../core/film/film.ts';
import { type Ids, parseId, REGISTERS, registers } from '../../core/film/registers.ts';

/** Wikidata's classes of what is listed. */
const CLASSES = { film: 'Q11424', series: 'Q5398426' } as const;

/** Most other titles kept for one film, as for IMDb's files. */
const MAX_OTHER_TITLES = 40;
/** Longest title, in UTF-16 units. */
const MAX_TITLE_LENGTH = 300;

/** A part of the list that one query can find: what came out in one year. */
export interface Slice {
  kind: 'film' | 'series';
  year: number;
}

/** SPARQL for the items of a slice: all that have a date of publication (or of their start) in that year. */
export const itemsQuery = ({ kind, year }: Slice): string => `SELECT DISTINCT ?item WHERE {
  ?item wdt:P577|wdt:P580 ?date .
  FILTER(?date >= "${year}-01-01T00:00:00Z"^^xsd:dateTime && ?date < "${year + 1}-01-01T00:00:00Z"^^xsd:dateTime)
  ?item wdt:P31/wdt:P279* wd:${CLASSES[kind]} .
}`;

/** SPARQL for all facts of these items, a row a fact: item, field, value, and the value's language as the JSON has it. */
export function factsQuery(items: readonly string[]): string {
  const facts = [
    ['label', '?item rdfs:label ?value'],
    ['alias', '?item skos:altLabel ?value'],
    ['original', '?item wdt:P1476 ?value'],
    ['year', '?item wdt:P577|wdt:P580 ?date . BIND(YEAR(?date) AS ?value)'],
    ['director', '?item wdt:P57 ?person . ?person rdfs:label ?value . FILTER(LANG(?value) IN ("en", "mul"))'],
    ['minutes', '?item wdt:P2047 ?value'],
    ['articles', '?item wikibase:sitelinks ?value'],
    ...REGISTERS.flatMap((register) =>
      registers[register].wikidata.map((property) => [register, `?item wdt:${property} ?value`]),
    ),
  ];
  const parts = facts.map(([field, pattern]) => `  { ${pattern} . BIND("${field}" AS ?field) }`);
  return `SELECT ?item ?field ?value WHERE {
  VALUES ?item { ${items.map((item) => `wd:${item}`).join(' ')} }
${parts.join('\n  UNION\n')}
}`;
}

const term = v.object({ value: v.string(), 'xml:lang': v.optional(v.string()) });
const Results = v.object({
  results: v.object({
    bindings: v.array(v.object({ item: term, field: v.optional(term), value: v.optional(term) })),
  }),
});

/** One fact of an item: which, what, and in which language if it is a text of one. */
interface Fact {
  item: string;
  field: string;
  value: string;
  language: string;
}

/** The rows of an answer in SPARQL's JSON. @throws ValiError when it is something else */
export function parseResults(json: unknown): Fact[] {
  return v.parse(Results, json).results.bindings.flatMap(({ item, field, value }) => {
    const id = parseId('wikidata', item.value.slice(item.value.lastIndexOf('/') + 1));
    const language = value?.['xml:lang'] ?? '';
    return id ? { item: id, field: field?.value ?? '', value: value?.value ?? '', language } : [];
  });
}

/**
 * How known a film is by its number of Wikipedia articles, on the scale of IMDb's votes, on which matching works: a film
 * with 5 articles has about a hundred votes, one with 100 about a million.
 */
export const popularityOf = (articles: number): number => Math.max(0, Math.round(articles)) ** 3;

/** The films that facts tell of, as far as they belong to a slice: each film belongs to the year it came out first. */
export function filmsOf(facts: readonly Fact[], { kind, year }: Slice): ListedFilm[] {
  const byItem = new Map<string, Fact[]>();
  for (const fact of facts) {
    const held = byItem.get(fact.item);
    if (held) held.push(fact);
    else byItem.set(fact.item, [fact]);
  }
  return [...byItem].flatMap(([item, held]) => filmOf(item, held, kind, year) ?? []);
}

function filmOf(item: string, facts: readonly Fact[], kind: Kind, year: number): ListedFilm | undefined {
  const all = (...fields: string[]) => facts.filter(({ field }) => fields.includes(field));
  const numbers = (field: string) => all(field).flatMap(({ value }) => Number(value) || []);
  if (Math.min(...numbers('year')) !== year) return undefined;
  const title = titleOf(all('label'), all('original'));
  if (!title || title.length > MAX_TITLE_LENGTH) return undefined;
  const ids = idsOf(item, facts);
  const film: ListedFilm = {
    id: ids.imdb ?? item,
    title,
    kind,
    year,
    votes: popularityOf(Math.max(0, ...numbers('articles'))),
    ids,
  };
  const others = new Set(all('original', 'label', 'alias').map(({ value }) => value.trim()));
  others.delete(title);
  const titles = [...others].filter((one) => one && one.length <= MAX_TITLE_LENGTH).sort();
  if (titles.length) film.otherTitles = [...firstOf(titles, facts)].slice(0, MAX_OTHER_TITLES);
  const directors = [...new Set(all('director').map(({ value }) => value))].sort();
  if (directors.length) film.directors = directors;
  const [minutes] = numbers('minutes');
  if (minutes && minutes > 0) film.minutes = Math.round(minutes);
  return film;
}

/** The English label, or one for all languages, or the original title, or any label. */
function titleOf(labels: readonly Fact[], originals: readonly Fact[]): string | undefined {
  const best =
    labels.find(({ language }) => language === 'en') ??
    labels.find(({ language }) => language === 'mul') ??
    originals[0] ??
    labels[0];
  return best?.value.trim();
}

function idsOf(item: string, facts: readonly Fact[]): Ids {
  const ids: Ids = { wikidata: item };
  for (const register of REGISTERS)
    for (const { field, value } of facts) if (field === register) ids[register] ??= parseId(register, value);
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== undefined));
}

/** Titles in an order in which the likelier to be met come first: the original, labels, then what else it is called. */
function firstOf(titles: readonly string[], facts: readonly Fact[]): Set<string> {
  const wanted = new Set(titles);
  const ordered = ['original', 'label', 'alias'].flatMap((field) =>
    facts.flatMap((fact) => (fact.field === field ? fact.value.trim() : [])),
  );
  return new Set(ordered.filter((title) => wanted.has(title)));
}
