import { dayFirst, readDate } from '../article/parse-date.ts';
import type { Draft } from '../model/raw-draft.ts';
import { all, type Flat, textOf } from './flatten-fields.ts';
import type { Note } from './grade-fields.ts';

/** Who wrote a record's review, when, where it stands, and in how few words. */
export function takeWriting(draft: Draft, flat: Flat, note: Note): void {
  for (const { key, value } of all(flat, 'date')) {
    const found = readDate(value);
    if (!found) continue;
    if (found.iso) draft.date = found.iso;
    else if (found.open) draft.openDate = found.open;
    if (typeof value === 'string' && dayFirst(value) !== undefined)
      draft.trail.push(`dates write the ${dayFirst(value) ? 'day' : 'month'} first`);
    note('date', key, value);
    break;
  }
  const first = (meaning: Parameters<typeof all>[1], fits: (text: string) => boolean): string | undefined =>
    all(flat, meaning)
      .map(({ value }) => textOf(value))
      .find((text) => text && fits(text));
  const critic = first('critic', (text) => text.length < 80);
  if (critic && !/^(?:admin|administrator|\d+)$/i.test(critic)) draft.critic = critic.replace(/^by /i, '');
  draft.tagline = first('tagline', () => true) ?? draft.tagline;
  draft.summary = first('summary', (text) => text.length > 12) ?? draft.summary;
  draft.named = first('slug', () => true) ?? draft.named;
  draft.url =
    first(
      'url',
      (text) => /^(?:https?:\/\/|\/)/.test(text) && !/imdb\.com|themoviedb|trakt\.tv\/movies/.test(text),
    ) ?? draft.url;
}
