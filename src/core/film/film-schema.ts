/** The schema of a film that comes from outside. */

import * as v from 'valibot';
import type { Film } from './film.ts';
import { MAX_NAMES, MAX_TITLE_LENGTH } from './film-limits.ts';
import { MAX_ID_LENGTH, REGISTERS, type Register } from './registers.ts';

const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const names = v.pipe(v.array(text(MAX_TITLE_LENGTH)), v.maxLength(MAX_NAMES));
const id = v.optional(text(MAX_ID_LENGTH));

/** Ids of registers that we know; those of any other are left out. */
const idsSchema = v.object(
  Object.fromEntries(REGISTERS.map((register) => [register, id])) as Record<Register, typeof id>,
);

/**
 * A film that comes from outside: in a message from a page, or in a file of corrections. Fields that are undefined
 * pass, since Firefox carries them in messages and Chromium drops them.
 */
export const filmSchema = v.object({
  title: v.pipe(text(MAX_TITLE_LENGTH), v.trim(), v.nonEmpty()),
  year: v.optional(whole(1870, 2200)),
  kind: v.picklist(['film', 'series', 'unknown']),
  ids: v.optional(idsSchema),
  otherTitles: v.optional(names),
  directors: v.optional(names),
  minutes: v.optional(whole(0, 100_000)),
}) satisfies v.GenericSchema<unknown, Film>;
