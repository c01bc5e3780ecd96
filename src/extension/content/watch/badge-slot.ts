/** One place of the page, a tile or its title, and the badge that belongs there. */

import type { Answer } from '../../../protocol/messages.ts';
import type { Sighting } from '../../../sites/site.ts';
import type { BadgeManager, PlacedBadge } from '../badge/badge-manager.ts';
import { filmKey, type MatchClient } from '../match-client.ts';

/** A badge that the page removes is put back this often for one film, then never again. */
const MAX_REINSERTIONS = 8;

type Answered = (answer: Answer | undefined, placed?: PlacedBadge) => void;

/** A place in the page where one film after another may be shown, with its badge: a tile, or the page's title. */
export interface BadgeSlot {
  /**
   * Takes what the slot shows now. Returns whether that is news: another film, or its badge is gone. A film whose answer
   * was forgotten is asked about again, and keeps its badge until there is another answer.
   */
  update(sighting: Sighting | undefined): boolean;
  clear(): void;
}

/**
 * Makes an empty slot. Not a class, because minified its own names are letters, and those of a class's fields stay whole.
 *
 * @param soon runs something that changes the page when there is time
 * @param answered called with the answer of each film and its badge, and with nothing when the film has gone
 */
export function createBadgeSlot(
  client: MatchClient,
  badges: BadgeManager,
  soon: (work: () => void) => void,
  answered: Answered,
): BadgeSlot {
  let key: string | undefined;
  let placed: PlacedBadge | undefined;
  /** The answer that the slot shows, as text. */
  let shown = '';
  let reinsertions = 0;

  function ask(sighting: Sighting, asked: string): void {
    const settle = (answer: Answer) => {
      const text = JSON.stringify(answer);
      // By now another film may be shown here, or this one may have this answer's badge.
      if (key !== asked || shown === text) return;
      placed?.remove();
      shown = text;
      placed = badges.show(sighting, answer, asked);
      answered(answer, placed);
    };
    const known = client.cached(asked);
    if (known) soon(() => settle(known));
    else void client.match(sighting.film, asked).then((answer) => soon(() => settle(answer)));
  }

  function update(sighting: Sighting | undefined): boolean {
    const found = sighting && filmKey(sighting.film);
    const isNew = found !== key;
    const isLost = !!placed && (!placed.isInPlace() || placed.element !== sighting?.element);
    if (!isNew && !isLost) {
      if (sighting && found && shown && !client.cached(found)) ask(sighting, found);
      return false;
    }
    placed?.remove();
    placed = undefined;
    shown = '';
    if (isNew) answered(undefined);
    key = found;
    reinsertions = isNew ? 0 : reinsertions + 1;
    if (sighting && found && reinsertions <= MAX_REINSERTIONS) ask(sighting, found);
    return true;
  }

  return { update, clear: () => void update(undefined) };
}
