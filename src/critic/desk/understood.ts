import type { Correction } from '../../core/corrections/corrections-file.ts';
import { summary } from '../commands/report.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';
import type { ReadArchive } from '../pipeline/read-reviews.ts';
import type { ViewerOutlook } from '../pipeline/viewer-outlook.ts';
import type { Details, OpenReview, ReviewRow, Understood } from './desk-tasks.ts';

interface Reading {
  /** As the files say it, and with what the critic chose. */
  read: ReadArchive;
  settled: ReadArchive;
  chosen: readonly Correction[];
  details: Details;
  outlook: ViewerOutlook | undefined;
  /** How many films the list has, where there is one. */
  listed: number | undefined;
}

/** What the page shows of an archive that was read, as plain data. */
export function understood({ read, settled, chosen, details, outlook, listed }: Reading): Understood {
  const settledBy = new Map(chosen.flatMap(({ film, ref }) => (ref ? [[ref.review, film]] : [])));
  return {
    reviews: settled.reviews.length,
    summary: summary(settled),
    outlook,
    rows: settled.reviews.map(rowOf),
    open: read.reviews
      .filter(({ resolution }) => resolution.resolved !== 'settled')
      .map((one) => openReview(one, settledBy.get(one.review.id))),
    refused: read.refused.flatMap(({ source, refused, leftOut }) =>
      leftOut ? [] : [{ source, reason: refused }],
    ),
    leftOut: read.refused.filter(({ leftOut }) => leftOut).length,
    details,
    listed,
  };
}

const rowOf = ({ source, review: { film, grade, date, excerpt } }: ResolvedReview): ReviewRow => ({
  source,
  title: film.title,
  year: film.year,
  grade: grade && { text: grade.text, score: grade.score },
  date,
  excerpt,
});

function openReview(
  { source, review: { id, film, grade, date }, resolution }: ResolvedReview,
  chosen: Correction['film'] | undefined,
): OpenReview {
  return {
    id,
    source,
    title: film.title,
    year: film.year,
    grade: grade?.text,
    date,
    reason: resolution.reason,
    candidates: (resolution.candidates ?? []).map(({ id, title, year, directors }) => ({
      id,
      title,
      year,
      directors,
    })),
    chosen: chosen && (chosen.ids?.imdb ?? String(chosen.year ?? '')),
  };
}
