/** Corrections as they are stored and exchanged: which review a film has, by a person's word. */

import * as v from 'valibot';
import { filmSchema } from '../film/film-schema.ts';
import { MAX_REF_LENGTH } from '../review/review.ts';
import { ProblemError } from '../text/problem.ts';

/** Most corrections in one file and in storage: more than anyone makes by hand. */
export const MAX_CORRECTIONS = 10_000;

const refId = v.pipe(v.string(), v.maxLength(MAX_REF_LENGTH), v.nonEmpty());

/** Which review is meant: the archive's id in the library, and the review's id in its archive. */
export const reviewRefSchema = v.object({ archive: refId, review: refId });

/** One correction: this film has this review, or (null) none of them. A film whose kind is not given may be either. */
export const correctionSchema = v.object({
  film: v.object({ ...filmSchema.entries, kind: v.optional(filmSchema.entries.kind, 'unknown') }),
  ref: v.nullable(reviewRefSchema),
});

/** A person's own word, which outranks every match. */
export type Correction = v.InferOutput<typeof correctionSchema>;

const VERSION = 1;

const fileSchema = v.object({
  reelgrade: v.literal('corrections'),
  version: v.literal(VERSION),
  corrections: v.pipe(v.array(correctionSchema), v.maxLength(MAX_CORRECTIONS)),
});

/** Why a text is no file of corrections. */
export class CorrectionsFileError extends ProblemError {
  override name = 'CorrectionsFileError';
}

/**
 * Reads a file of corrections, as the extension exports it and as the critic's `preview` writes it; newest first.
 * @throws CorrectionsFileError that says what is wrong and where
 */
export function parseCorrections(text: string): Correction[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CorrectionsFileError('error.correctionsNotJson');
  }
  const { reelgrade, version } = (json ?? {}) as { reelgrade?: unknown; version?: unknown };
  if (reelgrade === 'corrections' && Number(version) > VERSION)
    throw new CorrectionsFileError('error.correctionsNewer');
  const parsed = v.safeParse(fileSchema, json);
  if (parsed.success) return parsed.output.corrections;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue);
  if (!where) throw new CorrectionsFileError('error.correctionsOther');
  throw new CorrectionsFileError('error.correctionsInvalid', { place: where, detail: issue.message });
}

/** The text of a file with these corrections, for `parseCorrections`. */
export function printCorrections(corrections: readonly Correction[]): string {
  const plain = corrections.map(({ film, ref }) => ({ film, ref }));
  return `${JSON.stringify({ reelgrade: 'corrections', version: VERSION, corrections: plain }, null, 2)}\n`;
}
