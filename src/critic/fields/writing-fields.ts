/** Takes the words of a review from a record's fields: critic, date, address, tagline, summary. */

import { dayFirst, parseDate } from '../article/parse-date.ts';
import type { RawDraft } from '../model/raw-draft.ts';
import { type FlatFields, fieldsMeaning, fieldText } from './flatten-fields.ts';
import type { NoteField } from './grade-fields.ts';

/** Fields that hold a verdict by their name; others ("description", "excerpt") may as well tell the story. */
const VERDICT_FIELD =
  /verdict|bottomline|conclusi|capsule|quote|fazit|bilan|tldr|oneliner|consensus|shortreview|minireview/;

/** A record's critic, date, address, tagline and summary. */
export function takeWriting(draft: RawDraft, flat: FlatFields, note: NoteField): void {
  for (const { key, value } of fieldsMeaning(flat, 'date')) {
    const found = parseDate(value);
    if (!found) continue;
    if (found.iso) draft.date = found.iso;
    else if (found.ambiguous) draft.ambiguousDate = found.ambiguous;
    if (typeof value === 'string' && dayFirst(value) !== undefined)
      draft.trail.push(`dates write the ${dayFirst(value) ? 'day' : 'month'} first`);
    note('date', key, value);
    break;
  }
  const first = (
    meaning: Parameters<typeof fieldsMeaning>[1],
    fits: (text: string) => boolean,
  ): string | undefined =>
    fieldsMeaning(flat, meaning)
      .map(({ value }) => fieldText(value))
      .find((text) => text && fits(text));
  const critic = first('critic', (text) => text.length < 80);
  if (critic && !/^(?:admin|administrator|\d+)$/i.test(critic)) draft.critic = critic.replace(/^by /i, '');
  draft.tagline = first('tagline', () => true) ?? draft.tagline;
  const summary = fieldsMeaning(flat, 'summary').find(({ value }) => fieldText(value).length > 12);
  if (summary) {
    draft.summary = fieldText(summary.value);
    if (VERDICT_FIELD.test(summary.leaf)) draft.summaryIsVerdict = true;
  }
  draft.slug = first('slug', () => true) ?? draft.slug;
  draft.url =
    first(
      'url',
      (text) => /^(?:https?:\/\/|\/)/.test(text) && !/imdb\.com|themoviedb|trakt\.tv\/movies/.test(text),
    ) ?? draft.url;
}
