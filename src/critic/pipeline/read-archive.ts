import { inferScale, type Scale } from '../../core/grades/scale.ts';
import { readArticle } from '../article/read-article.ts';
import { findRepeatedText, type RepeatedText } from '../article/repeated-text.ts';
import { type Config, scaleOf } from '../config.ts';
import { setGrade } from '../fields/read-fields.ts';
import type { FilmList } from '../films/film-list.ts';
import type { Refused } from '../model/raw-draft.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';
import { applyCorrections, findCorrections } from './apply-corrections.ts';
import { chooseExcerpt } from './choose-excerpt.ts';
import { gradeOrigin, scalesByOrigin } from './infer-scales.ts';
import { mergeReviews, uniqueIds } from './merge-reviews.ts';
import type { ReadCache } from './read-cache.ts';
import { type FileRead, isRefused, readFiles } from './read-files.ts';
import { settleDates } from './settle-dates.ts';
import { findCounters } from './title-from-filename.ts';
import { toReview } from './to-review.ts';

/** A whole archive as read. */
export interface ReadArchive {
  reviews: ResolvedReview[];
  refused: Refused[];
  scale: Scale;
  /** How many drafts each format gave. */
  formats: Map<string, number>;
  /** Files beside the reviews that nobody expects to be read. */
  beside: number;
  /** How many files were read, and how many are as they were when read before. */
  files: { read: number; unchanged: number };
}

export interface ReadOptions {
  config?: Config;
  list?: FilmList;
  /** What was read before of files that are still the same. */
  cache?: ReadCache;
  /** Called now and then with how far it is; what it promises is waited for. */
  progress?: (step: string, done: number, of?: number) => undefined | Promise<void>;
}

/** Reads archives of any make: every file, then all that needs the whole, then which film each review is of. */
export async function readArchive(sources: string[], options: ReadOptions = {}): Promise<ReadArchive> {
  const { config = {}, list, cache: kept, progress } = options;
  let { files, beside, unchanged } = await readFiles(sources, config, kept, progress);
  let neighbours = findRepeatedText(files.flatMap(({ texts }) => texts));
  if (unchanged && neighbours.state !== kept?.neighbours) {
    // Other texts than before stand on many pages: each page must be read with that in mind.
    ({ files, beside, unchanged } = await readFiles(sources, config, undefined, progress));
    neighbours = findRepeatedText(files.flatMap(({ texts }) => texts));
  }
  await understandAll(files, neighbours, options);
  const found = files.flatMap((file) => file.found);
  const drafts = found.flatMap((one) => (isRefused(one) ? [] : one));
  const refused = found.filter(isRefused);
  settleDates(drafts, config);
  const scale = { ...inferScale(drafts.flatMap(({ grade }) => grade ?? [])), ...scaleOf(config) };
  const scales = scalesByOrigin(drafts, scale, config);
  const reviews: ResolvedReview[] = [];
  const counters = findCounters(drafts);
  for (const [n, draft] of drafts.entries()) {
    const turn = progress?.('finding the films', n + 1, drafts.length);
    if (turn) await turn;
    const read = toReview(draft, scales.get(gradeOrigin(draft)) ?? scale, config, list, counters);
    if ('refused' in read) refused.push(read);
    else reviews.push(read);
  }
  const merged = mergeReviews(reviews);
  uniqueIds(merged);
  applyCorrections(merged, await findCorrections(sources), list);
  return {
    // What is settled by hand may be the film of another review.
    reviews: mergeReviews(merged),
    refused,
    scale,
    formats: formatsOf(files),
    beside,
    files: { read: files.length - unchanged, unchanged },
  };
}

/** Reads each page that is new, knowing the others, and keeps all for the next time. */
async function understandAll(
  files: FileRead[],
  neighbours: RepeatedText,
  { config = {}, cache: kept, progress }: ReadOptions,
): Promise<void> {
  const keeper = kept?.keeper(neighbours.state);
  const close = () => keeper?.close();
  // Somebody may stop the program meanwhile.
  process.on('exit', close);
  try {
    for (const [n, file] of files.entries()) {
      const turn = progress?.('understanding', n + 1, files.length);
      if (turn) await turn;
      if (!file.line) understand(file, neighbours, config);
      keeper?.keep(file);
    }
    keeper?.finish();
  } finally {
    process.off('exit', close);
    close();
  }
}

function understand({ found }: FileRead, neighbours: RepeatedText, config: Config): void {
  const most = config.excerpt ?? 40;
  for (const draft of found) {
    if (isRefused(draft)) continue;
    if (draft.page) readArticle(draft, draft.page, neighbours);
    draft.page = undefined;
    if (!draft.grade && draft.gradeInTags) setGrade(draft, draft.gradeInTags.grade, draft.gradeInTags.from);
    const graded = draft.grade ?? draft.unreadGrade;
    const excerpt = graded && most > 0 ? chooseExcerpt(draft, most, config.language) : undefined;
    if (excerpt) draft.excerpt = excerpt;
  }
}

function formatsOf(files: FileRead[]): Map<string, number> {
  const formats = new Map<string, number>();
  for (const [name, count] of files.flatMap((file) => file.formats))
    formats.set(name, (formats.get(name) ?? 0) + count);
  return formats;
}
