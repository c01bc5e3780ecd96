/** Plain lower-case letters for accents, other alphabets and HTML entities. */

import type { LetterRule } from './rule.ts';

/** Named entities other than a letter with an accent, as they turn up in pages and feeds. */
const NAMED: Record<string, string> = {
  amp: '&',
  apos: "'",
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  eth: 'ð',
  thorn: 'þ',
  hearts: '♥',
  times: '×',
  frac12: '½',
  sup2: '²',
  sup3: '³',
  middot: '·',
  bull: '•',
};
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/i;

/** One entity as text, or itself when it is none. */
function entity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  }
  return ACCENTED.exec(name)?.[1] ?? NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
}
const ENTITY = /&(#x?[0-9a-f]{1,6}|[a-z]{2,6}[0-9]{0,2});/gi;

/** Letters that no Unicode decomposition takes apart. */
const LETTERS: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ə: 'e',
  ɛ: 'e',
  '×': 'x',
};

/** Cyrillic as IMDb and most catalogs romanise it (BGN/PCGN, simplified: no signs), after marks are gone. */
const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Greek as ISO 843 transcribes it, letter by letter, after marks are gone. */
const GREEK: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** Hangul by the Revised Romanization of Korean, syllable by syllable: leads, vowels, finals in Unicode's order. */
const LEADS = 'g kk n d tt r m b pp s ss . j jj ch k t p h'.split(' ').map((x) => (x === '.' ? '' : x));
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '. k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
  .split(' ')
  .map((x) => (x === '.' ? '' : x));
function syllable(letter: string): string {
  const at = letter.charCodeAt(0) - 0xac00;
  return LEADS[Math.floor(at / 588)]! + VOWELS[Math.floor(at / 28) % 21]! + FINALS[at % 28]!;
}

const FRACTIONS: Record<string, string> = { '½': ' 1/2', '¼': ' 1/4', '¾': ' 3/4', '⅓': ' 1/3', '⅔': ' 2/3' };

/** Runs only on text with something other than plain ASCII letters, in this order. */
export const letterRules: LetterRule[] = [
  {
    name: 'entities',
    example: ['Bill &amp;amp; Ted&#39;s Fr&aacute;giles', "Bill & Ted's Frágiles"],
    source: 'pages and feeds that encode twice; names of the HTML standard',
    apply: (text) => (text.includes('&') ? text.replace(ENTITY, entity).replace(ENTITY, entity) : text),
  },
  {
    name: 'signs',
    example: ['I ♥ Huckabees™', 'I Heart Huckabees'],
    source: 'titles on posters; trade marks in streaming catalogs',
    apply: (text) =>
      text
        .replace(/[™®©℠\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
        .replace(/[♥❤♡]\ufe0f?/g, ' heart ')
        .replace(/[½¼¾⅓⅔]/g, (sign) => FRACTIONS[sign]!)
        .replace(/[’‘ʼʻ´`′＇]/g, "'"),
  },
  {
    name: 'ampersand',
    example: ['Flesh+Blood', 'Flesh & Blood'],
    source: 'the same film in IMDb and on its poster',
    apply: (text) => text.replace(/[&+＆＋]/g, ' and '),
  },
  {
    name: 'money',
    example: ['Ca$h', 'Cash'],
    source: 'titles on posters',
    apply: (text) => text.replace(/(?<=[a-z])\$(?=[a-z])/gi, 's'),
  },
  {
    name: 'accents',
    example: ['Amélie Ōkami', 'Amelie Okami'],
    source: 'Unicode compatibility decomposition (UAX 15) without its combining marks',
    apply: (text) =>
      text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]/g, '')
        .replace(/ʼ/g, "'")
        .normalize('NFC'),
  },
  {
    name: 'letters',
    example: ['Æon Łódź Straße Þór', 'Aeon Lodz Strasse Thor'],
    source: 'letters without a decomposition: Nordic, Polish, Croatian, Turkish, German',
    apply: (text) => text.toLowerCase().replace(/[æœøđðþłßıŋħŧəɛ×]/g, (letter) => LETTERS[letter] ?? letter),
  },
  {
    name: 'cyrillic',
    example: ['Солярис', 'Solyaris'],
    source: 'BGN/PCGN romanisation, as IMDb writes Russian titles',
    apply: (text) => text.replace(/[Ѐ-ӿ]/g, (letter) => CYRILLIC[letter] ?? letter),
  },
  {
    name: 'greek',
    example: ['Κυνόδοντας', 'Kynodontas'],
    source: 'ISO 843 transcription, as IMDb writes Greek titles',
    apply: (text) => text.replace(/[α-ω]/g, (letter) => GREEK[letter] ?? letter),
  },
  {
    name: 'hangul',
    example: ['감기', 'Gamgi'],
    source: 'Revised Romanization of Korean (2000), as IMDb writes Korean titles',
    apply: (text) => text.replace(/[가-힣]/g, syllable),
  },
  {
    name: 'punctuation',
    example: ['«WALL·E»', 'WALL-E'],
    source: 'Unicode categories: what is neither letter nor number divides words',
    apply: (text) => text.replace(/[^\p{L}\p{N}\p{M} -~]/gu, ' '),
  },
];

/** Letters of Latin with marks, dashes and quotes: each folds by itself, whatever is beside it. */
const foldsAlone = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x17f) || (code >= 0x2010 && code <= 0x201d);
/** The signs "$", "&", "+" and "`", which the rules read. */
const isSign = (code: number): boolean => code === 36 || code === 38 || code === 43 || code === 96;
/** What those that fold alone fold to, by code; found by the rules when first met. */
const alone: string[] = [];

/** Whether a unit is of ASCII and no sign that the rules read: only its case is folded. */
export const isPlain = (code: number): boolean => code >= 32 && code < 127 && !isSign(code);

/** Text with anything but plain ASCII letters and signs made plain, lower case. */
export function foldLetters(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isPlain(code)) continue;
    if (!foldsAlone(code)) return byRules(text);
    alone[code] ??= byRules(text[i]!);
    folded += text.slice(from, i).toLowerCase() + alone[code];
    from = i + 1;
  }
  return from === 0 ? text.toLowerCase() : folded + text.slice(from).toLowerCase();
}

function byRules(text: string): string {
  let folded = text;
  for (const rule of letterRules) folded = rule.apply(folded);
  return folded.toLowerCase();
}
