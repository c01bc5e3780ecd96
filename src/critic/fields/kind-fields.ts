import { type RawDraft, Refusal } from '../model/raw-draft.ts';
import { FILM_WRAP, type FlatFields, fieldsMeaning, fieldText, WRAP } from './flatten-fields.ts';

/** Refuses a record whose own fields say that it is a draft, private or not published. */
export function refuseUnfinished(flat: FlatFields): void {
  for (const { key, value } of flat) {
    const name = key.replace(WRAP, '');
    if (/^(?:is)?draft$/.test(name) && (value === true || /^(?:true|yes|1)$/i.test(fieldText(value))))
      throw new Refusal('marked as a draft', true);
    if (name === 'published' && (value === false || /^(?:false|no)$/i.test(fieldText(value))))
      throw new Refusal('marked as not published', true);
    if (name === 'status' && /^(?:draft|private|trash|pending|auto-draft)$/i.test(fieldText(value)))
      throw new Refusal(`its status is "${fieldText(value)}"`, true);
  }
}

const SERIES =
  /^(?:tv ?(?:mini ?)?[- ]?series|tvseries|tvminiseries|tv ?episode|tvepisode|tv show|tv|series|episode|mini ?series|season|show|tv[- ]?season)$/i;
const NO_FILM =
  /^(?:books?|album|music|video ?game|game|podcast( series| episode)?|restaurant|recipe|music video|comic)$/i;

/** Names of fields that only other arts have. */
const OTHER_ARTS =
  /^(?:isbn(?:10|13)?|asin|bookid|goodreadsid|goodreads|bookauthor|musicbrainzid|discogs|discogsid|spotifyalbum|tracklist|igdbid|bggid)$/;

/** Whether a record is of a film or a series. Throws a Refusal for what is of another art. */
export function takeKind(flat: FlatFields, draft: RawDraft): void {
  for (const { key, value } of flat) {
    const name = key.replace(WRAP, '').replace(FILM_WRAP, '');
    if (/^(?:season|episode|seasonnumber|episodenumber)$/.test(name) && /\d/.test(fieldText(value)))
      draft.kind = 'series';
  }
  const named = (pattern: RegExp) =>
    flat.some(({ key, value }) => pattern.test(key.replace(WRAP, '')) && fieldText(value));
  if (named(OTHER_ARTS) || (named(/^(?:artist|band)$/) && !named(/^(?:director|directors|regie)$/)))
    throw new Refusal('of a book, a record or a game, not a film', true);
  for (const { value } of fieldsMeaning(flat, 'kind')) {
    const text = fieldText(value);
    if (SERIES.test(text)) draft.kind = 'series';
    else if (NO_FILM.test(text)) throw new Refusal(`of the kind "${text}", not a film`, true);
    else if (
      /^(?:movie|film|feature|feature film|tv ?movie|video|documentary|short|spielfilm|pelicula)$/i.test(text)
    )
      draft.kind ??= 'film';
  }
}
