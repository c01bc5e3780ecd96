import type { Film } from '../../../core/film/film.ts';
import { filmName } from '../../../core/film/film-name.ts';
import { shownReview } from '../../../protocol/answers.ts';
import type { Answer } from '../../../protocol/messages.ts';

/**
 * The report a viewer may send of a film with another one's grade, in English for the person who mends it. It holds what
 * the card shows and nothing else: no address, no id, nothing that the viewer said.
 */
export function wrongFilmReport(film: Film, answer: Answer, version: string): string {
  const shown = shownReview(answer);
  return [
    `Reelgrade ${version}: a film has another film's grade`,
    `the page shows: ${filmName(film)}, ${film.kind}`,
    `Reelgrade shows: ${shown ? `${filmName(shown)}, ${shown.critic}` : 'no review'}`,
    `because: ${answer.reason?.code ?? 'no reason'}`,
  ].join('\n');
}
