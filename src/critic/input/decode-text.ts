/** Bytes of a file as text, whatever its encoding. */

import type { Refused } from '../model/raw-draft.ts';
import type { SourceFile } from '../model/source-file.ts';

/** The encoding that a page declares in its first bytes, read as Latin letters. */
const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{2,30})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]{2,30})["']/i;

/**
 * A file's text: by byte order mark, else UTF-8 where it is valid (whatever the page declares: most mislabelled
 * pages are that), else as declared in `<meta>` or `<?xml`, else windows-1252, as browsers do.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = DECLARED.exec(head);
  const name = (declared?.[1] ?? declared?.[2])?.toLowerCase();
  // The escapes of ISO-2022-JP and HZ are plain ASCII and so valid UTF-8.
  if (name && /^(?:iso-2022|hz)/.test(name)) return decodeAs(name, bytes);
  try {
    return unmangled(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return decodeAs(name && !/^utf-?8$/.test(name) ? name : 'windows-1252', bytes);
  }
}

/** What windows-1252 has at 0x80–0x9F (WHATWG Encoding Standard), where Node 20 wrongly gives control signs. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeAs(name: string, bytes: Uint8Array): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(name);
  } catch {
    decoder = new TextDecoder('windows-1252');
  }
  const text = decoder.decode(bytes);
  // "iso-8859-1" and "us-ascii" are names of windows-1252 on the web.
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009F]/g, (sign) => C1[sign.charCodeAt(0) - 0x80]!);
}

/** A letter of two bytes or a sign of three, each byte as its own sign of windows-1252. */
const MANGLED = new RegExp(`[ÂÃ][\\u0080-\\u00BF${C1}]|â[${C1}][\\u0080-\\u00BF${C1}]`, 'gu');

/** A text that some program took for windows-1252 and wrote as UTF-8 once more ("CuarÃ³n", "Itâ€™s"), as it was before. */
function unmangled(text: string): string {
  if (!/[ÂÃâ]/.test(text)) return text;
  return text.replace(MANGLED, (run) => {
    const bytes = [...run].map((sign) => {
      const at = C1.indexOf(sign);
      return at < 0 ? sign.charCodeAt(0) : 0x80 + at;
    });
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      return run;
    }
  });
}

/** Whether bytes are no text at all: pictures, programs, archives. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return false;
  return bytes.subarray(0, 4096).includes(0);
}

/** A file's bytes as text for the formats, or a refusal where they are not text. */
export function sourceFileOf(path: string, bytes: Uint8Array): SourceFile | Refused {
  if (isBinary(bytes)) return { source: path, refused: 'it is not a text file' };
  return { path, bytes, text: decode(bytes).replace(/^\uFEFF/, '') };
}
