import type { LatePart } from '../../protocol/types.ts';

/** The file of a part of the page script that is put into a page when it is first needed. */
export const lateFile = (part: LatePart): string => `src/extension/content/${part}.js`;

/** The file that answers what the popup asks of a page, which the popup puts there. */
export const reportFile = 'src/extension/content/report.js';

/** The file with which a viewer teaches a page, which the popup puts there. */
export const teachFile = 'src/extension/content/teach.js';

/** The file that tells the page script how a site shows its films. */
export const siteFile = (site: { name: string }): string => `src/extension/content/sites/${site.name}.js`;

/** The script that has the site's own scores veiled before the page is shown. */
export const scoresFile = 'src/extension/content/scores.js';

/** The file that tells the page script how any page is read: by its structured data. */
export const anyPageFile = siteFile({ name: 'any' });
