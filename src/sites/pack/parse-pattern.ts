import { type SignSet, signsOf } from './sign-sets.ts';

/** The shape of a pattern: what it matches, in which order and how often. */
export type PatternNode =
  | { type: 'sign'; signs: SignSet }
  | { type: 'sequence'; parts: PatternNode[] }
  | { type: 'choice'; of: PatternNode[] }
  | { type: 'repeat'; part: PatternNode; least: number; most: number }
  /** It looks ahead or back and takes nothing. */
  | { type: 'look'; part: PatternNode }
  | { type: 'start' }
  /** The end of the text, or of a word. */
  | { type: 'edge' };

const MAX_DEPTH = 12;

/** What a pattern has that is not allowed. */
export class PatternError extends Error {}

/**
 * The shape of a pattern that the platform has accepted.
 * @throws PatternError for back references, and for nesting deeper than 12
 */
export function parsePattern(source: string, flags: string): PatternNode {
  return new PatternParser(source, flags).parse();
}

class PatternParser {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;
  #depth = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  parse(): PatternNode {
    const node = this.#choice();
    if (this.#at < this.#source.length) throw new PatternError('it cannot be read');
    return node;
  }

  #choice(): PatternNode {
    if (++this.#depth > MAX_DEPTH) throw new PatternError('it is nested too deep');
    const of = [this.#sequence()];
    while (this.#takes('|')) of.push(this.#sequence());
    this.#depth--;
    return of.length > 1 ? { type: 'choice', of } : of[0]!;
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const part = this.#part();
      const count = this.#count();
      parts.push(count ? { type: 'repeat', part, least: count[0], most: count[1] } : part);
    }
    return parts.length === 1 ? parts[0]! : { type: 'sequence', parts };
  }

  /** Least and most of a repetition; undefined when there is none. */
  #count(): [number, number] | undefined {
    const found = this.#match(/^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/);
    if (!found) return undefined;
    const [, sign, least, comma, most] = found;
    if (sign === '?') return [0, 1];
    if (sign) return [sign === '+' ? 1 : 0, Number.POSITIVE_INFINITY];
    if (!comma) return [Number(least), Number(least)];
    return [Number(least), most ? Number(most) : Number.POSITIVE_INFINITY];
  }

  #part(): PatternNode {
    if (this.#takes('(')) return this.#group();
    if (this.#takes('^')) return { type: 'start' };
    if (this.#match(/^(?:\$|\\[bB])/)) return { type: 'edge' };
    if (this.#match(/^\\(?:[1-9]|k<)/)) throw new PatternError('it refers back to what it has matched');
    const [part] = this.#match(
      /^(?:\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|[\ud800-\udbff][\udc00-\udfff]|[\s\S])/,
    )!;
    return { type: 'sign', signs: signsOf(/^[{}\]/]$/.test(part) ? `\\${part}` : part, this.#flags) };
  }

  #group(): PatternNode {
    const [, look] = this.#match(/^\?(?:(<?[=!])|:|<\w+>)/) ?? [];
    const part = this.#choice();
    if (!this.#takes(')')) throw new PatternError('it cannot be read');
    return look ? { type: 'look', part } : part;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.#source.slice(this.#at));
    this.#at += found?.[0].length ?? 0;
    return found;
  }

  #takes(sign: string): boolean {
    if (this.#source[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }
}
