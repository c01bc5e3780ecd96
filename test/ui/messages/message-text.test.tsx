// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../../../src/core/text/problem.ts';
import { en } from '../../../src/ui/messages/en.ts';
import {
  addMessages,
  messageDirection,
  text,
  textOf,
  textWith,
} from '../../../src/ui/messages/message-text.ts';
import { errorWords } from '../../../src/ui/messages/problem-text.ts';
import { reasonText } from '../../../src/ui/messages/reason-text.ts';

afterEach(() => addMessages(en, 'en'));

describe('a message', () => {
  it('has its parameters in their places', () => {
    expect(text('badge.label', { grade: 'B+', title: 'Heat {year}', critic: 'Ann' })).toBe(
      'B+: Heat {year}, Ann',
    );
    expect(text('list.back')).toBe('Back');
  });

  it('is of the form that its count asks for, in the rules of its language', () => {
    expect(text('search.count', { count: 1 })).toBe('One review found');
    expect(text('search.count', { count: 1234 })).toBe('1,234 reviews found');
    const forms = { one: '{count} recenzja', few: '{count} recenzje', other: '{count} recenzji' };
    addMessages({ 'search.count': forms }, 'pl');
    expect([1, 3, 5].map((count) => text('search.count', { count }))).toEqual([
      '1 recenzja',
      '3 recenzje',
      '5 recenzji',
    ]);
  });

  it('leaves years and other numbers as they are', () => {
    expect(text('filter.decadeOf', { year: 1990 })).toBe('1990s');
    expect(text('badge.grade', { grade: 'B', score: 80 })).toBe('B, 80 of 100');
  });

  it('holds elements, which stay elements', () => {
    const root = document.createElement('p');
    render(textWith('popup.offersAt', { host: <b>{'<i>'}</b> }), root);
    expect(root.innerHTML).toBe('This page offers a critic’s archive that is at <b>&lt;i&gt;</b>.');
  });

  it('that is not known is shown as its code', () => {
    expect(textOf('reason.ofTomorrow', { year: 1999 })).toBe('reason.ofTomorrow');
  });

  it('runs from the right in Arabic', () => {
    expect(messageDirection()).toBe('ltr');
    addMessages({}, 'ar');
    expect(messageDirection()).toBe('rtl');
  });
});

describe('a reason', () => {
  it('is said with what its code carries', () => {
    expect(reasonText({ code: 'sameId' })).toBe('The page and the review give the same id for the film.');
    expect(reasonText({ code: 'titleAndYear', year: 1999 })).toBe('Title and year agree (1999).');
  });

  it('writes small counts as words', () => {
    expect(reasonText({ code: 'severalOfYear', count: 2, year: 2018 })).toBe(
      'Two films or series of this title are from about 2018.',
    );
    expect(reasonText({ code: 'probablyBestKnown', count: 3 })).toContain('of three films');
    expect(reasonText({ code: 'severalWithoutYear', count: 12 })).toBe(
      '12 films or series have this title; the page gives no year.',
    );
  });

  it('names films with their years where they are known', () => {
    const first = { title: 'Crash', year: 1996 };
    expect(reasonText({ code: 'archivesDiffer', title: 'Crash', first, other: { title: 'Crash' } })).toBe(
      'Your archives know different films called “Crash”: Crash (1996) and Crash.',
    );
  });
});

describe('an error', () => {
  it('is said by its code, and by its own words when it is not ours', () => {
    expect(errorWords(new ProblemError('error.hostStatus', { status: 503 }))).toBe(
      'The host answered with an error (503).',
    );
    expect(errorWords(new Error('Tab 7 is gone.'))).toBe('Tab 7 is gone.');
    expect(errorWords('gone')).toBe('gone');
  });
});
