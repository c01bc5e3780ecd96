/** Of the year that a list has most films of, the share that a year must have of which the list counts as full. */
const FULL_YEAR_SHARE = 1 / 5;

/**
 * The last year whose films a list knows, 0 when it gives no years. Lists name some films long before they are made,
 * so a year counts only where the list has a good share of what it has of its fullest one.
 * @param films how many films the list has of each year
 */
export function lastFullYear(films: ReadonlyMap<number, number>): number {
  const fullest = Math.max(0, ...films.values());
  let last = 0;
  for (const [year, count] of films) if (count >= fullest * FULL_YEAR_SHARE && year > last) last = year;
  return last;
}

/** As `lastFullYear`, of the films themselves. */
export function lastFullYearOf(films: Iterable<{ year?: number }>): number {
  const counts = new Map<number, number>();
  for (const { year } of films) if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  return lastFullYear(counts);
}
