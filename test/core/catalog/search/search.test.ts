import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../../../src/core/catalog/catalog.ts';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../../../src/core/catalog/open-catalog.ts';
import { editsBetween } from '../../../../src/core/catalog/search/edit-distance.ts';
import { wordsOf } from '../../../../src/core/catalog/search/tokenize.ts';
import { anyReviews, archive, films, review } from '../sample-reviews.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await openCatalog(await compileCatalog(films, archive));
});
const titles = (words: string, filters = {}) =>
  catalog.search(words, filters).map(({ review }) => review.title);

describe('an order that was asked for', () => {
  const scored = (words: string) =>
    catalog.search(words, {}, 100).map(({ review }) => review.grade?.score ?? -1);

  it('is that of all that is found, and not of the best hits alone', () => {
    const all = scored('sort:grade');
    expect(all.length).toBeGreaterThan(5);
    expect(all).toEqual([...all].sort((a, b) => b - a));
    const [best] = catalog.search('sort:grade', {}, 1);
    expect(best!.review.grade?.score).toBe(all[0]);
    expect(catalog.search('', { sort: 'grade' }, 1)).toEqual([best]);
  });

  it('holds for words and filters too', () => {
    const found = titles('the sort:title');
    expect(found.length).toBeGreaterThan(1);
    expect([...titles('the')].sort()).toEqual([...found].sort());
    expect(found.indexOf('The Lord of the Rings: The Two Towers')).toBeLessThan(found.indexOf('The Matrix'));
  });
});

describe('the film meant is first', () => {
  it.each([
    ['matrix', 'The Matrix'],
    ['the matrix', 'The Matrix'],
    ['matrix the', 'The Matrix'],
    ['matrix reloaded', 'The Matrix Reloaded'],
    ['heat', 'Heat'],
    ['1984', '1984'],
    ['lord rings', 'The Lord of the Rings: The Two Towers'],
    ['rings lord', 'The Lord of the Rings: The Two Towers'],
    ['schindlers list', "Schindler's List"],
    ['amelie', 'Amélie'],
    ['fabuleux destin', 'Amélie'],
    ['solaris', 'Солярис'],
    ['солярис', 'Солярис'],
    ['千尋', '千と千尋の神隠し'],
    ['et the extra', 'E.T. the Extra-Terrestrial'],
    // missing and needless spaces
    ['startrek', 'Star Trek'],
    ['beetle juice', 'Beetlejuice'],
    ['spiderman', 'Spider-Man'],
    ['starwars', 'Star Wars'],
    // typos: a letter less, more, other, two swapped; two in a long word
    ['matrx', 'The Matrix'],
    ['mattrix', 'The Matrix'],
    ['matrux', 'The Matrix'],
    ['amtrix', 'The Matrix'],
    ['schidnlers lst', "Schindler's List"],
    ['shcindlerz', "Schindler's List"],
    ['hat', 'Heat'],
    // words of the text, and a word that is nowhere
    ['hacker simulation', 'The Matrix'],
    ['frogs', 'Magnolia'],
    ['matrix movie', 'The Matrix'],
    ['bullets', 'The Matrix'],
    ['frogs valley', 'Magnolia'],
    // the last word is still being typed, also where a space is missing or needless
    ['startr', 'Star Trek'],
    ['beetle jui', 'Beetlejuice'],
    ['frogs val', 'Magnolia'],
  ])('%s → %s', (words, title) => {
    expect(titles(words)[0]).toBe(title);
  });

  it('asks what else could be meant only where fewer than five are there as typed', async () => {
    const found = async (count: number) => {
      const nights = Array.from({ length: count }, (_, n) => review(`Dark Night ${n}`, 1960 + n));
      const dark = await openCatalog(await compileCatalog([...nights, review('Dart', 1999)], archive));
      return dark.search('dark').map(({ review }) => review.title);
    };
    expect(await found(4)).toContain('Dart');
    expect(await found(5)).not.toContain('Dart');
  });

  it('leaves out no word where all are found, if not as typed', () => {
    expect(titles('matrx reloaded')).toEqual(['The Matrix Reloaded']);
  });

  it('leaves out one word that nothing has, and no more', () => {
    expect(titles('matrix reloaded zzzzzz')).toEqual(['The Matrix Reloaded']);
    expect(titles('zzzzzz matrix reloaded')).toEqual(['The Matrix Reloaded']);
    expect(titles('zzzzzz')).toEqual([]);
  });

  it('takes a word for itself and not for another that is still typed', async () => {
    const nights = Array.from({ length: 300 }, (_, n) => review(`Dark Night ${n}`, 1950 + (n % 70)));
    const days = ['Dark Day', 'Dark Dawn'].map((title) => review(title, 1999));
    const dark = await openCatalog(await compileCatalog([...nights, ...days], archive));
    const found = dark.search('dark d', {}, 5).map(({ review }) => review.title);
    expect(found.slice(0, 2).sort()).toEqual(['Dark Dawn', 'Dark Day']);
  });

  it('ranks what a film is also called below what it is called, and marks nothing there', async () => {
    const reviews = [
      review('Solaris', 2002),
      review('Солярис', 1972, { film: { title: 'Солярис', kind: 'film', otherTitles: ['Solaris'] } }),
    ];
    const both = await openCatalog(await compileCatalog(reviews, archive));
    expect(both.search('solaris').map(({ review, highlights }) => [review.year, highlights])).toEqual([
      [2002, [[0, 7]]],
      [1972, []],
    ]);
  });

  it('puts the best first, and of equals the one that comes first in the archive', async () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      review(['Dark', 'Dark Star', 'Star Dark Star'][n % 3]!, 1950 + n),
    );
    const dark = await openCatalog(await compileCatalog(many, archive));
    const found = dark.search('dark', {}, 60);
    expect(found.length).toBeGreaterThan(30);
    const ranks = found.map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    const equals = found.filter(({ rank }) => rank === ranks[0]).map(({ review }) => review.id);
    expect(equals.length).toBeGreaterThan(5);
    const listed = dark.search('', { years: [1900, 2030] }, 60).map(({ review }) => review.id);
    expect(equals).toEqual(listed.filter((id) => equals.includes(id)));
  });

  it('ranks what lacks a word far below what has all, and words of a text by how known the film is', async () => {
    const [whole] = catalog.search('matrix reloaded');
    const [lacking] = catalog.search('matrix reloaded zzzzzz');
    expect(lacking!.rank).toBeLessThan(whole!.rank - 10);
    const told = (title: string) => ({ ...review(title, 1999), excerpt: 'A story of lighthouses.' });
    const votes = (id: string, title: string, votes: number) => ({
      id,
      title,
      year: 1999,
      kind: 'film' as const,
      votes,
    });
    const list = [votes('tt1', 'Quay', 90), votes('tt2', 'Pier', 900_000)];
    const both = await openCatalog(await compileCatalog([told('Quay'), told('Pier')], archive, list));
    expect(both.search('lighthouses').map(({ review }) => review.title)).toEqual(['Pier', 'Quay']);
  });

  it('looks into texts for a word that is being typed from its third letter on', () => {
    expect(titles('fr')).not.toContain('Magnolia');
    expect(titles('fro')).toContain('Magnolia');
  });

  it('answers no more than is wanted, whatever is asked', () => {
    expect(catalog.search('', { years: [1900, 2030] }, 3)).toHaveLength(3);
    expect(catalog.search('star', {}, 1)).toHaveLength(1);
    expect(catalog.search('drama', {}, 1)).toHaveLength(1);
  });

  it('finds it at each character typed', () => {
    const title = 'the lord of the rings: the two towers';
    for (let length = 5; length <= title.length; length++)
      expect(titles(title.slice(0, length))[0]).toBe('The Lord of the Rings: The Two Towers');
  });

  it('allows no typo in three letters, one in four, two in eight', () => {
    expect(titles('xeat')[0]).toBe('Heat');
    expect(titles('xeax')).toEqual([]);
    expect(titles('magnoxix')[0]).toBe('Magnolia');
    expect(titles('maxnoxix')).toEqual([]);
  });
});

it('finds only what is there as typed, where nothing else is wanted', () => {
  const typed = (words: string) => catalog.search(words, {}, 20, true).map(({ review }) => review.title);
  expect(typed('matrix')).toEqual(titles('matrix'));
  expect(typed('1999')).toEqual(titles('1999'));
  for (const words of ['matrx', 'startrek', 'beetle juice', 'hacker simulation', 'wonder womn 1984']) {
    expect(typed(words), words).toEqual([]);
    expect(titles(words), words).not.toEqual([]);
  }
});

describe('filters', () => {
  it.each([
    ['b+ 1999 drama', ['Fight Club']],
    ['1999 drama', ['Fight Club', 'Magnolia']],
    ['b+', ['Star Trek', 'Fight Club', 'Welcome to Chechnya']],
    ['>=A 1990s', ['The Matrix', 'Heat', 'Magnolia', "Schindler's List"]],
    ['>= A 90s', ['The Matrix', 'Heat', 'Magnolia', "Schindler's List"]],
    ['1970-1979', ['Star Wars', 'Caged Heat', 'Солярис']],
    ['a..a+ 1970s', ['Star Wars']],
    ['<=D', ['Caged Heat', 'Wonder Woman 1984']],
    ['year:2014', ['Fargo']],
    ['grade:f', ['Wonder Woman 1984']],
    ['hopper', ['Heat']],
    ['grace hopper 1995', ['Heat']],
    ['critic:hopper', ['Heat']],
    ['star 1977', ['Star Wars']],
  ])('%s', (words, expected) => {
    expect(titles(words).sort()).toEqual([...expected].sort());
  });

  it('takes the same as parameters, together with words', () => {
    expect(titles('', { grade: 'b+', years: [1999, 1999] })).toEqual(['Fight Club']);
    expect(titles('', { score: [92, 100], critic: 'hop' })).toEqual(['Heat']);
    expect(titles('matrix', { years: [2000, 2010] })).toEqual(['The Matrix Reloaded']);
    expect(titles('b+', { years: [1999, 1999] })).toEqual(['Fight Club']);
    expect(titles('heat', { grade: 'Z' })).toEqual([]);
  });

  it('finds a film whose title looks like a filter', () => {
    expect(titles('wonder woman 1984')[0]).toBe('Wonder Woman 1984');
    expect(titles('wonder womn 1984')[0]).toBe('Wonder Woman 1984');
  });

  it('finds nothing where nothing is asked', () => {
    expect(titles('')).toEqual([]);
    expect(titles('  !? ')).toEqual([]);
  });
});

describe('highlights', () => {
  const marked = (words: string) => {
    const [found] = catalog.search(words);
    return found?.highlights.map(([from, to]) => found.review.title.slice(from, to));
  };
  it.each([
    ['star tr', ['Star', 'Tr']],
    ['schindlers', ["Schindler's"]],
    ['amel', ['Amél']],
    ['startrek', ['Star', 'Trek']],
    ['matrx', ['Matrix']],
    ['solar', []],
    ['соля', ['Соля']],
    ['frogs', []],
  ])('%s', (words, expected) => {
    expect(marked(words)).toEqual(expected);
  });

  it('mark a character that is two words once', async () => {
    const fast = await openCatalog(await compileCatalog([review('At 300 ㎧', 1999)], archive));
    expect(fast.search('at 300 m s')[0]?.highlights).toEqual([
      [0, 2],
      [3, 6],
      [7, 8],
    ]);
  });

  it('lie in the title, in order, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyReviews, fc.string({ unit: 'binary', maxLength: 12 }), async (reviews, typed) => {
        const any = await openCatalog(await compileCatalog(reviews, archive));
        for (const words of [typed, ...reviews.map(({ film }) => film.title)]) {
          const found = any.search(words, {}, 5);
          expect(found.length).toBeLessThanOrEqual(5);
          for (const { review, highlights } of found)
            highlights.forEach(([from, to], i) => {
              expect(from).toBeGreaterThanOrEqual(highlights[i - 1]?.[1] ?? 0);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(review.title.length);
            });
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('ranks', () => {
  it('puts the better known of two equals first', async () => {
    const reviews = [review('Crash', 1996), review('Crash', 2004)];
    const list = [
      { id: 'tt1', title: 'Crash', year: 1996, kind: 'film' as const, votes: 70_000 },
      { id: 'tt2', title: 'Crash', year: 2004, kind: 'film' as const, votes: 450_000 },
    ];
    const known = await openCatalog(await compileCatalog(reviews, archive, list));
    expect(known.search('crash').map(({ review }) => review.year)).toEqual([2004, 1996]);
    expect(known.search('crahs').map(({ review }) => review.year)).toEqual([2004, 1996]);
  });

  it('finds any film of many by its whole title among the first', async () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      review(`Dark ${['Night', 'Day', 'City'][i % 3]} ${i}`, 1950 + (i % 70)),
    );
    const large = await openCatalog(await compileCatalog(many, archive));
    for (let i = 0; i < many.length; i += 97) {
      const { title } = many[i]!.film;
      expect(large.search(title, {}, 3).map(({ review }) => review.title)).toContain(title);
    }
    expect(large.search('dark d', {}, 5)).toHaveLength(5);
    expect(large.search('d', {}, 5)).toHaveLength(5);
  });
});

describe('words', () => {
  it.each([
    ["Schindler's List", ['schindlers', 'list']],
    ['E.T. the Extra-Terrestrial', ['et', 'the', 'extra', 'terrestrial']],
    ['S.W.A.T.', ['swat']],
    ['Mr. Nobody', ['mr', 'nobody']],
    ['Fast & Furious', ['fast', 'and', 'furious']],
    ['Æon Flux', ['aeon', 'flux']],
    ['Ame\u0301lie', ['amelie']],
    ['東京物語', ['東', '京', '物', '語']],
    ['¡Átame!', ['atame']],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map(({ word }) => word)).toEqual(words);
  });

  it('know where they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        let before = 0;
        for (const { word, from, to } of wordsOf(text)) {
          expect(word).not.toBe('');
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          before = from;
        }
      }),
    );
  });

  it('are as far apart as the definition says', () => {
    const slow = (a: string, b: string): number => {
      const d = Array.from({ length: a.length + 1 }, (_, i) =>
        Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
      );
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++) {
          const same = a[i - 1] === b[j - 1] ? 0 : 1;
          d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + same);
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
            d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
        }
      return d[a.length]![b.length]!;
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editsBetween(a, b, 2, false)).toBe(Math.min(3, slow(a, b)));
      }),
      { numRuns: 500 },
    );
  });
});
