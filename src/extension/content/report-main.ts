import { pageCopy } from './page-copy.ts';
import { pageFilms, pageReport } from './page-report.ts';
import { registerLatePart } from './site-registry.ts';

registerLatePart('report', { pageFilms, pageReport, pageCopy });
