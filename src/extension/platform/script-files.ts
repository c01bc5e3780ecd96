/** The file that draws the card; put into a page when its first badge is pointed at. */
export const cardFile = 'src/extension/content/card.js';

/** The file that lists a page's films for the popup; put into a page when the popup first asks. */
export const reportFile = 'src/extension/content/report.js';

/** The file that tells the page script how a site shows its films. */
export const siteFile = (site: { name: string }): string => `src/extension/content/sites/${site.name}.js`;

/** The file that tells the page script how any page is read: by its structured data. */
export const anyPageFile = siteFile({ name: 'any' });
