import { describe, expect, it } from 'vitest';
import type { ReviewSummary } from '../../../../src/core/catalog/catalog.ts';
import {
  type Candidate,
  type MatchQuery,
  NameMatch,
  readMatchQuery,
  YEARS_UNKNOWN,
} from '../../../../src/core/catalog/match/candidates.ts';
import { standsForBoth } from '../../../../src/core/catalog/match/ids.ts';
import { couldMean, isLongTitle, outshines } from '../../../../src/core/catalog/match/namesakes.ts';
import {
  bestFirst,
  chanceOfError,
  isBeyondDoubt,
  titleEvidence,
} from '../../../../src/core/catalog/match/title-only.ts';
import { weighWithYear } from '../../../../src/core/catalog/match/with-year.ts';
import { weighWithoutYear } from '../../../../src/core/catalog/match/without-year.ts';
import { clearer, distance, separates } from '../../../../src/core/catalog/match/years.ts';
import type { MatchIndex } from '../../../../src/core/catalog/match-index.ts';
import type { Film, Kind } from '../../../../src/core/film/film.ts';
import { spellingBits } from '../../../../src/core/titles/title-keys.ts';

/** The rules that weigh candidates, each at its edge. Candidates and what is known of them are given as they are. */

const TITLE = 'Night Train';
const spelling = spellingBits(TITLE);
const otherSpelling = (spelling + 1) % 16;

const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  subject: 0,
  nameMatch: NameMatch.own,
  yearsApart: 0,
  hits: 1,
  spelling,
  fuller: false,
  directed: undefined,
  ...more,
});

interface Known {
  year?: number;
  kind?: Kind;
  popularity?: number;
  day?: number;
  title?: string;
  ids?: Film['ids'];
}

/** An index of these subjects, of which the first `count` are reviews. */
function indexOf(subjects: Known[], count = subjects.length, listed = true): MatchIndex {
  const of = (subject: number) => subjects[subject]!;
  const never = () => {
    throw new Error('not asked for here');
  };
  return {
    count,
    listed,
    find: never,
    subject: never,
    info: never,
    has: () => true,
    year: (subject) => of(subject).year ?? 0,
    kind: (subject) => of(subject).kind ?? 'film',
    popularity: (subject) => of(subject).popularity ?? 0,
    minutes: () => 0,
    director: () => 0,
    day: (row) => of(row).day ?? Number.NaN,
    settled: () => true,
    byId: () => [],
    title: (row) => of(row).title ?? TITLE,
    summary: (row) =>
      ({ id: `r${row}`, title: TITLE, kind: 'film', year: of(row).year, ...of(row) }) as ReviewSummary,
  };
}

const asked = (film: Partial<Film> = {}): MatchQuery =>
  readMatchQuery({ title: TITLE, kind: 'film', ...film });

describe('a namesake of a page without a year', () => {
  const means = (best: Partial<Candidate>, other: Partial<Candidate>, lead: number, known: Known = {}) =>
    couldMean(
      asked(),
      candidate(best),
      candidate({ subject: 1, ...other }),
      indexOf([{ popularity: 10 + lead }, { popularity: 10, ...known }]),
    );
  const { strong, weak, hint } = NameMatch;
  const otherwise = { spelling: otherSpelling };
  it.each<[string, Partial<Candidate>, Partial<Candidate>, number, boolean]>([
    ['of the same spelling, 128 times less known', {}, {}, 7, false],
    ['of the same spelling, a bit better known than that', {}, {}, 6, true],
    ['spelled otherwise, 16 times less known', {}, otherwise, 4, false],
    ['spelled otherwise, a bit better known than that', {}, otherwise, 3, true],
    ['spelled as the page where the review is not', otherwise, {}, 4, true],
    ['both spelled otherwise', otherwise, otherwise, 4, true],
    ['known as well, of which this is another title', {}, { nameMatch: strong }, 0, false],
    ['known better, of which this is another title', {}, { nameMatch: strong }, -1, true],
    ['whose other title alone is spelled so', otherwise, { nameMatch: strong }, 6, true],
    ['whose other title alone is spelled so, far less known', otherwise, { nameMatch: strong }, 7, false],
    ['of which this is the title, while it is another one of the review', { nameMatch: strong }, {}, 9, true],
    ['the same, a thousand times less known', { nameMatch: strong }, {}, 10, false],
    ['of which it is another title as of the review', { nameMatch: strong }, { nameMatch: strong }, 50, true],
    ['of which only parts agree', {}, { nameMatch: hint }, -50, false],
    ['of a longer title, 32 times better known', {}, { nameMatch: weak, fuller: true }, -5, true],
    ['of a longer title, less known than that', {}, { nameMatch: weak, fuller: true }, -4, false],
    ['of which this is a longer title', {}, { nameMatch: weak }, -50, false],
    ['whose director the page does not name', { directed: true }, {}, -50, false],
    ['whose director the page names too', { directed: true }, { directed: true }, 0, true],
    ['that fewer titles of the page name', { hits: 2 }, {}, -50, false],
    ['that as many titles of the page name', { hits: 2 }, { hits: 2 }, 0, true],
    ['that one title names, as the review', { hits: 1 }, { hits: 0 }, 0, true],
  ])('%s', (_, best, other, lead, expected) => expect(means(best, other, lead)).toBe(expected));

  it('is meant where it is a series of which nothing is known', () => {
    expect(means({}, {}, 20, { kind: 'series', popularity: 0 })).toBe(true);
    expect(means({}, {}, 20, { kind: 'series', popularity: 1 })).toBe(false);
    expect(means({}, {}, 20, { kind: 'film', popularity: 0 })).toBe(false);
  });

  it('is hardly there where the title is long', () => {
    expect(isLongTitle(asked({ title: 'x'.repeat(16) }))).toBe(true);
    expect(isLongTitle(asked({ title: 'x'.repeat(15) }))).toBe(false);
    expect(isLongTitle({ ...asked(), keys: [] })).toBe(false);
  });

  it('is outshone by a film 128 times better known', () => {
    const index = (lead: number) => indexOf([{ popularity: 3 + lead }, { popularity: 3 }]);
    expect(outshines(candidate(), candidate({ subject: 1 }), index(7))).toBe(true);
    expect(outshines(candidate(), candidate({ subject: 1 }), index(6))).toBe(false);
  });
});

describe('two reviews', () => {
  const both = (a: Known, b: Known, count = 2) => {
    const best = candidate();
    return [standsForBoth(indexOf([a, b], count), best, candidate({ subject: 1 })), best.subject];
  };
  const id = { imdb: 'tt0113277' };
  it.each<[string, Known, Known, [boolean, number]]>([
    ['of one title and year', { year: 1995 }, { year: 1995 }, [true, 0]],
    ['the second newer', { year: 1995, day: 5 }, { year: 1995, day: 6 }, [true, 1]],
    ['the first newer', { year: 1995, day: 6 }, { year: 1995, day: 5 }, [true, 0]],
    ['the second dated alone', { year: 1995 }, { year: 1995, day: 5 }, [true, 1]],
    ['of two titles', { year: 1995 }, { year: 1995, title: 'Heat' }, [false, 0]],
    ['a year apart', { year: 1995 }, { year: 1996 }, [false, 0]],
    ['a year apart with one id', { year: 1995, ids: id }, { year: 1996, ids: id }, [true, 0]],
    ['two years apart with one id', { year: 1995, ids: id }, { year: 1997, ids: id }, [false, 0]],
    ['one without a year, with one id', { year: 1995, ids: id }, { ids: id }, [true, 0]],
    ['with other ids', { year: 1995, ids: id }, { year: 1995, ids: { imdb: 'tt0000001' } }, [false, 0]],
    ['without years', {}, {}, [false, 0]],
  ])('%s', (_, a, b, expected) => expect(both(a, b)).toEqual(expected));

  it('are not one review and one film of the list', () => {
    expect(both({ year: 1995 }, { year: 1995 }, 1)).toEqual([false, 0]);
    expect(standsForBoth(indexOf([{ year: 1995 }], 0), candidate(), candidate())).toBe(false);
  });
});

describe('the order of reviews without a year', () => {
  const index = indexOf([{ popularity: 5 }, { popularity: 5 }, { popularity: 6 }]);
  const first = (a: Partial<Candidate>, b: Partial<Candidate>) =>
    [candidate(a), candidate({ subject: 1, ...b })].sort(bestFirst(spelling, index))[0]!.subject;
  it.each<[string, Partial<Candidate>, Partial<Candidate>, number]>([
    ['by director', {}, { directed: true, nameMatch: NameMatch.strong }, 1],
    ['then by name', { nameMatch: NameMatch.strong, hits: 2 }, {}, 1],
    ['then by how many titles', { spelling }, { hits: 2, spelling: otherSpelling }, 1],
    ['then by spelling', { spelling: otherSpelling }, {}, 1],
    ['then by fame', {}, { subject: 2 }, 2],
    ['then as they come', {}, {}, 0],
  ])('is %s', (_, a, b, expected) => {
    expect(first(a, b)).toBe(expected);
  });
});

describe('what speaks for a title alone', () => {
  const evidence = (
    others: [Partial<Candidate>, Known][],
    best: Partial<Candidate> = {},
    own: Known = { popularity: 12 },
    film: Partial<Film> = {},
  ) =>
    titleEvidence(
      asked(film),
      candidate(best),
      others.map(([more], at) => candidate({ subject: at + 1, ...more })),
      indexOf([own, ...others.map(([, known]) => known)]),
    );
  it('is read off the candidates', () => {
    expect(evidence([])).toEqual({
      popularity: 12,
      words: 2,
      oneWord: 0,
      otherTitle: 0,
      otherSpelling: 0,
      oneNamesake: 0,
      twoNamesakes: 0,
      threeNamesakes: 0,
      lead: 0,
      longerTitleLead: 0,
      obscureSeries: 0,
      kindUnknown: 0,
    });
    expect(
      evidence(
        [],
        { nameMatch: NameMatch.strong, spelling: otherSpelling },
        { popularity: 20 },
        { kind: 'unknown' },
      ),
    ).toMatchObject({
      popularity: 16,
      otherTitle: 1,
      otherSpelling: 1,
      kindUnknown: 1,
    });
    expect(evidence([], {}, {}, { title: 'Heat' })).toMatchObject({ words: 1, oneWord: 1 });
    expect(evidence([], {}, {}, { title: 'One Two Three Four Five' })).toMatchObject({
      words: 4,
      oneWord: 0,
    });
  });

  it('counts namesakes, and how much better known it is than the best known of them', () => {
    const namesake = (popularity: number, more: Partial<Candidate> = {}): [Partial<Candidate>, Known] => [
      more,
      { popularity },
    ];
    expect(evidence([namesake(9)])).toMatchObject({
      oneNamesake: 1,
      twoNamesakes: 0,
      threeNamesakes: 0,
      lead: 3,
    });
    expect(evidence([namesake(9), namesake(11)])).toMatchObject({
      twoNamesakes: 1,
      threeNamesakes: 0,
      lead: 1,
    });
    expect(evidence([namesake(1), namesake(2), namesake(1)])).toMatchObject({ threeNamesakes: 1, lead: 10 });
    expect(evidence([namesake(20)])).toMatchObject({ lead: -4 });
    expect(evidence([namesake(9, { nameMatch: NameMatch.strong })])).toMatchObject({ oneNamesake: 1 });
    expect(evidence([namesake(9, { nameMatch: NameMatch.weak })])).toMatchObject({
      oneNamesake: 0,
      longerTitleLead: 0,
    });
    expect(evidence([namesake(15, { nameMatch: NameMatch.weak, fuller: true })])).toMatchObject({
      longerTitleLead: 3,
    });
    expect(evidence([namesake(15, { nameMatch: NameMatch.weak })])).toMatchObject({ longerTitleLead: 0 });
    expect(evidence([namesake(15, { nameMatch: NameMatch.hint, fuller: true })])).toMatchObject({
      longerTitleLead: 0,
    });
    expect(evidence([namesake(30, { nameMatch: NameMatch.weak, fuller: true })])).toMatchObject({
      longerTitleLead: 8,
    });
  });

  it('sees series of which nothing is known', () => {
    expect(evidence([[{}, { kind: 'series', popularity: 0 }]]).obscureSeries).toBe(1);
    expect(evidence([[{}, { kind: 'series', popularity: 1 }]]).obscureSeries).toBe(0);
    expect(evidence([[{}, { kind: 'film', popularity: 0 }]]).obscureSeries).toBe(0);
  });

  it('is a chance between 0 and 1, larger with every namesake', () => {
    const none = chanceOfError(evidence([]));
    const one = chanceOfError(evidence([[{}, { popularity: 9 }]]));
    expect(none).toBeCloseTo(1 / (1 + Math.exp(1.91 + 1.2 + 0.32)), 6);
    expect(one).toBeCloseTo(1 / (1 + Math.exp(1.91 + 1.2 + 0.32 - 2.35 + 0.15)), 6);
  });

  it('leaves no doubt only of a long title of a well-known film without namesakes', () => {
    const sure = { ...evidence([]), words: 4, popularity: 10 };
    expect(isBeyondDoubt(sure)).toBe(true);
    expect(isBeyondDoubt({ ...sure, words: 3 })).toBe(false);
    expect(isBeyondDoubt({ ...sure, popularity: 9.9 })).toBe(false);
    for (const name of ['oneNamesake', 'otherTitle', 'otherSpelling', 'kindUnknown'] as const)
      expect(isBeyondDoubt({ ...sure, [name]: 1 })).toBe(false);
    expect(isBeyondDoubt({ ...sure, longerTitleLead: 5 })).toBe(false);
    expect(isBeyondDoubt({ ...sure, longerTitleLead: 4.9 })).toBe(true);
  });
});

describe('a title without a year means', () => {
  const weigh = (
    candidates: Partial<Candidate>[],
    known: Known[],
    count = known.length,
    listed = true,
    film: Partial<Film> = {},
  ) =>
    weighWithoutYear(
      asked(film),
      candidates.map((one, subject) => candidate({ subject, yearsApart: YEARS_UNKNOWN, ...one })),
      indexOf(known, count, listed),
    );
  const LONG = { title: 'The Very Long Night of the Trains' };
  const long = { spelling: spellingBits(LONG.title) };

  it('nothing where it is only a part of others', () => {
    expect(weigh([{ nameMatch: NameMatch.weak }], [{}])).toEqual({ code: 'partOfTitle' });
    expect(weigh([{}], [{}], 0)).toEqual({ code: 'partOfTitle' });
  });

  it('a director’s film, unless another is his too', () => {
    expect(weigh([{ directed: true }], [{}])).toMatchObject({ subject: 0 });
    expect(
      weigh([{ directed: true }, { directed: true }], [{ popularity: 9 }, { popularity: 9, title: 'x' }]),
    ).toEqual({
      code: 'severalWithoutYear',
      count: 2,
    });
    expect(weigh([{ hits: 2 }], [{}], 1, true, { otherTitles: ['Nachtzug'] })).toMatchObject({ subject: 0 });
    expect(weigh([{ hits: 2 }], [{}], 1, true)).not.toHaveProperty('subject');
    expect(weigh([{ hits: 1 }], [{}], 1, true, { otherTitles: ['Nachtzug'] })).not.toHaveProperty('subject');
  });

  it('in a catalog without a list, at most what is likely, and only of a long title', () => {
    expect(weigh([{}], [{}], 1, false)).toEqual({ code: 'namesakesUnknown' });
    expect(weigh([long], [{}], 1, false, LONG)).toMatchObject({
      reason: { code: 'longTitle' },
      likely: { subject: 0 },
    });
    expect(weigh([{ ...long, nameMatch: NameMatch.strong }], [{}], 1, false, LONG)).toEqual({
      code: 'namesakesUnknown',
    });
    expect(weigh([{ ...long, directed: true }], [{}], 1, false, LONG)).toMatchObject({ subject: 0 });
    expect(weigh([{ directed: true }], [{}], 1, false)).toEqual({ code: 'namesakesUnknown' });
  });

  it('with a list, what the measurements say', () => {
    expect(weigh([long], [{ popularity: 12 }], 1, true, LONG)).toMatchObject({ subject: 0 });
    expect(weigh([{}], [{ popularity: 12 }])).toMatchObject({ reason: { code: 'probablyUnique' } });
    const several = { code: 'severalWithoutYear', count: 2 };
    const bestKnown = { reason: { code: 'probablyBestKnown', count: 2 } };
    expect(weigh([{}, {}], [{ popularity: 5 }, { popularity: 4, title: 'x' }])).toEqual(several);
    expect(weigh([{}, {}], [{ popularity: 12 }, { popularity: 4, title: 'x' }])).toMatchObject(bestKnown);
    expect(weigh([long, long], [{ popularity: 16 }, { popularity: 4 }], 1, true, LONG)).toMatchObject(
      bestKnown,
    );
    expect(weigh([{ spelling: otherSpelling }], [{}])).toEqual({ code: 'namesakesUnknown' });
    expect(weigh([{}, { nameMatch: NameMatch.weak }], [{ popularity: 12 }, { title: 'x' }])).toMatchObject({
      reason: { code: 'probablyUnique' },
    });
  });
});

describe('with a year', () => {
  const weigh = (
    candidates: Partial<Candidate>[],
    known: Known[] = candidates.map(() => ({})),
    count = known.length,
    listed = true,
    film: Partial<Film> = {},
  ) =>
    weighWithYear(
      asked({ year: 1995, ...film }),
      candidates.map((one, subject) => candidate({ subject, ...one })),
      indexOf(known, count, listed),
    );
  const { own, strong, weak, hint } = NameMatch;

  it('one candidate is meant as its year and name allow', () => {
    expect(weigh([{}])).toMatchObject({ subject: 0 });
    expect(weigh([{ yearsApart: 1 }])).toMatchObject({ subject: 0 });
    expect(weigh([{ yearsApart: 2 }])).toMatchObject({ reason: { code: 'probablyYearsApart' } });
    expect(weigh([{ yearsApart: 2, directed: true }])).toMatchObject({ subject: 0 });
    expect(weigh([{ yearsApart: 2, nameMatch: strong }])).toEqual({ code: 'yearsTwoApart' });
    expect(weigh([{ yearsApart: 3 }])).toBeUndefined();
    expect(weigh([{ yearsApart: YEARS_UNKNOWN }])).toMatchObject({ reason: { code: 'probablyOfYear' } });
    expect(weigh([{ yearsApart: YEARS_UNKNOWN }], [{}], 1, false)).toEqual({ code: 'reviewWithoutYear' });
    expect(weigh([{ yearsApart: YEARS_UNKNOWN, nameMatch: strong }])).toBeUndefined();
    expect(weigh([{ nameMatch: weak }])).toEqual({ code: 'partOfTitle' });
    expect(weigh([{ nameMatch: weak, fuller: true }])).toMatchObject({ subject: 0 });
    expect(weigh([{ nameMatch: weak, directed: true }])).toMatchObject({ subject: 0 });
    expect(weigh([{ nameMatch: hint }])).toBeUndefined();
  });

  it('a review is not meant where a film of the list is nearer, nor where several are as near', () => {
    expect(weigh([{}, { yearsApart: 1 }], [{}, {}], 0)).toBeUndefined();
    const listedNearer = weighWithYear(
      asked({ year: 1995 }),
      [candidate({ subject: 0, yearsApart: 1 }), candidate({ subject: 1 })],
      indexOf([{}, {}], 1),
    );
    expect(listedNearer).toEqual({ code: 'namesakeOfYear', year: 1995 });
    expect(weigh([{}, {}], [{ title: 'a' }, { title: 'b' }])).toEqual({
      code: 'severalOfYear',
      count: 2,
      year: 1995,
    });
    expect(weigh([{}, { spelling: otherSpelling }], [{ title: 'a' }, { title: 'b' }])).toMatchObject({
      subject: 0,
    });
    expect(weigh([{ yearsApart: YEARS_UNKNOWN }, { yearsApart: 9 }], [{}, {}], 1, false)).toEqual({
      code: 'reviewWithoutYear',
    });
  });

  it('a film one year off outshines one two years off, and a film two years off all others', () => {
    const off = (a: number, b: number, lead: number) =>
      weigh(
        [{ yearsApart: a }, { yearsApart: b }],
        [
          { popularity: 5 + lead, title: 'a' },
          { popularity: 5, title: 'b' },
        ],
      );
    expect(off(1, 2, 7)).toMatchObject({ subject: 0 });
    expect(off(1, 2, 6)).toEqual({ code: 'severalOfYear', count: 2, year: 1995 });
    expect(off(0, 1, 0)).toMatchObject({ subject: 0 });
    expect(off(2, 5, 7)).toMatchObject({ reason: { code: 'probablyYearsApart' } });
    expect(off(2, 5, 6)).toEqual({ code: 'yearsTwoApart' });
  });

  it('a part of a title is not enough where another film is of the year or has the name', () => {
    const part = (other: Partial<Candidate>) =>
      weigh([{ nameMatch: weak, fuller: true }, other], [{}, {}], 1);
    expect(part({ nameMatch: hint, yearsApart: 1 })).toMatchObject({ subject: 0 });
    expect(part({ nameMatch: hint, yearsApart: 0 })).toEqual({ code: 'partOfTitle' });
    expect(part({ nameMatch: own, yearsApart: 9 })).toEqual({ code: 'partOfTitle' });
    expect(part({ nameMatch: strong, yearsApart: 9 })).toEqual({ code: 'partOfTitle' });
  });
});

describe('how far a film is by year and name', () => {
  const { own, strong, weak, hint } = NameMatch;
  it.each<[Partial<Candidate>, number]>([
    [{}, 0],
    [{ nameMatch: strong }, 1],
    [{ yearsApart: 1 }, 4],
    [{ yearsApart: 2, nameMatch: strong }, 9],
    [{ yearsApart: 2, directed: true }, 0],
    [{ yearsApart: 3, directed: true }, Number.POSITIVE_INFINITY],
    [{ nameMatch: weak }, 10],
    [{ nameMatch: weak, yearsApart: 1 }, Number.POSITIVE_INFINITY],
    [{ nameMatch: hint }, Number.POSITIVE_INFINITY],
    [{ yearsApart: YEARS_UNKNOWN }, 3],
    [{ yearsApart: YEARS_UNKNOWN, nameMatch: strong }, Number.POSITIVE_INFINITY],
  ])('%j: %d', (more, expected) => expect(distance(candidate(more))).toBe(expected));

  it.each<[Partial<Candidate>, Partial<Candidate>, boolean]>([
    [{}, { yearsApart: 1 }, true],
    [{ nameMatch: strong }, { yearsApart: 1 }, false],
    [{ nameMatch: strong }, { yearsApart: 2 }, true],
    [{ nameMatch: strong }, { nameMatch: strong, yearsApart: 1 }, true],
    [{}, {}, false],
    [{}, { spelling: otherSpelling }, true],
    [{ yearsApart: 1 }, { yearsApart: 2 }, false],
    [{ yearsApart: 1 }, { yearsApart: 2, nameMatch: strong }, true],
    [{ hits: 2, yearsApart: 1 }, { yearsApart: 1 }, true],
    [{ hits: 2, yearsApart: 1 }, { yearsApart: 2 }, false],
  ])('%j is told from %j: %s', (best, other, expected) => {
    expect(separates(candidate(best), candidate(other), spelling)).toBe(expected);
  });

  it.each<[Partial<Candidate>, Partial<Candidate>, number]>([
    [{ directed: true }, { hits: 9 }, -1],
    [{ hits: 2 }, { hits: 1 }, -1],
    [{}, { spelling: otherSpelling }, -1],
    [{ nameMatch: own, spelling: otherSpelling }, {}, 1],
    [{ nameMatch: strong }, { nameMatch: strong, spelling: otherSpelling }, 0],
  ])('%j against %j: %d', (a, b, sign) =>
    expect(Math.sign(clearer(candidate(a), candidate(b), spelling))).toBe(sign),
  );
});
