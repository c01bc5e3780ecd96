import type { Page } from 'puppeteer-core';

interface CallFrame {
  url?: string;
}

interface Node {
  id: number;
  parent?: number;
  callFrame: CallFrame;
}

interface TraceEvent {
  name: string;
  ph: string;
  id?: string;
  ts: number;
  /** Wall and processor time, µs. */
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: {
    name?: string;
    data?: {
      url?: string;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: Node[]; samples?: number[] };
    };
  };
}

/** What a stretch of time cost a page's main thread: processor time in ms, so that a busy machine counts less. */
export interface Cost {
  /** Tasks without the browser's rendering in them: scripts, timers, messages. */
  script: number;
  /** The longest task that rendered nothing. */
  longest: number;
  /** Style, layout and paint. */
  rendering: number;
}

const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const TIMELINE = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

async function record(page: Page, categories: string[], work: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await work();
  const bytes = await page.tracing.stop();
  return JSON.parse(new TextDecoder().decode(bytes)).traceEvents;
}

/** What follows from the moment an extension's script is started in the page, while `work` goes on. */
export async function costOfStart(page: Page, work: () => Promise<unknown>): Promise<Cost> {
  const events = await record(page, TIMELINE, work);
  const start = events.find((e) => e.name === 'EvaluateScript' && isOurs(e.args?.data?.url));
  if (!start) throw new Error('the script was not started');
  const here = events.filter((e) => e.pid === start.pid && e.tid === start.tid && e.ph === 'X');
  const tasks = here.filter((e) => e.name === 'RunTask' && end(e) >= start.ts);
  const rendering = outermost(here.filter((e) => RENDERING.has(e.name)));
  const frames = new Set(
    tasks.filter((task) => rendering.some((e) => isWithin(e, task) && e.name !== 'UpdateLayoutTree')),
  );
  const rendered = sum(rendering.filter(({ ts }) => ts >= start.ts));
  // Style that a script asks for is its own cost; style, layout and paint of a frame are the browser's.
  const inFrames = sum(rendering.filter((e) => [...frames].some((task) => isWithin(e, task))));
  return {
    script: sum(tasks) - inFrames,
    longest: Math.max(0, ...tasks.filter((task) => !frames.has(task)).map(time)),
    rendering: rendered,
  };
}

/** How much of the main thread (0–1) any function of the extension had, while `work` went on. */
export async function shareOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  const events = await record(page, ['-*', 'disabled-by-default-v8.cpu_profiler'], work);
  const nodes = new Map<string, boolean>();
  let ours = 0;
  let all = 0;
  const chunks = events.filter((e) => e.name === 'ProfileChunk').sort((a, b) => a.ts - b.ts);
  for (const { pid, id: profile, args } of chunks) {
    const key = (id: number | undefined) => `${pid}:${profile}:${id}`;
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? [])
      nodes.set(key(id), isOurs(callFrame.url) || (nodes.get(key(parent)) ?? false));
    const deltas = args?.data?.timeDeltas ?? [];
    (args?.data?.cpuProfile?.samples ?? []).forEach((id, i) => {
      all += deltas[i] ?? 0;
      if (nodes.get(key(id))) ours += deltas[i] ?? 0;
    });
  }
  return ours / all;
}

const isOurs = (url: string | undefined): boolean => !!url?.startsWith('chrome-extension:');
const end = ({ ts, dur }: TraceEvent): number => ts + (dur ?? 0);
const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.ts >= outer.ts && end(inner) <= end(outer);
const time = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
const sum = (events: TraceEvent[]): number => events.reduce((all, event) => all + time(event), 0);

/** Events that no other of the list holds: nested ones are counted once. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)))
    if (!kept.length || !isWithin(event, kept.at(-1)!)) kept.push(event);
  return kept;
}
