import type { PlacedBadge } from '../badge/badge-manager.ts';
import type { Card } from './card.tsx';

/** What the page script does with a card. */
type CardControls = Pick<
  Card,
  | 'pinned'
  | 'openAt'
  | 'contains'
  | 'open'
  | 'close'
  | 'closeAndFocusBadge'
  | 'focus'
  | 'isAtLastStop'
  | 'reposition'
>;

/**
 * The card, loaded when it is first wanted: most pages are left without opening one, and its code is half of all
 * that the page would have to compile. Until it is loaded, this remembers what to open.
 */
export class LazyCard implements CardControls {
  private readonly fetchCard: () => Promise<Card>;
  private card: Card | undefined;
  private loading: Promise<void> | undefined;
  private pending: { placed: PlacedBadge; pinned: boolean; focus: boolean } | undefined;

  constructor(fetchCard: () => Promise<Card>) {
    this.fetchCard = fetchCard;
  }

  /** Begins to load the card, because the viewer may want it soon. When that fails, the next call tries again. */
  prepare(): void {
    this.loading ??= this.fetchCard().then(
      (card) => {
        this.card = card;
        const { pending } = this;
        this.pending = undefined;
        if (!pending?.placed.isInPlace()) return;
        card.open(pending.placed, pending.pinned);
        if (pending.focus) card.focus();
      },
      () => {
        this.close();
        this.loading = undefined;
      },
    );
  }

  get pinned(): boolean {
    return this.card?.pinned ?? this.pending?.pinned ?? false;
  }

  get openAt(): PlacedBadge | undefined {
    return this.card?.openAt ?? this.pending?.placed;
  }

  contains(target: EventTarget | null): boolean {
    return !!this.card?.contains(target);
  }

  open(placed: PlacedBadge, pinned = false): void {
    if (this.card) {
      this.card.open(placed, pinned);
      return;
    }
    const isSame = this.pending?.placed === placed;
    if (!isSame) this.close();
    // The viewer sees the grade at once, even though the card is still loading.
    placed.badge.unveil();
    this.pending = { placed, pinned: pinned || (isSame && this.pinned), focus: false };
    this.prepare();
  }

  close(): void {
    this.card?.close();
    this.pending = undefined;
  }

  closeAndFocusBadge(): void {
    const button = this.pending?.placed.badge.button;
    this.pending = undefined;
    this.card?.closeAndFocusBadge();
    button?.focus({ preventScroll: true });
  }

  focus(): void {
    if (this.pending) this.pending.focus = true;
    this.card?.focus();
  }

  isAtLastStop(back: boolean): boolean {
    return this.card?.isAtLastStop(back) ?? true;
  }

  reposition(): void {
    this.card?.reposition();
  }
}
