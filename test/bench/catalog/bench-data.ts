import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Review } from '../../../src/core/review/review.ts';
import { pick, seeded, shuffled } from './random.ts';

const GRADES = 'A+ A A- B+ B B- C+ C C- D+ D D- F'.split(' ');
/** Where titles of real films are kept beside the project, when they are. */
const SHARED = new URL('../../../../shared/titles/', import.meta.url);
/** Words to make titles of where there are none. */
const OWN_WORDS =
  'night day city river house man woman girl boy king queen last first long lost dark white black red blue story love death life time war street road mountain sea island ghost summer winter heart dream secret silent golden broken hidden empty burning iron paper glass stone wolf bird horse dog train garden window letter song dance game'.split(
    ' ',
  );

interface Line {
  id: string;
  title: string;
  year?: number | null;
  imdbId?: string;
}

function realFilms(): { title: string; year: number }[] {
  const seen = new Set<string>();
  return ['movielens', 'imdb'].flatMap((track) => {
    const file = new URL(`${track}/catalog.jsonl.gz`, SHARED);
    if (!existsSync(file)) return [];
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
    return lines.flatMap((text) => {
      const { title, year } = JSON.parse(text) as Line;
      const key = `${title.toLowerCase()} ${year}`;
      if (!year || seen.has(key)) return [];
      seen.add(key);
      return [{ title, year }];
    });
  });
}

/**
 * So many reviews by seed: of real films as far as there are any, in a random order; then of films whose titles
 * are made of words of real titles, as many words as a real title has. Each has what a critic's list gives: an
 * IMDb id (which is its own, too), year, grade and day; with `tmdb` a TMDB id as well.
 */
export function makeReviews(size: number, { seed = 1, tmdb = false } = {}): Review[] {
  const random = seeded(seed);
  const real = shuffled(realFilms(), random);
  const words = real.length > 0 ? real.flatMap(({ title }) => title.split(/\s+/)) : OWN_WORDS;
  const lengths =
    real.length > 0 ? real.map(({ title }) => title.split(/\s+/).length) : [1, 2, 2, 3, 3, 4, 5];
  const made = (): { title: string; year: number } => {
    const title = Array.from({ length: Math.max(2, pick(lengths, random)) }, () => pick(words, random)).join(
      ' ',
    );
    return { title, year: 1920 + Math.floor(random() ** 0.5 * 106) };
  };
  const taken = new Set<number>();
  return Array.from({ length: size }, (_, i): Review => {
    const { title, year } = real[i] ?? made();
    let number = 0;
    // Ids rise with the years, as in the register: half a million before 1990, most of forty million since.
    while (number === 0 || taken.has(number))
      number = 1 + Math.floor(year < 1990 ? random() * 500_000 : 500_000 + random() ** 2 * 38_000_000);
    taken.add(number);
    const id = `tt${String(number).padStart(7, '0')}`;
    const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(random() * 9400)));
    const ids = { imdb: id, ...(tmdb && { tmdb: String(1 + ((number * 7919) % 1_400_000)) }) };
    return {
      id,
      film: { title, year, kind: 'film', ids },
      grade: { text: pick(GRADES, random), score: Math.floor(random() * 101) },
      date: day.toISOString().slice(0, 10),
    };
  }).map((review) => ({
    ...review,
    grade: { text: review.grade!.text, score: 100 - 8 * GRADES.indexOf(review.grade!.text) },
  }));
}
