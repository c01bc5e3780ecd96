import { definitions } from '../definitions/index.ts';
import { patternProblem } from './pattern-cost.ts';
import { patternHash } from './pattern-hash.ts';

function* patternsIn(value: unknown): Generator<RegExp> {
  if (value instanceof RegExp) yield value;
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* patternsIn(item);
}

/**
 * Hashes of the patterns in our own site files that the estimate of costs cannot vouch for. We wrote and tried them, so
 * a pack may repeat them as they are. The build puts the finished list here.
 */
export const packagedPatterns: readonly string[] = [
  ...new Set(
    [...patternsIn(definitions)]
      .filter(({ source, flags }) => patternProblem(source, flags))
      .map((pattern) => patternHash(String(pattern))),
  ),
];
