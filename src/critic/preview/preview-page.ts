import type { Correction } from '../../core/corrections/corrections-file.ts';
import { filmName } from '../../core/film/film-name.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';
import { summary } from '../commands/report.ts';
import type { Config } from '../config.ts';
import type { ResolvedReview } from '../model/resolved-review.ts';
import type { ReadArchive } from '../pipeline/read-reviews.ts';
import { script, style } from './preview-assets.ts';

interface PageOptions {
  key: string;
  nonce: string;
  chosen: Correction[];
}

/** Rows of settled reviews shown at most; the search field finds among those. */
const MAX_ROWS = 2000;

/** The whole page. Everything from the archive is text. */
export function previewPage(read: ReadArchive, config: Config, { key, nonce, chosen }: PageOptions): string {
  const open = read.reviews.filter(({ resolution }) => resolution.resolved !== 'settled');
  const settled = read.reviews.filter(({ resolution }) => resolution.resolved === 'settled');
  const name = config.name ?? 'Your archive';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)} – preview</title>
<style nonce="${nonce}">${style}</style>
</head>
<body data-key="${key}">
<header><h1>${escapeHtml(name)}</h1><p>A preview on this computer. Nobody else sees it.</p></header>
<main>
<section aria-labelledby="summary"><h2 id="summary">What was read</h2><pre>${escapeHtml(summary(read))}</pre></section>
${histogram(read.reviews)}
<section aria-labelledby="unsure"><h2 id="unsure">Which film? (${open.length})</h2>
<p>${open.length ? 'These are found by search, but not shown on pages until it is certain which film they are of. Choose the film; the choice is kept in your corrections file.' : 'Every review is settled.'}</p>
<p role="status" id="outcome"></p>
${open.map((one) => question(one, chosen)).join('\n')}</section>
${refusals(read)}
<section aria-labelledby="settled"><h2 id="settled">Settled (${settled.length})</h2>
<label>Find <input type="search" id="find" autocomplete="off"></label>
<table><thead><tr><th scope="col">Film</th><th scope="col">Grade</th><th scope="col">0–100</th><th scope="col">Date</th><th scope="col">Excerpt</th></tr></thead>
<tbody>${settled.slice(0, MAX_ROWS).map(row).join('\n')}</tbody></table>
${settled.length > MAX_ROWS ? `<p>The first ${MAX_ROWS} of ${settled.length}.</p>` : ''}</section>
</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

function row({ review, source }: ResolvedReview): string {
  const { film, grade, date, excerpt } = review;
  return `<tr title="${escapeHtml(source)}"><td>${escapeHtml(film.title)}${film.year ? ` <small>${film.year}</small>` : ''}</td><td>${escapeHtml(grade?.text ?? '')}</td><td>${grade?.score ?? ''}</td><td>${date ?? ''}</td><td>${escapeHtml(excerpt ?? '')}</td></tr>`;
}

function question({ review, resolution, source }: ResolvedReview, chosen: Correction[]): string {
  const { film, grade, date, id } = review;
  const own = chosen.find(({ ref }) => ref?.review === id)?.film;
  const now = own?.ids?.imdb;
  const listed = resolution.candidates?.some((one) => one.id === now);
  const typed = own && !listed ? (now ?? String(own.year ?? '')) : '';
  const name = `film-${escapeHtml(id)}`;
  const options = (resolution.candidates ?? []).map((one) => {
    const who = one.directors?.length ? `, ${one.directors.join(', ')}` : '';
    return `<label><input type="radio" name="${name}" value="${escapeHtml(one.id)}"${one.id === now ? ' checked' : ''}> ${escapeHtml(one.title)} (${one.year ?? 'no year'}${escapeHtml(who)}) <small>${escapeHtml(one.id)}</small></label>`;
  });
  options.push(
    `<label><input type="radio" name="${name}" value=""${own ? '' : ' checked'}> Leave it open</label>`,
  );
  return `<fieldset data-review="${escapeHtml(id)}"${own ? ' class="done"' : ''}><legend>${escapeHtml(filmName(film))} – ${escapeHtml(grade?.text ?? 'not graded')}${date ? `, ${date}` : ''}</legend>
<p>${escapeHtml(resolution.reason)} <small>${escapeHtml(source)}</small></p>
${options.join('\n')}
<label>Another: <input type="text" placeholder="IMDb id, or the year" size="18" value="${escapeHtml(typed)}"></label></fieldset>`;
}

/** Reviews per year, divided by score; a table, so that screen readers can read it. */
function histogram(reviews: ResolvedReview[]): string {
  const years = new Map<string, number[]>();
  for (const { review } of reviews) {
    if (!review.grade) continue;
    const year = review.date?.slice(0, 4) ?? 'no date';
    const bands = years.get(year) ?? [0, 0, 0, 0, 0];
    bands[Math.min(4, Math.floor(review.grade.score / 20))]!++;
    years.set(year, bands);
  }
  const most = Math.max(1, ...[...years.values()].map((bands) => bands.reduce((a, b) => a + b, 0)));
  const rows = [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, bands]) => {
      const total = bands.reduce((a, b) => a + b, 0);
      const bars = bands
        .map((count, band) =>
          count
            ? `<rect class="band${band}" x="${before(bands, band, most)}" width="${((100 * count) / most).toFixed(2)}" height="10"/>`
            : '',
        )
        .join('');
      return `<tr><th scope="row">${escapeHtml(year)}</th><td>${total}</td><td><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${bars}</svg></td>${bands.map((count) => `<td>${count || ''}</td>`).join('')}</tr>`;
    });
  return `<section aria-labelledby="years"><h2 id="years">Grades by year</h2><table class="years"><thead><tr><th scope="col">Year</th><th scope="col">Reviews</th><th scope="col"><span class="hidden">Bars</span></th>${['0–19', '20–39', '40–59', '60–79', '80–100'].map((band, n) => `<th scope="col"><i class="key band${n}"></i>${band}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}

const before = (bands: number[], band: number, most: number) =>
  ((100 * bands.slice(0, band).reduce((a, b) => a + b, 0)) / most).toFixed(2);

function refusals({ refused }: ReadArchive): string {
  const failed = refused.filter(({ leftOut }) => !leftOut);
  if (!failed.length) return '';
  return `<section aria-labelledby="refused"><h2 id="refused">Not understood (${failed.length})</h2><ul>${failed
    .slice(0, 1000)
    .map(({ source, refused }) => `<li><code>${escapeHtml(source)}</code>: ${escapeHtml(refused)}</li>`)
    .join('\n')}</ul></section>`;
}
