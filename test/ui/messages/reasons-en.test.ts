import { expect, it } from 'vitest';
import { reasonText } from '../../../src/ui/messages/reasons-en.ts';

it('says a code with what it carries', () => {
  expect(reasonText({ code: 'sameId' })).toBe('The page and the review give the same id for the film.');
  expect(reasonText({ code: 'titleAndYear', year: 1999 })).toBe('Title and year agree (1999).');
});

it('writes small counts as words', () => {
  expect(reasonText({ code: 'severalOfYear', count: 2, year: 2018 })).toBe(
    'Two films or series of this title are from about 2018.',
  );
  expect(reasonText({ code: 'severalWithoutYear', count: 12 })).toBe(
    '12 films or series have this title; the page gives no year.',
  );
});

it('names films with their years where they are known', () => {
  const first = { title: 'Crash', year: 1996 };
  expect(reasonText({ code: 'archivesDiffer', title: 'Crash', first, other: { title: 'Crash' } })).toBe(
    'Your archives know different films called “Crash”: Crash (1996) and Crash',
  );
  expect(reasonText({ code: 'correctedTo', title: 'Heat' })).toBe('You said that “Heat” is this film');
});
