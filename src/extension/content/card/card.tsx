import { render } from 'preact';
import type { ListedReview, OpenedReview, ReviewRef } from '../../../protocol/messages.ts';
import gradeCss from '../../../ui/components/grade-mark.css?inline';
import reviewCss from '../../../ui/components/review-card.css?inline';
import rowCss from '../../../ui/components/review-row.css?inline';
import themeCss from '../../../ui/theme.css?inline';
import type { Shown } from '../badge/badge-manager.ts';
import { dress } from '../badge/shadow-styles.ts';
import cardCss from './card.css?inline';
import { CardFace } from './card-content.tsx';
import { placeCard } from './card-position.ts';
import { CARD } from './lazy-card.ts';

/** What is done in the card and goes no further. */
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
  private readonly document: Document;
  private readonly fetchReview: (ref: ReviewRef) => Promise<OpenedReview | undefined>;
  private readonly opened = new Map<string, OpenedReview>();
  private made: { host: HTMLElement; root: ShadowRoot } | undefined;
  private shown: Shown | undefined;
  private listed: ListedReview | undefined;
  private failed: string | undefined;

  constructor(document: Document, fetchReview: (ref: ReviewRef) => Promise<OpenedReview | undefined>) {
    this.document = document;
    this.fetchReview = fetchReview;
  }

  private make(): { host: HTMLElement; root: ShadowRoot } {
    const host = this.document.createElement(CARD);
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    dress(root, css);
    // What is done in the card is no business of the page below ("a click outside closes me").
    for (const name of OWN) host.addEventListener(name, (event) => event.stopPropagation());
    return { host, root };
  }

  /** The badge it is open at. */
  get at(): Shown | undefined {
    return this.shown;
  }

  /** Whether an event came from the card (its host is all that can be seen of it). */
  holds(target: EventTarget | null): boolean {
    return !!target && target === this.made?.host;
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
    this.made ??= this.make();
    (host.closest(':modal') ?? this.document.documentElement).append(this.made.host);
    this.made.host.showPopover?.();
    this.turnTo(shown.reviews[0]!);
  }

  close(): void {
    const { shown, made } = this;
    if (!shown || !made) return;
    this.shown = undefined;
    this.pinned = false;
    shown.badge.expanded(false);
    render(null, made.root);
    made.host.remove();
  }

  /** Closes it and gives the keyboard back to its badge. */
  leave(): void {
    const button = this.shown?.badge.button;
    this.close();
    button?.focus({ preventScroll: true });
  }

  /** Moves the keyboard into the card. */
  focus(): void {
    this.made?.root.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }

  /** Whether the next step of the keyboard, forward or back, leads out of the card. */
  isAtEdge(back: boolean): boolean {
    if (!this.made) return true;
    const { root } = this.made;
    const stops = root.querySelectorAll('a, button');
    const at = root.activeElement;
    return back ? at === stops[0] || !at?.matches('a, button') : at === stops[stops.length - 1];
  }

  /** Puts it beside its badge again; closes it when the badge has gone out of sight. */
  follow(): void {
    const host = this.made?.host;
    if (!this.shown || !host) return;
    const badge = this.shown.badge.host.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = window;
    const isInSight = badge.width > 0 && badge.bottom > 0 && badge.top < height;
    if (!isInSight) {
      this.close();
      return;
    }
    host.style.setProperty('--rg-height', 'none');
    const { left, top, maxHeight } = placeCard(badge, host.getBoundingClientRect(), { width, height });
    host.style.setProperty('--rg-left', `${left}px`);
    host.style.setProperty('--rg-top', `${top}px`);
    host.style.setProperty('--rg-height', `${maxHeight}px`);
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
    const { made, shown, listed, failed } = this;
    if (!made || !shown || !listed) return;
    render(
      <CardFace
        listed={listed}
        opened={this.opened.get(JSON.stringify(listed.ref))}
        failed={failed}
        reason={shown.reason}
        others={shown.reviews.filter((review) => review !== listed)}
        close={() => this.leave()}
        turnTo={(review) => this.turnTo(review)}
      />,
      made.root,
    );
    this.follow();
  }
}
