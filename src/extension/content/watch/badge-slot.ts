import type { Answer } from '../../../protocol/messages.ts';
import type { Sighting } from '../../../sites/site.ts';
import type { BadgeManager, PlacedBadge } from '../badge/badge-manager.ts';
import { filmKey, type MatchClient } from '../match-client.ts';

/** A badge that the page removed is put back so often for one film; then the page wins. */
const MAX_REINSERTIONS = 8;

/** A place in the page where one film after another may be shown: a tile, or the page's title. */
export class BadgeSlot {
  private readonly asker: MatchClient;
  private readonly shelf: BadgeManager;
  private readonly soon: (work: () => void) => void;
  private key: string | undefined;
  private shown: PlacedBadge | undefined;
  private reinsertions = 0;

  /** `soon` runs what changes the page, when there is time. */
  constructor(asker: MatchClient, shelf: BadgeManager, soon: (work: () => void) => void) {
    this.asker = asker;
    this.shelf = shelf;
    this.soon = soon;
  }

  /** What is there now. Answers whether that is news: another film than before, or its badge gone. */
  update(sighting: Sighting | undefined): boolean {
    const key = sighting && filmKey(sighting.film);
    const isNew = key !== this.key;
    const isLost = !!this.shown && (!this.shown.isInPlace() || this.shown.element !== sighting?.element);
    if (!isNew && !isLost) return false;
    this.shown?.remove();
    this.shown = undefined;
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
      // Meanwhile another film may stand here, or this one may have been answered.
      if (this.key === key && !this.shown) this.shown = this.shelf.show(sighting, answer, key);
    };
    const known = this.asker.cached(key);
    if (known) this.soon(() => settle(known));
    else void this.asker.match(sighting.film, key).then((answer) => this.soon(() => settle(answer)));
  }
}
