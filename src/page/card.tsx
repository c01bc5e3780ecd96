import { render } from 'preact';
import type { ListedReview, OpenedReview, ReviewRef } from '../messages.ts';
import gradeCss from '../ui/grade-mark.css?inline';
import reviewCss from '../ui/review-card.css?inline';
import { ReviewCard } from '../ui/review-card.tsx';
import rowCss from '../ui/review-row.css?inline';
import { ReviewRow } from '../ui/review-row.tsx';
import themeCss from '../ui/theme.css?inline';
import cardCss from './card.css?inline';
import { placeCard } from './card-place.ts';
import { dress } from './dress.ts';
import type { Shown } from './shelf.ts';

/** The name of the card's element in the page. */
export const CARD = 'reelgrade-card';

const OWN = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'keyup',
  'wheel',
];

const css = themeCss + gradeCss + reviewCss + rowCss + cardCss;

/** The one card of a page: opened at a badge, made when it is first needed. */
export class Card {
  /** Opened by a press: stays until it is closed. */
  pinned = false;
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly fetchReview: (ref: ReviewRef) => Promise<OpenedReview | undefined>;
  private readonly opened = new Map<string, OpenedReview>();
  private shown: Shown | undefined;
  private listed: ListedReview | undefined;
  private failed: string | undefined;

  constructor(document: Document, fetchReview: (ref: ReviewRef) => Promise<OpenedReview | undefined>) {
    this.fetchReview = fetchReview;
    this.host = document.createElement(CARD);
    this.host.popover = 'manual';
    this.root = this.host.attachShadow({ mode: 'closed' });
    dress(this.root, css);
    // What is done in the card is no business of the page below ("a click outside closes me").
    for (const name of OWN) this.host.addEventListener(name, (event) => event.stopPropagation());
  }

  /** The badge it is open at. */
  get at(): Shown | undefined {
    return this.shown;
  }

  /** Whether an event came from the card (its host is all that can be seen of it). */
  holds(target: EventTarget | null): boolean {
    return target === this.host;
  }

  open(shown: Shown, pinned = false): void {
    if (this.shown === shown) {
      this.pinned ||= pinned;
      return;
    }
    this.close();
    this.pinned = pinned;
    this.shown = shown;
    shown.badge.unveil();
    shown.badge.expanded(true);
    const { host } = shown.badge;
    // A modal dialog makes all else inert, so the card of a badge in one must be in it too.
    (host.closest(':modal') ?? host.ownerDocument.documentElement).append(this.host);
    this.host.showPopover?.();
    this.turnTo(shown.reviews[0]!);
  }

  close(): void {
    const { shown } = this;
    if (!shown) return;
    this.shown = undefined;
    this.pinned = false;
    shown.badge.expanded(false);
    render(null, this.root);
    this.host.remove();
  }

  /** Closes it and gives the keyboard back to its badge. */
  leave(): void {
    const button = this.shown?.badge.button;
    this.close();
    button?.focus({ preventScroll: true });
  }

  /** Moves the keyboard into the card. */
  focus(): void {
    this.root.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }

  /** Whether the next step of the keyboard, forward or back, leads out of the card. */
  isAtEdge(back: boolean): boolean {
    const stops = this.root.querySelectorAll('a, button');
    const at = this.root.activeElement;
    return back ? at === stops[0] || !at?.matches('a, button') : at === stops[stops.length - 1];
  }

  /** Puts it beside its badge again; closes it when the badge has gone out of sight. */
  follow(): void {
    if (!this.shown) return;
    const badge = this.shown.badge.host.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = window;
    const isInSight = badge.width > 0 && badge.bottom > 0 && badge.top < height;
    if (!isInSight) {
      this.close();
      return;
    }
    this.host.style.setProperty('--rg-height', 'none');
    const { left, top, maxHeight } = placeCard(badge, this.host.getBoundingClientRect(), { width, height });
    this.host.style.setProperty('--rg-left', `${left}px`);
    this.host.style.setProperty('--rg-top', `${top}px`);
    this.host.style.setProperty('--rg-height', `${maxHeight}px`);
  }

  /** Shows one of the film's reviews, at first its head alone and then its words. */
  private turnTo(listed: ListedReview): void {
    this.listed = listed;
    this.failed = undefined;
    this.draw();
    const key = JSON.stringify(listed.ref);
    if (this.opened.has(key)) return;
    const still = () => this.shown && this.listed === listed;
    this.fetchReview(listed.ref).then(
      (opened) => {
        if (opened) this.opened.set(key, opened);
        else this.failed = 'This review is no longer in its archive.';
        if (still()) this.draw();
      },
      () => {
        this.failed = 'The review could not be opened just now.';
        if (still()) this.draw();
      },
    );
  }

  private draw(): void {
    const { shown, listed, failed } = this;
    if (!shown || !listed) return;
    const opened = this.opened.get(JSON.stringify(listed.ref));
    const others = shown.reviews.filter((review) => review !== listed);
    render(
      <div class="card" role="dialog" tabIndex={-1} aria-label={`Review of ${listed.title}`}>
        <button type="button" class="close" aria-label="Close" onClick={() => this.leave()}>
          ×
        </button>
        <ReviewCard listed={listed} opened={opened} failed={failed} reason={shown.reason} />
        {others.length > 0 && (
          <ul class="others" aria-label="Other critics">
            {others.map((review) => (
              <li key={review.ref.archive}>
                <button type="button" onClick={() => this.turnTo(review)}>
                  <ReviewRow listed={review} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>,
      this.root,
    );
    this.follow();
  }
}
