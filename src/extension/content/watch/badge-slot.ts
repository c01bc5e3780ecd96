import type { Answer } from '../../../protocol/messages.ts';
import type { Sighting } from '../../../sites/site.ts';
import type { BadgeManager, PlacedBadge } from '../badge/badge-manager.ts';
import { filmKey, type MatchClient } from '../match-client.ts';

/** A badge that the page removes is put back this often for one film, then never again. */
const MAX_REINSERTIONS = 8;

type Answered = (answer: Answer | undefined, placed?: PlacedBadge) => void;

/** A place in the page where one film after another may be shown, with its badge: a tile, or the page's title. */
export class BadgeSlot {
  private readonly client: MatchClient;
  private readonly badges: BadgeManager;
  private readonly soon: (work: () => void) => void;
  private key: string | undefined;
  private placed: PlacedBadge | undefined;
  /** The answer that the slot shows, as text. */
  private shown = '';
  private readonly answered: Answered;
  private reinsertions = 0;

  /**
   * @param soon runs something that changes the page when there is time
   * @param answered called with the answer of each film and its badge, and with nothing when the film has gone
   */
  constructor(
    client: MatchClient,
    badges: BadgeManager,
    soon: (work: () => void) => void,
    answered: Answered = () => {},
  ) {
    this.answered = answered;
    this.client = client;
    this.badges = badges;
    this.soon = soon;
  }

  /**
   * Takes what the slot shows now. Returns whether that is news: another film, or its badge is gone. A film whose answer
   * was forgotten is asked about again, and keeps its badge until there is another answer.
   */
  update(sighting: Sighting | undefined): boolean {
    const key = sighting && filmKey(sighting.film);
    const isNew = key !== this.key;
    const isLost = !!this.placed && (!this.placed.isInPlace() || this.placed.element !== sighting?.element);
    if (!isNew && !isLost) {
      if (sighting && key && this.shown && !this.client.cached(key)) this.ask(sighting, key);
      return false;
    }
    this.placed?.remove();
    this.placed = undefined;
    this.shown = '';
    if (isNew) this.answered(undefined);
    this.key = key;
    this.reinsertions = isNew ? 0 : this.reinsertions + 1;
    if (sighting && key && this.reinsertions <= MAX_REINSERTIONS) this.ask(sighting, key);
    return true;
  }

  clear(): void {
    this.update(undefined);
  }

  private ask(sighting: Sighting, key: string): void {
    const settle = (answer: Answer) => {
      const shown = JSON.stringify(answer);
      // By now another film may be shown here, or this one may have this answer's badge.
      if (this.key !== key || this.shown === shown) return;
      this.placed?.remove();
      this.shown = shown;
      this.placed = this.badges.show(sighting, answer, key);
      this.answered(answer, this.placed);
    };
    const known = this.client.cached(key);
    if (known) this.soon(() => settle(known));
    else void this.client.match(sighting.film, key).then((answer) => this.soon(() => settle(answer)));
  }
}
