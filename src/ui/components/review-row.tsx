import type { ComponentChildren } from 'preact';
import type { Span } from '../../core/catalog/catalog.ts';
import type { ListedReview } from '../../protocol/messages.ts';
import { dayInWords } from '../format.ts';
import { GradeMark } from './grade-mark.tsx';
import { Highlighted } from './highlighted.tsx';

interface ReviewRowProps {
  listed: ListedReview;
  /** The parts of the title that a search hit. */
  highlights?: Span[];
  /** A sign at the end of the line. */
  mark?: ComponentChildren;
}

/** A review as a line of a list: phrasing content alone, so that it may be put into a button, an option or a link. */
export function ReviewRow({ listed, highlights, mark }: ReviewRowProps) {
  const day = dayInWords(listed.date);
  return (
    <span class="rg-row">
      <GradeMark grade={listed.grade} size="medium" likely={listed.likely} />
      <span class="rg-row-words">
        <span class="rg-row-title" dir="auto">
          <Highlighted text={listed.title} spans={highlights} />
          {listed.year ? <span class="rg-card-year"> {listed.year}</span> : null}
        </span>
        <span class="rg-row-by" dir="auto">
          {day ? `${listed.critic} · ${day}` : listed.critic}
        </span>
      </span>
      {mark}
    </span>
  );
}
