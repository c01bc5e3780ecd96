import { describe, expect, it } from 'vitest';
import type { Match, ReviewSummary } from '../../../../src/core/catalog/catalog.ts';
import type { Film } from '../../../../src/core/film/film.ts';
import {
  type ArchiveMatch,
  mergeAnswers,
} from '../../../../src/extension/background/library/merge-answers.ts';

const brief = (title: string, year?: number, imdb?: string): ReviewSummary => ({
  id: `${title} ${year}`,
  title,
  year,
  kind: 'film',
  ids: imdb ? { imdb } : undefined,
  grade: { text: 'B', score: 75 },
});
const certain = (review: ReviewSummary): Match => ({
  match: 'certain',
  review,
  reason: { code: 'titleAndYear', year: 2004 },
});
const unsure = (...candidates: ReviewSummary[]): Match => ({
  match: 'unsure',
  candidates,
  reason: { code: 'severalWithoutYear', count: 2 },
});
const none: Match = { match: 'none', reason: { code: 'namesakesUnknown' } };
const voice = (archive: string, match: Match): ArchiveMatch => ({
  archive,
  critic: `${archive}’s critic`,
  match,
});
const crash: Film = { title: 'Crash', kind: 'film' };
const crash2004: Film = { ...crash, year: 2004 };

describe('merging what archives say of one film', () => {
  it('lists the certain reviews of all archives in the viewer’s order, with their critics', () => {
    const answer = mergeAnswers(crash2004, [
      voice('b', certain(brief('Crash', 2004))),
      voice('a', certain(brief('Crash', 2005))),
      voice('c', none),
    ]);
    expect(
      answer.match === 'certain' && answer.reviews.map(({ ref, critic }) => [ref.archive, critic]),
    ).toEqual([
      ['b', 'b’s critic'],
      ['a', 'a’s critic'],
    ]);
  });

  it('is unsure when two archives are certain of different films', () => {
    const answer = mergeAnswers(crash, [
      voice('a', certain(brief('Crash', 1996))),
      voice('b', certain(brief('Crash', 2004))),
    ]);
    expect(answer.match).toBe('unsure');
    expect(answer.match === 'unsure' && answer.candidates).toHaveLength(2);
    expect(answer.reason).toEqual({
      code: 'archivesDiffer',
      title: 'Crash',
      first: { title: 'Crash', year: 1996 },
      other: { title: 'Crash', year: 2004 },
    });
  });

  it('takes ids above years when it asks whether two reviews are of one film', () => {
    const same = mergeAnswers(crash, [
      voice('a', certain(brief('Crash', 1996, 'tt1'))),
      voice('b', certain(brief('Crash', 2004, 'tt1'))),
    ]);
    expect(same.match).toBe('certain');
    const different = mergeAnswers(crash, [
      voice('a', certain(brief('Crash', 2004, 'tt1'))),
      voice('b', certain(brief('Crash', 2004, 'tt2'))),
    ]);
    expect(different.match).toBe('unsure');
  });

  it('lets an archive that knows of a namesake take the certainty from a film without a year', () => {
    const voices = [
      voice('a', certain(brief('Crash', 2004))),
      voice('b', unsure(brief('Crash', 1996), brief('Crash', 2004))),
    ];
    expect(mergeAnswers(crash, voices).match).toBe('unsure');
    expect(mergeAnswers(crash2004, voices).match).toBe('certain');
  });

  it('lets an id that page and review share decide against all else', () => {
    const film: Film = { ...crash, ids: { imdb: 'tt0375679' } };
    const answer = mergeAnswers(film, [
      voice('a', certain(brief('Crash', 1996))),
      voice('b', certain(brief('Crash', 2004, 'tt0375679'))),
      voice('c', unsure(brief('Crash', 1974))),
    ]);
    expect(answer.match === 'certain' && answer.reviews.map(({ ref }) => ref.archive)).toEqual(['b']);
  });

  const likely = (review: ReviewSummary): Match => ({
    match: 'likely',
    review,
    reason: { code: 'titleOnly' } as never,
  });

  it('takes years one apart for one film, and two apart for two', () => {
    const years = (other: number) =>
      mergeAnswers(crash, [
        voice('a', certain(brief('Crash', 2004))),
        voice('b', certain(brief('Crash', other))),
      ]).match;
    expect([2002, 2003, 2004, 2005, 2006].map(years)).toEqual([
      'unsure',
      'certain',
      'certain',
      'certain',
      'unsure',
    ]);
  });

  it('takes a review without a year for the film’s', () => {
    const answer = mergeAnswers(crash, [
      voice('a', certain(brief('Crash'))),
      voice('b', certain(brief('Crash', 2004))),
    ]);
    expect(answer.match === 'certain' && answer.reviews).toHaveLength(2);
  });

  it('marks each review as likely when no archive is certain, and none when one is', () => {
    const two = [voice('a', likely(brief('Crash', 2004))), voice('b', likely(brief('Crash', 2005)))];
    const unsureOfAll = mergeAnswers(crash2004, two);
    expect(unsureOfAll.match === 'likely' && unsureOfAll.reviews.map(({ likely }) => likely)).toEqual([
      true,
      true,
    ]);
    expect(unsureOfAll.reason).toEqual({ code: 'titleOnly' });
    const sure = mergeAnswers(crash2004, [...two, voice('c', certain(brief('Crash', 2004)))]);
    expect(sure.match === 'certain' && sure.reviews.map(({ ref, likely }) => [ref.archive, likely])).toEqual([
      ['c', undefined],
      ['a', undefined],
      ['b', undefined],
    ]);
    expect(sure.reason).toMatchObject({ code: 'titleAndYear' });
  });

  it('leaves out what one archive calls likely and is another film than an id says', () => {
    const film: Film = { ...crash, ids: { imdb: 'tt1' } };
    const answer = mergeAnswers(film, [
      voice('a', certain(brief('Crash', 2004, 'tt1'))),
      voice('b', likely(brief('Crash', 1996))),
    ]);
    expect(answer.match === 'certain' && answer.reviews.map(({ ref }) => ref.archive)).toEqual(['a']);
  });

  it('is unsure when a review without a year stands first, and two others are of different films', () => {
    const voices = [
      voice('a', certain(brief('Crash'))),
      voice('b', certain(brief('Crash', 2004))),
      voice('c', likely(brief('Crash', 1996))),
      voice('d', unsure(brief('Crash', 1974))),
    ];
    const answer = mergeAnswers(crash2004, voices);
    expect(answer).toMatchObject({
      match: 'unsure',
      reason: { code: 'archivesDiffer', first: { year: 2004 }, other: { year: 1996 } },
    });
    expect(answer.match === 'unsure' && answer.candidates.map(({ ref }) => ref.archive)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    const byId = mergeAnswers({ ...crash, ids: { imdb: 'tt1' } }, [
      voice('a', certain(brief('Crash'))),
      voice('b', certain(brief('Crash', 2004, 'tt1'))),
      voice('c', likely(brief('Crash', 1996))),
    ]);
    expect(byId.match === 'certain' && byId.reviews.map(({ ref }) => ref.archive)).toEqual(['a', 'b']);
  });

  it('says why the first archive that is unsure is, with the candidates of all', () => {
    const second: Match = { ...unsure(brief('Crash', 1974)), reason: { code: 'sameId' } } as never;
    const answer = mergeAnswers(crash, [voice('a', unsure(brief('Crash', 1996))), voice('b', second)]);
    expect(answer.reason).toEqual({ code: 'severalWithoutYear', count: 2 });
    expect(answer.match === 'unsure' && answer.candidates.map(({ ref }) => ref)).toEqual([
      { archive: 'a', review: 'Crash 1996' },
      { archive: 'b', review: 'Crash 1974' },
    ]);
  });

  it('says none with the first reason, and none without one when nobody gives any', () => {
    expect(mergeAnswers(crash, [voice('a', { match: 'none' }), voice('b', none)])).toEqual(none);
    expect(mergeAnswers(crash, [])).toEqual({ match: 'none' });
  });

  it('names no more candidates where archives differ than where one is unsure', () => {
    const many = Array.from({ length: 50 }, (_, i) => brief('Crash', 1950 + i));
    const answer = mergeAnswers(crash, [
      voice('a', certain(brief('Crash', 1996))),
      voice('b', certain(brief('Crash', 2004))),
      voice('c', unsure(...many)),
    ]);
    expect(answer.match === 'unsure' && answer.candidates).toHaveLength(12);
  });

  it('bounds the candidates', () => {
    const many = Array.from({ length: 50 }, (_, i) => brief('Crash', 1950 + i));
    const answer = mergeAnswers(crash, [voice('a', unsure(...many)), voice('b', unsure(...many))]);
    expect(answer.match === 'unsure' && answer.candidates.length).toBe(12);
  });
});
