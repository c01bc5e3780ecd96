import { SORTS, type Sort } from '../../../core/catalog/catalog.ts';
import { Chips } from '../../../ui/components/chips.tsx';
import { text } from '../../../ui/messages/message-text.ts';

const SORT_WORDS = { date: 'browse.byDate', grade: 'browse.byGrade', title: 'browse.byTitle' } as const;

interface SortChipsProps {
  chosen: Sort | undefined;
  /** Words for no order of one's own, above what was found by words; without them there is always one. */
  otherwise?: string;
  onChoose(sort: Sort | undefined): void;
}

/** In which order reviews are listed. The same can be typed ("sort:grade"). */
export function SortChips({ chosen, otherwise, onChoose }: SortChipsProps) {
  return (
    <Chips<Sort | ''>
      label={text('browse.sort')}
      choices={[
        ...(otherwise ? [{ value: '' as const, words: otherwise }] : []),
        ...SORTS.map((sort) => ({ value: sort, words: text(SORT_WORDS[sort]), typed: `sort:${sort}` })),
      ]}
      isAside={!!otherwise}
      chosen={chosen ?? ''}
      onChoose={(sort) => onChoose(sort || undefined)}
    />
  );
}
