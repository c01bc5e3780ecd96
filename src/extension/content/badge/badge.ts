import type { ListedReview } from '../../../protocol/messages.ts';
import gradeCss from '../../../ui/components/grade-mark.css?inline';
import { gradeNameBy, gradeShape, gradeText } from '../../../ui/grade-display.ts';
import themeCss from '../../../ui/theme.css?inline';
import { createOwnElement } from '../own-elements.ts';
import badgeCss from './badge.css?inline';
import { badgeWords, sayBadge } from './badge-speech.ts';
import { createShadowStyles } from './shadow-styles.ts';

/** A grade beside a film in the page. Plain DOM: a page may hold a thousand badges, and they hardly change. */
export interface Badge {
  /** The element in the page. Its shadow root is closed. */
  readonly host: HTMLElement;
  readonly button: HTMLElement;
  /** Shows a grade, or hides it until the viewer points at the badge. */
  show(review: ListedReview, veiled: boolean): void;
  unveil(): void;
  /** Tells assistive technology whether the badge's card is open. */
  setExpanded(open: boolean): void;
}

const addStyles = createShadowStyles(themeCss + gradeCss + badgeCss);

let template: HTMLElement | undefined;

/** What is in every badge's shadow root: built once and copied, which is faster than building it for each. */
function makeTemplate(document: Document): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'badge rg-grade';
  // Our words keep their language and direction on a page of another.
  button.lang = badgeWords().locale;
  button.dir = badgeWords().direction;
  button.setAttribute('aria-haspopup', 'dialog');
  const text = document.createElement('span');
  button.append(text);
  return button;
}

export function createBadge(document: Document): Badge {
  const host = createOwnElement(document, 'badge');
  const root = host.attachShadow({ mode: 'closed' });
  if (template?.lang !== badgeWords().locale) template = makeTemplate(document);
  const button = template.cloneNode(true) as HTMLElement;
  const shownText = button.firstElementChild!;
  root.append(button);
  addStyles(root);
  let shown: ListedReview | undefined;

  function unveil(): void {
    if (!shown) return;
    const { grade, title, critic, likely } = shown;
    button.setAttribute('data-band', gradeShape(grade));
    button.toggleAttribute('data-likely', likely === true);
    shownText.setAttribute('data-text', gradeText(grade, likely));
    button.setAttribute(
      'aria-label',
      sayBadge('badge.label', { grade: gradeNameBy(sayBadge, grade, likely), title, critic }),
    );
  }

  return {
    host,
    button,
    unveil,
    show(review, veiled) {
      shown = review;
      if (!veiled) return unveil();
      button.setAttribute('data-band', '0');
      shownText.setAttribute('data-text', '···');
      button.setAttribute(
        'aria-label',
        sayBadge('badge.hidden', { title: review.title, critic: review.critic }),
      );
    },
    setExpanded(open) {
      button.setAttribute('aria-expanded', String(open));
    },
  };
}
