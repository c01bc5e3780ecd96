import type { Kind } from '../../film/film.ts';

/** Kinds by their number in the file. */
export const KINDS: readonly Kind[] = ['unknown', 'film', 'series'];

/** How sure the critic's tool was of the film, by its number in the file. */
export const RESOLVED = ['settled', 'unsure', 'unknown'] as const;
