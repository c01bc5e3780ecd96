/** The page script of `vite serve`: everything in one file, because there is no build to take it apart. */
import './card/card-main.ts';
import './tile-marks/marks-main.ts';
import './watch/groups-main.ts';
import './report-main.ts';
import { registers } from '../../core/film/registers.ts';
import { definitions } from '../../sites/definitions/index.ts';
import { genericSite } from '../../sites/generic-site.ts';
import { addressPattern } from '../../sites/site-hosts.ts';
import { registerSite } from './site-registry.ts';

for (const site of [...definitions, genericSite])
  registerSite(site, registers, site.hosts.length ? addressPattern(site) : undefined);
void import('./main.ts');
