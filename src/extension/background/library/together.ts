import { panelOf } from '../../../core/grades/panel.ts';
import { letterAt } from '../../../core/grades/scale.ts';
import type { Grade } from '../../../core/review/review.ts';
import type { Answer } from '../../../protocol/messages.ts';
import { text } from '../../../ui/messages/message-text.ts';
import type { Settings } from '../../storage/settings.ts';

/** The answer with what its badge shows, where the viewer chose that several critics speak together. */
export function withTogether(answer: Answer, { badgeShows }: Pick<Settings, 'badgeShows'>): Answer {
  if (badgeShows === 'first' || answer.match !== 'certain') return answer;
  const panel = panelOf(answer.reviews.map(({ grade }) => grade));
  const [first] = answer.reviews;
  if (!panel || !first) return answer;
  const { count, median, recommend } = panel;
  const grade: Grade =
    badgeShows === 'median'
      ? { text: letterAt(median), score: median }
      : {
          text: text('together.recommend', { yes: recommend, count }),
          score: Math.round((100 * recommend) / count),
        };
  return { ...answer, together: { ...first, grade, critic: text('together.critics', { count }) } };
}
