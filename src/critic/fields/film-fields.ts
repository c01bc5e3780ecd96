import { filmYear, idsIn, parseHeading, titleGuess } from '../article/parse-heading.ts';
import type { RawDraft } from '../model/raw-draft.ts';
import { FILM_WRAP, type FlatFields, fieldsMeaning, fieldText, fieldTexts, WRAP } from './flatten-fields.ts';
import { type NoteField, setGrade } from './grade-fields.ts';

/** Which film a record is of: titles, year, ids, people and length. */
export function takeFilm(draft: RawDraft, flat: FlatFields, where: string, note: NoteField): void {
  takeTitles(draft, flat, where, note);
  for (const { key, value } of fieldsMeaning(flat, 'year')) {
    const year = filmYear(value instanceof Date ? value.getUTCFullYear() : fieldText(value) || value);
    if (!year) continue;
    draft.year = year;
    note('year', key, value);
    break;
  }
  for (const { key, value } of flat) readIds(draft, key, value, note);
  const directors = fieldsMeaning(flat, 'director').flatMap(({ value }) => fieldTexts(value));
  if (directors.length) draft.directors = [...new Set(directors)].slice(0, 8);
  const minutes = fieldsMeaning(flat, 'minutes')
    .map(({ value }) => minutesOf(fieldText(value)))
    .find(Boolean);
  if (minutes) draft.minutes = minutes;
  const others = fieldsMeaning(flat, 'original').flatMap(({ value }) =>
    // A table has one cell for all of them: "La Gare | Станция", as `export` writes it.
    Array.isArray(value) ? value.map(fieldText) : fieldText(value).split(' | '),
  );
  const differing = others.filter((text) => text && text.length < 200 && text !== draft.titles[0]?.title);
  if (differing.length) draft.otherTitles = [...new Set(differing)].slice(0, 20);
}

function takeTitles(draft: RawDraft, flat: FlatFields, where: string, note: NoteField): void {
  for (const { key, value } of [...fieldsMeaning(flat, 'film'), ...fieldsMeaning(flat, 'title')]) {
    const text = fieldText(value);
    if (!text || text.length > 250 || /^https?:/.test(text)) continue;
    const heading = parseHeading(text);
    if (!heading) continue;
    if (heading.grade && !draft.grade) setGrade(draft, heading.grade, `the title's end`);
    if (heading.series) draft.kind ??= 'series';
    if (draft.titles.some((other) => other.title === heading.title)) continue;
    draft.titles.push(titleGuess(heading, `${where} "${key}"`));
    note('title', key, text);
  }
  draft.titleInField = draft.titles.length > 0;
}

const TMDB_FIELD = /^(?:ids)?(?:tmdb|tmdbid|themoviedb|moviedbid|tmdbmovieid)$/;

function readIds(draft: RawDraft, key: string, value: unknown, note: NoteField): void {
  const text = Array.isArray(value) ? value.map(fieldText).join(' ') : fieldText(value);
  if (!text || text.length > 2000) return;
  const imdb = imdbIn(key, text);
  if (!imdb && /^\d+$/.test(text) && TMDB_FIELD.test(key.replace(WRAP, '').replace(FILM_WRAP, ''))) {
    if (!draft.ids?.tmdb) draft.ids = { ...draft.ids, tmdb: text };
    return;
  }
  // Long texts name other films too: only fields that hold little else are about this one.
  const found = imdb ? { imdb } : text.length < 200 ? idsIn(text) : undefined;
  if (!found) return;
  draft.ids = { ...found, ...draft.ids };
  note('id', key, text);
}

/** IMDb's id in a field of that name, with its letters or as a number alone. */
function imdbIn(key: string, text: string): string | undefined {
  if (/^tt\d{5,}$/.test(text) && /imdb|const|id|tt/.test(key)) return text;
  return /imdb/.test(key) && /^\d{5,8}$/.test(text) ? `tt${text.padStart(7, '0')}` : undefined;
}

/** "123 min", "2h 3m", "2:03", "PT2H3M", "123": minutes, when it is a film's length. */
export function minutesOf(text: string): number | undefined {
  const hours =
    /(\d{1,2})\s*(?:h|hrs?|hours?|std|stunden|heures?|horas?|ore|uur|:)\.?,?\s*(?:and |und |et |y )?(\d{1,2})?/i.exec(
      text,
    );
  const minutes = hours
    ? Number(hours[1]) * 60 + Number(hours[2] ?? 0)
    : Number(/\d{1,4}/.exec(text)?.[0] ?? Number.NaN);
  return minutes >= 1 && minutes <= 900 ? minutes : undefined;
}
