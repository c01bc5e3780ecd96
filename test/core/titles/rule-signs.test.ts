import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signsOf, TitleSign } from '../../../src/core/titles/prefilter.ts';
import { stripAnnotations } from '../../../src/core/titles/strip-annotations.ts';
import { readTitle, titleKey } from '../../../src/core/titles/title-keys.ts';
import { articleInFront, variantRules } from '../../../src/core/titles/title-variants.ts';

/** The quick look at a title's signs may call for rules in vain, but may never keep one from a title that it applies to. */

const piece = fc.constantFrom(
  'The', 'the', 'Night', 'Die', 'Un', 'Heat', 'Walt', 'Disney', 'Dr.', 'Seuss', 'Jim', 'Lego', 'WWE', 'Kings', 'King',
  'Special', 'Edition', 'Cut', '3D', '3-D', 'Movie', 'Film', 'Picture', 'Motion', 'Premiere', 'aka', 'AKA', 'a.k.a.', 'or',
  'Or:', 'Season', '2', 'IV', 'Complete', 'Series', 'Collection', '1999', 'de', 'Part', 'Ōkami', 'Experience', 'D',
); // biome-ignore format: a list of words
const joint = fc.constantFrom(
  ' ', ' ', ' ', ': ', ' - ', ' – ', ' — ', ':', ', ', ' / ', ' | ', ' (', ') ', ' [', '] ', "'s ", '’s ', "' ", '-', '\t', '  ',
); // biome-ignore format: a list of signs
const title = fc
  .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 6 })
  .map((all) => all.flat().join('').trim());

const shown = (text: string) => JSON.stringify(text);

it('no rule of reading applies to a title whose signs do not call for one', () => {
  fc.assert(
    fc.property(title, (text) => {
      if ((signsOf(text) & TitleSign.parts) !== 0) return;
      for (const { name, read } of variantRules)
        for (const reading of read(text))
          expect(titleKey(reading), `${name}: ${shown(text)}`).toBe(titleKey(text));
    }),
    { numRuns: 30_000 },
  );
});

it('no mark and no article is at the end of a title whose signs do not call for a look', () => {
  fc.assert(
    fc.property(title, (text) => {
      if ((signsOf(text) & (TitleSign.marks | TitleSign.comma)) !== 0) return;
      expect(stripAnnotations(text), shown(text)).toEqual({ title: text, year: 0, kind: 'unknown' });
      expect(articleInFront(text), shown(text)).toBe(text);
    }),
    { numRuns: 30_000 },
  );
});

it.each([
  ['Night of the Hunter', 0],
  ['Heat', 0],
  ['Orlando', 0],
  ['Meet Me in St', 0],
  ['Die Brücke', TitleSign.parts],
  ['Fox and Hound or Cat', TitleSign.parts],
  ['Walt Disney Heat', TitleSign.parts],
  ['The Walt Heat', TitleSign.parts],
  ['The Night', 0],
  ['Heat Movie', TitleSign.parts],
  ['Spider-Man', 0],
  ['Alien - Resurrection', TitleSign.parts],
  ['Matrix, The', TitleSign.comma],
  ['The Third World', 0],
  ['The Third World Edition', TitleSign.parts],
  ['Heat 2', TitleSign.marks],
  ['Sixth Season', 0],
  ['Sixth Season One', TitleSign.marks],
  ['The Complete Series', TitleSign.marks],
  ['Complete or Season', TitleSign.marks | TitleSign.parts],
  ['Amélie', 0],
  ['Rock ’n’ Roll', TitleSign.parts],
])('the signs of %s are %i', (text, signs) => {
  expect(signsOf(text)).toBe(signs);
});

it('reads the first units of a title without end as the title', () => {
  expect(readTitle(`${'x'.repeat(5000)} (1999)`).year).toBe(0);
});
