import { describe, expect, it } from 'vitest';
import type { AskingPage } from '../../../../src/core/catalog/catalog.ts';
import { type Candidate, NameMatch, YEARS_UNKNOWN } from '../../../../src/core/catalog/match/candidates.ts';
import { standsForBoth } from '../../../../src/core/catalog/match/ids.ts';
import { couldMean, isLongTitle, outshines } from '../../../../src/core/catalog/match/namesakes.ts';
import {
  bestFirst,
  chanceOfError,
  isBeyondDoubt,
  maxErrorOn,
  titleEvidence,
} from '../../../../src/core/catalog/match/title-only.ts';
import { weighWithoutYear } from '../../../../src/core/catalog/match/without-year.ts';
import type { Film } from '../../../../src/core/film/film.ts';
import { spellingBits } from '../../../../src/core/titles/title-keys.ts';
import { asked, candidate, indexOf, type Known, NOW, otherSpelling, spelling } from './given-candidates.ts';

/** The rules that weigh candidates where a page gives no year, each at its edge. */

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
    [
      'of one title and year with two ids of a service',
      { year: 1995, ids: { netflix: '60000001' } },
      { year: 1995, ids: { netflix: '60000002' } },
      [true, 0],
    ],
    [
      'with two ids of a service and of a register',
      { year: 1995, ids: { netflix: '60000001', ...id } },
      { year: 1995, ids: { netflix: '60000002', imdb: 'tt0000001' } },
      [false, 0],
    ],
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
    listYear = NOW,
  ) =>
    titleEvidence(
      asked(film),
      candidate(best),
      others.map(([more], at) => candidate({ subject: at + 1, ...more })),
      indexOf([own, ...others.map(([, known]) => known)], others.length + 1, true, listYear),
      NOW,
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
      newerNamesake: 0,
      filmAge: 2,
      listAge: 0,
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
    const chance = (odds: number) => 1 / (1 + Math.exp(-odds));
    const odds = -1.53 - 1.2 - 0.68 + 0.12;
    expect(chanceOfError(evidence([]))).toBeCloseTo(chance(odds), 6);
    const one = evidence([[{}, { popularity: 9 }]]);
    expect(chanceOfError(one)).toBeCloseTo(chance(odds + 1.79 - 0.06), 6);
    expect(chanceOfError(one, 'netflix')).toBeCloseTo(chance(odds + 1.79 - 0.06 - 0.62 + 1.26), 6);
    expect(chanceOfError(one, 'imdb')).toBe(chanceOfError(one));
    const pages: AskingPage[] = [
      { register: 'netflix', isService: true },
      { register: 'amazon' },
      { register: 'mubi', isService: true },
      { isService: true },
      { register: 'imdb' },
      {},
    ];
    expect(pages.map(maxErrorOn)).toEqual([0.35, 0.18, 0.18, 0.18, 0.3, 0.3]);
  });

  it('counts the years of the film, of its namesakes and of the list', () => {
    const of = (year: number | undefined, others: Known[] = [], listYear = NOW) =>
      evidence(
        others.map((known) => [{}, known]),
        {},
        { popularity: 12, year },
        {},
        listYear,
      );
    expect(of(2006)).toMatchObject({ filmAge: 2 });
    expect(of(1926)).toMatchObject({ filmAge: 8 });
    expect(of(2027)).toMatchObject({ filmAge: 0 });
    expect(of(2006, [{ year: 2007 }])).toMatchObject({ newerNamesake: 1 });
    expect(of(2006, [{ year: 2006 }])).toMatchObject({ newerNamesake: 0 });
    expect(of(undefined, [{ year: 2026 }])).toMatchObject({ newerNamesake: 0 });
    expect(of(undefined, [{ year: 2027 }])).toMatchObject({ newerNamesake: 1 });
    expect(of(2006, [], 2022)).toMatchObject({ listAge: 4 });
    expect(of(2006, [], 1990)).toMatchObject({ listAge: 12 });
    expect(of(2006, [], 2030)).toMatchObject({ listAge: 0 });
    expect(of(2006, [], 0)).toMatchObject({ listAge: 0 });
  });

  it('leaves no doubt only of a long title of a well-known film without namesakes', () => {
    const sure = { ...evidence([]), words: 4, popularity: 10 };
    expect(isBeyondDoubt(sure)).toBe(true);
    expect(isBeyondDoubt({ ...sure, words: 3 })).toBe(false);
    expect(isBeyondDoubt({ ...sure, listAge: 3 })).toBe(true);
    expect(isBeyondDoubt({ ...sure, listAge: 3.1 })).toBe(false);
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
      { year: NOW },
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
    expect(weigh([{}, {}], [{ popularity: 3 }, { popularity: 4, title: 'x' }])).toEqual(several);
    expect(weigh([{}, {}], [{ popularity: 12 }, { popularity: 4, title: 'x' }])).toMatchObject(bestKnown);
    expect(weigh([long, long], [{ popularity: 16 }, { popularity: 4 }], 1, true, LONG)).toMatchObject(
      bestKnown,
    );
    expect(weigh([{ spelling: otherSpelling }, { spelling: otherSpelling }], [{}, { title: 'x' }])).toEqual(
      several,
    );
    // The best known of them is another one.
    expect(weigh([{}, {}], [{ popularity: 12 }, { popularity: 13 }], 1)).toEqual(several);
    expect(weigh([{}, { nameMatch: NameMatch.weak }], [{ popularity: 12 }, { title: 'x' }])).toMatchObject({
      reason: { code: 'probablyUnique' },
    });
  });
});
