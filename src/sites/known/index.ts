import type { Site } from '../site.ts';
import { imdb } from './imdb.ts';
import { letterboxd } from './letterboxd.ts';
import { netflix } from './netflix.ts';
import { rottentomatoes } from './rottentomatoes.ts';
import { wikipedia } from './wikipedia.ts';

/** The registry: installed sites first, then those a viewer switches on. */
export const known: readonly Site[] = [imdb, letterboxd, rottentomatoes, wikipedia, netflix];
