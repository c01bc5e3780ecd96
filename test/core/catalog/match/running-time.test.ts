import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/core/catalog/match/candidates.ts';
import {
  isOtherLength,
  isSameLength,
  runningTimeOdds,
} from '../../../../src/core/catalog/match/running-time.ts';
import { isSettledByLength, TITLE_MODEL } from '../../../../src/core/catalog/match/title-only.ts';
import { weighWithoutYear } from '../../../../src/core/catalog/match/without-year.ts';
import type { Film } from '../../../../src/core/film/film.ts';
import { asked, candidate, indexOf, type Known, NOW } from './given-candidates.ts';

describe('two running times', () => {
  it('are of different films when they are far apart for their length', () => {
    expect(isOtherLength(90, 110)).toBe(false);
    expect(isOtherLength(90, 117)).toBe(false);
    expect(isOtherLength(90, 121)).toBe(true);
    expect(isOtherLength(30, 51)).toBe(true);
    expect(isOtherLength(30, 50)).toBe(false);
    expect(isOtherLength(200, 251)).toBe(true === 251 - 200 > 0.25 * 251);
    expect(isOtherLength(0, 121) || isOtherLength(121, 0)).toBe(false);
  });

  it('are the same but for a minute of rounding', () => {
    expect([isSameLength(120, 121), isSameLength(121, 120), isSameLength(120, 122)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isSameLength(0, 0) || isSameLength(0, 1) || isSameLength(1, 0)).toBe(false);
  });

  it('speak for the film the nearer they are', () => {
    const odds = [0, 1, 2, 6, 7, 12, 13, 19].map((apart) => runningTimeOdds(100 + apart, 100));
    expect(odds).toEqual([-2.29, -2.29, -0.12, -0.12, 1.87, 1.87, 3.54, 3.54]);
    expect([runningTimeOdds(0, 100), runningTimeOdds(100, 0)]).toEqual([0, 0]);
  });
});

describe('a title with a running time', () => {
  const weigh = (
    known: Known[],
    film: Partial<Film> = {},
    count = known.length,
    more: Partial<Candidate>[] = [],
  ) =>
    weighWithoutYear(
      asked({ minutes: 120, ...film }),
      known.map((_, subject) => candidate({ subject, ...more[subject] })),
      indexOf(known, count, true, NOW),
      { year: NOW, register: 'netflix' },
    );
  const film = { popularity: 16, year: NOW - 10 };

  it('is certain where both agree', () => {
    expect(weigh([{ ...film, minutes: 121 }])).toMatchObject({
      subject: 0,
      reason: { code: 'titleAndRunningTime' },
    });
    expect(weigh([{ ...film, minutes: 122 }])).toMatchObject({ likely: { subject: 0 } });
    // A page that does not say whether it shows a film may show a series.
    expect(weigh([{ ...film, minutes: 121 }], { kind: 'unknown' })).toMatchObject({
      likely: { subject: 0 },
      reason: { code: 'probablyRunningTime' },
    });
  });

  it('is none of the films of other lengths', () => {
    const others = [30, 61, 88].map((minutes) => ({ minutes, popularity: 17, title: 'x' }));
    expect(weigh([{ ...film, minutes: 120 }, ...others], {}, 1)).toMatchObject({
      reason: { code: 'titleAndRunningTime' },
    });
    expect(weigh([film, ...others], {}, 1)).toEqual({ code: 'severalWithoutYear', count: 4 });
    expect(weigh([{ ...film, minutes: 60 }])).toEqual({ code: 'otherRunningTime' });
    // Of two reviewed films the one of the page's length is meant, though the other one is better known.
    expect(
      weigh([
        { ...film, minutes: 60 },
        { popularity: 12, minutes: 120, year: NOW },
      ]),
    ).toMatchObject({
      subject: 1,
    });
  });

  it('is doubted where a long title alone would be certain', () => {
    const title = 'The Very Long Night of the Trains';
    const long = (minutes: number) =>
      weigh([{ popularity: 12, minutes, title }], { title }, 1, [{ spelling: asked({ title }) && 0 }]);
    expect(long(120)).toHaveProperty('subject');
    expect(long(130)).not.toHaveProperty('subject');
  });

  it('settles only what is unlikely to be another film, on a page of a film, by a list of these years', () => {
    const evidence = { ...Object.fromEntries(Object.keys(TITLE_MODEL).map((name) => [name, 0])) } as never;
    const settled = (chance: number, more: object = {}) =>
      isSettledByLength({ ...(evidence as object), ...more } as never, chance);
    expect([settled(0.029), settled(0.03)]).toEqual([true, false]);
    expect(settled(0.001, { kindUnknown: 1 })).toBe(false);
    expect([settled(0.001, { listAge: 3 }), settled(0.001, { listAge: 3.1 })]).toEqual([true, false]);
  });
});
