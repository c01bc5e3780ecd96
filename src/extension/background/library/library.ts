/** All archives as one: every question goes to those that are switched on, in the viewer's order. */

import {
  type AskingPage,
  type Catalog,
  ENOUGH_HITS,
  type Match,
  type RangeReader,
  type ReviewSummary,
  type SearchFilters,
  type SearchResult,
} from '../../../core/catalog/catalog.ts';
import { compareBy } from '../../../core/catalog/search/sort-order.ts';
import { sortIn } from '../../../core/catalog/search/sort-words.ts';
import type { Film } from '../../../core/film/film.ts';
import { problemOf } from '../../../core/text/problem.ts';
import type {
  Answer,
  ArchiveInfo,
  Hit,
  ListedReview,
  ListPart,
  ListQuery,
  OpenedReview,
  ReviewRef,
} from '../../../protocol/messages.ts';
import type { WatchedFilm } from '../../../protocol/watched-film.ts';
import type { Settings } from '../../storage/settings.ts';
import type { ArchiveSource, CatalogFile } from './archive-source.ts';
import { createLister } from './lister.ts';
import { mergeWithout, toListedReview } from './merge-answers.ts';

export interface LibraryParts {
  /** In this order where the viewer chose none. */
  sources: readonly ArchiveSource[];
  open(reader: RangeReader): Promise<Catalog>;
  settings(): Promise<Settings>;
  /** The viewer's correction for a film: a review, no review (null), or no correction (undefined). */
  corrected(): Promise<(film: Film) => ReviewRef | null | undefined>;
  /** Whether the viewer left a review out of the answers for its film. */
  leftOut?(): Promise<(ref: ReviewRef) => boolean>;
}

/** All archives as one: every question goes to those that are on, in the viewer's order. */
export interface Library {
  match(films: readonly (Film | undefined)[], page?: AskingPage): Promise<Answer[]>;
  search(words: string, filters?: SearchFilters, limit?: number): Promise<Hit[]>;
  /** A part of a list without words; `watched` is what the viewer said of films, the same array while it is the same. */
  list(query: ListQuery, watched: readonly WatchedFilm[]): Promise<ListPart>;
  review(ref: ReviewRef): Promise<OpenedReview | undefined>;
  /** The review as lists show it; undefined when it is gone or its archive is off. */
  listed(ref: ReviewRef): Promise<ListedReview | undefined>;
  /** All archives, those switched off or broken too. */
  archives(): Promise<ArchiveInfo[]>;
  /** Lists the sources as soon as the worker wakes, while the first message is still on its way. */
  prepare(): void;
  /** A source changed: it is listed again at the next question, and what has a new version is opened again. */
  sourcesChanged(): void;
}

interface Opened {
  version: string;
  catalog: Promise<Catalog>;
}

export function createLibrary({ sources, open, settings, corrected, leftOut }: LibraryParts): Library {
  const opened = new Map<string, Opened>();
  let files: Promise<CatalogFile[]> | undefined;

  /** Every archive, in the viewer's order. A source that cannot be listed does not hide the others. */
  async function all(): Promise<{ file: CatalogFile; on: boolean }[]> {
    files ??= listAll(sources, () => {
      files = undefined;
    });
    const [list, { archiveOrder, archivesOff }] = await Promise.all([files, settings()]);
    const place = new Map(archiveOrder.map((id, at) => [id, at]));
    return list
      .toSorted((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || 0)
      .map((file) => ({ file, on: !archivesOff.includes(file.id) }));
  }

  function catalogOf({ id, version, reader }: CatalogFile): Promise<Catalog> {
    const known = opened.get(id);
    if (known?.version === version) return known.catalog;
    const catalog = reader().then(open);
    const entry = { version, catalog };
    opened.set(id, entry);
    // What failed once may work at the next question: storage may have been busy.
    catalog.catch(() => {
      if (opened.get(id) === entry) opened.delete(id);
    });
    return catalog;
  }

  /** What every archive that is on answers, in order; one that cannot be read is left out. */
  async function ask<T>(question: (catalog: Catalog, id: string) => Promise<T>): Promise<T[]> {
    const on = (await all()).filter((archive) => archive.on);
    const answers = await Promise.allSettled(
      on.map(async ({ file }) => question(await catalogOf(file), file.id)),
    );
    const fulfilled = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const failed = answers.find((answer) => answer.status === 'rejected');
    // When every archive failed, "no review" would be wrong: report the error.
    if (!fulfilled.length && failed) throw failed.reason;
    return fulfilled;
  }

  async function openedReview({ archive, review: id }: ReviewRef): Promise<OpenedReview | undefined> {
    const place = (await all()).find(({ file, on }) => on && file.id === archive);
    if (!place) return undefined;
    const catalog = await catalogOf(place.file);
    const review = await catalog.review(id);
    return review && { ref: { archive, review: id }, review, archive: catalog.archive };
  }

  async function listedReview(ref: ReviewRef): Promise<ListedReview | undefined> {
    const found = await openedReview(ref);
    if (!found) return undefined;
    const { film, grade, date, critic } = found.review;
    const { title, year, kind, ids } = film;
    const brief: ReviewSummary = { id: ref.review, title, year, kind, ids, grade, date };
    return toListedReview(brief, ref.archive, critic ?? found.archive.critic);
  }

  async function correctedAnswer(film: Film, ref: ReviewRef | null): Promise<Answer | undefined> {
    if (!ref) return { match: 'none', reason: { code: 'correctedToNone' }, corrected: true };
    const review = await listedReview(ref);
    // The archive is gone or switched off: the film is matched as if there were no correction.
    if (!review) return undefined;
    return {
      match: 'certain',
      reviews: [review],
      reason: { code: 'correctedTo', title: film.title },
      corrected: true,
    };
  }

  return {
    async match(films, page) {
      const asked = [...films];
      const [archiveMatches, correction, isLeftOut] = await Promise.all([
        ask(async (catalog, archive) => {
          const named = asked.filter((film) => film !== undefined);
          await catalog.ready('keys', named, page);
          const matches = asked.map((film): Match => (film ? catalog.match(film, page) : { match: 'none' }));
          return { archive, critic: catalog.archive.critic, matches };
        }),
        corrected(),
        leftOut?.() ?? (() => false),
      ]);
      return Promise.all(
        asked.map(async (film, at) => {
          if (!film) return { match: 'none', reason: { code: 'noFilmHere' } } as const;
          const ref = correction(film);
          const own = ref === undefined ? undefined : await correctedAnswer(film, ref);
          return (
            own ??
            mergeWithout(
              isLeftOut,
              film,
              archiveMatches.map(({ archive, critic, matches }) => ({
                archive,
                critic,
                match: matches[at]!,
              })),
            )
          );
        }),
      );
    },

    async search(words, filters, limit = 30) {
      const searchAll = (asTyped: boolean) =>
        ask(async (catalog, archive) => {
          await catalog.ready('search');
          return catalog
            .search(words, filters, limit, asTyped)
            .map((hit) => ({ ...hit, archive, critic: catalog.archive.critic }));
        });
      const typed = await searchAll(true);
      // An archive that has nothing as typed need not look for what else could be meant, where others have enough.
      const found = typed.flat().length >= Math.min(limit, ENOUGH_HITS) ? typed : await searchAll(false);
      const sort = sortIn(words) ?? filters?.sort;
      const before = sort ? compareBy(sort) : () => 0;
      return found
        .flat()
        .toSorted((a: SearchResult, b: SearchResult) => before(a.review, b.review) || b.rank - a.rank)
        .slice(0, limit)
        .map(({ review, highlights, archive, critic }) => ({
          ...toListedReview(review, archive, critic),
          highlights,
        }));
    },

    list: createLister(ask),
    review: openedReview,
    listed: listedReview,

    async archives() {
      return Promise.all(
        (await all()).map(async ({ file, on }) => {
          const { id, origin } = file;
          try {
            const { archive, count } = await catalogOf(file);
            return { id, origin, on, archive, count };
          } catch (error) {
            const archive = { name: id, critic: '', home: '' };
            return { id, origin, on, archive, count: 0, error: problemOf(error) };
          }
        }),
      );
    },

    prepare() {
      // The first question meets the same failure and reports it.
      all().catch(() => {});
    },

    sourcesChanged() {
      files = undefined;
    },
  };
}

/** The files of all sources; `failed` is called when a source could not be listed, so that it is tried again later. */
async function listAll(sources: readonly ArchiveSource[], failed: () => void): Promise<CatalogFile[]> {
  const lists = await Promise.allSettled(sources.map((file) => file.list()));
  const errors = lists.flatMap((list) => (list.status === 'rejected' ? [list.reason] : []));
  if (errors.length) failed();
  const archives = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
  if (!archives.length && errors.length) throw errors[0];
  return archives;
}
