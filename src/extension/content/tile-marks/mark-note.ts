/** The note in a page that says how many titles are dimmed or hidden. */

import { messageDirection, messageLocale, text } from '../../../ui/messages/message-text.ts';
import themeCss from '../../../ui/theme.css?inline';
import { createShadowStyles } from '../badge/shadow-styles.ts';
import noteCss from './mark-note.css?inline';

/** How many titles of the page are dimmed, and how many are hidden. */
interface MarkCount {
  dimmed: number;
  hidden: number;
}

/** The note at the window's edge that says how many titles are dimmed or hidden. */
export interface MarkNote {
  /**
   * Shows the count; without any there is no note.
   * @param areShown the viewer asked to see them, for now
   * @param areHidden they will be hidden again, not only dimmed
   */
  update(count: MarkCount, areShown: boolean, areHidden: boolean): void;
}

/**
 * @param host an element of ours
 * @param toggle called when the viewer asks to show these titles, or to dim or hide them again
 */
export function createMarkNote(host: HTMLElement, toggle: () => void): MarkNote {
  let parts: { words: HTMLElement; button: HTMLElement } | undefined;
  let isClosed = false;

  function create() {
    const document = host.ownerDocument;
    const root = host.attachShadow({ mode: 'closed' });
    createShadowStyles(themeCss + noteCss)(root);
    const note = document.createElement('div');
    note.className = 'note';
    note.lang = messageLocale();
    note.dir = messageDirection();
    const words = document.createElement('span');
    words.setAttribute('role', 'status');
    const button = document.createElement('button');
    button.addEventListener('click', toggle);
    const close = document.createElement('button');
    close.textContent = '×';
    close.setAttribute('aria-label', text('card.close'));
    close.addEventListener('click', () => {
      isClosed = true;
      host.remove();
    });
    note.append(words, button, close);
    root.append(note);
    // "A click outside closes me": the page must not take these for its own.
    for (const name of ['pointerdown', 'mousedown', 'click', 'keydown'])
      host.addEventListener(name, (event) => event.stopPropagation());
    return { words, button };
  }

  return {
    update({ dimmed, hidden }, areShown, areHidden) {
      if (!(dimmed + hidden) || isClosed) {
        host.remove();
        return;
      }
      parts ??= create();
      const counted = [
        hidden && text('note.hidden', { count: hidden }),
        dimmed && text(areShown ? 'note.shown' : 'note.dimmed', { count: dimmed }),
      ];
      parts.words.textContent = counted.filter(Boolean).join(' · ');
      const again = areHidden ? 'note.hideAgain' : 'note.dimAgain';
      parts.button.textContent = text(areShown ? again : 'note.show');
      if (!host.isConnected) host.ownerDocument.documentElement.append(host);
    },
  };
}
