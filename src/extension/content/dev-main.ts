/** The page script of `vite serve`: everything in one file, because there is no build to take it apart. */
import './card/card-main.ts';
import { known } from '../../sites/definitions/index.ts';
import { giveSite } from './site-registry.ts';

for (const site of known) giveSite(site);
void import('./main.ts');
