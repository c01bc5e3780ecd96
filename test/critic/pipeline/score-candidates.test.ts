import { describe, expect, it } from 'vitest';
import type { ListedFilm } from '../../../src/core/film/film.ts';
import { FilmList } from '../../../src/critic/films/film-list.ts';
import type { DatedArticle } from '../../../src/critic/model/article.ts';
import { resolve } from '../../../src/critic/pipeline/resolve-film.ts';

/** What settles a review's film, and what is not enough: each against its nearest other. */

let next = 100;
const film = (title: string, year: number | undefined, more: Partial<ListedFilm> = {}): ListedFilm => ({
  id: `tt${++next}`,
  title,
  ...(year && { year }),
  kind: 'film',
  votes: 1000,
  ...more,
});
/** Makes 2022 the last year that a list knows. */
const filler = Array.from({ length: 30 }, (_, at) => film(`Filler ${at} Xyz`, 2022, { votes: 30_000 }));

const listOf = (...films: ListedFilm[]) => new FilmList([...films, ...filler]);
const article = (title: string, more: Partial<DatedArticle> = {}): DatedArticle => ({
  source: 'x.md',
  titles: title ? [{ title, from: 'heading' }] : [],
  body: [],
  trail: [],
  ...more,
});

/** How it is resolved, the film's year, and why. */
function found(one: DatedArticle, films?: ListedFilm[]) {
  const { resolved, film, reason, candidates } = resolve(one, films && listOf(...films));
  return { resolved, year: film.year, reason, candidates: candidates?.map(({ year }) => year), film };
}

const old = (more: Partial<ListedFilm> = {}) => film('Mercy', 1990, more);
const young = (more: Partial<ListedFilm> = {}) => film('Mercy', 2010, more);

describe('fame', () => {
  it('settles between films of one name when one is about 25 times better known', () => {
    const review = article('Mercy', { date: '2015-05-01' });
    expect(found(review, [old({ votes: 30_000 }), young()])).toMatchObject({
      resolved: 'settled',
      year: 1990,
      reason: 'by far the best known of that title',
    });
    expect(found(review, [old({ votes: 20_000 }), young()])).toMatchObject({
      resolved: 'unsure',
      reason: '2 films are called "Mercy"',
      candidates: [1990, 2010],
    });
  });

  it('settles between films of one year only when one is hardly a film', () => {
    const review = article('Mercy', { year: 2010 });
    expect(found(review, [young({ votes: 300_000 }), young({ votes: 10 })])).toMatchObject({
      resolved: 'settled',
      reason: 'by far the best known of that title and year',
    });
    expect(found(review, [young({ votes: 300_000 }), young({ votes: 300 })])).toMatchObject({
      resolved: 'unsure',
      reason: '2 films are called "Mercy" of 2010',
    });
  });

  it('counts for less what only another title names', () => {
    const review = article('Mercy', { date: '2015-05-01' });
    const other = film('Erbarmen', 1990, { otherTitles: ['Mercy'], votes: 30_000 });
    expect(found(review, [other, young()]).resolved).toBe('unsure');
    expect(found(review, [{ ...other, votes: 60_000 }, young()]).resolved).toBe('settled');
  });

  it('is that of a new film, too, which nobody has voted for yet', () => {
    const films = [old({ votes: 4000 }), young({ votes: 20 })];
    expect(found(article('Mercy', { date: '2010-05-01' }), films).candidates?.[0] ?? 0).toBe(1990);
    expect(found(article('Mercy', { date: '2009-05-01' }), films)).toMatchObject({
      resolved: 'settled',
      year: 1990,
    });
  });
});

describe('people', () => {
  const films = [
    old({ directors: ['Ana Belmont'], cast: ['Carl Dunmore', 'Edna Farrow', 'Gus Hollis'] }),
    young({ directors: ['Ivy Jerome'], cast: ['Karl Lindner', 'Edna Farrow', 'Moa Nyberg'] }),
  ];
  const review = (more: Partial<DatedArticle>) =>
    found(article('Mercy', { date: '2015-05-01', ...more }), films);

  it('a director in a field settles, by the full name or not at all', () => {
    expect(review({ directors: ['IVY JEROME'] })).toMatchObject({
      resolved: 'settled',
      year: 2010,
      reason: 'its director is Ivy Jerome',
    });
    expect(review({ directors: ['I. Jerome'] })).toMatchObject({ resolved: 'settled', year: 2010 });
    expect(review({ directors: ['Olga Petri'] })).toMatchObject({
      resolved: 'unsure',
      reason: 'the review says it is by Olga Petri, the list of films by Ana Belmont',
    });
  });

  it('a director in the text settles', () => {
    expect(review({ body: ['What Ivy Jerome does here is fine.'] })).toMatchObject({
      resolved: 'settled',
      year: 2010,
      reason: 'the text names its director Ivy Jerome',
    });
    expect(review({ body: ['What Jerome does here is fine.'] }).resolved).toBe('unsure');
    expect(review({ summary: 'Ivy Jerome again.' }).year).toBe(2010);
  });

  it('two of a cast settle, one does not, and who is in both films tells nothing', () => {
    expect(review({ body: ['With Karl Lindner and Moa Nyberg.'] })).toMatchObject({
      resolved: 'settled',
      year: 2010,
      reason: 'the text names Karl Lindner and Moa Nyberg of its cast',
    });
    expect(review({ body: ['With Karl Lindner.'] }).resolved).toBe('unsure');
    expect(review({ body: ['With Karl Lindner and Edna Farrow.'] }).resolved).toBe('unsure');
  });

  it('people of both films settle nothing', () => {
    const both = ['Ivy Jerome films again what Ana Belmont filmed.'];
    expect(review({ body: both })).toMatchObject({ resolved: 'unsure' });
  });
});

describe('running time', () => {
  const films = [old({ minutes: 90, votes: 3000 }), young({ minutes: 120 })];
  const review = (more: Partial<DatedArticle>) =>
    found(article('Mercy', { date: '2015-05-01', ...more }), films);

  it('settles where it can only be one film’s', () => {
    expect(review({ minutes: 120 })).toMatchObject({
      resolved: 'settled',
      year: 2010,
      reason: 'its running time is 120 minutes',
    });
    expect(review({ minutes: 122 }).resolved).toBe('settled');
    expect(review({ minutes: 123 }).resolved).toBe('unsure');
  });

  it('settles nothing where another film is about as long', () => {
    const near = [old({ minutes: 112 }), young({ minutes: 120 })];
    expect(found(article('Mercy', { date: '2015-05-01', minutes: 120 }), near).resolved).toBe('unsure');
  });

  it('in the text weighs something', () => {
    const close = [old({ minutes: 90, votes: 7000 }), young({ minutes: 120 })];
    const said = (body: string[]) =>
      found(article('Mercy', { date: '2015-05-01', body }), close).candidates?.[0];
    expect(said([])).toBe(1990);
    expect(said(['The running time is 121 minutes.'])).toBe(2010);
    expect(said(['The running time is 122 minutes.'])).toBe(1990);
  });
});

describe('a review newer than the list', () => {
  const mercy = [old({ votes: 5000 })];
  it('may be of a film that is not listed', () => {
    expect(found(article('Mercy', { date: '2022-05-01' }), mercy)).toMatchObject({
      resolved: 'settled',
      reason: 'the only film of that title until then',
    });
    expect(found(article('Mercy', { date: '2035-05-01' }), [old({ votes: 20 })])).toMatchObject({
      resolved: 'unsure',
      reason: 'the review is newer than the list of films, which ends with 2022',
    });
  });

  it('is settled by a year beside a famous film, and where its own year is newer than the list', () => {
    expect(found(article('Mercy', { date: '2035-05-01', year: 1990 }), mercy).reason).toBe(
      'the only film of that title and year',
    );
    expect(found(article('Mercy', { year: 2024 }), mercy)).toMatchObject({
      resolved: 'settled',
      year: 2024,
      reason: 'the review gives title and year, and 2024 is newer than the list of films',
    });
    expect(found(article('Mercy', { year: 2021 }), mercy)).toMatchObject({
      resolved: 'unsure',
      reason: 'the review says 2021, the list of films knows "Mercy" only of 1990',
    });
  });
});

describe('years', () => {
  it('beside the listed one count where no film is of the very year', () => {
    expect(found(article('Mercy', { year: 1991 }), [old()])).toMatchObject({
      resolved: 'settled',
      year: 1991,
    });
    expect(found(article('Mercy', { year: 1989 }), [old()])).toMatchObject({
      resolved: 'settled',
      year: 1989,
    });
    expect(found(article('Mercy', { year: 1992 }), [old()]).resolved).toBe('unsure');
    expect(
      found(article('Mercy', { year: 2010 }), [young(), film('Mercy', 2011)]).film.ids?.imdb,
    ).toBeDefined();
  });

  it('no film is newer than its review', () => {
    expect(found(article('Mercy', { date: '1985-05-01' }), [old(), young()])).toMatchObject({
      resolved: 'unsure',
      reason: 'every film of that name is newer than the review (1985-05-01)',
      candidates: [1990, 2010],
    });
    expect(found(article('Mercy', { date: '2009-05-01' }), [old(), young()])).toMatchObject({
      resolved: 'settled',
      year: 1990,
    });
  });

  it('at the end of a title is the film’s where that fits better', () => {
    const guess = { title: 'Mercy 2010', from: 'heading', bareYear: 2010 };
    expect(found(article('', { titles: [guess] }), [old(), young()])).toMatchObject({
      resolved: 'settled',
      year: 2010,
    });
    const named = [film('Mercy 2010', 2015), young()];
    expect(found(article('', { titles: [guess] }), named)).toMatchObject({ year: 2015 });
  });
});

describe('titles', () => {
  it('another one of the page is asked only where the list does not know the first', () => {
    const titles = [
      { title: 'Some Words of Mine', from: 'heading' },
      { title: 'Mercy', from: 'file name' },
    ];
    expect(found(article('', { titles }), [old()])).toMatchObject({ resolved: 'settled', year: 1990 });
    expect(found(article('', { titles: titles.toReversed() }), [old()]).year).toBe(1990);
    expect(found(article('', { titles: titles.slice(0, 1) }), [old()])).toMatchObject({
      resolved: 'unknown',
      reason: 'the list of films has no "Some Words of Mine"',
    });
    expect(found(article(''), [old()])).toMatchObject({
      resolved: 'unknown',
      reason: 'the list of films has no film of that title',
    });
  });

  it('another title of the film is asked where the list does not know its own', () => {
    const review = article('Barmherzig', { date: '2015-05-01', otherTitles: ['Nothing', 'Mercy'] });
    expect(found(review, [old()])).toMatchObject({ resolved: 'settled', year: 1990 });
  });

  it('of a series alone is no film', () => {
    const series = film('Mercy', 1990, { kind: 'series' });
    expect(found(article('Mercy'), [series])).toMatchObject({
      resolved: 'unsure',
      reason: 'the list of films knows "Mercy" only as a series',
      candidates: [],
      film: { kind: 'series' },
    });
    expect(found(article('Mercy', { kind: 'series' }), [series])).toMatchObject({
      resolved: 'settled',
      year: 1990,
    });
  });

  it('in fields with a year settle by themselves what is not listed', () => {
    const review = article('Unheard Of', { year: 1990, titleInField: true });
    expect(found(review, [old()])).toMatchObject({
      resolved: 'settled',
      reason: 'the list of films has no "Unheard Of", but the review gives title and year',
    });
    expect(found({ ...review, titleInField: false }, [old()]).resolved).toBe('unknown');
  });

  it('that are only like a film’s settle nothing without more', () => {
    const night = film('The Long Night', 1990, { votes: 90_000 });
    expect(found(article('Star Harbour: The Long Night', { date: '2015-05-01' }), [night])).toMatchObject({
      resolved: 'unsure',
      reason: 'the title is only like "The Long Night"',
    });
    expect(found(article('Star Harbour: The Long Night', { year: 1990 }), [night]).resolved).toBe('settled');
  });
});

describe('ids', () => {
  const mercy = old();
  it('settle, unless the title says another film that is there', () => {
    const review = article('Mercy', { ids: { imdb: mercy.id } });
    expect(found(review, [mercy, young()])).toMatchObject({
      resolved: 'settled',
      year: 1990,
      reason: `the review gives the id ${mercy.id}`,
    });
    expect(found({ ...review, titles: [{ title: 'Mercy (1990)', from: 'heading' }] }, [mercy]).resolved).toBe(
      'settled',
    );
    expect(
      found({ ...review, titles: [{ title: 'Heat', from: 'heading' }] }, [mercy, film('Heat', 1995)]),
    ).toMatchObject({
      resolved: 'unsure',
      reason: `the id ${mercy.id} is "Mercy" (1990), but the title says "Heat"`,
      candidates: [1990, 1995],
    });
    expect(found({ ...review, titles: [{ title: 'Heat', from: 'heading' }] }, [mercy]).resolved).toBe(
      'settled',
    );
    expect(
      found({ ...review, titles: [{ title: 'Heat', from: 'file name' }] }, [mercy, film('Heat', 1995)]),
    ).toMatchObject({ resolved: 'settled', film: { title: 'Mercy' } });
  });

  it('that the list does not have leave the film as the review names it', () => {
    expect(found(article('Mercy', { ids: { imdb: 'tt1' } }), [mercy])).toMatchObject({
      resolved: 'settled',
      year: undefined,
      reason: 'the review gives the id tt1, which the list of films does not have',
    });
  });

  it('without a list settle, and so do title and year', () => {
    expect(found(article('Mercy', { ids: { tmdb: '5' } }))).toMatchObject({
      resolved: 'settled',
      reason: 'the review gives an id',
    });
    expect(found(article('Mercy', { ids: {} })).resolved).toBe('unknown');
    expect(found(article('Mercy', { year: 1990 }))).toMatchObject({
      resolved: 'settled',
      reason: 'the review gives title and year',
    });
    expect(found(article('Mercy'))).toMatchObject({
      resolved: 'unknown',
      reason: 'the review gives no year, and there is no list of films to ask',
    });
  });
});
