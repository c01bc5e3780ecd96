import * as v from 'valibot';
import type { Problem } from './problem.ts';

/** A problem as it is stored. */
export const problemSchema = v.object({
  code: v.custom<Problem['code']>((code) => typeof code === 'string' && code.startsWith('error.')),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});
