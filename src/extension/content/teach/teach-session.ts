/** Teaching from its first step to its end: title, tile, what is found, kept or not. */

import { proposeTileRules } from '../../../sites/propose/tile-rules.ts';
import { proposeTitlePage } from '../../../sites/propose/title-rule.ts';
import type { Site, Tiles, TitlePage } from '../../../sites/site.ts';
import buttonCss from '../../../ui/components/button.css?inline';
import { text } from '../../../ui/messages/message-text.ts';
import { errorWords } from '../../../ui/messages/problem-text.ts';
import themeCss from '../../../ui/theme.css?inline';
import type { Send } from '../../platform/messaging.ts';
import { createShadowStyles } from '../badge/shadow-styles.ts';
import { containEvents } from '../contain-events.ts';
import { createOwnElement } from '../own-elements.ts';
import { pickElement } from './element-picker.ts';
import { sightingsBy, taughtFileOf, withLesson } from './taught-file.ts';
import teachCss from './teach.css?inline';
import { createTeachPanel, type TeachStep } from './teach-panel.ts';

/** Words of what was pointed at that are shown. */
const MAX_SHOWN_WORDS = 80;
/** Outlines that are drawn at once, at most. */
const MAX_OUTLINES = 60;
const addStyles = createShadowStyles(themeCss + buttonCss + teachCss);

/**
 * Lets the viewer teach this page: they point at its title and at a tile, see what would be found by that, and keep it or
 * point again. Ends with the signal; answers how to end it before.
 */
export function startTeaching(
  document: Document,
  site: () => Site | undefined,
  send: Send,
  signal: AbortSignal,
): () => void {
  const abort = new AbortController();
  const host = createOwnElement(document, 'teach');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root);
  const outlines = root.appendChild(document.createElement('div'));
  containEvents(host);

  let step: TeachStep = 'title';
  let picking: AbortController | undefined;
  let titlePage: TitlePage | undefined;
  let guesses: Tiles[] = [];
  let guess = 0;
  let outlined: Element[] = [];

  const panel = createTeachPanel(root, {
    skip: () => (step === 'tile' && !titlePage ? end() : go(step === 'title' ? 'tile' : 'review')),
    keep,
    again: () => go('title'),
    other() {
      guess = (guess + 1) % guesses.length;
      draw();
    },
    move: () => panel.move(),
    end,
  });

  const lesson = () => ({ titlePage, tiles: guesses[guess] });
  const taught = (): Site | undefined => {
    const now = site();
    return now && withLesson(now, lesson(), document);
  };

  function end(): void {
    abort.abort();
    picking?.abort();
    host.remove();
  }

  function go(next: TeachStep): void {
    step = next;
    picking?.abort();
    outlined = [];
    if (step === 'title') {
      titlePage = undefined;
      guesses = [];
      guess = 0;
    }
    if (step === 'title' || step === 'tile') {
      picking = new AbortController();
      pickElement(host, isOnButton, { pointed, chosen, cancelled: end }, picking.signal);
    }
    draw();
  }

  const isOnButton = () => !!root.activeElement?.matches('button');

  function pointed(element: Element): void {
    outlined = [element];
    const words = (element.textContent?.trim() || element.getAttribute('alt') || `<${element.localName}>`)
      .replace(/\s+/g, ' ')
      .slice(0, MAX_SHOWN_WORDS);
    drawOutlines();
    panel.say(text('teach.pointed', { words }));
  }

  function chosen(element: Element): void {
    const now = site();
    if (!now) return;
    const { href } = document.location;
    try {
      if (step === 'title') titlePage = proposeTitlePage(element, href, now);
      else guesses = proposeTileRules(element, href, now);
    } catch {
      // A page can put its own things where the DOM's methods are: nothing can be read there.
    }
    if (step === 'title' ? titlePage : guesses.length) go(step === 'title' ? 'tile' : 'review');
    else panel.say(text('teach.nothing'));
  }

  function keep(): void {
    const now = taught();
    if (!now) return;
    send('keepTaughtSite', taughtFileOf(now)).then(
      () => go('kept'),
      (error) => panel.say(errorWords(error)),
    );
  }

  function draw(): void {
    const now = step === 'review' ? taught() : undefined;
    const found = now ? sightingsBy(now, document) : [];
    if (step === 'review') outlined = found.map(({ element }) => element);
    drawOutlines();
    panel.show(step, { found, host: document.location.hostname, hasOther: guesses.length > 1 });
    panel.focus();
  }

  function drawOutlines(): void {
    const shown = outlined.filter(({ isConnected }) => isConnected).slice(0, MAX_OUTLINES);
    outlines.replaceChildren(
      ...shown.map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const box = document.createElement('div');
        box.className = 'outline';
        box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
        return box;
      }),
    );
  }

  for (const type of ['scroll', 'resize'])
    addEventListener(type, drawOutlines, { capture: true, passive: true, signal: abort.signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && step !== 'title' && step !== 'tile') end();
    },
    { capture: true, signal: abort.signal },
  );
  signal.addEventListener('abort', end, { signal: abort.signal });
  // A modal dialog makes everything outside of it inert.
  (document.querySelector(':modal') ?? document.documentElement).append(host);
  host.showPopover?.();
  go('title');
  return end;
}
