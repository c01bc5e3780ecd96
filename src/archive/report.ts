import type { ReadArchive } from './read.ts';

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
