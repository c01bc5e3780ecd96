import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledArchives } from '../../src/bundled/build-bundled-archives.ts';
import { LAST_YEAR_OF_BUNDLED_FILMS } from '../../src/bundled/films/read-bundled-films.ts';
import type { Catalog } from '../../src/core/catalog/catalog.ts';
import { openCatalog } from '../../src/core/catalog/open-catalog.ts';
import type { Film } from '../../src/core/film/film.ts';
import { readArchive } from '../../src/critic/pipeline/read-archive.ts';

const source = (path: string) => new URL(`../../src/bundled/${path}`, import.meta.url);

const archives: Record<string, { catalog: Catalog; films: { id: string; film: Film }[]; bytes: number }> = {};

beforeAll(async () => {
  for (const { id, bytes } of await bundledArchives()) {
    const { reviews } = await readArchive([source(`${id}/`).pathname]);
    const films = reviews.map(({ review }) => ({ id: review.id, film: review.film }));
    archives[id] = { catalog: await openCatalog(bytes), films, bytes: bytes.length };
  }
}, 60_000);

/** The films of an archive by their title alone. Of two reviewed films of one title ("The Lion King") the better known is the likely one. */
function titlesAlone(name: string): { id: string; film: Film }[] {
  const { films } = archives[name]!;
  const titles = films.map(({ film }) => film.title);
  return films
    .filter(({ film: { title } }) => titles.indexOf(title) === titles.lastIndexOf(title))
    .map(({ id, film: { title } }) => ({ id, film: { title, kind: 'film' as const } }));
}

function answers(name: string, queries: { id: string; film: Film }[]) {
  const { catalog } = archives[name]!;
  let answered = 0;
  const wrong: string[] = [];
  for (const { id, film } of queries) {
    const match = catalog.match(film, { year: LAST_YEAR_OF_BUNDLED_FILMS }) as {
      match: string;
      review?: { id: string };
    };
    if (!match.review || (match.match !== 'certain' && match.match !== 'likely')) continue;
    answered++;
    if (match.review.id !== id) wrong.push(`${film.title} (${film.year ?? 'no year'})`);
  }
  return { answered, share: answered / queries.length, wrong };
}

/**
 * Tiles of streaming services give no year: what share of the archive's own films must still be answered. The sampler has
 * many titles that four or more films share ("Heat", "Soul", "M"), of which nothing tells without a year.
 */
const MIN_SHARE = { laramie: 0.93, sampler: 0.89 };

it('the bundled archives know nine of ten of their films by their title alone', () => {
  const all = Object.keys(archives).map((name) => {
    const queries = titlesAlone(name);
    return { asked: queries.length, answered: answers(name, queries).answered };
  });
  const sum = (count: 'asked' | 'answered') => all.reduce((total, one) => total + one[count], 0);
  expect(sum('answered') / sum('asked')).toBeGreaterThanOrEqual(0.9);
});

describe.each(['laramie', 'sampler'] as const)('the bundled archive %s', (name) => {
  it('knows its films by their title alone, and takes none for another', () => {
    const { share, wrong } = answers(name, titlesAlone(name));
    expect(wrong).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(MIN_SHARE[name]);
  });

  it('knows its films by their titles in other languages and the year', () => {
    const rows = readFileSync(source('films/other-titles.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    const queries = archives[name]!.films.flatMap(({ id, film }) =>
      rows
        .filter(([title, year]) => title === film.title && Number(year) === film.year)
        .flatMap(([, year, titles]) =>
          titles!.split(' | ').map((title) => ({
            id,
            film: { title, year: Number(year), kind: 'film' as const },
          })),
        ),
    );
    expect(queries.length).toBeGreaterThan(50);
    const { share, wrong } = answers(name, queries);
    expect(wrong).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(0.98);
  });

  it('takes no well-known film of the same title and another year for its own', () => {
    const reviewed = new Set(
      Object.values(archives).flatMap(({ films }) => films.map(({ film }) => `${film.title} ${film.year}`)),
    );
    const rows = readFileSync(source('films/by-hand.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    const taken = rows.flatMap(([title, year, kind]) => {
      if (reviewed.has(`${title} ${year}`)) return [];
      const match = archives[name]!.catalog.match({
        title: title!,
        year: Number(year),
        kind: kind as 'film',
      });
      return match.match === 'certain' ? `${title} (${year}, ${kind})` : [];
    });
    expect(taken).toEqual([]);
  });

  it('stays small', () => {
    expect(archives[name]!.bytes).toBeLessThan(160_000);
  });
});
