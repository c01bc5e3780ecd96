/** Tells what a line around a review is: a byline, a date, the site's words, or prose. */

import { wordCount as words } from '../../core/review/whitespace.ts';
import { type FoundDate, findDate } from './parse-date.ts';

/** What sort of thing a line or paragraph around a review is. Lengths are bounded: a hostile page may be one long line. */

/** Longer texts are no byline, date or credit. */
const MAX_LINE_CHARS = 400;
/** At most this much of a notice is looked at. */
const MAX_NOTICE_CHARS = 1500;

/** A rule or picture as text browsers save it: "[Strip of film rule]", "-----", "* * *". */
export function isRule(text: string): boolean {
  if (text.length > MAX_LINE_CHARS) return false;
  return /^\[[^\]]*\]$/.test(text) || !/[\p{L}\p{N}★⭐*½👍👎]/u.test(text) || /^(?:\*\s+)+\*$/.test(text);
}

const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:de|van|von|der|la|le|di|da|del|O['’])?\\s*\\p{Lu}[\\p{L}.'’-]*){0,4}";
const BYLINE = new RegExp(
  `^(?:(?:an? |film |movie |this )?(?:review|reviewed|review(?:ed)? and written|written|posted|submitted|kritik|critique|crítica|critica|recensione|recensie|recension|text|texte|texto|testo)\\s*)?(?:by|von|par|por|di|door|av|af|autor|author|reviewer|critic)\\s*:?\\s+(${NAME})(?:\\s*[,(|–—-].{0,80}|\\s+on\\s.{0,40})?$`,
  'u',
);
const NAME_FIRST = new RegExp(`^${NAME}`, 'u');
const BYLINE_ANY = new RegExp(BYLINE.source.replace(NAME, `(?:${NAME})`), 'iu');

/** The critic's name in "by Robert Roten, Film Critic", or undefined. */
export function bylineOf(text: string): string | undefined {
  if (text.length > MAX_LINE_CHARS || words(text) > 16 || !BYLINE_ANY.test(text)) return undefined;
  const from = /^.*?(?:by|von|par|por|di|door|av|af|autor|author|reviewer|critic)\s*:?\s+(?=\p{Lu})/iu.exec(
    text,
  )?.[0];
  const name = from && NAME_FIRST.exec(text.slice(from.length))?.[0];
  return name && !/^(?:The|A|An|Der|Die|Le|La|El|Il)\b/.test(name) ? name : undefined;
}

/** The day of a line that is a date and hardly anything else ("Posted on January 11, 2021"). */
export function dateLine(text: string): FoundDate | undefined {
  if (text.length > MAX_LINE_CHARS) return undefined;
  const found = findDate(text);
  if (!found) return undefined;
  const rest = (text.slice(0, found.from) + text.slice(found.to)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (/\b(?:copyright|©|born|release[ds]?|updated|opens|opened|dvd|starts)\b/i.test(rest) || /©/.test(text))
    return undefined;
  return words(rest) <= 5 ? found : undefined;
}

/** A date that begins a paragraph, with its dash: "January 11, 2021 – This documentary…". */
export function dateLead(text: string): (FoundDate & { rest: string }) | undefined {
  const found = findDate(text.slice(0, 60));
  if (
    !found ||
    found.from > 14 ||
    !/^(?:\(|\[|posted:?|reviewed:?|date:?|vom|am|le|el|den)?\s*$/i.test(
      text.slice(0, found.from).replace(/^\p{L}+,\s*/u, ''),
    )
  )
    return undefined;
  const rest = /^[)\]]?\s*(?:[–—:|]|-{1,2}|\.)\s+(?=\S)/.exec(text.slice(found.to));
  return rest ? { ...found, rest: text.slice(found.to + rest[0].length) } : undefined;
}

const CREDITS: [keyof Credits, RegExp][] = [
  [
    'directors',
    /^(?:directed by|director(?:s|\(s\))?|dir\.?|regie|regisseur(?:in)?|réalisat(?:ion|eur|rice)|réalisé par|un film de|dirección|director[ae]s?|dirigida por|regia(?: di)?|direção|realização|regissör|instruktør|režie|reżyseria|ohjaus|a film by)\s*[:–—-]?\s+(.+)$/iu,
  ],
  [
    'minutes',
    /^(?:running time|runtime|length|duration|laufzeit|länge|durée|duración|durata|duração|speelduur|längd|spilletid|czas)\s*[:–—-]?\s*(.+)$/iu,
  ],
  [
    'year',
    /^(?:year|released?|release (?:date|year)|jahr|erscheinungsjahr|produktionsjahr|année|año|anno|ano|jaar|år|rok|vuosi|country\/year|land\/jahr|pays)\s*[:–—-]?\s*(.+)$/iu,
  ],
  [
    'other',
    /^(?:starring|stars|cast|with|featuring|written by|writers?|screenplay|producers?|produced by|music|cinematography|photography|editing|edited by|genre|country|language|studio|distributor|mpaa(?: rating)?|rated|certificate|drehbuch|darsteller|besetzung|mit|musik|kamera|land|avec|scénario|musique|pays|reparto|guion|guión|música|país|cast|sceneggiatura|musica|elenco|roteiro|met|scenario|original title|originaltitel|titre original|título original|titolo originale|aspect ratio|in theaters|available on|budget)\s*[:–—-]\s*(.+)$/iu,
  ],
];

/** Names and nothing else: "Joe Wright", "Ethan and Joel Coen", "Ana Lily Amirpour (2014)". */
const NAMES = new RegExp(
  `^${NAME}(?:\\s*(?:,|;|&|/|and|und|et|y|e)\\s*${NAME}){0,4}\\.?(?:\\s*\\(.{0,30}\\))?$`,
  'u',
);

/** What a line of credits says about the film. */
interface Credits {
  directors?: string;
  minutes?: string;
  year?: string;
  other?: string;
}

/** Reads "Directed by Joe Wright", "Running time: 123 min."; undefined for lines that are no credits. */
export function creditsOf(text: string): Credits | undefined {
  if (text.length > MAX_LINE_CHARS || words(text) > 40) return undefined;
  const parts = text.split(/\s+[|·•]\s+/);
  if (parts.length > 2) {
    const told = parts.flatMap((part) => creditsOf(part) ?? []);
    return told.length > 1 ? Object.assign({}, ...told.reverse()) : undefined;
  }
  if (/^\d{1,2} ?h(?: ?\d{1,2} ?m(?:in)?)?\.?$/.test(text)) return { minutes: text };
  return labelledCredit(text) ?? lengthAndYear(text) ?? rating(text);
}

/** "Directed by Joe Wright", "Running time: 123 min." */
function labelledCredit(text: string): Credits | undefined {
  for (const [what, pattern] of CREDITS) {
    const said = pattern.exec(text)?.[1]?.trim();
    if (!said) continue;
    // "Director Joe Wright lingers on…" is prose: without a colon a credit is names or a number and no more.
    const marked = /^[^:]{3,30}[:–—]\s/.test(text);
    if (what === 'directors' ? NAMES.test(said) : marked || words(text) <= 7) return { [what]: said };
  }
  return undefined;
}

/** "USA 1999, 123 min." and "Rated R. 99 minutes." */
function lengthAndYear(text: string): Credits | undefined {
  return words(text) <= 12 && /\b\d{2,3}\s*(?:min\b|minutes|mins|minuten)/i.test(text)
    ? { minutes: /\b(\d{2,3}\s*min)/i.exec(text)?.[1], year: /\b((?:19|20)\d\d)\b/.exec(text)?.[1] }
    : undefined;
}

/** "Rated PG-13 for violence". */
const rating = (text: string): Credits | undefined =>
  /^rated (?:G|PG|PG-13|R|NC-17|X|M)\b/i.test(text) && words(text) < 20 ? { other: text } : undefined;

/** A line such as sites carry their name on: "Laramie Movie Scope:", "Joe's Film Reviews". */
export function isSiteish(text: string): boolean {
  const line = text.slice(0, MAX_LINE_CHARS).trim();
  if (/:$/.test(line) && words(line) <= 8) return true;
  return (
    words(line) <= 7 &&
    /\b(?:movie scope|reviews|critiques|kritiken|filmkritiken|críticas|recensioni|recensies|at the movies|movie (?:site|page|blog|guide)|film (?:blog|site|page|journal|club|critic)|cinema blog|filmblog|homepage|home page|web ?site|archives?|welcome to (?:my|the))\b|\.(?:com|org|net|de|fr|co\.uk)\b/i.test(
      line,
    )
  );
}

const RIGHTS =
  /^\W*(?:copyright|©|\(c\)\s*(?:19|20)|reproduced with)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|alle rechten voorbehouden|med ensamrätt/iu;
const SHOP =
  /^click here\b|links? to (?:places|sites|stores)|\b(?:buy|rent|order|purchase|get|stream|kaufen|acheter|comprar|acquista|kopen)\b.{0,60}\b(?:amazon|dvd|blu-?ray|video|soundtrack|posters?|tickets|itunes|netflix|ebay)\b|affiliate|as an amazon/iu;
const ELSEWHERE =
  /internet movie database|\bimdb\b|rotten tomatoes|metacritic|wikipedia|official (?:web)?site|trailer/iu;
const BACK =
  /^\W*(?:back|return|go back|go to|next|previous|prev|more|other|zurück|weiter|retour|volver|regresar|torna|indietro|terug|voltar|tillbaka|tilbage|wróć|home)\b.{0,80}$|\b(?:index|home ?page|site ?map|main page|table of contents)\.?$/iu;
const MAIL = /\be-?mails?\b|mailto|\bmailer\b|[^\s@]{1,60}@[^\s@]{1,60}\.\w|\(at\)/iu;
const SHARE =
  /^(?:share|tweet|like|follow|subscribe|print|filed under|posted in|tags?:|tagged|categor(?:y|ies)|labels?:|permalink|leave a (?:comment|reply)|\d+ (?:comments?|responses|replies)|no comments|comments?|related|you (?:may|might) also|read more|continue reading|newer|older|powered by|privacy|cookie|terms|last (?:updated|modified)|this page|hits|visitors|guestbook|webmaster|best viewed|hosted by|teilen|partager|compartir|condividi|delen|dela)\b/iu;

/** Kinds of notices around a review: what each says, below how many words, and what lets a longer text say it. */
const NOTICES: { says: RegExp; words: number; longer?: { words: number; where: RegExp } }[] = [
  { says: SHARE, words: 25 },
  {
    says: SHOP,
    words: 30,
    longer: { words: Number.POSITIVE_INFINITY, where: /^click here|links? to|affiliate/i },
  },
  {
    says: ELSEWHERE,
    words: 20,
    longer: { words: 120, where: /\b(?:click|link|search|information|visit)\b/i },
  },
  { says: BACK, words: 15 },
  {
    says: MAIL,
    words: 30,
    longer: {
      words: Number.POSITIVE_INFINITY,
      where: /^\(?(?:if you|please|send|for|comments|questions)/i,
    },
  },
];

/** Whether a block at the end of a page is not of the review: rights, shops, other sites, mail, navigation. */
export function isFurniture(whole: string): boolean {
  const length = words(whole);
  const text = whole.slice(0, MAX_NOTICE_CHARS);
  if (isRule(text) || RIGHTS.test(text)) return true;
  // For long texts the cheap checks come first.
  return NOTICES.some(
    ({ says, words: most, longer }) =>
      (length < most || (longer && length < longer.words && longer.where.test(text))) && says.test(text),
  );
}

/** The start of what visitors say. */
export function startsComments(text: string): boolean {
  return /^(?:\d+ )?(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer)\s*(?:\(\d+\)|:|\d+)?$/iu.test(
    text.trim(),
  );
}

/** A block that can only be prose: the head of the page ends here. */
export const isProse = (text: string) =>
  words(text) >= 25 || (words(text) >= 14 && /[.!?…]["”’)]?$/.test(text));
