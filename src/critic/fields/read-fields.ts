import { emptyDraft, type RawDraft } from '../model/raw-draft.ts';
import { takeFilm } from './film-fields.ts';
import { fieldsMeaning, fieldText, flatten } from './flatten-fields.ts';
import { takeGrade } from './grade-fields.ts';
import { refuseUnfinished, takeKind } from './kind-fields.ts';
import { takeWriting } from './writing-fields.ts';

export { minutesOf } from './film-fields.ts';
export { foldName } from './flatten-fields.ts';
export { setGrade } from './grade-fields.ts';

/**
 * What a record of named fields (front matter, a row, a JSON object) says, by any of the names that programs give the fields. Throws a
 * Refusal for what says itself that it is no finished review of a film.
 */
export function draftOfFields(record: Record<string, unknown>, source: string, where = 'field'): RawDraft {
  const flat = flatten(record);
  const draft = emptyDraft(source);
  refuseUnfinished(flat);
  takeKind(flat, draft);
  const note = (what: string, key: string, value: unknown) =>
    draft.trail.push(
      `${what} from ${where} "${key}": ${fieldText(value).slice(0, 80) || String(value).slice(0, 40)}`,
    );
  takeFilm(draft, flat, where, note);
  takeGrade(draft, flat, note);
  takeWriting(draft, flat, note);
  const topics = [...fieldsMeaning(flat, 'tags'), ...fieldsMeaning(flat, 'kind')].map(({ value }) =>
    fieldText(value),
  );
  if (topics.length) draft.topics = topics.join(', ').slice(0, 500);
  return draft;
}

/** The long text of a record, for records that carry the review itself: Markdown or HTML or plain. */
export function bodyOfFields(record: Record<string, unknown>): string {
  return (
    fieldsMeaning(flatten(record), 'body')
      .map(({ value }) => fieldText(value))
      .find((text) => text.length > 20) ?? ''
  );
}
