/** The page script of `vite serve`: everything in one file, because there is no build to take it apart. */
import './card-main.ts';
import { known } from '../sites/known/index.ts';
import { giveSite } from './given.ts';

for (const site of known) giveSite(site);
void import('./main.ts');
