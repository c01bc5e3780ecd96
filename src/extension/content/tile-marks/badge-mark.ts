import type { WatchState } from '../../../protocol/watch-state.ts';
import { text } from '../../../ui/messages/message-text.ts';
import { WATCH_SIGNS, WATCH_WORDS } from '../../../ui/watch-display.ts';
import type { PlacedBadge } from '../badge/badge-manager.ts';

const SVG = 'http://www.w3.org/2000/svg';
const CLASS = 'watch';

/** Shows on a badge what the viewer said of its film: a small sign at its corner, and words for those who hear the page. */
export function markBadge({ badge: { button }, answer: { watch } }: PlacedBadge): void {
  button.querySelector(`.${CLASS}`)?.remove();
  button.removeAttribute('aria-description');
  if (!watch) return;
  button.setAttribute('aria-description', text(WATCH_WORDS[watch]));
  button.append(sign(button.ownerDocument, watch));
}

/** Drawn, because `window.find` of the page would find letters in a closed shadow root. */
function sign(document: Document, watch: WatchState): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', CLASS);
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  svg.style.cssText = `position: absolute; inset-block-end: -6px; inset-inline-end: -6px; width: 13px; height: 13px;
    border-radius: 50%; background: Canvas; fill: none; stroke: CanvasText; stroke-width: 1.8;
    stroke-linecap: round; stroke-linejoin: round; pointer-events: none;`;
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', WATCH_SIGNS[watch]);
  svg.append(path);
  return svg;
}
