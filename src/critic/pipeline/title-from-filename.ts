import { headingFromFilename } from '../article/parse-heading.ts';
import type { FilmList } from '../films/film-list.ts';
import type { RawDraft } from '../model/raw-draft.ts';

/** File names that only count ("film-0001", "film-0002", …), by folder and word. */
export function findCounters(drafts: RawDraft[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { source } of drafts) {
    const key = counterKey(source);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count >= 3 ? key : [])));
}

function counterKey(source: string): string | undefined {
  const match = /^(.*?)[-_ ]?\d+(?:\.\w+)?$/.exec(source.replace(/\/(?:index|readme)\.\w+$/i, ''));
  return match?.[1];
}

/** A title from the file's name, for want of any other: not from one that only counts. */
export function titlesFromFilename(draft: RawDraft, list: FilmList | undefined, counters: Set<string>): void {
  const path = draft.slug ?? draft.source.replace(/:\d+$/, '');
  if (!draft.slug && /:\d+$/.test(draft.source)) return;
  if (draft.titles.length && !/\d/.test(path)) return;
  draft.titles = [];
  const heading = headingFromFilename(path);
  if (!heading) return;
  const key = draft.slug ? undefined : counterKey(path);
  if (key !== undefined && counters.has(key) && !heading.year) return;
  // One word and a number may be a counter: only a film of just that name says it is not.
  if (
    /^\p{L}+ ?\d{1,6}$/u.test(heading.title) &&
    !heading.bareYear &&
    !list?.byTitle(heading.title).films.length
  )
    return;
  const { title, year, bareYear } = heading;
  draft.titles.push({ title, from: 'file name', ...(year && { year }), ...(bareYear && { bareYear }) });
  draft.trail.push(`title from the file name: ${title}`);
}
