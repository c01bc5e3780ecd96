import { expect, it } from 'vitest';
import { isStableClass } from '../../../src/sites/propose/stable-names.ts';

it.each(['film-card', 'movieCard', 'card__title', 'posteritem', 'LazyPoster', 'film_list'])(
  '%s is a word that lasts',
  (name) => {
    expect(isStableClass(name)).toBe(true);
  },
);

it.each([
  ['css-1x2y3z', 'a number in it'],
  ['col-3', 'a number in it'],
  ['css-abcdef', 'a sign of what makes such names'],
  ['sc-bdVaJa', 'a sign of what makes such names'],
  ['hKzfuJ', 'no camel writes so'],
  ['iQjTkL', 'no camel writes so'],
  ['Title_title__xYzAb', 'an end that no word has'],
  ['xkqpzw', 'no vowel'],
  ['active', 'how it looks now'],
  ['flex-col', 'how it looks'],
  ['text-center', 'how it looks'],
  ['md:hidden', 'signs that no selector takes as they are'],
  ['a', 'too short'],
])('%s is none: %s', (name) => {
  expect(isStableClass(name)).toBe(false);
});
