import { pageFilms, pageReport } from './page-report.ts';
import { registerReport } from './site-registry.ts';

registerReport({ pageFilms, pageReport });
