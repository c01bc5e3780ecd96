import { spellingBits } from '../../titles/title-keys.ts';
import type { MatchIndex } from '../match-index.ts';
import { type Candidate, type MatchQuery, NameMatch } from './candidates.ts';

/** What speaks for and against the best candidate where a page gives a title and no year. */
export interface TitleEvidence {
  /** Binary logarithm of the votes of the reviewed film; more than 16 say no more. */
  popularity: number;
  /** Words of the page's title, at most 4; of a short title there are more films than any list knows. */
  words: number;
  oneWord: number;
  /** The page's title is only another title of the reviewed film, or is spelled in another way. */
  otherTitle: number;
  otherSpelling: number;
  /** Whether at least one, two, three other films or series have the title. */
  oneNamesake: number;
  twoNamesakes: number;
  threeNamesakes: number;
  /** How much better known than all of those it is, in doublings of votes, −4 to 10; 0 where there is none. */
  lead: number;
  /** How much better known a film is whose title begins with the page's ("Solo: A Star Wars Story"), at most 8. */
  longerTitleLead: number;
  /** A series of which nothing is known has the title. */
  obscureSeries: number;
  /** The page does not say whether it shows a film or a series. */
  kindUnknown: number;
}

/**
 * The logarithm of the odds that the page shows another film: a sum of the evidence, each part times its weight.
 * Fitted by `scripts/fit-title-model.ts` on the catalogs of three streaming services; docs/matching.md has the figures.
 */
export const TITLE_MODEL: { base: number } & { readonly [Name in keyof TitleEvidence]: number } = {
  base: -1.91,
  popularity: -0.1,
  words: -0.16,
  oneWord: 0.11,
  otherTitle: 0.02,
  otherSpelling: 1.85,
  oneNamesake: 2.35,
  twoNamesakes: 0.61,
  threeNamesakes: 0.83,
  lead: -0.05,
  longerTitleLead: 0.19,
  obscureSeries: 2.01,
  kindUnknown: 0.24,
};

/**
 * Up to this chance of error an answer is called likely. Together such answers are wrong in 2 to 8 of 100, measured on
 * three streaming services (docs/matching.md).
 */
export const MAX_LIKELY_ERROR = 0.2;

const MAX_WORDS = 4;
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * Orders the reviews that a title without a year can mean, best first.
 * @param spelling the bits of the page's title (`spellingBits`)
 */
export const bestFirst =
  (spelling: number, index: MatchIndex) =>
  (a: Candidate, b: Candidate): number =>
    Number(b.directed === true) - Number(a.directed === true) ||
    a.nameMatch - b.nameMatch ||
    b.hits - a.hits ||
    Number(b.spelling === spelling) - Number(a.spelling === spelling) ||
    index.popularity(b.subject) - index.popularity(a.subject) ||
    a.subject - b.subject;

/** Reads the evidence off the candidates; `others` are all that are not the best one and not reviews of its film. */
export function titleEvidence(
  query: MatchQuery,
  best: Candidate,
  others: readonly Candidate[],
  index: MatchIndex,
): TitleEvidence {
  const own = index.popularity(best.subject);
  const words = query.text.text.match(WORDS)?.length ?? 0;
  let namesakes = 0;
  let lead = 10;
  let longerTitleLead = 0;
  let obscureSeries = 0;
  for (const { subject, nameMatch, fuller } of others) {
    const popularity = index.popularity(subject);
    if (nameMatch <= NameMatch.strong) {
      namesakes++;
      lead = Math.min(lead, own - popularity);
      if (popularity === 0 && index.kind(subject) === 'series') obscureSeries = 1;
    } else if (nameMatch === NameMatch.weak && fuller)
      longerTitleLead = Math.max(longerTitleLead, popularity - own);
  }
  return {
    popularity: Math.min(own, 16),
    words: Math.min(words, MAX_WORDS),
    oneWord: Number(words === 1),
    otherTitle: Number(best.nameMatch !== NameMatch.own),
    otherSpelling: Number(best.spelling !== spellingBits(query.text.text)),
    oneNamesake: Number(namesakes >= 1),
    twoNamesakes: Number(namesakes >= 2),
    threeNamesakes: Number(namesakes >= 3),
    lead: namesakes > 0 ? Math.max(-4, lead) : 0,
    longerTitleLead: Math.min(longerTitleLead, 8),
    obscureSeries,
    kindUnknown: Number(query.kind === 'unknown'),
  };
}

/** The chance, 0 to 1, that the page shows another film than the best candidate. */
export function chanceOfError(evidence: TitleEvidence): number {
  let odds = TITLE_MODEL.base;
  for (const name in evidence) {
    const key = name as keyof TitleEvidence;
    odds += TITLE_MODEL[key] * evidence[key];
  }
  return 1 / (1 + Math.exp(-odds));
}

/** About a thousand votes, as the logarithm that catalogs keep. */
const WELL_KNOWN = 10;

/**
 * Whether a title alone decides. Only where nothing in the measurements spoke against it: four words or more, spelled
 * as the review has it, of a well-known film, on a page that says that it shows a film, and no namesake in the list.
 */
export const isBeyondDoubt = (evidence: TitleEvidence): boolean =>
  evidence.words === MAX_WORDS &&
  evidence.popularity >= WELL_KNOWN &&
  evidence.oneNamesake + evidence.otherTitle + evidence.otherSpelling + evidence.kindUnknown === 0 &&
  evidence.longerTitleLead < 5;
