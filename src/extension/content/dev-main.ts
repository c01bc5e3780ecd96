/** The page script of `vite serve`: everything in one file, because there is no build to take it apart. */
import './card/card-main.ts';
import { definitions } from '../../sites/definitions/index.ts';
import { registerSite } from './site-registry.ts';

for (const site of definitions) registerSite(site);
void import('./main.ts');
