import type { ListedReview } from '../../../protocol/messages.ts';
import gradeCss from '../../../ui/components/grade-mark.css?inline';
import { gradeBand, gradeName, gradeText } from '../../../ui/grade-display.ts';
import themeCss from '../../../ui/theme.css?inline';
import badgeCss from './badge.css?inline';
import { dress } from './shadow-styles.ts';

/** The name of a badge's element in the page. */
export const BADGE = 'reelgrade-badge';

/** A grade beside a film in the page. Plain DOM: a page may hold a thousand, and none of them changes much. */
export interface Badge {
  /** What stands in the page; its shadow root is closed, so that the page can neither read nor reach in. */
  readonly host: HTMLElement;
  readonly button: HTMLElement;
  /** Shows a grade, or a veil over it until somebody looks. */
  show(review: ListedReview, veiled: boolean): void;
  unveil(): void;
  /** Tells assistive technology whether the badge's card is open. */
  expanded(open: boolean): void;
}

const css = themeCss + gradeCss + badgeCss;

let pattern: HTMLElement | undefined;

/** What stands in every badge's shadow, made once and copied. */
function makePattern(document: Document): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'badge rg-grade';
  button.setAttribute('aria-haspopup', 'dialog');
  const text = document.createElement('span');
  // "B+" stays "B+" on a page that is read from the right.
  text.dir = 'auto';
  button.append(text);
  return button;
}

export function createBadge(document: Document): Badge {
  const host = document.createElement(BADGE);
  const root = host.attachShadow({ mode: 'closed' });
  pattern ??= makePattern(document);
  const button = pattern.cloneNode(true) as HTMLElement;
  const text = button.firstElementChild!;
  root.append(button);
  dress(root, css);
  let shown: ListedReview | undefined;

  function unveil(): void {
    if (!shown) return;
    const { grade, title, critic } = shown;
    button.setAttribute('data-band', String(gradeBand(grade.score)));
    text.textContent = gradeText(grade);
    button.setAttribute('aria-label', `${gradeName(grade)}: ${title}, ${critic}`);
  }

  return {
    host,
    button,
    unveil,
    show(review, veiled) {
      shown = review;
      if (!veiled) return unveil();
      button.setAttribute('data-band', '0');
      text.textContent = '···';
      button.setAttribute('aria-label', `Show the grade: ${review.title}, ${review.critic}`);
    },
    expanded(open) {
      button.setAttribute('aria-expanded', String(open));
    },
  };
}
