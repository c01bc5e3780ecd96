import type { Answer } from '../../../protocol/messages.ts';
import type { Settings } from '../../storage/settings-reader.ts';
import { createMarkNote, type MarkNote } from './mark-note.ts';

/** What is done to a tile because of its grade. */
type TileMark = 'dim' | 'outline';

/** Each mark as inline styles: neither takes room, so nothing of the page moves. */
const STYLES: Record<TileMark, Record<string, string>> = {
  dim: { opacity: '0.25' },
  outline: { outline: '3px solid #12a594', 'outline-offset': '1px' },
};

/** Marks the tiles of a page. */
export interface TileMarks {
  /** Marks a tile by its answer, or takes its mark away when there is no answer yet. */
  set(tile: Element, answer: Answer | undefined): void;
}

/** The mark of a tile. Titles that Reelgrade is unsure of are never marked, and none while grades are hidden. */
export function markFor(answer: Answer, settings: Settings): TileMark | undefined {
  if (settings.hideGrades) return undefined;
  if (answer.match === 'none') return settings.dimUnreviewed ? 'dim' : undefined;
  const score = answer.match === 'certain' ? answer.reviews[0]?.grade?.score : undefined;
  if (score === undefined) return undefined;
  if (score < settings.dimBelow) return 'dim';
  return settings.outlineFrom && score >= settings.outlineFrom ? 'outline' : undefined;
}

/**
 * Dims and outlines tiles as the viewer chose, and says in a note how many are dimmed; one press there shows them. A
 * dimmed tile stays where it is for pointer, keyboard and screen reader.
 */
export function createTileMarks(
  settings: () => Settings,
  /** The element of ours that the note is drawn in. */
  noteHost: HTMLElement,
): TileMarks {
  const marked = new Map<Element, { mark: TileMark; undo?: () => void }>();
  let areShown = false;
  let isScheduled = false;
  let note: MarkNote | undefined;

  function toggle(): void {
    areShown = !areShown;
    for (const [tile, entry] of marked) {
      if (entry.mark !== 'dim') continue;
      entry.undo?.();
      entry.undo = areShown ? undefined : addStyles(tile, STYLES.dim);
    }
    updateNote();
  }

  function updateNote(): void {
    isScheduled = false;
    let count = 0;
    for (const [tile, { mark }] of marked) if (mark === 'dim' && tile.isConnected) count++;
    if (count) note ??= createMarkNote(noteHost, toggle);
    note?.update(count, areShown);
  }

  return {
    set(tile, answer) {
      const before = marked.get(tile);
      const mark = answer ? markFor(answer, settings()) : undefined;
      if (before?.mark === mark) return;
      before?.undo?.();
      marked.delete(tile);
      if (mark)
        marked.set(tile, {
          mark,
          undo: mark === 'dim' && areShown ? undefined : addStyles(tile, STYLES[mark]),
        });
      if (isScheduled || (mark !== 'dim' && before?.mark !== 'dim')) return;
      isScheduled = true;
      setTimeout(updateNote);
    },
  };
}

/** Sets inline styles. Returns a function that puts back what was there. */
function addStyles(tile: Element, styles: Record<string, string>): () => void {
  const { style } = tile as HTMLElement;
  const before = Object.keys(styles).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
  return () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
    if (!tile.getAttribute('style')) tile.removeAttribute('style');
  };
}
