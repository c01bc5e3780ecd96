import { readFileSync } from 'node:fs';
import type { MutationFiles, PlannedMutant } from './mutation-files.ts';

/** Longest piece of source that a line of the report shows, in characters. */
const MAX_SHOWN = 90;

const shown = (text: string) => text.replace(/\s+/g, ' ').slice(0, MAX_SHOWN);

/** `12 of 15 (80 %)` */
const share = (part: number, all: number) => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;

/** Where a mutant is and what it does: `12 &&: a && b → a || b`. */
function describeMutant({ file, edit, kind, start, end, shape, text }: PlannedMutant): string {
  const source = readFileSync(file, 'utf8');
  const line = source.slice(0, edit.start).split('\n').length;
  const before = source.slice(start, end);
  const long = shape === 'block' || before.length > MAX_SHOWN;
  const from = long ? source.slice(edit.start, edit.end) : before;
  return `${line} ${kind}: ${shown(from)} → ${shown(long ? edit.text : text)}`;
}

/** The result of a run as text: a table by file, then the mutants that are alive, those that no test reaches marked. */
export function mutationReport(files: MutationFiles, mutants: readonly PlannedMutant[]): string {
  const kills = files.kills;
  const reached = new Set(files.reached.flatMap(({ tested, loaded }) => [...tested, ...loaded]));
  const byFile = new Map<string, PlannedMutant[]>();
  for (const mutant of mutants) byFile.set(mutant.file, [...(byFile.get(mutant.file) ?? []), mutant]);
  const lines = [`killed ${share(mutants.filter(({ key }) => kills.has(key)).length, mutants.length)}`, ''];
  for (const [file, all] of byFile)
    lines.push(`${file}: ${share(all.filter(({ key }) => kills.has(key)).length, all.length)}`);
  for (const [file, all] of byFile) {
    const alive = all.filter(({ key }) => !kills.has(key));
    if (alive.length > 0) lines.push('', file);
    for (const mutant of alive)
      lines.push(`  ${reached.has(mutant.id) ? '' : 'not reached, '}${describeMutant(mutant)}`);
  }
  return `${lines.join('\n')}\n`;
}
