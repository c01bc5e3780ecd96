import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Film } from '../src/core/film/film.ts';
import { openFilms } from '../src/critic/films/open-film-list.ts';
import { findConfig } from '../src/critic/input/find-config.ts';
import { readArchive } from '../src/critic/pipeline/read-archive.ts';

/**
 * Makes src/bundled/films/listed.tsv: the bundled archives' films and all films that share a title with one of them,
 * out of a list of films in the layout of IMDb's public data files, with Netflix's ids from a table of pairs.
 * Usage: npx tsx scripts/make-bundled-films.ts FOLDER [NETFLIX_IDS.tsv]
 */
const [folder, pairs] = process.argv.slice(2);
if (!folder || !existsSync(folder))
  throw new Error('Give the folder with a list of films, title.basics.tsv and its neighbours.');
const src = fileURLToPath(new URL('../src/bundled/', import.meta.url));
const list = await openFilms(folder);
const reviewed: Film[] = [];
for (const archive of ['laramie', 'sampler']) {
  const sources = [`${src}${archive}/`];
  const { config } = await findConfig(sources);
  const { reviews } = await readArchive(sources, { config, list });
  reviewed.push(...reviews.map(({ review }) => review.film));
}
const netflix = new Map(
  (pairs ? readFileSync(pairs, 'utf8').trim().split('\n').slice(1) : []).map((line) => {
    const [id, imdb] = line.trim().split('\t');
    return [imdb!, id!];
  }),
);
const wanted = new Set(reviewed.map(({ ids }) => ids?.imdb));
const lines = list
  .namesakes(reviewed)
  .map((film) =>
    [
      film.id,
      film.title,
      film.year ?? '',
      film.kind,
      film.votes,
      film.minutes ?? '',
      film.directors?.join(';') ?? '',
      film.otherTitles?.join(' | ') ?? '',
      (wanted.has(film.id) && netflix.get(film.id)) || '',
    ].join('\t'),
  );
const head = [
  '# Made by scripts/make-bundled-films.ts; facts only. What is newer than the list it was made from is in by-hand.tsv.',
  '# imdb	title	year	kind	votes	minutes	directors	other titles	netflix',
];
writeFileSync(`${src}films/listed.tsv`, `${[...head, ...lines].join('\n')}\n`);
