/** Chooses the sentences of a review that are shown: its verdict, and never the end of the story. */

import { wordCount } from './whitespace.ts';

/** Words that judge, by language; `*` means any ending. What a verdict is made of. */
const JUDGING = `
masterpiece masterful masterwork brilliant superb excellent outstanding terrific wonderful marvellous
magnificent great good fine solid decent enjoyable entertaining fun funny hilarious delight* charming
compelling gripping riveting engaging engrossing moving touching poignant powerful daring groundbreaking
thought-provoking intelligent smart clever witty fresh original inventive imaginative stunning
beautiful* gorgeous thrilling exciting suspenseful tense effective impressive memorable unforgettable
worthwhile worth recommend* must-see satisfying surprising* remarkable extraordinary classic best finest
underrated flawed uneven mixed mediocre average passable serviceable forgettable bland dull boring
tedious slow overlong bloated predictable clich* formulaic generic derivative contrived silly stupid
awful terrible horrible dreadful atrocious abysmal bad worst worse poor* weak* lame lazy mess messy
disappoint* fails fail failure misfire dud waste pointless unfunny uninspired overrated insult*
pretentious works work succeeds succeed delivers deliver shines shine captivating haunting absorbing
sublime perfect* flawless* joy triumph* gem treat loved loves love hated hates hate enjoyed liked
disliked meisterwerk großartig* hervorragend* gelungen* gut gute gutee guten guter gutes schwach*
langweilig* enttäusch* überzeug* sehenswert* spannend* unterhaltsam* schlecht* misslungen* chef-d'œuvre
magnifique excellent* superbe réussi* décev* raté* mauvais* ennuyeu* brillant* bouleversant* médiocre
beau belle maestra excelente brillante magnífic* aburrid* decepcion* emocionante buena bueno buen mala
malo capolavoro eccellente ottim* bellissim* bella bello noios* delud* brutta brutto riuscit* ótim* boa
bom ruim chata chato meesterwerk uitstekend* prachtig* goede goed saai* teleurstell* slechte slecht
geslaagd* mästerverk utmärkt* bra tråkig* lysande besvikelse dålig* fremragende kedelig* godt god
dårlig* marvelous
`;
const EXACT = new Set<string>();
const STEMS = new Set<string>();
for (const word of JUDGING.split(/\s+/).filter(Boolean)) {
  if (word.endsWith('*')) STEMS.add(word.slice(0, -1));
  else EXACT.add(word);
}
const SHORTEST = Math.min(...[...STEMS].map((stem) => stem.length));

/** An archive's usual words; of any more the answer is not remembered. */
const MAX_KNOWN_WORDS = 50_000;
const known = new Map<string, boolean>();

/** Whether a word judges, in lower case. */
function judges(word: string): boolean {
  let answer = known.get(word);
  if (answer === undefined) {
    answer = EXACT.has(word);
    for (let length = SHORTEST; !answer && length <= word.length && length <= 14; length++)
      answer = STEMS.has(word.slice(0, length));
    if (known.size < MAX_KNOWN_WORDS && word.length <= 40) known.set(word, answer);
  }
  return answer;
}

/** How many words of a text judge, counted up to three. */
function judgingIn(text: string): number {
  let count = 0;
  for (const word of text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [])
    if (judges(word) && ++count === 3) break;
  return count;
}

/** Words that say the sentence is of the film as a whole. */
const WHOLE =
  /\b(?:(?:this|the|a|an) (?:\w+,? ){0,4}?(?:film|movie|picture|documentary|comedy|drama|thriller|sequel|remake|western|musical|adaptation|biopic|horror film|entry|romp|flick|feature|production)|(?:der|dieser|ein) (?:\w+ ){0,2}film|(?:le|ce|un) (?:\w+ ){0,2}film|(?:la|esta|una) (?:\w+ ){0,2}(?:película|pelicula)|(?:il|questo|un) (?:\w+ ){0,2}film|(?:o|este|um) (?:\w+ ){0,2}filme|(?:de|deze|een) (?:\w+ ){0,2}film|filmen|overall|in all|all in all|ultimately|in short|in sum|bottom line|verdict|insgesamt|fazit|alles in allem|au final|en somme|bref|en resumen|en definitiva|in definitiva|insomma|al met al|kortom|sammantaget)\b/giu;

/** What gives the story's end away. A sentence of these is never shown. */
const ENDING =
  /\b(?:ending|the end of the (?:film|movie|story)|in the end|final (?:scene|shot|act|twist|moments?|minutes|reel)|climax\w*|twist\w*|turns out|reveal\w*|revelation|dies|is killed|was killed|are killed|kills? (?:him|her|them|himself|herself)|murder(?:ed|s)|commits? suicide|killer is|spoiler\w*|survives?|gets married|marries|dénouement|denouement|stirbt|am ende|ende des films|à la fin|meurt|al final|muere|alla fine|muore|no final|morre|aan het eind|sterft|i slutet|dör)\b/iu;

/** What tells the story rather than judging it. */
const PLOT =
  /\b(?:plays|playing|stars as|who (?:is|has|was|must|finds|falls)|when (?:he|she|they|his|her)|after (?:his|her|their|being)|tells the story|follows|set in|based on|finds (?:himself|herself|themselves|out)|falls (?:in love|for)|years? (?:old|later)|his (?:wife|father|mother|son|daughter|brother|girlfriend)|her (?:husband|father|mother|son|daughter|sister|boyfriend)|spielt|erzählt|joue|raconte|interpreta|racconta|cuenta|speelt|vertelt)\b/giu;

/** A sentence that only hands out the grade says nothing the badge does not. */
const GRADE_ONLY =
  /(?:\b(?:rates?|gets?|give|grade|rating|earns?|note|wertung|bewertung|nota|voto)\b.{0,40}(?:\b[A-F][+-]?(?=\W|$)|stars?|\d ?\/ ?\d+|out of)|^[A-F][+-]?$|^[★⭐*½☆ ]+$)/iu;

const segmenters = new Map<string, Intl.Segmenter>();
const ABBREVIATED =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Lt|Col|Gen|Sgt|Capt|vs|etc|e\.g|i\.e|No|Vol|approx|bzw|z\.B|usw|M|Mme|Sra?|Dra?)\.|(?:^|[\s.(])\p{Lu}\.)\s*$/u;

/** A text's sentences, trimmed; abbreviations and initials do not end one. */
export function sentences(text: string, language = 'en'): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  const all: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    open += segment;
    if (ABBREVIATED.test(open)) continue;
    if (open.trim()) all.push(open.trim());
    open = '';
  }
  if (open.trim()) all.push(open.trim());
  // A closing bracket or a small letter belongs to the sentence before.
  return all.reduce<string[]>((kept, sentence) => {
    if (kept.length && /^[\p{Ll})\]”"’,;]/u.test(sentence)) kept[kept.length - 1] += ` ${sentence}`;
    else kept.push(sentence);
    return kept;
  }, []);
}

/**
 * The verdict of a review in at most `most` words: neighbouring whole sentences of one paragraph that judge the
 * film as a whole, not those that tell its story, never those that give its end away. `undefined` when no
 * sentence judges. `paragraphs` are plain text; the order matters, since verdicts come last, then first.
 */
export function findExcerpt(paragraphs: string[], most = 40, language = 'en'): string | undefined {
  // A verdict is at the beginning or at the end; the text between tells the story and argues.
  const ends = paragraphs.length > 7 ? [...paragraphs.slice(0, 2), ...paragraphs.slice(-4)] : paragraphs;
  const all = ends.map((paragraph) => (judgingIn(paragraph) ? sentences(paragraph, language).map(rank) : []));
  let best: Run | undefined;
  for (const [n, ranked] of all.entries()) {
    const place = n === all.length - 1 ? 2 : n === 0 ? 1 : n === all.length - 2 ? 0.5 : 0;
    for (let from = 0; from < ranked.length; from++) best = betterRun(ranked, from, place, most, best);
  }
  return best?.ranked
    .slice(best.from, best.to + 1)
    .map(({ text }) => text)
    .join(' ');
}

/**
 * The first whole sentences of a text in at most `most` words, but never one that gives the end away; `undefined` where
 * the first one of every paragraph is too long.
 */
export function openingSentences(paragraphs: string[], most = 40, language = 'en'): string | undefined {
  for (const paragraph of paragraphs) {
    const taken: string[] = [];
    let length = 0;
    for (const { text, words, barred } of sentences(paragraph, language).map(rank)) {
      length += words;
      if (barred || length > most) break;
      taken.push(text);
    }
    if (taken.length) return taken.join(' ');
  }
  return undefined;
}

/** Neighbouring sentences of one paragraph, and how well they serve as a verdict. */
interface Run {
  ranked: Ranked[];
  from: number;
  to: number;
  score: number;
}

/** Less than this is no verdict. */
const MIN_RUN_SCORE = 2.4;

/** The best run that begins with this sentence, if it is better than the best so far. */
function betterRun(
  ranked: Ranked[],
  from: number,
  place: number,
  most: number,
  best: Run | undefined,
): Run | undefined {
  const penalty = from && GOES_ON.test(ranked[from]!.text) ? 1.5 : 0;
  let better = best;
  let length = 0;
  let sum = 0;
  for (let to = from; to < ranked.length; to++) {
    const sentence = ranked[to]!;
    length += sentence.words;
    if (sentence.barred || length > most) break;
    sum += sentence.score;
    const score = sum + place - penalty;
    if (sentence.score > 0 && score > (better?.score ?? MIN_RUN_SCORE)) better = { ranked, from, to, score };
  }
  return better;
}

/** A sentence that needs the one before it reads badly at the beginning. */
const GOES_ON =
  /^(?:But|And|Yet|However|Still|Then|So|Also|Instead|This (?:is|was) why|Aber|Und|Mais|Et|Pero|Ma)\b/;

/** A sentence with how much it judges; one that is barred is never shown. */
interface Ranked {
  text: string;
  words: number;
  score: number;
  barred: boolean;
}

function rank(text: string): Ranked {
  const length = wordCount(text);
  // Something was in it that only the site's program knows.
  if (text.includes('\uFFFC')) return { text, words: length, score: 0, barred: true };
  const judging = length > 400 ? 0 : judgingIn(text);
  // Most sentences judge nothing: what they tell matters only beside one that does.
  if (!judging)
    return {
      text,
      words: length,
      score: 0,
      barred: length > 400 || length < 3 || text.endsWith('?') || ENDING.test(text),
    };
  const whole = Math.min(2, text.match(WHOLE)?.length ?? 0);
  const plot = Math.min(3, text.match(PLOT)?.length ?? 0);
  const barred = ENDING.test(text) || GRADE_ONLY.test(text) || length < 3 || !/[.!?…”"’)»]$/.test(text);
  return { text, words: length, score: judging * 1.2 + whole * 1.5 - plot * 1.3, barred };
}
