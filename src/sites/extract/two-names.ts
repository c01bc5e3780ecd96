/** Takes two names in one string apart, by their scripts ("盗梦空间 Inception"). */

const HAN = /\p{Script=Han}/u;
/** Letters of scripts that Chinese names are not written in, and that Japanese and Korean ones are. */
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The two names that some sites write as one string: the Chinese one, then the original ("盗梦空间 Inception",
 * "千与千寻 千と千尋の神隠し"). They part where a name begins that the page gives by itself, else where the script
 * changes. A string of one name comes back whole.
 *
 * @param known names that the page gives elsewhere, such as its "also known as"
 */
export function splitNames(text: string, known: readonly string[] = []): [first: string, second?: string] {
  const own = known.find((name) => name && text.endsWith(` ${name}`));
  if (own) return [text.slice(0, -own.length).trim(), own];
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const [first, second] = [text.slice(0, space).trim(), text.slice(space + 1).trim()];
    if (!HAN.test(first) || KANA_OR_HANGUL.test(first) || !/\p{L}/u.test(second)) continue;
    if (KANA_OR_HANGUL.test(second) || !HAN.test(second)) return [first, second];
  }
  return [text];
}
