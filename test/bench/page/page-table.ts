import type { Saved } from './saved.ts';

export interface Spread {
  median: number;
  least: number;
  most: number;
}

export interface Start {
  tiles: number;
  script: Spread;
  longest: Spread;
  rendering: Spread;
  badges: number;
  /** Tiles that look dimmed. */
  dimmed: number;
  asked: number;
  messages: number;
  shift: number;
}

/** `dimming` is ours with tiles dimmed below a grade. */
export type ScriptName = 'reelgrade' | 'dimming' | 'naive' | 'nothing';

export interface Result {
  starts: Record<ScriptName, Start[]>;
  rest: Rest | undefined;
  /** Size of the page script. */
  bytes: number;
  gzipped: number;
}

/** What is measured beside starts on grids. */
interface Rest {
  /** Share of a core on a page that changes endlessly and shows nothing new. */
  churns: Record<'reelgrade' | 'naive', Spread>;
  /** From the worker's answer to the first badge in the document, and from there to the next frame, ms. */
  firstBadge: { afterAnswer: Spread; toFrame: Spread };
  /** 100,000 bare tiles, beside a script that does nothing: main thread in ms, heap in MB. */
  huge: Record<'reelgrade' | 'nothing', { script: number; longest: number; heap: number; badges: number }>;
  /** The first badge of every saved page that gets one. */
  saved: Saved[];
  /** What a page still holds after it went elsewhere in place, and after the extension was taken away. */
  left: { moved: Left; gone: Left };
}

export interface Left {
  badges: number;
  styled: number;
  listeners: number;
}

const ms = ({ median, least, most }: Spread) =>
  `${median.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;

export function table({ starts, rest, bytes, gzipped }: Result): string {
  const nothing = (tiles: number) =>
    starts.nothing?.find((start) => start.tiles === tiles)?.script.median ?? 0;
  const rows = Object.entries(starts).flatMap(([name, all]) =>
    all.map(
      ({ tiles, script, longest, rendering, badges, dimmed, asked, messages, shift }) =>
        `| ${name} | ${tiles} | ${ms(script)} | ${(script.median - nothing(tiles)).toFixed(1)} | ${ms(longest)} | ${ms(rendering)} | ${badges} | ${dimmed} | ${asked} in ${messages} | ${shift} |`,
    ),
  );
  return [
    '| script | tiles | script, ms | of it ours | longest task, ms | rendering, ms | badges | dimmed | films asked | layout shift |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...(rest ? restOf(rest) : []),
    `The page script with one site's file is ${bytes} bytes, ${gzipped} gzipped.`,
    'Processor time of the main thread; the script column holds compiling and starting the scripts, and every task of the page without rendering in it; "of it ours" is beyond a script that does nothing.',
  ].join('\n');
}

function restOf({ churns, firstBadge, huge, saved, left }: Rest): string[] {
  const late = saved.filter(({ frames }) => frames > 0);
  const worst = saved.toSorted((a, b) => b.afterSent - a.afterSent)[0];
  return [
    `Endless changes, share of a core: reelgrade ${percent(churns.reelgrade)}, naive ${percent(churns.naive)}.`,
    `100,000 bare tiles: ${Object.entries(huge)
      .map(
        ([name, { script, longest, heap, badges }]) =>
          `${name} ${script.toFixed(0)} ms, longest ${longest.toFixed(0)}, heap ${heap.toFixed(1)} MB, ${badges} badges`,
      )
      .join('; ')}.`,
    `First badge ${ms(firstBadge.afterAnswer)} ms after the answer left the worker; the next frame ${ms(firstBadge.toFrame)} ms later.`,
    worst
      ? `Saved pages with badges: ${saved.length}; first badge in the first frame after the answer came to the page on ${saved.length - late.length}${late.length ? ` (late: ${late.map(({ file, frames }) => `${file} by ${frames}`).join(', ')})` : ''}, at most ${Math.max(...saved.map(({ afterAnswer }) => afterAnswer)).toFixed(1)} ms after it and ${worst.afterSent.toFixed(1)} after it left the worker (${worst.file}); ${movedBy(saved)}.`
      : 'Saved pages: none beside the project.',
    `Left after moving in place: ${JSON.stringify(left.moved)}; after the extension was removed: ${JSON.stringify(left.gone)} (listeners: change).`,
  ];
}

const percent = ({ median, least, most }: Spread) =>
  `${(median * 100).toFixed(2)} % (${(least * 100).toFixed(2)}–${(most * 100).toFixed(2)})`;

/** What moved on saved pages since the first answer came, beside the same pages without us. */
function movedBy(saved: readonly Saved[]): string {
  const shifted = saved.filter(({ shift, without }) => Math.max(shift, without) > 0.001);
  const moved = saved.filter((page) => page.moved > 0);
  const scores = shifted.map(
    ({ file, shift, without }) => `${file} ${shift.toFixed(3)}, without us ${without.toFixed(3)}`,
  );
  return `elements elsewhere than without us on ${moved.length}${moved.length ? ` (${moved.map((page) => `${page.file}: ${page.moved}`).join(', ')})` : ''}; layout shift above 0.001 since the answer: ${scores.join('; ') || 'none'}`;
}
