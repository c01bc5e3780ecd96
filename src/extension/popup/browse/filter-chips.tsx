import type { ArchiveInfo } from '../../../protocol/messages.ts';
import { Chips } from '../../../ui/components/chips.tsx';
import { text } from '../../../ui/messages/message-text.ts';
import { WatchChips } from '../watch/watch-chips.tsx';
import { type Filters, isSortable, type ListPlace, ownSort } from './browse-place.ts';
import { SortChips } from './sort-chips.tsx';

/** Lowest places of a grade that can be chosen. */
const GRADES_FROM = [40, 60, 80];
const FIRST_DECADE = 1920;

interface FilterChipsProps {
  place: ListPlace;
  filters: Filters;
  archives: readonly ArchiveInfo[];
  onChange(change: Partial<Filters>): void;
}

/** The order of the lists and what narrows them: grade, decade, critic, seen. All but the last can be typed too (“b+ 1999”). */
export function FilterChips({ place, filters, archives, onChange }: FilterChipsProps) {
  const any = { value: '', words: text('browse.any') };
  const decades: number[] = [];
  for (let decade = new Date().getFullYear(); decade >= FIRST_DECADE; decade -= 10)
    decades.push(decade - (decade % 10));
  const numberOf = (value: string) => (value === '' ? undefined : Number(value));
  const heard = archives.filter(({ on, count }) => on && count > 0);
  return (
    <details class="filters">
      <summary data-stop>{text('browse.filters')}</summary>
      {isSortable(place) && (
        <SortChips chosen={filters.sort ?? ownSort[place]} onChoose={(sort) => onChange({ sort })} />
      )}
      <WatchChips
        filter={filters.watch ?? 'all'}
        onFilter={(watch) => onChange({ watch: watch === 'all' ? undefined : watch })}
      />
      <Chips
        label={text('browse.grade')}
        choices={[
          any,
          ...GRADES_FROM.map((score) => ({
            value: String(score),
            words: text('browse.gradeFrom', { score }),
            typed: `>=${score}`,
          })),
        ]}
        chosen={String(filters.from ?? '')}
        onChoose={(value) => onChange({ from: numberOf(value) })}
      />
      <Chips
        label={text('browse.years')}
        choices={[
          any,
          ...decades.map((decade) => ({
            value: String(decade),
            words: text('browse.decade', { decade }),
            typed: `${decade}s`,
          })),
        ]}
        chosen={String(filters.decade ?? '')}
        onChoose={(value) => onChange({ decade: numberOf(value) })}
      />
      {heard.length > 1 && (
        <Chips
          label={text('browse.critic')}
          choices={[
            any,
            ...heard.map(({ id, archive }) => ({
              value: id,
              words: archive.critic,
              typed: `critic:${archive.critic.split(/\s+/).at(-1)}`,
            })),
          ]}
          chosen={filters.archive ?? ''}
          onChoose={(value) => onChange({ archive: value || undefined })}
        />
      )}
    </details>
  );
}
