import type { Correction } from '../../core/corrections/corrections-file.ts';
import { inferScale, type Scale } from '../../core/grades/scale.ts';
import { findRepeatedText, type RepeatedText } from '../article/repeated-text.ts';
import { type Config, scaleOf } from '../config.ts';
import type { FilmList } from '../films/film-list.ts';
import type { FileStore } from '../input/file-store.ts';
import type { Article, DatedArticle } from '../model/article.ts';
import { type FileRead, isRefused } from '../model/file-read.ts';
import type { Refused } from '../model/raw-draft.ts';
import type { ReportProgress } from '../model/report-progress.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';
import { applyCorrections, correctionsIn } from './apply-corrections.ts';
import { gradeOrigin, scalesByOrigin } from './infer-scales.ts';
import { mergeReviews, uniqueIds } from './merge-reviews.ts';
import type { ReadCache } from './read-cache.ts';
import { type FilesRead, readFiles } from './read-files.ts';
import { settleDates } from './settle-dates.ts';
import { writesYearAfterTitle } from './split-year.ts';
import { filenameHabits } from './title-from-filename.ts';
import { toArticle } from './to-article.ts';
import { toReview, withTitles } from './to-review.ts';
import { pageHabits } from './ungraded-review.ts';

/** A whole archive as read. */
export interface ReadArchive {
  reviews: ResolvedReview[];
  refused: Refused[];
  scale: Scale;
  /** How many drafts each format gave. */
  formats: Map<string, number>;
  /** Files that nobody expects to be reviews: pictures, styles, programs. */
  beside: number;
  /** How many files were read, and how many are as they were when read before. */
  files: { read: number; unchanged: number };
}

/** How to read an archive; nothing is needed. */
export interface ReadOptions {
  config?: Config;
  list?: FilmList;
  /** What was read before of files that are still the same. */
  cache?: ReadCache;
  progress?: ReportProgress;
  /** A person's choices of films, instead of those that lie beside the reviews. */
  corrections?: Correction[];
}

/**
 * Reads archives of any make. Files become drafts, drafts become articles (knowing what repeats on other pages),
 * articles become reviews (knowing the archive's dates, scale and films), and reviews of one film are joined.
 */
export async function readReviews(store: FileStore, options: ReadOptions = {}): Promise<ReadArchive> {
  const { config = {}, list } = options;
  const { read, repeated } = await readAllFiles(store, options);
  const { files, beside, unchanged } = read;
  const formats = countFormats(files);
  const fileCount = files.length;
  const found = await toArticles(files, repeated, options);
  const articles = settleDates(
    found.flatMap((one) => (isRefused(one) ? [] : one)),
    config,
  );
  const scale = { ...inferScale(articles.flatMap(({ grade }) => grade ?? [])), ...scaleOf(config) };
  const resolved = await toReviews(articles, scale, options);
  const merged = uniqueIds(mergeReviews(resolved.flatMap((one) => (isRefused(one) ? [] : one))));
  const settled = applyCorrections(merged, options.corrections ?? (await correctionsIn(store)), list);
  return {
    // What is settled by hand may be the film of another review.
    reviews: mergeReviews(settled),
    refused: [...found.filter(isRefused), ...resolved.filter(isRefused)],
    scale,
    formats,
    beside,
    files: { read: fileCount - unchanged, unchanged },
  };
}

/** Reads the files that have changed, or all of them where other texts than before now repeat on many pages. */
async function readAllFiles(
  store: FileStore,
  { config = {}, cache, progress }: ReadOptions,
): Promise<{ read: FilesRead; repeated: RepeatedText }> {
  const read = await readFiles(store, config, cache, progress);
  const repeated = findRepeatedText(read.files.flatMap(({ texts }) => texts));
  if (!read.unchanged || repeated.state === cache?.repeatedText) return { read, repeated };
  const again = await readFiles(store, config, undefined, progress);
  return { read: again, repeated: findRepeatedText(again.files.flatMap(({ texts }) => texts)) };
}

/** Turns drafts into articles, file by file, and writes all to the cache for the next run. */
async function toArticles(
  files: FilesRead['files'],
  repeated: RepeatedText,
  { config = {}, cache, progress }: ReadOptions,
): Promise<(Article | Refused)[]> {
  const found: (Article | Refused)[] = [];
  const writer = cache?.writer(repeated.state);
  try {
    const total = files.length;
    for (const [n, file] of drained(files)) {
      const turn = progress?.('understanding', n + 1, total);
      if (turn) await turn;
      const read = 'line' in file ? file : withArticles(file, repeated, config);
      writer?.add(read);
      for (const one of read.found) found.push(one);
    }
    writer?.finish();
  } finally {
    writer?.close();
  }
  return found;
}

/** A list's elements one by one, each let go of as it is handed out: the text of pages that are done takes no memory. */
function* drained<T>(list: T[]): Generator<[number, T]> {
  for (let n = 0; n < list.length; n++) {
    const one = list[n]!;
    (list as (T | undefined)[])[n] = undefined;
    yield [n, one];
  }
  list.length = 0;
}

function withArticles(file: FileRead, repeated: RepeatedText, config: Config): FileRead<Article> {
  const found = file.found.map((one) => (isRefused(one) ? one : toArticle(one, repeated, config)));
  return { ...file, found };
}

async function toReviews(
  articles: DatedArticle[],
  scale: Scale,
  { config = {}, list, progress }: ReadOptions,
): Promise<(ResolvedReview | Refused)[]> {
  const scales = scalesByOrigin(articles, scale, config);
  const filenames = filenameHabits(articles);
  const yearAfterTitle = writesYearAfterTitle(articles);
  const titled = articles.map((article) => withTitles(article, { list, filenames, yearAfterTitle }));
  const pages = pageHabits(titled);
  const reviews: (ResolvedReview | Refused)[] = [];
  for (const [n, article] of titled.entries()) {
    const turn = progress?.('finding the films', n + 1, titled.length);
    if (turn) await turn;
    const own = scales.get(gradeOrigin(article)) ?? scale;
    reviews.push(toReview(article, { config, scale: own, list, pages }));
  }
  return reviews;
}

function countFormats(files: FilesRead['files']): Map<string, number> {
  const formats = new Map<string, number>();
  for (const [name, count] of files.flatMap((file) => file.formats))
    formats.set(name, (formats.get(name) ?? 0) + count);
  return formats;
}
