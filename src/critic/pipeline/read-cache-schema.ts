/** The schema of what the read cache keeps of a file. */

import * as v from 'valibot';
import type { Article } from '../model/article.ts';
import type { Refused } from '../model/raw-draft.ts';

/** What is kept of a file, checked as it comes back. Fields that a draft gains later pass as they are. */
const text = v.string();
const number = v.number();
const texts = v.array(text);

const Reading = v.looseObject({
  text,
  family: v.picklist(['letters', 'stars', 'points', 'percent', 'thumbs', 'words']),
  value: number,
  best: v.optional(number),
  lowest: v.optional(number),
});

const Kind = v.picklist(['film', 'series', 'unknown']);

const CachedArticle = v.looseObject({
  source: text,
  titles: v.array(
    v.strictObject({ title: text, from: text, year: v.optional(number), bareYear: v.optional(number) }),
  ),
  year: v.optional(number),
  kind: v.optional(Kind),
  ids: v.optional(v.record(text, text)),
  otherTitles: v.optional(texts),
  directors: v.optional(texts),
  minutes: v.optional(number),
  grade: v.optional(Reading),
  gradeFrom: v.optional(text),
  unreadGrade: v.optional(text),
  ungraded: v.optional(v.boolean()),
  topics: v.optional(text),
  date: v.optional(text),
  ambiguousDate: v.optional(text),
  url: v.optional(text),
  anchor: v.optional(text),
  tagline: v.optional(text),
  critic: v.optional(text),
  summary: v.optional(text),
  summaryIsVerdict: v.optional(v.boolean()),
  excerpt: v.optional(text),
  body: texts,
  titleInField: v.optional(v.boolean()),
  slug: v.optional(text),
  trail: texts,
}) satisfies v.GenericSchema<unknown, Article>;

const CachedRefusal = v.strictObject({
  source: text,
  refused: text,
  leftOut: v.optional(v.boolean()),
}) satisfies v.GenericSchema<unknown, Refused>;

export const CachedFile = v.strictObject({
  found: v.array(v.union([CachedRefusal, CachedArticle])),
  formats: v.array(v.tuple([text, number])),
  texts: v.array(v.array(number)),
  beside: number,
});
