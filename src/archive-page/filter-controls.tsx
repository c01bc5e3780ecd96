import type { SearchFilters } from '../core/catalog/catalog.ts';
import { type MessageCode, text, textOf } from '../ui/messages/message-text.ts';
import { UNGRADED, type UrlState } from './url-state.ts';

/** Ranges of scores a visitor may choose, by their lowest; each critic's own grades lie somewhere on 0–100. */
const GRADES: readonly [low: number, high: number, words: MessageCode][] = [
  [80, 100, 'filter.best'],
  [60, 100, 'filter.good'],
  [40, 59, 'filter.mixed'],
  [0, 39, 'filter.poor'],
];

const FIRST_DECADE = 1890;

/** What the place narrows a search to. */
export function filtersOf({ grade, decade }: UrlState): SearchFilters {
  const range = GRADES.find(([low]) => low === grade);
  return {
    ...(range && { score: [range[0], range[1]] }),
    ...(grade === UNGRADED && { graded: false }),
    ...(decade !== undefined && { years: [decade, decade + 9] }),
  };
}

/** The filters beside the search box. */
export function FilterBar({ place, go }: { place: UrlState; go(change: Partial<UrlState>): void }) {
  const decades: number[] = [];
  for (let year = Math.floor(new Date().getFullYear() / 10) * 10; year >= FIRST_DECADE; year -= 10)
    decades.push(year);
  const chosen = (value: string) => (value === '' ? undefined : Number(value));
  const chosenGrade = (value: string) => (value === UNGRADED ? UNGRADED : chosen(value));
  return (
    <div class="filters">
      <label>
        {text('filter.grade')}
        <select
          value={place.grade ?? ''}
          onChange={(event) => go({ grade: chosenGrade(event.currentTarget.value) })}
        >
          <option value="">{text('filter.allGrades')}</option>
          {GRADES.map(([low, , words]) => (
            <option key={low} value={low}>
              {textOf(words)}
            </option>
          ))}
          <option value={UNGRADED}>{text('badge.notGraded')}</option>
        </select>
      </label>
      <label>
        {text('filter.decade')}
        <select
          value={place.decade ?? ''}
          onChange={(event) => go({ decade: chosen(event.currentTarget.value) })}
        >
          <option value="">{text('filter.allYears')}</option>
          {decades.map((decade) => (
            <option key={decade} value={decade}>
              {text('filter.decadeOf', { year: decade })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
