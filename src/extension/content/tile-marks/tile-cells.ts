/** A tile's place in its row is looked for this many elements above it. */
const MAX_STEPS_TO_CELL = 8;
/** And this many above its row, whether a script moves the row as a whole. */
const MAX_STEPS_ABOVE_ROW = 6;

/** What a row has in its own style where a script computes where its tiles go: it would leave the room of a hidden one. */
const COMPUTED_ROW = /(?:^|[\s;])(?:(?:min-)?height|padding(?:-top|-bottom|-left)?|transform|translate)\s*:/i;
/** The same in a tile's place. */
const COMPUTED_CELL =
  /(?:^|[\s;])(?:top|left|right|bottom|inset[\w-]*|transform|translate|grid-(?:area|row|column)[\w-]*)\s*:/i;

/** Finds what may be hidden with a tile so that its row closes up behind it. */
export interface TileCells {
  /** Learns where a tile is: places are told apart by the tiles in them. */
  add(tile: Element): void;
  /** The whole place of a tile, or undefined where hiding it would leave a hole or stop the row from moving. */
  hideable(tile: Element): HTMLElement | undefined;
}

export function createTileCells(): TileCells {
  const added = new WeakSet<Element>();
  /** How many tiles were added below an element. */
  const counts = new WeakMap<Element, number>();
  const rows = new WeakMap<Element, boolean>();

  /** The largest element that holds this tile and no other, in one that holds several. */
  function cellOf(tile: Element): HTMLElement | undefined {
    let cell = tile;
    for (let step = 0; step < MAX_STEPS_TO_CELL; step++) {
      const above = cell.parentElement;
      if (!above || (counts.get(cell) ?? 1) > 1) return undefined;
      if ((counts.get(above) ?? 0) > 1) return cell as HTMLElement;
      cell = above;
    }
    return undefined;
  }

  function closesUp(row: Element): boolean {
    let known = rows.get(row);
    if (known === undefined) {
      known = flows(row);
      rows.set(row, known);
    }
    return known;
  }

  return {
    add(tile) {
      if (added.has(tile)) return;
      added.add(tile);
      let at: Element | null = tile;
      for (let step = 0; at && step <= MAX_STEPS_TO_CELL; step++, at = at.parentElement)
        counts.set(at, (counts.get(at) ?? 0) + 1);
    },
    hideable(tile) {
      const cell = cellOf(tile);
      if (!cell || cell.contains(tile.ownerDocument.activeElement)) return undefined;
      if (COMPUTED_CELL.test(cell.getAttribute('style') ?? '')) return undefined;
      if (!closesUp(cell.parentElement!)) return undefined;
      const { position, transform, gridRowStart, gridColumnStart } = getComputedStyle(cell);
      const isInFlow = !/absolute|fixed/.test(position) && isNone(transform);
      return isInFlow && isAuto(gridRowStart) && isAuto(gridColumnStart) ? cell : undefined;
    },
  };
}

const isNone = (value: string | undefined): boolean => !value || value === 'none';
const isAuto = (line: string | undefined): boolean => !line || line === 'auto' || line.startsWith('span');

/** Whether the tiles of a row lie in the flow of the page, and no script moves or measures the row. */
function flows(row: Element): boolean {
  if (COMPUTED_ROW.test(row.getAttribute('style') ?? '')) return false;
  const { body } = row.ownerDocument;
  let at: Element | null = row;
  for (let step = 0; at && at !== body && step < MAX_STEPS_ABOVE_ROW; step++, at = at.parentElement) {
    const { transform, willChange, overflowX } = getComputedStyle(at);
    if (!isNone(transform) || willChange?.includes('transform')) return false;
    // What sticks out and cannot be scrolled to by hand is turned by a script, page by page.
    if (/hidden|clip/.test(overflowX ?? '') && at.scrollWidth > at.clientWidth + 1) return false;
  }
  return true;
}
