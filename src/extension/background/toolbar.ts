/** Shows the grade of a tab's film on the toolbar icon. */

import type { Film } from '../../core/film/film.ts';
import { filmName } from '../../core/film/film-name.ts';
import { BAND_COLORS } from '../../core/grades/band-colors.ts';
import { gradeBand } from '../../core/grades/grade-band.ts';
import type { Grade } from '../../core/review/review.ts';
import { shownReview } from '../../protocol/answers.ts';
import type { Answer } from '../../protocol/messages.ts';
import { gradeText } from '../../ui/grade-display.ts';
import { gradeName } from '../../ui/grade-name.ts';
import { text } from '../../ui/messages/message-text.ts';
import { reasonText } from '../../ui/messages/reason-text.ts';
import browser from '../platform/browser.ts';
import { spokenWords } from './worker-language.ts';

/** A badge of the toolbar holds about four characters. */
const MAX_BADGE_CHARACTERS = 4;

/** The grade as the toolbar can hold it: as written, else without its scale ("7.5/10" → "7.5"), else its place. */
export function badgeText({ text: grade, score }: Grade): string {
  const fits = (words: string) => words.length > 0 && [...words].length <= MAX_BADGE_CHARACTERS;
  const written = grade.replace(/\s+/g, '');
  if (fits(written)) return written;
  const [worth = ''] = written.split('/');
  if (fits(worth)) return worth;
  const stars = (grade.match(/★/g)?.length ?? 0) + (grade.includes('½') ? 0.5 : 0);
  return stars ? `${stars}★` : String(score);
}

/**
 * Shows the library's answer for the tab's film on its toolbar icon. The browser keeps it by tab
 * and drops it when the tab goes elsewhere, so nothing of it depends on the worker's life.
 */
export async function showInToolbar(
  tab: number,
  film: Film | null,
  answer: Answer | undefined,
  hidden: boolean,
): Promise<void> {
  await spokenWords();
  const { badge, title, grade } = label(film, answer, hidden);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: badge }),
      browser.action.setTitle({ tabId: tab, title }),
      grade && !hidden
        ? browser.action.setBadgeBackgroundColor({ tabId: tab, color: BAND_COLORS[gradeBand(grade.score)] })
        : undefined,
    ]);
    if (grade) await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}

function label(film: Film | null, answer: Answer | undefined, hidden: boolean) {
  if (!film || !answer) return { badge: '', title: 'Reelgrade' };
  if (answer.match !== 'certain') {
    const title = answer.reason
      ? text('toolbar.reason', { reason: reasonText(answer.reason) })
      : text('toolbar.noReview', { title: film.title });
    return { badge: '', title };
  }
  const review = shownReview(answer)!;
  return hidden
    ? { badge: '•', title: text('toolbar.hidden', { film: filmName(review) }), grade: review.grade }
    : {
        badge: review.grade ? badgeText(review.grade) : gradeText(undefined),
        title: text('toolbar.grade', {
          grade: review.grade?.text ?? gradeName(undefined),
          film: filmName(review),
          critic: review.critic,
        }),
        grade: review.grade,
      };
}
