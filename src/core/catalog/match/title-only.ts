import type { Register } from '../../film/registers.ts';
import type { AskingPage } from '../catalog.ts';
import type { MatchIndex } from '../match-index.ts';
import { askedSpelling, type Candidate, type MatchQuery, NameMatch } from './candidates.ts';

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
  /** A film or series of the title is newer than the reviewed film. */
  newerNamesake: number;
  /** Decades since the reviewed film, at most 8. */
  filmAge: number;
  /** Years since the last one that the list of films knows well, at most 12: films that came since are not in it. */
  listAge: number;
}

/**
 * The logarithm of the odds that the page shows another film: a sum of the evidence, each part times its weight.
 * Fitted by `scripts/fit-title-model.ts` on the catalogs of three streaming services; docs/matching.md has the figures.
 */
export const TITLE_MODEL: { base: number } & { readonly [Name in keyof TitleEvidence]: number } = {
  base: -1.53,
  popularity: -0.1,
  words: -0.34,
  oneWord: 0.13,
  otherTitle: 0.16,
  otherSpelling: 2,
  oneNamesake: 1.79,
  twoNamesakes: 0.6,
  threeNamesakes: 0.7,
  lead: -0.02,
  longerTitleLead: 0.24,
  obscureSeries: 1.87,
  kindUnknown: 0.4,
  newerNamesake: 0.32,
  filmAge: 0.06,
  listAge: 0.08,
};

/** How the pages of one service differ from others. */
interface ServiceModel {
  /** Added to the base of the model, and to the weight of the film's age. */
  base: number;
  filmAge: number;
  /** Up to this chance of error an answer is called likely there. */
  maxError: number;
}

/**
 * What services show differs: Netflix and Disney+ have few old films and few that nobody knows, Prime Video has many of
 * both. The limits keep such answers, taken together, wrong in less than 8 of 100, with something to spare: measured by
 * `scripts/fit-title-model.ts` on titles that the weights were not fitted on.
 */
export const SERVICE_MODELS: { readonly [Name in Register]?: ServiceModel } = {
  netflix: { base: -0.62, filmAge: 0.63, maxError: 0.35 },
  amazon: { base: 0.23, filmAge: -0.08, maxError: 0.18 },
  disneyplus: { base: 0.23, filmAge: -0.42, maxError: 0.3 },
};

/** On services that were not measured: as careful as on the hardest one that was. */
const MAX_ERROR_ON_OTHER_SERVICES = 0.18;

/**
 * The limit on all other pages. Lists of films elsewhere hardly ever mean a film that nobody knows: of the titles of 22
 * sources that are likely by this limit, 2 in 10,000 were wrong.
 */
const MAX_ERROR_ELSEWHERE = 0.3;

/** Up to which chance of error an answer is called likely on a page. */
export const maxErrorOn = ({ register, isService }: AskingPage): number =>
  (register && SERVICE_MODELS[register]?.maxError) ??
  (isService ? MAX_ERROR_ON_OTHER_SERVICES : MAX_ERROR_ELSEWHERE);

/** Decades since a film whose year is not known: about what films of services have. */
const USUAL_FILM_AGE = 2;
const MAX_FILM_AGE = 8;
const MAX_LIST_AGE = 12;
const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

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

/**
 * Reads the evidence off the candidates; `others` are all that are not the best one and not reviews of its film.
 * @param year the year in which it is asked
 */
export function titleEvidence(
  query: MatchQuery,
  best: Candidate,
  others: readonly Candidate[],
  index: MatchIndex,
  year: number,
): TitleEvidence {
  const own = index.popularity(best.subject);
  const words = query.text.text.match(WORDS)?.length ?? 0;
  let namesakes = 0;
  let lead = 10;
  let longerTitleLead = 0;
  let obscureSeries = 0;
  let newerNamesake = 0;
  const filmYear = index.year(best.subject);
  for (const { subject, nameMatch, fuller } of others) {
    const popularity = index.popularity(subject);
    if (nameMatch <= NameMatch.strong) {
      namesakes++;
      lead = Math.min(lead, own - popularity);
      if (index.year(subject) > (filmYear || year)) newerNamesake = 1;
      if (popularity === 0 && index.kind(subject) === 'series') obscureSeries = 1;
    } else if (nameMatch === NameMatch.weak && fuller)
      longerTitleLead = Math.max(longerTitleLead, popularity - own);
  }
  return {
    popularity: Math.min(own, 16),
    words: Math.min(words, MAX_WORDS),
    oneWord: Number(words === 1),
    otherTitle: Number(best.nameMatch !== NameMatch.own),
    otherSpelling: Number(best.spelling !== askedSpelling(query)),
    oneNamesake: Number(namesakes >= 1),
    twoNamesakes: Number(namesakes >= 2),
    threeNamesakes: Number(namesakes >= 3),
    lead: namesakes > 0 ? Math.max(-4, lead) : 0,
    longerTitleLead: Math.min(longerTitleLead, 8),
    obscureSeries,
    kindUnknown: Number(query.kind === 'unknown'),
    newerNamesake,
    filmAge: filmYear === 0 ? USUAL_FILM_AGE : within((year - filmYear) / 10, MAX_FILM_AGE),
    listAge: index.listYear === 0 ? 0 : within(year - index.listYear, MAX_LIST_AGE),
  };
}

/**
 * The chance, 0 to 1, that the page shows another film than the best candidate.
 * @param lengthOdds what the running times tell (`runningTimeOdds`)
 */
export function chanceOfError(evidence: TitleEvidence, register?: Register, lengthOdds = 0): number {
  const service = register && SERVICE_MODELS[register];
  let odds =
    TITLE_MODEL.base + lengthOdds + (service ? service.base + service.filmAge * evidence.filmAge : 0);
  for (const name in evidence) {
    const key = name as keyof TitleEvidence;
    odds += TITLE_MODEL[key] * evidence[key];
  }
  return 1 / (1 + Math.exp(-odds));
}

/** About a thousand votes, as the logarithm that catalogs keep. */
const WELL_KNOWN = 10;

/** Years that a list of films may be old where a title alone decides: of older ones 1 in 80 such answers was wrong. */
const MAX_LIST_AGE_FOR_CERTAIN = 3;

/**
 * Whether a title alone decides. Only where nothing in the measurements spoke against it: four words or more, spelled
 * as the review has it, of a well-known film, on a page that says that it shows a film, and no namesake in the list.
 */
export const isBeyondDoubt = (evidence: TitleEvidence): boolean =>
  evidence.words === MAX_WORDS &&
  evidence.popularity >= WELL_KNOWN &&
  evidence.listAge <= MAX_LIST_AGE_FOR_CERTAIN &&
  evidence.oneNamesake + evidence.otherTitle + evidence.otherSpelling + evidence.kindUnknown === 0 &&
  evidence.longerTitleLead < 5;

/**
 * Up to this chance of error a title and the very running time decide together: of 560 such answers on three services
 * one was wrong.
 */
const MAX_ERROR_OF_SAME_LENGTH = 0.03;

/** Whether a title decides that has the running time of the film, on a page that says that it shows a film. */
export const isSettledByLength = (evidence: TitleEvidence, chance: number): boolean =>
  chance < MAX_ERROR_OF_SAME_LENGTH &&
  evidence.kindUnknown === 0 &&
  evidence.listAge <= MAX_LIST_AGE_FOR_CERTAIN;
