/**
 * A small named rule of folding. Its example is two spellings of one title that the rule makes one;
 * the tests run every example, so a rule that stops working is found by name.
 */
interface Rule {
  name: string;
  /** Two spellings that share a key thanks to this rule. */
  example: [string, string];
  /** Where this spelling is met, or the standard the rule follows. */
  source: string;
}

/** A rule on the letters of a text, before it is divided into words. */
export interface LetterRule extends Rule {
  apply(text: string): string;
}

/** A rule on single words: what each means. */
export interface WordRule extends Rule {
  words: Record<string, Word>;
}

/** What a word of a title is to the folding. */
export type Word =
  /** Another spelling of this word. */
  | { as: string }
  /** Left out wherever a space follows it and it is not the last word. */
  | { article: 'anywhere' }
  /** Left out as the first word of several. */
  | { article: 'leading' }
  /** Joins two things; left out between words. */
  | { joins: true }
  /** Counts ("Part", "Vol."): left out before a number. */
  | { counts: true }
  /** A number in words. */
  | { number: number }
  /** A number in Roman numerals; not as the first word. */
  | { roman: number };

/** A rule that reads a title another way: without its subtitle, without its maker's name. */
export interface VariantRule extends Rule {
  /** Strength of the keys read this way, of `KeyStrength`. */
  strength: number;
  /** The other readings of a title; none when the rule does not apply. Linear in the title's length. */
  read(title: string): string[];
}
