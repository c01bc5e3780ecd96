import { PatternError, type PatternNode, parsePattern } from './parse-pattern.ts';
import { NO_SIGNS, overlap, type SignSet, union } from './sign-sets.ts';

/** Longest text that a site's pattern is tried on, in UTF-16 units (extract/clean-text.ts cuts texts there). */
const MAX_TEXT_UNITS = 300;

/** Most steps that a pattern may take for the worst text, by the estimate below: a fraction of a second. */
const MAX_STEPS = 3e8;

const MAX_PATTERN_UNITS = 4_000;

/**
 * Why a pattern from outside must not be run, or undefined where even a text made for it costs little time.
 *
 * An engine that goes back and tries again takes as many steps as there are ways to match the beginnings of a text. A
 * repetition whose sign can also begin what follows multiplies them by the text's length; where it cannot, it ends in
 * one place only. A repetition of what can itself match in several ways has no bound, and is refused.
 */
export function patternProblem(source: string, flags: string): string | undefined {
  if (source.length > MAX_PATTERN_UNITS) return `it is longer than ${MAX_PATTERN_UNITS} signs`;
  if (!/^(?:i?u?|ui)$/.test(flags)) return `it has the flags "${flags}"`;
  try {
    new RegExp(source, flags);
  } catch {
    return 'it is no pattern';
  }
  try {
    const node = parsePattern(source, flags);
    const { ways, power } = costOf(node, NO_SIGNS);
    const walk = 1 + (beginsAtStart(node) ? 0 : 1);
    return ways * MAX_TEXT_UNITS ** (power + walk) > MAX_STEPS ? 'it could take too long' : undefined;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

/** How many ways there are to match: `ways` times the text's length to the power of `power`. */
interface Cost {
  ways: number;
  power: number;
}

const ONE: Cost = { ways: 1, power: 0 };

/** @param next what may follow the part, as far as it takes a sign */
function costOf(node: PatternNode, next: SignSet): Cost {
  switch (node.type) {
    case 'sequence':
      return costOfSequence(node.parts, next);
    case 'choice':
      return costOfChoice(node.of, next);
    case 'repeat':
      return costOfRepeat(node, next);
    case 'look': {
      // It is tried again wherever it is met, and walks the text itself.
      const { ways, power } = costOf(node.part, NO_SIGNS);
      return { ways, power: isLong(node.part) ? power + 1 : power };
    }
    default:
      return ONE;
  }
}

function costOfSequence(parts: readonly PatternNode[], next: SignSet): Cost {
  let [ways, power] = [1, 0];
  let follow = next;
  for (const part of parts.toReversed()) {
    const cost = costOf(part, follow);
    ways *= cost.ways;
    power += cost.power;
    follow = isNullable(part) ? union(firstOf(part), follow) : firstOf(part);
  }
  return { ways, power };
}

/** Branches that begin with different signs: one of them at most can match. */
function costOfChoice(of: readonly PatternNode[], next: SignSet): Cost {
  const costs = of.map((each) => costOf(each, next));
  const power = Math.max(...costs.map((cost) => cost.power));
  let seen: SignSet = NO_SIGNS;
  let isApart = true;
  for (const each of of) {
    const first = isNullable(each) ? union(firstOf(each), next) : firstOf(each);
    isApart &&= !overlap(seen, first);
    seen = union(seen, first);
  }
  const ways = costs.map((cost) => cost.ways);
  return { ways: isApart ? Math.max(...ways) : ways.reduce((sum, each) => sum + each, 0), power };
}

function costOfRepeat({ part, least, most }: Extract<PatternNode, { type: 'repeat' }>, next: SignSet): Cost {
  const first = firstOf(part);
  const endsInOnePlace = !overlap(first, next);
  const { ways, power } = costOf(part, most > 1 ? union(first, next) : next);
  if (most === Number.POSITIVE_INFINITY) {
    if (ways > 1 || power > 0 || isNullable(part))
      throw new PatternError('it repeats what can match in several ways');
    return { ways: 1, power: endsInOnePlace ? 0 : 1 };
  }
  const places = endsInOnePlace ? 1 : most - least + 1;
  return { ways: places * ways ** most, power: power * most };
}

/** The signs that a part can begin with. */
function firstOf(node: PatternNode): SignSet {
  switch (node.type) {
    case 'sign':
      return node.signs;
    case 'choice':
      return node.of.map(firstOf).reduce(union);
    case 'repeat':
      return node.most === 0 ? NO_SIGNS : firstOf(node.part);
    case 'sequence': {
      let first: SignSet = NO_SIGNS;
      for (const part of node.parts) {
        first = union(first, firstOf(part));
        if (!isNullable(part)) break;
      }
      return first;
    }
    default:
      return NO_SIGNS;
  }
}

/** Whether a part can match without taking a sign. */
function isNullable(node: PatternNode): boolean {
  switch (node.type) {
    case 'sign':
      return false;
    case 'sequence':
      return node.parts.every(isNullable);
    case 'choice':
      return node.of.some(isNullable);
    case 'repeat':
      return node.least === 0 || isNullable(node.part);
    default:
      return true;
  }
}

/** Whether a part can take as many signs as the text has. */
function isLong(node: PatternNode): boolean {
  switch (node.type) {
    case 'sequence':
      return node.parts.some(isLong);
    case 'choice':
      return node.of.some(isLong);
    case 'repeat':
      return node.most === Number.POSITIVE_INFINITY || isLong(node.part);
    default:
      return false;
  }
}

/** Whether a pattern is only tried at the text's beginning. */
function beginsAtStart(node: PatternNode): boolean {
  if (node.type === 'start') return true;
  if (node.type === 'choice') return node.of.every(beginsAtStart);
  return node.type === 'sequence' && node.parts.length > 0 && beginsAtStart(node.parts[0]!);
}
