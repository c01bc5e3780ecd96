import { describe, expect, it } from 'vitest';
import { foldTitle } from '../../../src/core/titles/fold-title.ts';
import { isStrong, KeyStrength } from '../../../src/core/titles/key-strength.ts';
import {
  nameHash,
  readTitle,
  spellingBits,
  titleKey,
  titleKeys,
} from '../../../src/core/titles/title-keys.ts';
import { variantRules } from '../../../src/core/titles/title-variants.ts';
import { letterRules } from '../../../src/core/titles/transliterate.ts';
import { wordRules } from '../../../src/core/titles/word-rules.ts';

describe('every rule does what its example says', () => {
  for (const { name, example } of [...letterRules, ...wordRules]) {
    it(`${name}: ${example.join(' = ')}`, () => expect(foldTitle(example[0])).toBe(foldTitle(example[1])));
  }
  for (const { name, example, strength } of variantRules) {
    it(`${name}: ${example.join(' → ')}`, () =>
      expect(titleKeys(example[0]).keys).toContainEqual({ key: titleKey(example[1]), strength }));
  }
  it('has no two rules for one word', () => {
    const words = wordRules.flatMap((rule) => Object.keys(rule.words));
    expect(words).toHaveLength(new Set(words).size);
  });
  it('names every rule once and gives its source', () => {
    const rules = [...letterRules, ...wordRules, ...variantRules];
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(rules.every(({ source }) => source.length > 10)).toBe(true);
  });
});

describe('spellings of one title', () => {
  it.each([
    ['Matrix, The', 'the MATRIX'],
    ['Corbeau, Le', 'Le Corbeau'],
    ["Avventura, L'", 'L’Avventura'],
    ['Tür, Die', 'Die Tür'],
    ['Beetle Juice', 'Beetlejuice'],
    ['Spider-Man', 'Spiderman'],
    ['S.W.A.T.', 'SWAT'],
    ['Tom &amp; Jerry', 'Tom and Jerry'],
    ['Romeo + Juliet', 'Romeo und Julia'.replace('Julia', 'Juliet')],
    ['WALL·E', 'Wall-E'],
    ['Ænigma', 'Aenigma'],
    ['Smørrebrød', 'Smorrebrod'],
    ['The Godfather: Part II', 'The Godfather 2'],
    ['Rocky IV', 'Rocky Four'],
    ['101 Dalmatians', 'One Hundred and One Dalmatians'],
    ['20,000 Leagues Under the Sea', '20000 Leagues under the Sea'],
    ['Nineteen Eighty-Four', '1984'],
    ['8½', '8 1/2'],
    ["Cat O'Nine Tails", "Cat o' Nine Tails"],
    ['Lock, Stock ’n’ Barrel', 'Lock Stock and Barrel'],
    ['Брат 2', 'Brat 2'],
    ['Recep İvedik', 'Recep Ivedik'],
    ["Don't Look Now", 'Don’t Look Now'],
    ['The Lord of the Rings: The Two Towers', 'Lord of the Rings - Two Towers'],
  ])('%s = %s', (a, b) => expect(titleKey(a)).toBe(titleKey(b)));

  it.each([
    ['Rocky II', 'Rocky III'],
    ['I, Robot', '1, Robot'],
    ['Apollo 1 3', 'Apollo 13'],
    ['Kill a Dragon', 'Kill the Dragon'],
    ['Die Hard', 'Hard'],
    ['Malcolm X', 'Malcolm'],
    ['Plan A', 'Plan'],
    ['Alien', 'Aliens'],
    ['Part', 'Party'],
    ['M', 'Mr'],
  ])('%s is not %s', (a, b) => expect(titleKey(a)).not.toBe(titleKey(b)));
});

describe('marks in the text', () => {
  it.each([
    ['Matrix, The (1999)', 'matrix', 1999, 'unknown'],
    ['Bratz (2007 film)', 'bratz', 2007, 'film'],
    ['Noises Off (film)', 'noisesoff', 0, 'film'],
    ['Fargo (TV Series 2014–)', 'fargo', 2014, 'series'],
    ['Don Quixote (1973) (1973)', 'donquixote', 1973, 'unknown'],
    ['Crash (II)', 'crash', 0, 'unknown'],
    ['M (Experimental Film)', 'm', 0, 'film'],
    ['Heat, 1995', 'heat', 1995, 'unknown'],
    ['The X-Files: Season 6', 'xfilesseason6', 0, 'series'],
    ['1984', '1984', 0, 'unknown'],
    ['2001: A Space Odyssey', '2001aspaceodyssey', 0, 'unknown'],
    ['(500) Days of Summer', '500daysofsummer', 0, 'unknown'],
    ['Blade Runner 2049', 'bladerunner2049', 0, 'unknown'],
    ['Sunshine (Staffel)', 'sunshinestaffel', 0, 'unknown'],
  ])('%s', (title, key, year, kind) => {
    const read = readTitle(title);
    expect({ key: titleKey(title), year: read.year, kind: read.kind }).toEqual({ key, year, kind });
  });
});

describe('other readings', () => {
  const how = (title: string, of: string) =>
    titleKeys(title).keys.find(({ key }) => key === titleKey(of))?.strength;
  it.each([
    ['Die Hard 2 (4K UHD)', 'Die Hard 2', KeyStrength.edition],
    ['Das Boot: Director’s Cut', 'Das Boot', KeyStrength.edition],
    ['Hatchet II: Rated R Version', 'Hatchet II', KeyStrength.edition],
    ['My Bloody Valentine 3-D', 'My Bloody Valentine', KeyStrength.edition],
    ['Dune [dt./OV]', 'Dune', KeyStrength.edition],
    ['Meltdown (Shu dan long wei) (1995)', 'Shu dan long wei', KeyStrength.alias],
    ['Creeper, The (Rituals)', 'The Creeper', KeyStrength.bracket],
    ["Tyler Perry's Boo!", 'Boo!', KeyStrength.maker],
    ["Marvel Studios' Doctor Strange", 'Doctor Strange', KeyStrength.maker],
    ['Leprechaun 6: Back 2 tha Hood', 'Leprechaun: Back 2 tha Hood', KeyStrength.number],
    ['Maze Runner: The Scorch Trials', 'The Scorch Trials', KeyStrength.tail],
    ['Mission: Impossible - Fallout', 'Mission: Impossible', KeyStrength.head],
  ])('%s → %s', (title, of, expected) => expect(how(title, of)).toBe(expected));

  it.each([
    ['The Final Cut', 'The'],
    ['Uncut Gems', 'Gems'],
    ["Rosemary's Baby", 'Baby'],
    ['The Hunger Games: Mockingjay - Part 1', '1'],
    ['Do or Die', 'Do'],
  ])('%s is never read as %s', (title, of) => expect(how(title, of)).toBeUndefined());

  it('calls a reading strong only where it names a film by itself', () => {
    expect(
      [KeyStrength.own, KeyStrength.other, KeyStrength.edition, KeyStrength.bracket, KeyStrength.alias].every(
        isStrong,
      ),
    ).toBe(true);
    expect([KeyStrength.maker, KeyStrength.number, KeyStrength.tail, KeyStrength.head].some(isStrong)).toBe(
      false,
    );
  });
});

it('tells spellings apart, but not case and accents', () => {
  expect(spellingBits('Amélie')).toBe(spellingBits('AMELIE'));
  expect(spellingBits('War, The (2007)')).toBe(spellingBits('The War'));
  const bits = ['War', 'The War', 'A War', 'Wars', '1 War'].map(spellingBits);
  expect(new Set(bits).size).toBeGreaterThan(2);
});

it('hashes names without their accents and never to 0', () => {
  expect(nameHash('Agnès Varda')).toBe(nameHash('agnes varda'));
  expect(nameHash('')).toBeGreaterThan(0);
});
