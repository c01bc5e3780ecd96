/**
 * `npm run bench -- streaming [--json] [--no-peers] [--wrong]`: would a viewer of a streaming service see the right
 * grade? The tiles of three services against two catalogs, with and without the list of films, as tiles are (no year),
 * without their kind, with their running time as a preview gives it, and with their true year; beside the first hit of MiniSearch and Fuse. `--wrong` lists every
 * wrong answer on the error stream.
 */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { NOBODY, pageOf, queryOf, reviewOf, yearOfAsking } from '../../scripts/match.ts';
import { compileCatalog } from '../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../src/core/catalog/open-catalog.ts';
import type { Film } from '../../src/core/film/film.ts';
import { readFilms } from '../../src/critic/films/open-film-list.ts';
import { reasonsEn } from '../../src/ui/messages/en/reasons-en.ts';
import { addMessages } from '../../src/ui/messages/message-text.ts';
import { reasonText } from '../../src/ui/messages/reason-text.ts';
import { type Answer, scoreAnswers, type TileScore } from './streaming/score-answers.ts';
import {
  CATALOGS,
  type CatalogLine,
  isSharedHere,
  readCatalogLines,
  readDirectors,
  readTiles,
  SERVICES,
  TITLES,
  type Tile,
} from './streaming/streaming-tiles.ts';

/** What a tile tells beside its title. */
const TELLS = {
  'kind known': ({ query, kind }: Tile): Film => queryOf({ query, kind }),
  'kind unknown': ({ query }: Tile): Film => queryOf({ query }),
  'running time': ({ query, kind, minutes }: Tile): Film => ({
    ...queryOf({ query, kind }),
    ...(kind === 'film' && minutes && { minutes }),
  }),
  'true year': ({ query, kind, trueYear }: Tile): Film => queryOf({ query, kind, year: trueYear }),
};

/** Every so many-th tile is asked of Fuse, which takes a tenth of a second for one. */
const FUSE_STEP = 40;

interface Row extends TileScore {
  service: string;
  catalog: string;
  matcher: string;
  tells: string;
}

type Matcher = (film: Film, service: string) => Answer;

async function ours(lines: CatalogLine[], films: Film[] | undefined): Promise<Matcher> {
  const list = films as Parameters<typeof compileCatalog>[2];
  const reviews = lines.map(reviewOf);
  const catalog = await openCatalog(await compileCatalog(reviews, NOBODY, list));
  const year = yearOfAsking(reviews);
  return (film, service) => {
    const match = catalog.match(film, { ...pageOf({ service }), year });
    if (match.match !== 'certain' && match.match !== 'likely') return { match: match.match };
    return { match: match.match, id: match.review.id, reason: reasonText(match.reason) };
  };
}

const first = (id: string | undefined): Answer =>
  id === undefined ? { match: 'none' } : { match: 'certain', id };

/** The first hit of two search libraries at their defaults: they are always certain. */
function peers(lines: CatalogLine[]): [name: string, matcher: Matcher, step: number][] {
  const mini = new MiniSearch<CatalogLine>({ fields: ['title'] });
  mini.addAll(lines);
  const fuse = new Fuse(lines, { keys: ['title'] });
  return [
    ['MiniSearch, first hit', ({ title }) => first(mini.search(title)[0]?.id), 1],
    ['Fuse, first hit', ({ title }) => first(fuse.search(title, { limit: 1 })[0]?.item.id), FUSE_STEP],
  ];
}

export async function run(args: string[]): Promise<Row[]> {
  addMessages(reasonsEn);
  if (!isSharedHere)
    throw new Error('This benchmark needs the catalogs in ../shared/streaming and ../shared/titles.');
  const films = [...(await readFilms(TITLES))];
  const directors = readDirectors();
  const rows: Row[] = [];
  for (const catalog of CATALOGS) {
    const lines = readCatalogLines(catalog);
    const byId = new Map(lines.map((line) => [line.id, line]));
    const matchers: [name: string, matcher: Matcher, step: number][] = [
      ['Reelgrade', await ours(lines, films), 1],
      ['Reelgrade, no list of films', await ours(lines, undefined), 1],
      ...(args.includes('--no-peers') ? [] : peers(lines)),
    ];
    for (const service of SERVICES)
      for (const [matcher, answer, step] of matchers) {
        const tiles = readTiles(service).filter((_, i) => i % step === 0);
        for (const [tells, toFilm] of Object.entries(TELLS)) {
          // The libraries know titles alone.
          if (matcher.endsWith('first hit') && tells !== 'kind unknown') continue;
          const { score, wrong } = scoreAnswers(
            tiles.map((tile) => ({
              tile,
              expected: tile.expect[catalog],
              answer: answer(toFilm(tile), service),
            })),
            byId,
            directors,
          );
          rows.push({ service, catalog, matcher, tells, ...score });
          if (args.includes('--wrong'))
            for (const line of wrong) console.error(`${catalog}, ${service}, ${matcher}, ${tells}: ${line}`);
        }
      }
  }
  return rows;
}

const percent = (share: number | null) => (share === null ? '–' : `${share.toFixed(2)} %`);

export function table(rows: Row[]): string {
  return [
    '| catalog | service | matcher | page tells | tiles | certain: answers, wrong | error | likely: answers, wrong | error | covered by certain | covered |',
    '| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ catalog, service, matcher, tells, tiles, certain, likely, coverage }) =>
      [
        '',
        catalog,
        service,
        matcher,
        tells,
        tiles,
        `${certain.right + certain.wrong}, ${certain.wrong}`,
        percent(certain.error),
        `${likely.right + likely.wrong}, ${likely.wrong}`,
        percent(likely.error),
        percent(certain.coverage),
        percent(coverage),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
}
