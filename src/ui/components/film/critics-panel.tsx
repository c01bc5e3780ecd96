import { gradeBand } from '../../../core/grades/grade-band.ts';
import { panelOf } from '../../../core/grades/panel.ts';
import { letterAt } from '../../../core/grades/scale.ts';
import type { ListedReview } from '../../../protocol/messages.ts';
import { text } from '../../messages/message-text.ts';

/** What several critics say of one film, in a line and on a small scale. Nothing for fewer than two. Style: critics-panel.css. */
export function CriticsPanel({ reviews }: { reviews: readonly ListedReview[] }) {
  const panel = panelOf(reviews.map(({ grade }) => grade));
  if (!panel) return null;
  const { count, median, lowest, highest, recommend } = panel;
  return (
    <div class="rg-panel">
      <p>
        <b>{text('panel.median', { grade: letterAt(median), score: median })}</b>{' '}
        {text('panel.recommend', { yes: recommend, count })}
      </p>
      <div class="rg-scale" role="img" aria-label={text('panel.spread', { count, lowest, highest })}>
        <span class="rg-scale-spread" style={{ left: `${lowest}%`, width: `${highest - lowest}%` }} />
        {reviews.map(({ ref, grade }) =>
          grade ? (
            <i key={ref.archive} data-band={gradeBand(grade.score)} style={{ left: `${grade.score}%` }} />
          ) : null,
        )}
        <span class="rg-scale-median" style={{ left: `${median}%` }} />
      </div>
    </div>
  );
}
