import * as v from 'valibot';
import { filmSchema } from '../core/film/film-schema.ts';
import { WATCH_STATES } from './watch-state.ts';

const { title, year, kind, ids } = filmSchema.entries;

/** A film with what the viewer said of it, from outside or as it is stored. */
export const watchedFilmSchema = v.object({ title, year, kind, ids, state: v.picklist(WATCH_STATES) });

export type WatchedFilm = v.InferOutput<typeof watchedFilmSchema>;
