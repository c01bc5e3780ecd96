import { render } from 'preact';
import { reviewedFilm } from '../../../protocol/answers.ts';
import type { ListedReview, OpenedReview, ReviewRef } from '../../../protocol/messages.ts';
import type { WatchState } from '../../../protocol/watch-state.ts';
import buttonCss from '../../../ui/components/button.css?inline';
import panelCss from '../../../ui/components/film/critics-panel.css?inline';
import watchCss from '../../../ui/components/film/watch-buttons.css?inline';
import gradeCss from '../../../ui/components/grade-mark.css?inline';
import reviewCss from '../../../ui/components/review-card.css?inline';
import rowCss from '../../../ui/components/review-row.css?inline';
import { errorWords } from '../../../ui/messages/problem-text.ts';
import { reasonText } from '../../../ui/messages/reason-text.ts';
import themeCss from '../../../ui/theme.css?inline';
import { type OpeningReview, waitForReview } from '../../../ui/wait-for-review.ts';
import type { Send } from '../../platform/messaging.ts';
import type { PlacedBadge } from '../badge/badge-manager.ts';
import { createShadowStyles } from '../badge/shadow-styles.ts';
import { containEvents } from '../contain-events.ts';
import cardCss from './card.css?inline';
import { CardContent } from './card-content.tsx';
import { positionCard } from './card-position.ts';

const addStyles = createShadowStyles(
  themeCss + buttonCss + gradeCss + reviewCss + rowCss + watchCss + panelCss + cardCss,
);

const keyOf = ({ ref }: ListedReview): string => JSON.stringify(ref);

/** The one card of a page: opened at a badge, created when it is first needed. */
export class Card {
  /** Opened by a press, so it stays until it is closed. */
  pinned = false;
  private readonly createHost: () => HTMLElement;
  private readonly document: Document;
  private readonly ask: Send;
  /** The reviews that were opened on this page. */
  private readonly opened = new Map<string, OpenedReview>();
  private elements: { host: HTMLElement; root: ShadowRoot } | undefined;
  private placed: PlacedBadge | undefined;
  private listed: ListedReview | undefined;
  /** What the viewer says of the film. */
  private watch: WatchState | undefined;
  private state: OpeningReview = {};
  /** Reviews that are left out. */
  private out = new Set<ListedReview>();
  /** Stops waiting for the review that was shown before. */
  private cancel = () => {};

  constructor(
    document: Document,
    createHost: () => HTMLElement,
    /** Sends a message to the worker. */
    ask: Send,
  ) {
    this.document = document;
    this.createHost = createHost;
    this.ask = ask;
  }

  private createElements(): { host: HTMLElement; root: ShadowRoot } {
    const host = this.createHost();
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    addStyles(root);
    containEvents(host);
    return { host, root };
  }

  /** The badge that the card is open at. */
  get openAt(): PlacedBadge | undefined {
    return this.placed;
  }

  /** Whether an event came from the card. Outside of the card its target is always the host. */
  contains(target: EventTarget | null): boolean {
    return !!target && target === this.elements?.host;
  }

  open(placed: PlacedBadge, pinned = false): void {
    if (this.placed === placed) {
      this.pinned ||= pinned;
      return;
    }
    this.close();
    this.pinned = pinned;
    this.placed = placed;
    this.watch = placed.answer.watch;
    this.out = new Set(placed.answer.leftOut);
    placed.badge.unveil();
    placed.badge.setExpanded(true);
    this.elements ??= this.createElements();
    // A modal dialog makes everything outside of it inert, so the card of a badge in one must be in it too.
    const parent = placed.badge.host.closest(':modal') ?? this.document.documentElement;
    parent.append(this.elements.host);
    this.elements.host.showPopover?.();
    this.showReview(placed.answer.reviews[0]!);
  }

  close(): void {
    const { placed, elements } = this;
    if (!placed || !elements) return;
    this.cancel();
    this.placed = undefined;
    this.pinned = false;
    placed.badge.setExpanded(false);
    render(null, elements.root);
    elements.host.remove();
  }

  /** Closes the card and gives the keyboard back to its badge. */
  closeAndFocusBadge(): void {
    const button = this.placed?.badge.button;
    this.close();
    button?.focus({ preventScroll: true });
  }

  /** Moves the keyboard into the card. */
  focus(): void {
    this.elements?.root.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }

  /** Whether the next Tab (or Shift+Tab, when `back`) leads out of the card. */
  isAtLastStop(back: boolean): boolean {
    if (!this.elements) return true;
    const { root } = this.elements;
    const stops = root.querySelectorAll('a, button');
    const active = root.activeElement;
    return back ? active === stops[0] || !active?.matches('a, button') : active === stops[stops.length - 1];
  }

  /** Puts the card beside its badge again, or closes it when the badge is out of sight. */
  reposition(): void {
    const host = this.elements?.host;
    if (!this.placed || !host) return;
    const badge = this.placed.badge.host.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = window;
    const isInSight = badge.width > 0 && badge.bottom > 0 && badge.top < height;
    if (!isInSight) {
      this.close();
      return;
    }
    host.style.setProperty('--place-height', 'none');
    const { left, top, maxHeight } = positionCard(badge, host.getBoundingClientRect(), { width, height });
    host.style.setProperty('--place-left', `${left}px`);
    host.style.setProperty('--place-top', `${top}px`);
    host.style.setProperty('--place-height', `${maxHeight}px`);
  }

  /** Shows one of the film's reviews: its head at once, its words when they have come. */
  private showReview(listed: ListedReview): void {
    this.cancel();
    this.listed = listed;
    const opened = this.opened.get(keyOf(listed));
    this.update(opened ? { opened } : {});
    if (opened) return;
    this.cancel = waitForReview(this.ask('review', listed.ref), (state) => {
      if (state.opened) this.opened.set(keyOf(listed), state.opened);
      this.update(state);
    });
  }

  /** Keeps what the viewer says of a likely grade. The page then asks again, and the badge follows the answer. */
  private settle(placed: PlacedBadge, ref: ReviewRef | null): void {
    this.ask('correct', { film: placed.film, ref }).then(
      () => this.placed === placed && this.closeAndFocusBadge(),
      (error) => this.placed === placed && this.update({ failed: errorWords(error) }),
    );
  }

  /** Keeps what the viewer says of the film. The page then asks again; the card stays as it is. */
  private say(placed: PlacedBadge, watch: WatchState | undefined): void {
    const film = reviewedFilm(placed.film, placed.answer);
    this.ask('watch', { film, state: watch }).then(
      () => {
        if (this.placed !== placed) return;
        this.watch = watch;
        this.update(this.state);
      },
      (error) => this.placed === placed && this.update({ failed: errorWords(error) }),
    );
  }

  /** Leaves a critic out for this film, or takes one in again. The page then asks again; the card stays as it is. */
  private leaveOut(placed: PlacedBadge, review: ListedReview, isOut: boolean): void {
    this.ask('leaveOut', { ref: review.ref, isOut }).then(
      () => {
        if (isOut) this.out.add(review);
        else this.out.delete(review);
        if (this.placed === placed) this.update(this.state);
      },
      (error) => this.placed === placed && this.update({ failed: errorWords(error) }),
    );
  }

  private update(state: OpeningReview): void {
    this.state = state;
    const { elements, placed, listed } = this;
    if (!elements || !placed || !listed) return;
    render(
      <CardContent
        listed={listed}
        opened={state.opened}
        failed={state.failed}
        reason={reasonText(placed.answer.reason)}
        reviews={placed.answer.reviews.filter((review) => !this.out.has(review))}
        leftOut={[...(placed.answer.leftOut ?? []), ...placed.answer.reviews].filter((review) =>
          this.out.has(review),
        )}
        leaveOut={(review, isOut) => this.leaveOut(placed, review, isOut)}
        watch={this.watch}
        say={(watch) => this.say(placed, watch)}
        close={() => this.closeAndFocusBadge()}
        showReview={(review) => this.showReview(review)}
        settle={listed.likely && ((isFilm) => this.settle(placed, isFilm ? listed.ref : null))}
      />,
      elements.root,
    );
    this.reposition();
  }
}
