import { GradeMark } from '../../../ui/components/grade-mark.tsx';
import { text } from '../../../ui/messages/message-text.ts';
import { BADGE_SIZES, type BadgeLook } from '../../storage/badge-look.ts';

const GRADE = { text: 'B+', score: 79 };

/** A poster with a badge as it will look. Pointing at it shows the badge in full, as on a page. */
export function BadgePreview({ look: { corner, size, opacity, onHover } }: { look: BadgeLook }) {
  return (
    <figure class="look-preview" aria-label={text('look.preview')}>
      <div class="drawn-poster look-poster" data-corner={corner} data-on-hover={onHover || undefined}>
        <span style={{ zoom: BADGE_SIZES[size], '--opacity': opacity }}>
          <GradeMark grade={GRADE} />
        </span>
      </div>
    </figure>
  );
}
