import type { Mutant } from './mutant.ts';

/** A mutant with the number that switches it on. */
export interface NumberedMutant extends Mutant {
  readonly id: number;
}

/** A place where one or more mutants are, and the places within it. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly mutants: NumberedMutant[];
  readonly inner: Place[];
}

/** Places in each other, as they lie in the file. Mutants come in the order of their places. */
function nest(mutants: readonly NumberedMutant[]): Place[] {
  const outermost: Place[] = [];
  const open: Place[] = [];
  for (const mutant of mutants) {
    while (open.length > 0 && open.at(-1)!.end <= mutant.start) open.pop();
    const around = open.at(-1);
    if (around && around.start === mutant.start && around.end === mutant.end) {
      around.mutants.push(mutant);
      continue;
    }
    const place = { start: mutant.start, end: mutant.end, mutants: [mutant], inner: [] };
    (around?.inner ?? outermost).push(place);
    open.push(place);
  }
  return outermost;
}

function write(source: string, from: number, to: number, places: readonly Place[]): string {
  let text = '';
  let at = from;
  for (const place of places) {
    text += source.slice(at, place.start) + writePlace(source, place);
    at = place.end;
  }
  return text + source.slice(at, to);
}

function writePlace(source: string, { start, end, mutants, inner }: Place): string {
  if (mutants[0]!.shape === 'block') {
    const body = write(source, start + 1, end - 1, inner);
    return `{if(!__mutant(${mutants[0]!.id})){${body}}}`;
  }
  const switches = mutants.map(({ id, text }) => `__mutant(${id})?(${text}):`).join('');
  return `(${switches}${write(source, start, end, inner)})`;
}

/**
 * The file with all its mutants in it, each behind a switch: `__mutant(id)` is true where that one is on. So a file is
 * compiled once for all of them.
 */
export function switchMutants(source: string, mutants: readonly NumberedMutant[]): string {
  return write(source, 0, source.length, nest(mutants));
}
