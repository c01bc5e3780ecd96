/**
 * `npm run -s match -- --reviews FILE.jsonl[.gz] [--films DIR] --queries FILE.jsonl[.gz]` prints one JSON line a
 * query, in order: {"match":"certain","id","reason"}, {"match":"likely","id","reason"}, {"match":"unsure","reason","ids"} or {"match":"none","reason"?}.
 *
 * A line of reviews is {id, title, year?, grade?, reviewed?, imdbId?, tmdbId?}, a line of queries
 * {query, year?, kind?, ids?, service?}; DIR holds IMDb's public files as TSV. `service` names the streaming service
 * that shows the title ("netflix"); an id of one says the same. Titles without a year need more to be likely there.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Command } from 'commander';
import type { AskingPage, Match } from '../src/core/catalog/catalog.ts';
import { compileCatalog } from '../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../src/core/catalog/open-catalog.ts';
import type { Film } from '../src/core/film/film.ts';
import { hasSeveralIds, isRegister, REGISTERS, type Register } from '../src/core/film/registers.ts';
import { gradeFromText } from '../src/core/grades/parse-grade.ts';
import type { Archive, Review } from '../src/core/review/review.ts';
import { readFilms } from '../src/critic/films/open-film-list.ts';
import { reasonsEn } from '../src/ui/messages/en/reasons-en.ts';
import { addMessages } from '../src/ui/messages/message-text.ts';
import { reasonText } from '../src/ui/messages/reason-text.ts';

/** The values of a JSON Lines file, gzipped or not. */
export function readLines<T>(path: string): T[] {
  const raw = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The card of an archive that is only measured. */
export const NOBODY: Archive = { name: 'Reviews', critic: 'Nobody', home: 'https://example.org/' };

interface ReviewLine {
  id: string;
  title: string;
  year?: number | null;
  grade?: string;
  reviewed?: string;
  imdbId?: string;
  tmdbId?: string;
}

/** A line of a reviews file as a review. */
export function reviewOf(line: ReviewLine): Review {
  const film: Film = { title: line.title, kind: 'film' };
  if (line.year) film.year = line.year;
  if (line.imdbId) film.ids = { imdb: line.imdbId };
  if (line.tmdbId) film.ids = { ...film.ids, tmdb: line.tmdbId };
  const review: Review = { id: line.id, film };
  if (line.grade) review.grade = gradeFromText(line.grade) ?? { text: line.grade, score: 50 };
  if (line.reviewed) review.date = line.reviewed;
  return review;
}

interface QueryLine {
  query: string;
  year?: number | null;
  kind?: Film['kind'];
  ids?: Film['ids'];
  service?: string;
}

/** A line of a queries file as a film. */
export const queryOf = (line: QueryLine): Film => ({
  title: line.query,
  kind: line.kind ?? 'unknown',
  ...(line.year ? { year: line.year } : {}),
  ...(line.ids ? { ids: line.ids } : {}),
});

/** Services by names that are not their registers'. */
const SERVICES: Record<string, Register> = {
  prime: 'amazon',
  disney: 'disneyplus',
  disney_plus: 'disneyplus',
};

/** The registers of services: they give what they show a new number with every contract, and so have several ids of one film. */
const SERVICE_REGISTERS = REGISTERS.filter(hasSeveralIds);

/** What is known of the page that shows a query: its service, as it says or as its ids tell. */
export function pageOf({ service, ids }: { service?: string; ids?: Film['ids'] }): AskingPage {
  if (service === undefined) {
    const register = SERVICE_REGISTERS.find((one) => ids?.[one]);
    return register ? { register, isService: true } : {};
  }
  const register = SERVICES[service] ?? service;
  return isRegister(register) ? { register, isService: true } : { isService: true };
}

/**
 * The year in which reviews are asked that are only measured: that of their newest film. They are of the past, as are
 * the pages that their queries come from; asked as of today they would be thought to lack all that came since.
 */
export const yearOfAsking = (reviews: readonly Review[]): number =>
  reviews.reduce((newest, { film }) => Math.max(newest, film.year ?? 0), 0);

function answerOf(match: Match): object {
  if (match.match === 'certain' || match.match === 'likely')
    return { match: match.match, id: match.review.id, reason: reasonText(match.reason) };
  if (match.match === 'unsure')
    return { match: 'unsure', reason: reasonText(match.reason), ids: match.candidates.map(({ id }) => id) };
  return { match: 'none', ...(match.reason && { reason: reasonText(match.reason) }) };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const options = new Command('match')
    .requiredOption('--reviews <file>', 'reviews, JSON Lines')
    .requiredOption('--queries <file>', 'titles to ask for, JSON Lines')
    .option('--films <dir>', 'folder with title.basics.tsv and its like')
    .parse()
    .opts<{ reviews: string; queries: string; films?: string }>();
  addMessages(reasonsEn);
  const reviews = readLines<ReviewLine>(options.reviews).map(reviewOf);
  const films = options.films === undefined ? undefined : await readFilms(options.films);
  const catalog = await openCatalog(await compileCatalog(reviews, NOBODY, films));
  const lines = readLines<QueryLine>(options.queries);
  const year = yearOfAsking(reviews);
  for (let i = 0; i < lines.length; i += 5000) {
    const answers = lines
      .slice(i, i + 5000)
      .map((line) => JSON.stringify(answerOf(catalog.match(queryOf(line), { ...pageOf(line), year }))));
    process.stdout.write(`${answers.join('\n')}\n`);
  }
}
