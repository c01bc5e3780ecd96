import { type Draft, emptyDraft } from '../model/raw-draft.ts';
import { takeFilm } from './film-fields.ts';
import { all, flatten, textOf } from './flatten-fields.ts';
import { takeGrade } from './grade-fields.ts';
import { kindOf, refuseUnfinished } from './kind-fields.ts';
import { takeWriting } from './writing-fields.ts';

export { minutesOf } from './film-fields.ts';
export { foldName } from './flatten-fields.ts';
export { setGrade } from './grade-fields.ts';

/**
 * What a record of named fields (front matter, a row, a JSON object) says, whoever named the fields. Throws a
 * Refusal for what says itself that it is no finished review of a film.
 */
export function draftOf(record: Record<string, unknown>, source: string, where = 'field'): Draft {
  const flat = flatten(record);
  const draft = emptyDraft(source);
  refuseUnfinished(flat);
  kindOf(flat, draft);
  const note = (what: string, key: string, value: unknown) =>
    draft.trail.push(
      `${what} from ${where} "${key}": ${textOf(value).slice(0, 80) || String(value).slice(0, 40)}`,
    );
  takeFilm(draft, flat, where, note);
  takeGrade(draft, flat, note);
  takeWriting(draft, flat, note);
  const topics = [...all(flat, 'tags'), ...all(flat, 'kind')].map(({ value }) => textOf(value));
  if (topics.length) draft.topics = topics.join(', ').slice(0, 500);
  return draft;
}

/** The long text of a record, for records that carry the review itself: Markdown or HTML or plain. */
export function bodyOf(record: Record<string, unknown>): string {
  return (
    all(flatten(record), 'body')
      .map(({ value }) => textOf(value))
      .find((text) => text.length > 20) ?? ''
  );
}
