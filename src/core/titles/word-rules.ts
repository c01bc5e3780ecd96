import type { Word, WordRule } from './rule.ts';
import { WordTable } from './word-table.ts';

const each = (words: string, word: Word): Record<string, Word> =>
  Object.fromEntries(words.split(' ').map((one) => [one, word]));
const numbered = (words: string, word: (n: number) => Word, from: number, step = 1): Record<string, Word> =>
  Object.fromEntries(words.split(' ').map((one, i) => [one, word(from + i * step)]));

/** What single words of a title mean. */
export const wordRules: WordRule[] = [
  {
    name: 'english articles',
    example: ['The Lord of the Rings: The Two Towers', 'Lord of the Rings - Two Towers'],
    source: 'streaming catalogs drop or add them freely',
    words: { ...each('the tha', { article: 'anywhere' }), ...each('a an', { article: 'leading' }) },
  },
  {
    name: 'leading articles',
    example: ['Le Corbeau', 'Corbeau'],
    source: 'French, Italian, Spanish, German, Dutch, Nordic articles that are no other common first word',
    words: each('le la les el los las il gli der das ein eine une una het det', { article: 'leading' }),
  },
  {
    name: 'and',
    example: ['Astérix et Obélix', 'Asterix & Obelix'],
    source: '"and" in English, French, German, Spanish, Italian, Nordic languages, Turkish; rock ’n’ roll',
    words: each('and et und y e og och ve n', { joins: true }),
  },
  {
    name: 'abbreviations',
    example: ['Mulholland Drive versus Mister Smith', 'Mulholland Dr. vs. Mr. Smith'],
    source: 'words that catalogs shorten; to their short form, because that may mean several ("Dr.", "St.")',
    words: {
      doctor: { as: 'dr' },
      drive: { as: 'dr' },
      mister: { as: 'mr' },
      missus: { as: 'mrs' },
      saint: { as: 'st' },
      street: { as: 'st' },
      sergeant: { as: 'sgt' },
      captain: { as: 'capt' },
      professor: { as: 'prof' },
      junior: { as: 'jr' },
      versus: { as: 'vs' },
    },
  },
  {
    name: 'spellings',
    example: ['The Colour of a Grey Theatre', 'The Color of a Gray Theater'],
    source: 'British and American spelling; shop-sign spelling',
    words: {
      colour: { as: 'color' },
      colours: { as: 'colors' },
      grey: { as: 'gray' },
      theatre: { as: 'theater' },
      centre: { as: 'center' },
      honour: { as: 'honor' },
      favour: { as: 'favor' },
      favourite: { as: 'favorite' },
      neighbour: { as: 'neighbor' },
      neighbours: { as: 'neighbors' },
      harbour: { as: 'harbor' },
      armour: { as: 'armor' },
      rumour: { as: 'rumor' },
      humour: { as: 'humor' },
      behaviour: { as: 'behavior' },
      defence: { as: 'defense' },
      licence: { as: 'license' },
      jewellery: { as: 'jewelry' },
      traveller: { as: 'traveler' },
      travellers: { as: 'travelers' },
      programme: { as: 'program' },
      nite: { as: 'night' },
      thru: { as: 'through' },
    },
  },
  {
    name: 'counting words',
    example: ['Kill Bill: Vol. 2', 'Kill Bill 2'],
    source: 'posters and catalogs differ on "Part", "Chapter", "Vol."',
    words: each('part pt parte partie teil vol volume chapter chapitre kapitel episode ep no nr number', {
      counts: true,
    }),
  },
  {
    name: 'numbers in words',
    example: ['Three Men and Nineteen Eighty-Four Hundred', '3 Men and 1984 Hundred'],
    source: 'English numbers; two tens in a row are a year',
    words: {
      ...numbered(
        'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
        (number) => ({ number }),
        1,
      ),
      ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', (number) => ({ number }), 20, 10),
      hundred: { number: 100 },
      thousand: { number: 1000 },
    },
  },
  {
    name: 'ordinals in words',
    example: ['Friday the Thirteenth', 'Friday the 13th'],
    source: 'English ordinals',
    words: {
      first: { as: '1st' },
      second: { as: '2nd' },
      third: { as: '3rd' },
      ...Object.fromEntries(
        'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'
          .split(' ')
          .map((word, i) => [word, { as: `${i + 4}th` }]),
      ),
    },
  },
  {
    name: 'roman numerals',
    example: ['Rocky II', 'Rocky 2'],
    source: 'sequels; I only after a counting word, for it is also a pronoun',
    words: numbered(
      'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx',
      (roman) => ({ roman }),
      1,
    ),
  },
];

/** What a word of a title does, of Meaning. */
export const WordRole = {
  /** It is another spelling. */
  spell: 0,
  /** It is an article that is left out everywhere. */
  article: 1,
  /** It is an article that is left out in front. */
  leads: 2,
  join: 3,
  count: 4,
  number: 5,
  roman: 6,
} as const;

/** A word of the rules in one shape for all, so that the inner loop of folding meets no other. */
export interface Meaning {
  /** Of Does. */
  does: number;
  /** The other spelling; empty for all else. */
  as: string;
  /** The number; 0 for all else. */
  number: number;
}

function meaning(word: Word): Meaning {
  if ('as' in word) return { does: WordRole.spell, as: word.as, number: 0 };
  if ('number' in word) return { does: WordRole.number, as: '', number: word.number };
  if ('roman' in word) return { does: WordRole.roman, as: '', number: word.roman };
  if ('article' in word)
    return { does: word.article === 'leading' ? WordRole.leads : WordRole.article, as: '', number: 0 };
  return { does: 'joins' in word ? WordRole.join : WordRole.count, as: '', number: 0 };
}

/** What each word of a folded text means; none for all but the words of the rules, of which none may take another's: the tests see to it. */
export const WORDS = new WordTable(
  wordRules.flatMap((rule) => Object.entries(rule.words).map(([word, of]) => [word, meaning(of)] as const)),
);
