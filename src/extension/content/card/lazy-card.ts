import type { Shown } from '../badge/badge-manager.ts';
import type { Card } from './card.tsx';

/** The name of the card's element in the page. */
export const CARD = 'reelgrade-card';

/**
 * The card, fetched when it is first wanted: most pages are left without one, and what draws it is half of all the
 * page would have to compile. Until it is there the door remembers what to open.
 */
export class CardDoor
  implements
    Pick<Card, 'pinned' | 'at' | 'holds' | 'open' | 'close' | 'leave' | 'focus' | 'isAtEdge' | 'follow'>
{
  private readonly fetchCard: () => Promise<Card>;
  private card: Card | undefined;
  private coming: Promise<void> | undefined;
  private wish: { shown: Shown; pinned: boolean; focus: boolean } | undefined;

  constructor(fetchCard: () => Promise<Card>) {
    this.fetchCard = fetchCard;
  }

  /** The viewer may want it soon. When it cannot be had, the next wish tries again. */
  prepare(): void {
    this.coming ??= this.fetchCard().then(
      (card) => {
        this.card = card;
        const { wish } = this;
        this.wish = undefined;
        if (!wish?.shown.isThere()) return;
        card.open(wish.shown, wish.pinned);
        if (wish.focus) card.focus();
      },
      () => {
        this.close();
        this.coming = undefined;
      },
    );
  }

  get pinned(): boolean {
    return this.card?.pinned ?? this.wish?.pinned ?? false;
  }

  get at(): Shown | undefined {
    return this.card?.at ?? this.wish?.shown;
  }

  holds(target: EventTarget | null): boolean {
    return !!this.card?.holds(target);
  }

  open(shown: Shown, pinned = false): void {
    if (this.card) {
      this.card.open(shown, pinned);
      return;
    }
    const isSame = this.wish?.shown === shown;
    if (!isSame) this.close();
    // Whoever looks sees the grade at once.
    shown.badge.unveil();
    this.wish = { shown, pinned: pinned || (isSame && this.pinned), focus: false };
    this.prepare();
  }

  close(): void {
    this.card?.close();
    this.wish = undefined;
  }

  leave(): void {
    const button = this.wish?.shown.badge.button;
    this.wish = undefined;
    this.card?.leave();
    button?.focus({ preventScroll: true });
  }

  focus(): void {
    if (this.wish) this.wish.focus = true;
    this.card?.focus();
  }

  isAtEdge(back: boolean): boolean {
    return this.card?.isAtEdge(back) ?? true;
  }

  follow(): void {
    this.card?.follow();
  }
}
