import { filmName } from '../../../core/film/film-name.ts';
import { gradeBand } from '../../../core/grades/grade-band.ts';
import type { Archive, EarlierReview, Review } from '../../../core/review/review.ts';
import { escapeHtml } from '../../../core/text/escape-html.ts';
import { reviewItem } from '../reviews-jsonld.ts';
import { picturePath } from './grade-picture.ts';
import { reviewPath, slugOf } from './page-paths.ts';
import { plainPage, upFrom } from './plain-page.ts';

/** A grade as the badge shows it, in HTML; quotation marks where the review has none. */
export function gradeMark({ grade }: Pick<Review, 'grade'>): string {
  if (!grade) return '<span class="grade none" role="img" aria-label="Not graded">“”</span>';
  return `<span class="grade b${gradeBand(grade.score)}">${escapeHtml(grade.text)}</span>`;
}

/** Data within a page: `<` cannot end the script element early. */
const dataScript = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`;

/**
 * The plain page of one review: for readers without a script, for search engines (JSON-LD, microformats) and for those
 * who share it. @param base the address of the published folder, with its slash
 */
export function reviewPage(archive: Archive, review: Review, base: string): string {
  const { film, grade, date, url, excerpt, tagline, earlier = [] } = review;
  const path = reviewPath(review);
  const up = upFrom(path);
  const name = filmName(film);
  const critic = review.critic ?? archive.critic;
  const words = excerpt ?? tagline;
  const address = new URL(path, base).href;
  const item = {
    '@context': 'https://schema.org',
    ...reviewItem(archive, review, address),
    abstract: excerpt,
  };
  const picture = grade && new URL(picturePath(grade), base).href;
  const image = picture
    ? `<meta property="og:image" content="${escapeHtml(picture)}">\n<meta property="og:image:width" content="1200">\n<meta property="og:image:height" content="630">\n<meta property="og:image:alt" content="${escapeHtml(grade.text)}">\n<meta name="twitter:card" content="summary_large_image">\n`
    : '';
  const titled = grade ? `${name}: ${grade.text}` : name;
  return plainPage({
    archive,
    base,
    path,
    title: `${titled} · ${critic}`,
    description: words ?? `${titled}, reviewed by ${critic}.`,
    head: `<meta property="og:type" content="article">\n${image}${dataScript(item)}`,
    body: `<article class="h-review h-entry">
<h1 class="p-name"><span class="p-item h-product"><span class="p-name">${escapeHtml(film.title)}</span>${film.year ? ` (${film.year})` : ''}</span> ${gradeMark(review)}</h1>
${grade ? `<data class="p-rating" value="${Math.round(grade.score)}"></data><data class="p-best" value="100"></data><data class="p-worst" value="0"></data>\n` : ''}${words ? `<p class="words p-summary e-content" dir="auto">${escapeHtml(words)}</p>\n` : ''}<p class="soft">Reviewed by <span class="p-author h-card">${escapeHtml(critic)}</span>${date ? `, <time class="dt-published" datetime="${date}">${date}</time>` : ''}.</p>
${url ? `<p><a class="u-url" href="${escapeHtml(url)}">Read the whole review</a></p>\n` : ''}${earlier.length ? `<h2>Earlier</h2>\n<ul class="rows">${earlier.map(earlierRow).join('')}</ul>\n` : ''}${linksOf(review, up)}</article>`,
  });
}

const earlierRow = ({ grade, date, url }: EarlierReview): string => {
  const when = date ?? 'without a date';
  return `<li>${url ? `<a href="${escapeHtml(url)}">${when}</a>` : when} ${gradeMark({ grade })}</li>`;
};

/** Links to the lists that the film is in. */
function linksOf({ film }: Review, up: string): string {
  const links = [
    ...(film.year ? [`<a href="${up}lists/year-${film.year}.html">Films of ${film.year}</a>`] : []),
    ...(film.directors ?? []).map(
      (name) => `<a href="${up}lists/director-${slugOf(name)}.html">${escapeHtml(name)}</a>`,
    ),
  ];
  return links.length ? `<p>More: ${links.join(', ')}</p>\n` : '';
}
