import { lowerBound } from '../../../src/core/catalog/format/lower-bound.ts';
import { wordsOf } from '../../../src/core/catalog/search/tokenize.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { pick, seeded, shuffled } from './random.ts';

/** What is typed, and the review that is meant. */
export interface Typed {
  text: string;
  id: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const plain = (title: string): string =>
  wordsOf(title)
    .map(({ word }) => word)
    .join(' ');

/** One edit in a word of four letters or more: a letter more, less, another, or two swapped; undefined without one. */
function typo(title: string, random: () => number): string | undefined {
  const words = title.toLowerCase().split(' ');
  const long = words.flatMap((word, i) => (/^[a-z]{4,}$/.test(word) ? [i] : []));
  if (long.length === 0) return undefined;
  const at = pick(long, random);
  const word = words[at]!;
  const place = Math.floor(random() * (word.length - 1));
  const letter = pick([...LETTERS], random);
  const edits = [
    word.slice(0, place) + letter + word.slice(place),
    word.slice(0, place) + word.slice(place + 1),
    word.slice(0, place) + letter + word.slice(place + 1),
    word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2),
  ];
  words[at] = pick(edits, random);
  return words[at] === word ? typo(title, random) : words.join(' ');
}

/** Everything that is typed to measure search, by seed, the same for all engines. */
export function makeTyping(reviews: readonly Review[], most: number, seed = 7) {
  const random = seeded(seed);
  const folded = reviews.map(({ film }) => plain(film.title)).sort();
  const before = (text: string) => lowerBound(folded.length, (i) => folded[i]! < text);
  const count = (prefix: string) => before(`${prefix}\uffff`) - before(prefix);
  const sample = shuffled(reviews, random).slice(0, most * 2);
  const prefixes: Typed[] = [];
  const typos: Typed[] = [];
  for (const { id, film } of sample) {
    const text = plain(film.title);
    // The shortest beginning of five letters or more that at most five titles have: no engine could do more with less.
    let length = 5;
    while (length < text.length && (count(text.slice(0, length)) > 5 || text[length - 1] === ' ')) length++;
    if (text.length >= 5 && count(text.slice(0, length)) <= 5 && prefixes.length < most)
      prefixes.push({ text: text.slice(0, length), id });
    const wrong = count(text) <= 5 ? typo(film.title, random) : undefined;
    if (wrong && typos.length < most) typos.push({ text: wrong, id });
  }
  const series = sample.map(({ film }) =>
    Array.from({ length: Math.min(film.title.length, 30) }, (_, i) =>
      film.title.toLowerCase().slice(0, i + 1),
    ),
  );
  // Every fourth film is typed with a typo.
  series.forEach((_, i) => {
    const wrong = i % 4 === 0 ? typos[i % Math.max(1, typos.length)]?.text : undefined;
    if (wrong)
      series[i] = Array.from({ length: Math.min(wrong.length, 30) }, (_, at) => wrong.slice(0, at + 1));
  });
  return { prefixes, typos, series };
}
