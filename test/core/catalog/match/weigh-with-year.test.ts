import { describe, expect, it } from 'vitest';
import { type Candidate, NameMatch, YEARS_UNKNOWN } from '../../../../src/core/catalog/match/candidates.ts';
import { weighWithYear } from '../../../../src/core/catalog/match/with-year.ts';
import { clearer, distance, separates } from '../../../../src/core/catalog/match/years.ts';
import type { Film } from '../../../../src/core/film/film.ts';
import { asked, candidate, indexOf, type Known, otherSpelling, spelling } from './given-candidates.ts';

/** The rules that weigh candidates where a page gives a year, each at its edge. */

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
