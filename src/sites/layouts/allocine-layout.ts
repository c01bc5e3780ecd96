import type { Site } from '../site.ts';

/** What differs between AlloCiné and its sister sites in other countries. */
interface AllocineSite {
  /** The path of a title page. */
  page: RegExp;
  /** What the addresses of films and of series hold. */
  filmLink: string;
  seriesLink: string;
  /** Words before the year of production and before the original title, and of a film that is shown again. */
  productionYear: string;
  originalTitle: string;
  revival: string;
}

/** How AlloCiné and its sister sites show their titles. */
export function allocineLayout({
  page,
  filmLink,
  seriesLink,
  productionYear,
  originalTitle,
  revival,
}: AllocineSite): Pick<Site, 'titlePages' | 'tiles'> {
  const original = new RegExp(`${originalTitle}\\s*:?\\s*(.+)`, 'i');
  /** The year of a release, but for that of a film that is shown again. */
  const released = new RegExp(`^(?!.*(?:${revival})).*?((?:18|19|20)\\d\\d)`, 'i');
  return {
    titlePages: [
      {
        url: page,
        title: [
          '.titlebar-title-xl',
          '.titlebar-page .titlebar-title',
          '.titlebar-title',
          'ld:name',
          'title',
          'meta:og:title',
        ],
        currentTitles: 3,
        // The year of production: the release is that of the site's country, often in another year
        year: [
          {
            '.ovw-technical .item': new RegExp(`${productionYear}\\s*:?\\s*(\\d{4})`, 'i'),
            'section .item': new RegExp(`${productionYear}\\s*:?\\s*(\\d{4})`, 'i'),
            '.item': new RegExp(`${productionYear}\\s*:?\\s*(\\d{4})`, 'i'),
            title: /(?:film|Série TV|série) (\d{4})/i,
          },
          { '.meta-body-info .date': released, '.meta-body-info': released },
        ],
        kind: {
          series: [new RegExp(seriesLink), { 'meta:og:type': /tv_show/ }],
          otherwise: 'film',
        },
        otherTitles: { '.meta-body-original-title, .meta-body-item': original },
        directors: 'ld:director',
        minutes: ['ld:duration', '.meta-body-info'],
      },
    ],
    tiles: [
      {
        tile: '.entity-card, .entity-card-simple, .card-entity-list, .list-entity-item:has(.thumbnail)',
        title: [
          `a.meta-title-link[href*="${filmLink}"]`,
          `a.meta-title-link[href*="${seriesLink}"]`,
          'a.list-entity-title-link',
          // links whose address is hidden in their class, in base64
          'span.meta-title-link',
          '.meta-title a[href*="fiche"]',
        ],
        year: { '.meta-body-info': released },
        kind: {
          not: 'a.meta-title-link[href*="cmedia"], a.meta-title-link[href*="person"]',
          series: `a[href*="${seriesLink}"], .meta-title-link[class*="maWNoZXNlcmll"]`,
          film: `a[href*="${filmLink}"], .meta-title-link[class*="ZmljaGVmaWxt"]`,
        },
        otherTitles: { '.meta-body-original-title': original },
        badge: '.thumbnail',
      },
    ],
  };
}
