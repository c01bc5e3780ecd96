import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findMutants } from './find-mutants.ts';
import { keyOf, type PlannedMutant } from './mutation-files.ts';

/** The TypeScript files at a path. */
export function sourceFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return (readdirSync(path, { recursive: true }) as string[])
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(path, file))
    .sort();
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The mutants of the files; of more than `sample`, that many, chosen by the seed. */
export function planMutants(paths: readonly string[], sample: number, seed: number): PlannedMutant[] {
  const all = paths.flatMap(sourceFiles).flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return findMutants(source, file).map((mutant) => ({ file, source, mutant }));
  });
  const next = random(seed);
  const chosen = all
    .map((one, place) => ({ one, place, lot: next() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, sample)
    .sort((a, b) => a.place - b.place);
  return chosen.map(({ one: { file, source, mutant } }, id) => {
    const numbered = { ...mutant, id };
    return { ...numbered, file, key: keyOf(file, source, numbered) };
  });
}

/** Test files at a path of tests, or beside a path of sources: test/core/titles for src/core/titles. */
export function testFilesAt(path: string): string[] {
  const place = path.replace(/^src\//, 'test/').replace(/\.tsx?$/, '');
  const names = [path.replace(/^src\//, 'test/'), place, `${place}.test.ts`, `${place}.test.tsx`].filter(
    (name) => existsSync(name),
  );
  return [...new Set(names.flatMap(sourceFiles))].filter((file) => /\.test\.tsx?$/.test(file));
}
