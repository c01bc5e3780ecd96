/** The page of a year: its best films, and its grades as charts. */

import { type Band, gradeBand } from '../../../core/grades/grade-band.ts';
import type { Archive, Review } from '../../../core/review/review.ts';
import { escapeHtml } from '../../../core/text/escape-html.ts';
import { listRow, type PageFile, reviewYears } from './list-pages.ts';
import { plainPage } from './plain-page.ts';

/** How many films are named as the best of a year. */
const MAX_BEST = 20;
/** Sizes in the chart's own units. */
const BAR_HEIGHT = 26;
const LABEL_WIDTH = 60;
const BAR_WIDTH = 200;
/** About the width of a phone, so that letters there are as large as meant. */
const CHART_WIDTH = 360;

interface Bar {
  label: string;
  /** Its length, of `most`. */
  value: number;
  /** What is written behind the bar. */
  note: string;
  /** The colour. */
  className: string;
}

/** Bars with their labels, as SVG; each bar says its figure in words. */
function barChart(title: string, bars: readonly Bar[], most: number): string {
  const rows = bars.map(({ label, value, note, className }, at) => {
    const y = at * BAR_HEIGHT;
    const width = Math.round((value / most) * BAR_WIDTH);
    return `<text x="0" y="${y + 17}">${escapeHtml(label)}</text><rect class="${className}" x="${LABEL_WIDTH}" y="${y + 4}" width="${width}" height="16" rx="3"/><text x="${LABEL_WIDTH + width + 8}" y="${y + 17}">${escapeHtml(note)}</text>`;
  });
  return `<svg class="chart" role="img" aria-label="${escapeHtml(`${title}: ${bars.map(({ label, note }) => `${label}: ${note}`).join('; ')}`)}" viewBox="0 0 ${CHART_WIDTH} ${bars.length * BAR_HEIGHT}">${rows.join('')}</svg>`;
}

const BAND_NAMES: Record<Band, string> = { 5: '81–100', 4: '61–80', 3: '41–60', 2: '21–40', 1: '0–20' };

/** How many reviews have a grade in each fifth of the scale. */
function gradeChart(graded: readonly Review[]): string {
  const counts = ([5, 4, 3, 2, 1] as const).map((band) => ({
    band,
    count: graded.filter(({ grade }) => gradeBand(grade!.score) === band).length,
  }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const bars = counts.map(({ band, count }) => ({
    label: BAND_NAMES[band],
    value: count,
    note: String(count),
    className: `b${band}`,
  }));
  return barChart('Reviews by grade', bars, most);
}

/** The average grade of the films of each decade. */
function decadeChart(graded: readonly Review[]): string {
  const decades = new Map<number, number[]>();
  for (const { film, grade } of graded)
    if (film.year) {
      const decade = Math.floor(film.year / 10) * 10;
      decades.set(decade, [...(decades.get(decade) ?? []), grade!.score]);
    }
  const bars = [...decades]
    .sort(([a], [b]) => b - a)
    .map(([decade, scores]) => {
      const average = Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
      const films = `${scores.length} ${scores.length === 1 ? 'film' : 'films'}`;
      return { label: `${decade}s`, value: average, note: `${average} (${films})`, className: 'plain' };
    });
  return bars.length ? barChart('Average grade by decade', bars, 100) : '';
}

/** One page for each year in which reviews were written: its best films, and two small charts. */
export function* yearPages(archive: Archive, reviews: readonly Review[], base: string): Generator<PageFile> {
  const byYear = new Map<string, Review[]>();
  for (const review of reviews)
    if (review.date) {
      const year = review.date.slice(0, 4);
      const group = byYear.get(year);
      if (group) group.push(review);
      else byYear.set(year, [review]);
    }
  for (const year of reviewYears(reviews)) {
    const written = byYear.get(year)!;
    const graded = written.filter(({ grade }) => grade);
    const best = [...graded]
      .sort((a, b) => b.grade!.score - a.grade!.score || (a.film.title < b.film.title ? -1 : 1))
      .slice(0, MAX_BEST);
    const decades = decadeChart(graded);
    const path = `years/${year}.html`;
    const count = `${written.length} ${written.length === 1 ? 'film' : 'films'}`;
    yield [
      path,
      plainPage({
        archive,
        base,
        path,
        title: `The best of ${year} · ${archive.name}`,
        description: `${count} reviewed by ${archive.critic} in ${year}.`,
        body: `<h1>The best of ${year}</h1>\n<p class="soft">${count} reviewed in ${year}.</p>\n${
          graded.length
            ? `<ul class="rows">${best.map(listRow).join('\n')}</ul>\n<h2>Reviews by grade, on a scale of 0 to 100</h2>\n${gradeChart(graded)}\n${decades ? `<h2>Average grade by decade of the film</h2>\n${decades}` : ''}`
            : `<ul class="rows">${written.map(listRow).join('\n')}</ul>`
        }`,
      }),
    ];
  }
}
