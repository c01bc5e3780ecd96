/** A set of signs, as bits by their place in the alphabet. */
export type SignSet = Uint32Array;

/**
 * Signs by which sets are told apart: all of the first planes' living alphabets, a seventh of the other letters, and some
 * signs beyond them.
 */
const ALPHABET: readonly string[] = [
  ...Array.from({ length: 0x2500 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: Math.floor((0xd800 - 0x2500) / 7) }, (_, at) =>
    String.fromCharCode(0x2500 + at * 7),
  ),
  ...Array.from({ length: 0x2000 }, (_, at) => String.fromCharCode(0xe000 + at)),
  ...['🀄', '😀', '🤖', '𐍈', '𝒜', '𠀀', '👍'],
];

export const NO_SIGNS: SignSet = new Uint32Array(Math.ceil(ALPHABET.length / 32));

const known = new Map<string, SignSet>();

/** The signs that a part of a pattern for one sign ("\\d", "[^/]", ".") matches. */
export function signsOf(part: string, flags: string): SignSet {
  const key = `${flags}/${part}`;
  let signs = known.get(key);
  if (!signs) {
    const pattern = new RegExp(`^(?:${part})$`, flags);
    signs = NO_SIGNS.slice();
    for (let at = 0; at < ALPHABET.length; at++)
      if (pattern.test(ALPHABET[at]!)) signs[at >> 5]! |= 1 << (at & 31);
    known.set(key, signs);
  }
  return signs;
}

export const union = (a: SignSet, b: SignSet): SignSet => a.map((bits, at) => bits | b[at]!);

export const overlap = (a: SignSet, b: SignSet): boolean => a.some((bits, at) => (bits & b[at]!) !== 0);
