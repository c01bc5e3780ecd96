import { pageFilms, pageReport } from './page-report.ts';
import { registerLatePart } from './site-registry.ts';

registerLatePart('report', { pageFilms, pageReport });
