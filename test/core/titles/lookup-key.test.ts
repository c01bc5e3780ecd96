import { expect, it } from 'vitest';
import { foldTitle } from '../../../src/core/titles/fold-title.ts';
import { hashText } from '../../../src/core/titles/key-hash.ts';
import { KeyStrength } from '../../../src/core/titles/key-strength.ts';
import { keyText, lookupKey } from '../../../src/core/titles/lookup-key.ts';

it.each([
  'The Matrix',
  '2001: A Space Odyssey',
  "Rock 'n' Roll High School",
  '千と千尋の神隠し',
  'Ἀντιγόνη',
  '½',
  '',
  'ﷺ'.repeat(400),
  'щ'.repeat(2000),
])('hashes the units of the key that it is the text of: %.20s', (title) => {
  const key = lookupKey(title, KeyStrength.own);
  // Another one folded between the hash and the text must not show.
  lookupKey('Heat', KeyStrength.own);
  expect(keyText(key)).toBe(foldTitle(title));
  const { high, low } = hashText(keyText(key));
  expect({ high: key.high, low: key.low }).toEqual({ high, low });
});

it('makes one hash of spellings of one title and others of others', () => {
  const hash = (title: string) => lookupKey(title, KeyStrength.own);
  expect(hash('The Lord of the Rings: The Two Towers').low).toBe(hash('Lord of the Rings - Two Towers').low);
  expect(hash('Heat').low).not.toBe(hash('Heal').low);
});
