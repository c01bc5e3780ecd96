import { type Band, gradeBand, POINTS_PER_BAND } from '../core/grades/grade-band.ts';
import type { ReviewRow } from '../critic/desk/desk-tasks.ts';
import { text } from '../ui/messages/message-text.ts';

/** The bands of grades. */
const BANDS: readonly Band[] = [1, 2, 3, 4, 5];

/** How many reviews of each band a year has. */
interface YearOfGrades {
  /** Empty for reviews without a date. */
  year: string;
  bands: number[];
  total: number;
}

/** The critic's grades year by year: a table, in which a bar shows how each year is divided. */
export function GradesByYear({ rows }: { rows: ReviewRow[] }) {
  const years = gradesByYear(rows);
  if (!years.length) return null;
  const most = Math.max(...years.map(({ total }) => total));
  return (
    <details class="grades-by-year">
      <summary>{text('critic.byYear')}</summary>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{text('critic.year')}</th>
              <th scope="col">{text('critic.reviews')}</th>
              {BANDS.map((band) => (
                <th key={band} scope="col">
                  <span class="band-key" data-band={band} />
                  {bandName(band)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, bands, total }) => (
              <tr key={year}>
                <th scope="row">{year || text('critic.noDate')}</th>
                <td>
                  {total}
                  <Bar bands={bands} most={most} />
                </td>
                {bands.map((count, at) => (
                  <td key={BANDS[at]}>{count || ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Bar({ bands, most }: { bands: number[]; most: number }) {
  let from = 0;
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {bands.map((count, at) => {
        const width = (100 * count) / most;
        from += width;
        return <rect key={BANDS[at]} data-band={BANDS[at]} x={from - width} width={width} height="10" />;
      })}
    </svg>
  );
}

const bandName = (band: number) =>
  `${POINTS_PER_BAND * (band - 1)}–${band === BANDS.length ? 100 : POINTS_PER_BAND * band - 1}`;

/** Years in order, reviews without a date last. */
export function gradesByYear(rows: readonly ReviewRow[]): YearOfGrades[] {
  const years = new Map<string, number[]>();
  for (const { grade, date } of rows) {
    if (!grade) continue;
    const year = date?.slice(0, 4) ?? '';
    const bands = years.get(year) ?? BANDS.map(() => 0);
    bands[gradeBand(grade.score) - 1]!++;
    years.set(year, bands);
  }
  return [...years]
    .map(([year, bands]) => ({ year, bands, total: bands.reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => Number(!a.year) - Number(!b.year) || a.year.localeCompare(b.year));
}
