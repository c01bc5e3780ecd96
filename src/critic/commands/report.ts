/** What a run tells in the terminal and in its report file. */

import { filmName } from '../../core/film/film-name.ts';
import type { Grade } from '../../core/review/review.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';
import type { ReadArchive } from '../pipeline/read-reviews.ts';

/** Counts by a key, most first. */
function countBy<T>(items: Iterable<T>, key: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** A reason without what is particular to one review, for counting. */
const general = (reason: string) =>
  reason
    .replace(/"[^"]*"/g, '"…"')
    .replace(/\btt\d+\b/g, 'tt…')
    .replace(/\d+/g, 'N');

/** The summary that ends every run: what was read, from what, how surely, and what was not, by reason. */
export function summary(read: ReadArchive): string {
  const { reviews, refused, scale, formats, beside } = read;
  const failed = refused.filter(({ leftOut }) => !leftOut);
  const left = refused.filter(({ leftOut }) => leftOut);
  const lines = [
    `${reviews.length} reviews${formats.size ? ` from ${[...formats].map(([name, count]) => `${name} (${count})`).join(', ')}` : ''}`,
  ];
  const earlier = reviews.reduce((n, { history }) => n + history.length, 0);
  if (earlier) lines.push(`${earlier} earlier reviews of films reviewed again are kept as their history`);
  const same = reviews.reduce((n, read) => n + read.same.length, 0);
  if (same) lines.push(`${same} rows say the same as another (a diary beside its reviews)`);
  const ungraded = reviews.filter(({ review }) => !review.grade).length;
  if (ungraded) lines.push(`${ungraded} reviews without a grade`);
  if (scale.name) lines.push(`grades: ${scale.name}`);
  for (const [resolved, count] of countBy(reviews, ({ resolution }) => resolution.resolved))
    lines.push(`${resolved}: ${count}`);
  for (const [reason, count] of countBy(
    reviews.filter(({ resolution }) => resolution.resolved !== 'settled'),
    ({ resolution }) => general(resolution.reason),
  ))
    lines.push(`  ${count} × ${reason}`);
  if (left.length) lines.push(`left out: ${left.length}`);
  for (const [reason, count] of countBy(left, ({ refused }) => general(refused)))
    lines.push(`  ${count} × ${reason}`);
  lines.push(`refused: ${failed.length}`);
  for (const [reason, count] of countBy(failed, ({ refused }) => general(refused)))
    lines.push(`  ${count} × ${reason}`);
  if (beside)
    lines.push(`${beside} files beside the reviews (pictures, styles, programs) were not looked at`);
  return lines.join('\n');
}

/** How much of the archive had to be read. Not part of the report, which is about the archive alone. */
export const filesLine = ({ files: { read, unchanged } }: ReadArchive): string =>
  `${unchanged.toLocaleString('en')} files unchanged, ${read.toLocaleString('en')} read`;

/** What was refused, as a share of all that could have been a review; what is left out by intent does not count. */
export function refusedShare({ reviews, refused }: ReadArchive): number {
  const failed = refused.filter(({ leftOut }) => !leftOut).length;
  return failed ? failed / (failed + reviews.length) : 0;
}

/** The report file: the summary, then file by file what was refused and which film is not sure, with candidates. */
export function reportText(read: ReadArchive): string {
  const failed = read.refused.filter(({ leftOut }) => !leftOut);
  const open = read.reviews.filter(({ resolution }) => resolution.resolved !== 'settled');
  const left = read.refused.filter(({ leftOut }) => leftOut);
  const lines = [summary(read)];
  if (failed.length)
    lines.push('', 'Refused', ...failed.map(({ source, refused }) => `  ${source}: ${refused}`));
  if (open.length) lines.push('', 'Which film? (not shown on pages until settled)');
  for (const { source, review, resolution } of open) {
    const { title, year } = review.film;
    lines.push(`  ${source}: "${title}"${year ? ` (${year})` : ''}: ${resolution.reason}`);
    for (const film of resolution.candidates ?? [])
      lines.push(
        `    ${film.id} ${film.title} (${film.year ?? 'no year'})${film.directors?.length ? ` by ${film.directors.join(', ')}` : ''}`,
      );
  }
  if (left.length)
    lines.push('', 'Left out', ...left.map(({ source, refused }) => `  ${source}: ${refused}`));
  return `${lines.join('\n')}\n`;
}

/** How long a review's text is, with its beginning and its end. */
const textLines = (body: string[]) =>
  body.length
    ? [
        `  → text: ${body.length} paragraphs`,
        `      ${body[0]!.slice(0, 150)}`,
        ...(body.length > 1 ? ['      …', `      ${body.at(-1)!.slice(0, 150)}`] : []),
      ]
    : [];

const earlierLine = ({ grade, date, source }: ResolvedReview['history'][number]) =>
  `  → earlier: ${grade?.text ?? 'no grade'}${date ? ` of ${date}` : ''} in ${source}`;

const gradeLine = (grade: Grade | undefined) =>
  grade ? `grade: ${grade.text}, ${grade.score} of 100` : 'no grade: a review in words alone';

/** All that is known of one page: what was read from where, and why it is or is not settled. */
export function explain(read: ReadArchive, wanted: string): string {
  const is = (source: string) =>
    source === wanted ||
    source.endsWith(`/${wanted}`) ||
    wanted.endsWith(`/${source}`) ||
    source.replace(/:\d+$/, '') === wanted;
  const refused = read.refused.filter(({ source }) => is(source));
  const lines = refused.map(({ source, refused }) => `${source}\n  refused: ${refused}`);
  for (const { source, review, resolution, history, trail, body } of read.reviews.filter(
    (one) => is(one.source) || one.history.some((old) => is(old.source)),
  )) {
    const { film, grade, date, critic, tagline, url, excerpt } = review;
    lines.push(source, ...trail.map((step) => `  ${step}`));
    lines.push(
      `  → film: ${filmName(film)}${
        film.ids
          ? ` ${Object.entries(film.ids)
              .map(([register, id]) => `${register} ${id}`)
              .join(', ')}`
          : ''
      }`,
    );
    lines.push(`  → ${gradeLine(grade)}`);
    for (const [name, value] of Object.entries({ date, critic, tagline, url, excerpt }))
      if (value) lines.push(`  → ${name}: ${value}`);
    lines.push(`  → ${resolution.resolved}: ${resolution.reason}`);
    for (const candidate of resolution.candidates ?? [])
      if (resolution.resolved !== 'settled')
        lines.push(`      ${candidate.id} ${candidate.title} (${candidate.year ?? 'no year'})`);
    lines.push(...history.map(earlierLine));
    lines.push(...textLines(body));
  }
  return lines.length
    ? lines.join('\n')
    : `Nothing was read from "${wanted}". Is it a path inside the source?`;
}
