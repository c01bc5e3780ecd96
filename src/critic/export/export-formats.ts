/** The formats of `reelgrade export`. */

import { stringify } from 'yaml';
import { filmName } from '../../core/film/film-name.ts';
import type { Archive } from '../../core/review/review.ts';
import type { ExportName } from './export-names.ts';
import type { ExportRow } from './export-rows.ts';

/** What one format makes of an archive: files by name, and the reviews that it cannot hold. */
interface Exported {
  files: Map<string, string>;
  leftOut: { id: string; reason: string }[];
}

/** A format that an archive can be taken elsewhere in. */
interface ExportFormat {
  write(rows: readonly ExportRow[], archive: Archive): Exported;
}

/** Scores of 0–100 as other programs count them: half stars up to 5, and whole numbers from 1 to 10. */
const halfStars = (score: number) => Math.max(0.5, Math.round(score / 10) / 2);
const outOfTen = (score: number) => Math.max(1, Math.round(score / 10));

function csv(header: string[], rows: (string | number | undefined)[][]): string {
  const cell = (value: string | number | undefined) => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

const one = (name: string, text: string, leftOut: Exported['leftOut'] = []): Exported => ({
  files: new Map([[name, text]]),
  leftOut,
});

const letterboxd: ExportFormat = {
  write: (rows) =>
    one(
      'letterboxd.csv',
      csv(
        ['Title', 'Year', 'imdbID', 'tmdbID', 'Rating', 'WatchedDate', 'Review'],
        rows.map(({ film, grade, date, excerpt }) => [
          film.title,
          film.year,
          film.ids?.imdb,
          film.ids?.tmdb,
          grade && halfStars(grade.score),
          date,
          excerpt,
        ]),
      ),
    ),
};

function whyNotForImdb({ film, grade }: ExportRow): string | undefined {
  if (!film.ids?.imdb) return 'its film has no IMDb id';
  return grade ? undefined : 'it has no grade';
}

const imdb: ExportFormat = {
  write: (rows) =>
    one(
      'ratings.csv',
      csv(
        'Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,Runtime (mins),Year,Directors'.split(
          ',',
        ),
        rows
          .filter((row) => whyNotForImdb(row) === undefined)
          .map(({ film, grade, date }) => [
            film.ids!.imdb,
            outOfTen(grade!.score),
            date,
            film.title,
            film.title,
            `https://www.imdb.com/title/${film.ids!.imdb}/`,
            'Movie',
            film.minutes,
            film.year,
            film.directors?.join(', '),
          ]),
      ),
      rows.flatMap((row) => {
        const reason = whyNotForImdb(row);
        return reason ? { id: row.id, reason } : [];
      }),
    ),
};

const table: ExportFormat = {
  write: (rows) =>
    one(
      'reviews.csv',
      csv(
        'slug,title,year,grade,date,url,verdict_text,tagline,critic,director,minutes,imdb_id,tmdb_id,letterboxd,wikidata,original_title'.split(
          ',',
        ),
        rows.map(({ id, film, grade, date, url, excerpt, tagline, critic }) => [
          id,
          film.title,
          film.year,
          grade?.text,
          date,
          url,
          excerpt,
          tagline,
          critic,
          film.directors?.join(', '),
          film.minutes,
          film.ids?.imdb,
          film.ids?.tmdb,
          film.ids?.letterboxd && `https://letterboxd.com/film/${film.ids.letterboxd}/`,
          film.ids?.wikidata && `https://www.wikidata.org/wiki/${film.ids.wikidata}`,
          film.otherTitles?.join(' | '),
        ]),
      ),
    ),
};

/** What a row says in named fields that our own reader knows. */
function fieldsOf({ film, grade, date, url, excerpt, tagline, critic }: ExportRow): Record<string, unknown> {
  const { title, year, ids, directors, minutes, otherTitles } = film;
  const fields = {
    title,
    year,
    grade: grade?.text,
    date,
    url,
    verdict_text: excerpt,
    tagline,
    critic,
    director: directors,
    minutes,
    imdb_id: ids?.imdb,
    tmdb_id: ids?.tmdb,
    letterboxd: ids?.letterboxd && `https://letterboxd.com/film/${ids.letterboxd}/`,
    wikidata: ids?.wikidata && `https://www.wikidata.org/wiki/${ids.wikidata}`,
    original_title: otherTitles,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** An id as the path of a file inside the folder, whatever is in it. */
const pathOf = (id: string): string =>
  id
    .split(/[/\\]+/)
    .map((part) => part.replace(/[<>:"|?*]/g, '-').replace(/^\.+/, ''))
    .filter((part) => part !== '')
    .join('/') || 'review';

/** Each row with the path of its file: no two the same, not even where case does not count. */
function withPaths(rows: readonly ExportRow[]): [path: string, row: ExportRow][] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const wanted = pathOf(row.id);
    let path = wanted;
    for (let n = 2; taken.has(path.toLowerCase()); n++) path = `${wanted}-${n}`;
    taken.add(path.toLowerCase());
    return [path, row];
  });
}

const markdown: ExportFormat = {
  write: (rows) => ({
    files: new Map(
      withPaths(rows).map(([path, row]) => [
        `${path}.md`,
        `---\n${stringify(fieldsOf(row))}---\n${row.body.length ? `\n${row.body.join('\n\n')}\n` : ''}`,
      ]),
    ),
    leftOut: [],
  }),
};

const titleOf = ({ film, grade }: ExportRow) => (grade ? `${filmName(film)}: ${grade.text}` : filmName(film));

const jsonfeed: ExportFormat = {
  write: (rows, archive) =>
    one(
      'feed.json',
      `${JSON.stringify(
        {
          version: 'https://jsonfeed.org/version/1.1',
          title: archive.name,
          ...(archive.home && { home_page_url: archive.home }),
          authors: [{ name: archive.critic }],
          ...(archive.language && { language: archive.language }),
          items: rows.map((row) => ({
            id: row.id,
            ...(row.url && { url: row.url }),
            title: titleOf(row),
            content_text: row.body.join('\n\n') || row.excerpt || row.grade?.text || titleOf(row),
            ...(row.excerpt && { summary: row.excerpt }),
            ...(row.date && { date_published: `${row.date}T00:00:00Z` }),
            ...(row.critic && { authors: [{ name: row.critic }] }),
            _reelgrade: { slug: row.id, ...fieldsOf(row) },
          })),
        },
        null,
        1,
      )}\n`,
    ),
};

/** The formats by the name that `reelgrade export` knows them by. */
export const EXPORT_FORMATS: Record<ExportName, ExportFormat> = {
  letterboxd,
  imdb,
  csv: table,
  markdown,
  jsonfeed,
};
