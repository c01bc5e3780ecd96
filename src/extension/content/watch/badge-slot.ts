import type { Answer } from '../../../protocol/messages.ts';
import type { Sighting } from '../../../sites/site.ts';
import type { Shelf, Shown } from '../badge/badge-manager.ts';
import { type Asker, filmKey } from '../match-client.ts';

/** A badge that the page removed is put back so often for one film; then the page wins. */
const PUT_BACK = 8;

/** A place in the page where one film after another may be shown: a tile, or the page's title. */
export class Spot {
  private readonly asker: Asker;
  private readonly shelf: Shelf;
  private readonly soon: (work: () => void) => void;
  private key: string | undefined;
  private shown: Shown | undefined;
  private putBack = 0;

  /** `soon` runs what changes the page, when there is time. */
  constructor(asker: Asker, shelf: Shelf, soon: (work: () => void) => void) {
    this.asker = asker;
    this.shelf = shelf;
    this.soon = soon;
  }

  /** What is there now. Answers whether that is news: another film than before, or its badge gone. */
  look(sighting: Sighting | undefined): boolean {
    const key = sighting && filmKey(sighting.film);
    const isNew = key !== this.key;
    const isLost = !!this.shown && (!this.shown.isThere() || this.shown.element !== sighting?.element);
    if (!isNew && !isLost) return false;
    this.shown?.remove();
    this.shown = undefined;
    this.key = key;
    this.putBack = isNew ? 0 : this.putBack + 1;
    if (sighting && key && this.putBack <= PUT_BACK) this.ask(sighting, key);
    return true;
  }

  leave(): void {
    this.look(undefined);
  }

  private ask(sighting: Sighting, key: string): void {
    const settle = (answer: Answer) => {
      // Meanwhile another film may stand here, or this one may have been answered.
      if (this.key === key && !this.shown) this.shown = this.shelf.show(sighting, answer, key);
    };
    const known = this.asker.known(key);
    if (known) this.soon(() => settle(known));
    else void this.asker.ask(sighting.film, key).then((answer) => this.soon(() => settle(answer)));
  }
}
