import { gradeOf } from '../../core/grades/parse-grade.ts';
import { ownScore, type Scale } from '../../core/grades/scale.ts';
import type { Review } from '../../core/review/review.ts';
import { whyNotAReview } from '../article/not-a-review.ts';
import type { Config } from '../config.ts';
import type { FilmList } from '../films/film-list.ts';
import type { RawDraft, Refused } from '../model/raw-draft.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';
import { type Resolution, resolve } from './resolve-film.ts';
import { titlesFromFilename } from './title-from-filename.ts';

/** A draft as a review of a film, or why it is none. */
export function toReview(
  draft: RawDraft,
  scale: Scale,
  config: Config,
  list: FilmList | undefined,
  counters: Set<string>,
): ResolvedReview | Refused {
  const { source, trail } = draft;
  const refuse = (reason: string, leftOut = false): Refused => ({
    source,
    refused: reason,
    ...(leftOut && { leftOut }),
  });
  if (draft.kind === 'series') return refuse('it is of a series, not a film', true);
  if (!draft.titles.length || draft.titles.every(({ from }) => from === 'file name'))
    titlesFromFilename(draft, list, counters);
  const own = draft.unreadGrade === undefined ? undefined : ownScore(draft.unreadGrade, scale);
  const grade =
    own !== undefined ? { text: draft.unreadGrade!, score: own } : draft.grade && gradeOf(draft.grade, scale);
  if (!grade) {
    if (draft.grade)
      return refuse(`its grade "${draft.grade.text}" does not fit the scale (${scale.name ?? 'not known'})`);
    const none = whyNotAReview(draft);
    if (none) return refuse(none, true);
    return refuse(draft.titles.length ? 'no grade found in it' : 'neither a title nor a grade found in it');
  }
  if (!draft.titles.length && !(draft.ids?.imdb && list?.byId(draft.ids.imdb))) {
    const id = draft.ids?.imdb;
    if (id)
      return refuse(
        list
          ? `no title in it, and the list of films does not have its id ${id}`
          : `no title in it, only the id ${id}: give a list of films (--films)`,
      );
    return refuse('no title in it, and none in its file name');
  }
  const resolution = resolve(draft, list);
  if (resolution.film.kind === 'series')
    return refuse(`it is of a series ("${resolution.film.title}")`, true);
  const none = resolution.resolved === 'settled' ? undefined : whyNotAReview(draft);
  if (none) return refuse(none, true);
  const review: Review = { id: reviewId(draft, resolution), film: resolution.film, grade };
  if (draft.date) review.date = draft.date;
  const url = reviewUrl(draft, config);
  if (url) review.url = url;
  if (draft.excerpt) review.excerpt = draft.excerpt;
  if (draft.tagline && draft.tagline.length < 300) review.tagline = draft.tagline;
  if (draft.critic && draft.critic !== config.critic) review.critic = draft.critic;
  if (resolution.resolved !== 'settled') review.resolved = resolution.resolved;
  return { source, review, resolution, history: [], same: [], trail, body: draft.body };
}

/** The page's path without its ending, or for rows and entries what they are about: the same at every rebuild. */
function reviewId(draft: RawDraft, { film }: Resolution): string {
  const path = draft.source.replace(/(?:\/index)?\.(?:html?|md|mdx|markdown|txt|php|asp|shtml|xhtml)$/i, '');
  if (!/:\d+$/.test(draft.source)) return path;
  if (draft.slug) return draft.slug;
  const slug = film.title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return film.year ? `${slug}-${film.year}` : slug;
}

function reviewUrl(draft: RawDraft, { home, pages }: Config): string | undefined {
  const path = draft.source.replace(/:\d+$/, '');
  let url = draft.url;
  if (!url && pages) {
    const [year, month, day] = draft.date?.split('-') ?? [];
    const bare = path.replace(/(?:\/index)?\.\w+$/, '');
    const slug = (draft.slug ?? bare.split('/').at(-1) ?? '').replace(/^\d{4}-\d{2}-\d{2}-/, '');
    const parts: Record<string, string | undefined> = { path: bare, file: path, slug, year, month, day };
    let complete = true;
    url = pages.replace(/\{(\w+)\}/g, (all, name: string) => {
      if (!(name in parts)) return all;
      if (!parts[name]) complete = false;
      return (parts[name] ?? '').split('/').map(encodeURIComponent).join('/');
    });
    if (!complete) return undefined;
  }
  if (!url) return undefined;
  try {
    const full = new URL(url, home || undefined);
    return /^https?:$/.test(full.protocol) ? full.href : undefined;
  } catch {
    return undefined;
  }
}
