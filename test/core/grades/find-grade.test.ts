import { describe, expect, it } from 'vitest';
import { findGrade } from '../../../src/core/grades/find-grade.ts';
import { gradeBand } from '../../../src/core/grades/grade-band.ts';
import { gradeFromText, parseGrade } from '../../../src/core/grades/parse-grade.ts';
import { inferScale, type ParsedGrade, scoreOnScale } from '../../../src/core/grades/scale.ts';

/** Where a grade in a text begins to be one: each case beside the nearest that is none. */

const long =
  'This is a paragraph of a review that goes on and on about the film, its people and its places, and ends.';
const found = (text: string) => {
  const grade = findGrade(text);
  return grade && [grade.reading.text, grade.way];
};

describe('a grade in a text', () => {
  it.each<[string, [string, string] | undefined]>([
    // a break between paragraphs
    [`${long}\n***\n${long}`, undefined],
    [`${long}\n * * * \n${long}`, undefined],
    [`${long}\n***`, ['***', 'line']],
    [`***\n${long}`, ['***', 'line']],
    [`Heat\n***\n${long}`, ['***', 'line']],
    [`${long}\n*\nHeat`, undefined],
    [`${long}\n***½\n${long}`, ['***½', 'line']],
    // labels
    ['Rating: 8 nights', undefined],
    ['Rating: 7/10 nights', ['7/10', 'label']],
    ['Grade: 4.5 of sorts', undefined],
    ['Rating: B\n\nRating: B', ['B', 'label']],
    ['It gets better. Rating: B. Overall rating: A-. Music rating: C.', ['A-', 'label']],
    ['Music rating: C. Story rating: B. Acting rating: D.', undefined],
    ['Rating: C. Rating: B.', ['B', 'label']],
    ['Rating: C\nOverall rating: B+\nRating: D', ['B+', 'label']],
    ['Rating: C\nRating: B+\nRating: D', undefined],
    ['Rating: B movie', undefined],
    ['Rating: B  Heat', ['B', 'label']],
    ['Rating: B Heat', ['B', 'label']],
    ['Rating: B heat', undefined],
    ['Rating: B-movie', undefined],
    ['Rating: 3 stars and more', ['3 stars', 'label']],
    ['Berating: B', undefined],
    // verbs
    ['This film rates a B+.', ['B+', 'sentence']],
    ['I give it an A-, and so should you.', ['A-', 'sentence']],
    ['I give it an A for effort.', undefined],
    ['I give the score an A.', undefined],
    ['The last film rates a B+.', undefined],
    ['It ended. The last film was bad. This one rates a B+.', ['B+', 'sentence']],
    ['This film gives me a B.', undefined],
    ['She got an A+ in school.', undefined],
    ['It earns a solid B.', ['B', 'sentence']],
    ['It earns a B from me.', ['B', 'sentence']],
    ['It earns a b.', undefined],
    ['It earns plan B.', undefined],
    ['It earns an A and a B for style.', undefined],
    ['It earns an A’s respect.', undefined],
    ['I give it an 8.', ['8', 'sentence']],
    ['I give it 8.', undefined],
    ['On a scale of 1 to 10, I give it an 8.', ['8', 'sentence']],
    ['On a scale of 1 to 5, I give it an 8.', undefined],
    ['I give it three stars out of five.', ['three stars out of five', 'sentence']],
    ['I give it. Mr. Smith A.', undefined],
    ['I give Dr. Strange an A.', ['A', 'sentence']],
    ['I give it. An A it is.', undefined],
    ['It rates a solid 8.', ['8', 'sentence']],
    ['It rates an 8 today.', undefined],
    ['It rates pizza 8.', undefined],
    ['Je lui donne un 8.', ['8', 'sentence']],
    ['It earns three stars worth of fun.', undefined],
    ['It earns three stars for fun.', ['three stars', 'sentence']],
    ['It earns three stars a night.', undefined],
    ['It earns its three stars to the end.', ['three stars', 'sentence']],
    ['It earns 7/10 (great).', ['7/10', 'sentence']],
    ['It earns 7/10 great.', undefined],
    // the end of a paragraph
    ['A film of two men. (B+)', ['B+', 'ending']],
    ['A film of two men (B+).', ['B+', 'ending']],
    ['A film of two men. [A]', ['A', 'ending']],
    ['A film of two men (a)', undefined],
    ['A film of two men (7)', undefined],
    ['A film of two men. (7/10)   ', ['7/10', 'ending']],
    ['A film of two men. Solid B+.', ['B+', 'ending']],
    ['A film of two men. Overall a B.', ['B', 'ending']],
    ['A film of two men. An easy A', ['A', 'ending']],
    ['A film of two men. Just so maybe a B.', ['B', 'ending']],
    ['A film of two men. Just so maybe only a B.', undefined],
    ['A film of two men. Green B.', undefined],
    ['A film of two men. b.', undefined],
    ['A film of two men. So just a so so so so so so so B.', undefined],
    ['A film of two men. 8.', undefined],
    ['A film of two men. 8.5/10.', ['8.5/10', 'ending']],
    ['B+.', ['B+', 'line']],
    // signs
    ['What a film ★★★½ this is, and long.', ['★★★½', 'sign']],
    ['What a film ★ this is.', undefined],
    ['What a film ★★★☆☆ this is.', ['★★★☆☆', 'sign']],
    ['It gets 7/10.', ['7/10', 'sentence']],
    ['What a film, 7/10, and long.', ['7/10', 'sign']],
    ['Seen by 9 out of 10 dentists.', undefined],
    ['About 1/4 of the budget.', undefined],
    ['In 4/4 time.', undefined],
    ['On 4/5/2021 I saw it.', undefined],
    ['What a film, 7/12, and long.', undefined],
    ['What a film, two thumbs up from here on.', ['two thumbs up', 'sign']],
    ['What a film ⭐️ this is.', undefined],
    ['What a film, 3 stars out of 4 from here.', ['3 stars out of 4', 'sign']],
    ['I saw it on 4/5, 2021.', undefined],
    ['Seen 4/5,2021.', undefined],
    ['Seen 4/5, and liked.', ['4/5', 'sign']],
    ['🍿🍿🍿', ['🍿🍿🍿', 'line']],
    ['🍿🍿½', ['🍿🍿½', 'line']],
    ['🍿', undefined],
    ['🍿½', undefined],
    // lines that are a grade
    ['Grade: B+', ['B+', 'label']],
    ['"B+"', ['B+', 'line']],
    ['b+', undefined],
    ['8', undefined],
    ['8/10', ['8/10', 'line']],
    ['★★★', ['★★★', 'line']],
    ['😀', undefined],
    ['Rating: 😀', ['😀', 'label']],
    [`${'★★★ '.repeat(30)}`, undefined],
    // several
    ['★★\n★★★', ['★★★', 'line']],
    ['★★\n★★★\n★★★★', undefined],
    ['This rates a B. That rates a C.', ['C', 'sentence']],
    // far down in a long text
    [
      `${`${long.repeat(3)}\n`.repeat(4)}${long.repeat(2)} This film rates a B+.\n${`${long.repeat(3)}\n`.repeat(4)}`,
      ['B+', 'sentence'],
    ],
    [`${`${long.repeat(3)}\n`.repeat(9)}`, undefined],
  ])('%.70s', (text, expected) => expect(found(text)).toEqual(expected));

  it('is said with its place', () => {
    const text = 'Heat\n\n  This film rates a B+.\n';
    const { from, to } = findGrade(text)!;
    expect(text.slice(from, to)).toBe('a B+');
    const line = findGrade('Heat\n  ★★★  \n')!;
    expect([line.from, line.to]).toEqual([7, 10]);
  });

  it('is looked for in the first and last of very many places only', () => {
    const many = (count: number) => 'A thing that rates high. '.repeat(count);
    expect(found(`${many(11)}It rates a B+. ${many(60)}`)).toEqual(['B+', 'sentence']);
    expect(found(`${many(30)}It rates a B+. ${many(60)}`)).toBeUndefined();
    expect(found(`${many(60)}It rates a B+. ${many(10)}`)).toEqual(['B+', 'sentence']);
  });
});

describe('what a scale is called', () => {
  const name = (...texts: string[]) =>
    inferScale(texts.flatMap((text) => parseGrade(text) ?? []) as ParsedGrade[]).name;
  it.each([
    [['A', 'B', 'C'], 'A+ to F'],
    [['A', 'F-'], 'A+ to F-'],
    [['★★★', '★★'], '0 to 5 stars'],
    [['7/10', '8/10'], '0 to 10 points'],
    [['70 %', '80 %'], '0 to 100 %'],
    [['thumbs up'], 'thumbs up or down'],
    [['recommended'], 'in words'],
    [['A', '★★★', '★★'], '0 to 5 stars'],
    [['+2 on the -4 to +4 scale'], '-4 to +4'],
    [['Schulnote 2'], 'marks from 1 (best) to 6'],
    [[], undefined],
  ])('%j: %s', (texts, expected) => expect(name(...texts)).toBe(expected));
});

describe('a number on a scale', () => {
  it.each<[string, Parameters<typeof scoreOnScale>[1], number | undefined]>([
    ['7', { points: 10 }, 70],
    ['11', { points: 10 }, undefined],
    ['0', { points: 10 }, 0],
    ['10', { points: 10 }, 100],
    ['7', {}, undefined],
    ['★★★', {}, 60],
    ['★★★', { stars: 4 }, 75],
    ['★★★★★', { stars: 4 }, undefined],
    ['3', { points: 5, lowest: 1 }, 50],
    ['7/10', { points: 5, lowest: 1 }, 70],
    ['3/5', { points: 5, lowest: 1 }, 50],
    ['2', { points: 1, lowest: 6 }, 80],
    ['B', { scores: { b: 12.6 } }, 13],
    ['B', { scores: { b: 120 } }, 100],
    ['B', { scores: { b: -3 } }, 0],
  ])('%s on %j: %s', (text, scale, score) => expect(scoreOnScale(parseGrade(text)!, scale)).toBe(score));
});

describe('numbers that describe their own scale', () => {
  it.each<[string, number | undefined]>([
    ['8 on a scale of 1 to 10', 80],
    ['8 on a scale of 2 to 10', undefined],
    ['8 on a scale of 10 to 1', undefined],
    ['2 on a scale of 0 to 2', undefined],
    ['2 on a scale of 0 to 3', 67],
    ['11 on a scale of 1 to 10', undefined],
    ['+2 (-4 to +4)', 75],
    ['2 (-3 to +4)', undefined],
    ['8, 1-10', undefined],
    ['-5 on the -4 to +4 scale', undefined],
    ['a strong 7 on a scale from 1 to 10', 70],
    ['7½ auf einer Skala von 1 bis 10', 75],
    ['-1½ on the -4 to +4 scale', 31],
    ['7,5 on a scale of 1 to 10', 75],
  ])('%s: %s', (text, score) => expect(gradeFromText(text)?.score).toBe(score));
});

describe('what is shown', () => {
  it.each<[string, string]>([
    ['8.0', '8/10'],
    ['7.50', '7.50/10'],
    ['a 7/10', '7/10'],
    // Of marks of which small ones are the best, "2/1" would say nothing.
    ['Schulnote 2', '2'],
    ['Schulnote 2,5', '2,5'],
    ['Note 2+', '2+'],
  ])('%s is %s', (text, shown) => expect(gradeFromText(text, { points: 10 })?.text).toBe(shown));
});

describe('rows of stars, pictures and fractions', () => {
  it.each<[string, number | undefined, number?]>([
    ['★★★ (3/10)', 3, 10],
    ['★★★½ (3.5/5)', 3.5, 5],
    ['1/2*', 0.5],
    ['½★', 0.5],
    ['☆☆☆', undefined],
    ['☆☆☆☆', 0, 4],
    ['🍿🍿½', 2.5],
    ['🍿'.repeat(10), 10],
    ['🍿'.repeat(11), undefined],
    ['5/4', undefined],
    ['1/2', undefined],
    ['2/3', 2, 3],
    ['5+2', undefined],
    ['7.25/10', 7.25, 10],
  ])('%s', (text, value, best) => {
    const { value: read, best: end } = parseGrade(text) ?? {};
    expect([read, end]).toEqual([value, best]);
  });
});

describe('what numbers are out of', () => {
  it('is what most of them say', () => {
    const scale = (...texts: string[]) => inferScale(texts.flatMap((text) => parseGrade(text) ?? []));
    expect(scale('7/10', '3/5', '4/5').points).toBe(5);
    expect(scale('3/5', '8/10', '7/10').points).toBe(10);
    expect(scale('+2 on the -4 to +4 scale', '3/5', '4/5')).toMatchObject({ points: 5 });
    expect(scale('+2 on the -4 to +4 scale', '3/5', '4/5').lowest).toBeUndefined();
  });
});

describe('bands', () => {
  it.each([
    [0, 1],
    [-5, 1],
    [19, 1],
    [20, 2],
    [39, 2],
    [40, 3],
    [60, 4],
    [79, 4],
    [80, 5],
    [100, 5],
    [150, 5],
    [Number.NaN, 3],
  ])('%i is in band %i', (score, band) => expect(gradeBand(score)).toBe(band));
});
