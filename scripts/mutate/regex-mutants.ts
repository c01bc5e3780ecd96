/** Escapes that mean the opposite in the other case. */
const opposite: Record<string, string> = { d: 'D', D: 'd', w: 'W', W: 'w', s: 'S', S: 's', b: 'B', B: 'b' };

/** Whether a pattern with these flags is one. */
function isPattern(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

/**
 * Patterns that differ in one place: an anchor or a quantifier less, a class negated, an escape turned into its
 * opposite, a look-around turned round.
 */
export function regexMutants(source: string, flags: string): string[] {
  const found: string[] = [];
  const change = (at: number, length: number, text: string) => {
    const changed = source.slice(0, at) + text + source.slice(at + length);
    if (changed !== '' && isPattern(changed, flags)) found.push(changed);
  };
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    if (sign === '\\') {
      const other = opposite[source[at + 1]!];
      if (other && !(depth > 0 && /[bB]/.test(other))) change(at + 1, 1, other);
      at++;
    } else if (sign === '[') {
      if (depth++ === 0) change(at, source[at + 1] === '^' ? 2 : 1, source[at + 1] === '^' ? '[' : '[^');
      if (source[at + 1] === '^') at++;
    } else if (sign === ']') depth--;
    else if (depth > 0) continue;
    else if (sign === '^' || sign === '$') change(at, 1, '');
    else if (sign === '(' && source[at + 1] === '?') {
      const look = /^\(\?<?([=!])/.exec(source.slice(at));
      if (look) change(at + look[0].length - 1, 1, look[1] === '=' ? '!' : '=');
      at++;
    } else if (sign === '+' || sign === '*' || sign === '?') {
      const lazy = source[at + 1] === '?' ? 2 : 1;
      change(at, lazy, '');
      at += lazy - 1;
    } else if (sign === '{') {
      const counts = /^\{\d+(?:,\d*)?\}/.exec(source.slice(at));
      if (counts) change(at, counts[0].length, '');
    }
  }
  return found;
}
