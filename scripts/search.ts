/**
 * `npm run -s search -- --reviews FILE.jsonl[.gz] [--films DIR] [--limit N] "words"` prints one JSON line a review
 * found, best first: {"id","title","year"?,"grade"}. Filters may be among the words ("b+ 1990s").
 *
 * A line of reviews is {id, title, year?, grade?, reviewed?, imdbId?, tmdbId?, excerpt?, tagline?, critic?}.
 */
import { Command } from 'commander';
import { compileCatalog } from '../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../src/core/catalog/open-catalog.ts';
import type { Review } from '../src/core/review/review.ts';
import { readFilms } from '../src/critic/films/open-film-list.ts';
import { NOBODY, readLines, reviewOf } from './match.ts';

type Line = Parameters<typeof reviewOf>[0] & Pick<Review, 'excerpt' | 'tagline' | 'critic'>;

const command = new Command('search')
  .argument('<words...>', 'words as typed')
  .requiredOption('--reviews <file>', 'reviews, JSON Lines')
  .option('--films <dir>', 'folder with title.basics.tsv and its like: the known come first')
  .option('--limit <n>', 'how many at most', '20')
  .parse();
const options = command.opts<{ reviews: string; films?: string; limit: string }>();
const reviews = readLines<Line>(options.reviews).map((line): Review => {
  const { excerpt, tagline, critic } = line;
  const more = Object.fromEntries(Object.entries({ excerpt, tagline, critic }).filter(([, text]) => text));
  return { ...reviewOf(line), ...more };
});
const films = options.films === undefined ? undefined : await readFilms(options.films);
const catalog = await openCatalog(await compileCatalog(reviews, NOBODY, films));
for (const { review } of catalog.search(command.args.join(' '), {}, Number(options.limit))) {
  const { id, title, year, grade } = review;
  process.stdout.write(`${JSON.stringify({ id, title, year, grade: grade?.text })}\n`);
}
