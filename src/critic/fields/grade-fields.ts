import { parseGrade } from '../../core/grades/parse-grade.ts';
import type { ParsedGrade } from '../../core/grades/scale.ts';
import type { RawDraft, ReviewFacts } from '../model/raw-draft.ts';
import { type FlatFields, fieldsMeaning, fieldText, foldName, ranksOf } from './flatten-fields.ts';

/** Called for each field that was understood, with its meaning, name and value. */
export type NoteField = (what: string, key: string, value: unknown) => void;

/** Fields with a grade that is not this critic's. */
const OTHERS =
  /imdb|tmdb|mpaa|rotten|metacritic|letterboxdaverage|audience|average|count|votes|age|certificate|parental|content|fsk|popularity|vote/;
/** Programs that mark their records and whose grades all have one end. */
const PROGRAMS: [mark: RegExp, best: number][] = [[/(?:^|ids)trakt(?:id|rating)?$/, 10]];

/** A record's grade, from its most specific field; from its tags if it is nowhere else. */
export function takeGrade(draft: RawDraft, flat: FlatFields, note: NoteField): void {
  const best =
    fieldsMeaning(flat, 'best')
      .map(({ value }) => Number(fieldText(value).replace(/^.*\D(?=\d+$)/, '')))
      .find((n) => n >= 3 && n <= 100) ??
    PROGRAMS.find(([mark]) => flat.some(({ key }) => mark.test(key)))?.[1];
  const graded = fieldsMeaning(flat, 'grade');
  for (const field of graded) if (tryGrade(draft, field, best, note)) break;
  if (!draft.grade) {
    for (const field of flat) {
      if (
        !/grade|rating|score|stars|wertung|note|puntua|voto|nota/.test(field.leaf) ||
        OTHERS.test(field.leaf)
      )
        continue;
      if (tryGrade(draft, field, best, note)) break;
    }
  }
  if (!draft.grade && !graded.length)
    draft.ungraded = flat.some(({ key, value }) => isEmpty(value) && ranksOf(key).grade !== undefined);
  gradeInTags(draft, flat);
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** Sets a draft's grade and says where it was found. */
export function setGrade(draft: ReviewFacts, grade: ParsedGrade, from: string): void {
  draft.grade = grade;
  draft.gradeFrom = from;
  draft.trail.push(`grade from ${from}: ${grade.text}`);
}

/** Blogs that have no field for it file a review under its grade: "B+", "4 stars", "rating-4". */
function gradeInTags(draft: RawDraft, flat: FlatFields): void {
  const tags = fieldsMeaning(flat, 'tags').flatMap(({ value }) =>
    Array.isArray(value) ? value.map(fieldText) : fieldText(value).split(/\s*,\s*/),
  );
  for (const tag of tags) {
    const reading = parseGrade(
      tag
        .replace(/^(?:rating|grade|stars?|score|note|nota)[-_/ ](?=[\da-f])/i, 'Rating: ')
        .replace(/(?<=\d)[-_](?=stars?)/, ' '),
    );
    if (!reading || reading.family === 'words' || (/^[A-F]$/i.test(tag) && tags.length > 1)) continue;
    if (
      reading.family === 'points' &&
      reading.best === undefined &&
      !/rating|grade|score|note|nota|star/i.test(tag)
    )
      continue;
    draft.gradeInTags = { grade: reading, from: `the tag "${tag}"` };
    return;
  }
}

/** What a field's name says a number in it is out of: "rating_out_of_10", "score100". */
const NAMED_END = /(?:outof|rating|score)(100|10|5|4|6|20)$/;
const STAR_NAMES = /star|stern|etoile|estrella|stelle|estrela|sterren|tahdet/;

function tryGrade(
  draft: RawDraft,
  { key, leaf, value }: FlatFields[number],
  best: number | undefined,
  note: NoteField,
): boolean {
  if (typeof value === 'boolean' && !/recommend|thumb/.test(leaf)) return false;
  const text = gradeText(value);
  const grade = text ? gradeOfField(leaf, text, best) : undefined;
  if (!grade) {
    if (text && text.length <= 40) draft.unreadGrade ??= text;
    return false;
  }
  draft.grade = grade;
  draft.gradeFrom = `field "${key}"`;
  note('grade', key, text);
  return true;
}

function gradeText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Recommended' : 'Not recommended';
  return fieldText(Array.isArray(value) ? value[0] : value);
}

/** A field's text as a grade. The name is its label: "schulnote: 2", "note: 2+". */
function gradeOfField(leaf: string, text: string, best: number | undefined): ParsedGrade | undefined {
  const reading = parseGrade(text) ?? labelled(leaf, text);
  if (!reading) return undefined;
  const mark = /note$/.test(leaf) ? labelled(leaf, text) : undefined;
  if (mark?.lowest) Object.assign(reading, mark);
  const bare = reading.best === undefined && (reading.family === 'points' || reading.family === 'stars');
  if (!bare) return reading;
  const end = endOfName(leaf) ?? best;
  if (end && end >= reading.value && reading.value >= 0) reading.best = end;
  if (STAR_NAMES.test(leaf)) reading.family = 'stars';
  return reading;
}

function endOfName(leaf: string): number | undefined {
  const named = NAMED_END.exec(leaf)?.[1] ?? (leaf === 'memberrating' ? '5' : undefined);
  return named ? Number(named) : /percent/.test(leaf) ? 100 : undefined;
}

/** A value with its field's name before it, for writings that need their label. */
const labelled = (leaf: string, text: string) =>
  /^(?:schul|gesamt|film)?note$|^terningkast$/.test(leaf) && text.length < 30
    ? parseGrade(`${foldName(leaf)}: ${text}`)
    : undefined;
