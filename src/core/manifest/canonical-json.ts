/** Deeper than any manifest, shallower than any stack. */
const DEPTH = 32;

/**
 * One spelling for a JSON value: keys sorted by UTF-16 unit, no white space, so that a signature does not depend on
 * how a file was printed (the idea of RFC 8785). In: a value that JSON can write; undefined
 * fields count as absent, as JSON has it. @throws RangeError when it nests
 * deeper than 32 levels.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > DEPTH) throw new RangeError('nested too deep');
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const there = Object.entries(value).filter(([, item]) => item !== undefined);
  const fields = there.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, depth + 1)}`).join(',')}}`;
}
