/** The panel in the page that leads through teaching. */

import type { Sighting } from '../../../sites/site.ts';
import {
  type MessageCode,
  messageDirection,
  messageLocale,
  text,
  textWith,
} from '../../../ui/messages/message-text.ts';

/** Where the viewer is: pointing at the title, at a tile, looking at what is found, or done. */
export type TeachStep = 'title' | 'tile' | 'review' | 'kept';

/** What the panel's buttons do. */
export type TeachActions = Record<'skip' | 'keep' | 'again' | 'other' | 'move' | 'end', () => void>;

/** What is shown in a step. */
interface Shown {
  /** What the page shows by what was pointed at. */
  found: readonly Sighting[];
  host: string;
  /** There is more than one rule that tiles may be read by. */
  hasOther: boolean;
}

/** The small window that leads through teaching a page. In plain elements: nothing here changes often. */
export interface TeachPanel {
  show(step: TeachStep, shown: Shown): void;
  /** Says what was just pointed at, or what went wrong. */
  say(words: string): void;
  /** Moves to the other end of the window. */
  move(): void;
  focus(): void;
}

/** Films of lists that are named; the rest is only counted. */
const MAX_NAMED_FILMS = 5;

export function createTeachPanel(root: ShadowRoot, on: TeachActions): TeachPanel {
  const { ownerDocument: document } = root;
  const create = (tag: string, className = '', ...children: (Node | string | number)[]): HTMLElement => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children.map((child) => (typeof child === 'object' ? child : String(child))));
    return element;
  };
  const button = (code: MessageCode, act: keyof TeachActions, className = 'rg-button'): HTMLElement => {
    const element = create('button', className, text(code as 'teach.keep'));
    element.addEventListener('click', on[act]);
    return element;
  };
  const filmName = ({ film }: Sighting): HTMLElement =>
    create('bdi', '', create('b', '', film.title), film.year ? ` (${film.year})` : '');

  const status = create('p', 'status');
  status.setAttribute('role', 'status');
  status.dir = 'auto';
  const panel = root.appendChild(create('div', 'panel'));
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', text('teach.title'));
  panel.tabIndex = -1;
  panel.lang = messageLocale();
  panel.dir = messageDirection();
  const move = button('teach.move', 'move', 'move');
  move.textContent = '⇅';
  move.title = text('teach.move');
  move.setAttribute('aria-label', move.title);
  const head = create('div', 'head', create('h2', '', text('teach.title')), move);

  /** What is found on this page: its own film, and the films of its lists. */
  function found(all: readonly Sighting[]): HTMLElement[] {
    const own = all.find(({ role }) => role === 'page');
    const tiles = all.filter(({ role }) => role === 'tile');
    const withoutYear = tiles.filter(({ film }) => !film.year).length;
    const named = tiles.slice(0, MAX_NAMED_FILMS).map((tile) => create('li', '', filmName(tile)));
    if (tiles.length > named.length) named.push(create('li', '', '…'));
    return [
      create('p', '', text('teach.found')),
      create(
        'p',
        '',
        ...(own
          ? textWith<'teach.film', HTMLElement>('teach.film', { film: filmName(own) })
          : [text('teach.noFilm')]),
      ),
      create('p', '', tiles.length ? text('teach.tiles', { count: tiles.length }) : text('teach.noTiles')),
      ...(named.length ? [create('ul', '', ...named)] : []),
      ...(withoutYear ? [create('p', 'soft', text('teach.noYear', { count: withoutYear }))] : []),
    ];
  }

  function wordsOf(step: TeachStep, shown: Shown): HTMLElement[] {
    if (step === 'review') return found(shown.found);
    if (step === 'kept')
      return [
        create(
          'p',
          '',
          ...textWith<'teach.kept', HTMLElement>('teach.kept', { host: create('bdi', '', shown.host) }),
        ),
      ];
    const point = step === 'title' ? 'teach.pointTitle' : 'teach.pointTile';
    return [create('p', '', text(point)), create('p', 'soft', text('teach.keys'))];
  }

  function buttonsOf(step: TeachStep, { found, hasOther }: Shown): HTMLElement[] {
    if (step === 'kept') return [button('teach.close', 'end', 'rg-button primary')];
    return [
      ...(step === 'title' ? [button('teach.noTitle', 'skip')] : []),
      ...(step === 'tile' ? [button('teach.noTile', 'skip')] : []),
      ...(step === 'review' && found.length ? [button('teach.keep', 'keep', 'rg-button primary')] : []),
      ...(step === 'review' && hasOther ? [button('teach.other', 'other')] : []),
      ...(step !== 'title' ? [button('teach.again', 'again')] : []),
      button('teach.cancel', 'end'),
    ];
  }

  return {
    show(step, shown) {
      status.textContent = '';
      status.toggleAttribute('data-pointing', step === 'title' || step === 'tile');
      const buttons = create('div', 'buttons', ...buttonsOf(step, shown));
      panel.replaceChildren(head, ...wordsOf(step, shown), status, buttons);
    },
    say(words) {
      status.textContent = words;
    },
    move() {
      panel.toggleAttribute('data-at-top');
    },
    focus: () => panel.focus(),
  };
}
