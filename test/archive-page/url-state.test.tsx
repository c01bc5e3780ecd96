// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filtersOf } from '../../src/archive-page/filter-controls.tsx';
import { readUrlState, type UrlState, useUrlState, writeUrlState } from '../../src/archive-page/url-state.ts';

describe('the address of a place', () => {
  it('leads back to the place', () => {
    const places = fc.record(
      {
        words: fc.string({ maxLength: 60 }).map((words) => words.trim()),
        grade: fc.constantFrom(0, 40, 60, 80, 'none' as const),
        decade: fc.constantFrom(1890, 1950, 2020),
        review: fc.string({ minLength: 1, maxLength: 80 }),
      },
      { requiredKeys: ['words'] },
    );
    fc.assert(
      fc.property(places, (place) => {
        expect(readUrlState(writeUrlState(place))).toEqual(place);
      }),
    );
  });

  it('leaves out what it does not understand', () => {
    expect(readUrlState('?grade=best&decade=1.5&review=&other=1')).toEqual({ words: '' });
    expect(readUrlState(`?q=${'x'.repeat(5000)}`).words).toHaveLength(200);
    expect(writeUrlState({ words: '  ' })).toBe('');
  });

  it('narrows only by what the page offers', () => {
    expect(filtersOf({ words: '', grade: 40, decade: 1990 })).toEqual({
      score: [40, 59],
      years: [1990, 1999],
    });
    expect(filtersOf({ words: '', grade: 41 })).toEqual({});
    expect(filtersOf({ words: '', grade: 'none' })).toEqual({ graded: false });
  });
});

describe('going from place to place', () => {
  let now: UrlState;
  let go: (change: Partial<UrlState>) => void;
  function Here() {
    [now, go] = useUrlState();
    return null;
  }
  const root = document.createElement('div');
  beforeEach(async () => {
    history.replaceState(null, '', '/sub/path/?q=heat');
    render(<Here />, root);
    await vi.waitFor(() => expect(now.words).toBe('heat'));
  });
  afterEach(() => render(null, root));

  it('makes a step of a review, and none of typing', async () => {
    const push = vi.spyOn(history, 'pushState');
    const replace = vi.spyOn(history, 'replaceState');
    go({ words: 'heat 1995' });
    await vi.waitFor(() => expect(now.words).toBe('heat 1995'));
    expect(replace.mock.calls.at(-1)![2]).toBe('/sub/path/?q=heat+1995');
    go({ review: 'a/b' });
    await vi.waitFor(() => expect(now.review).toBe('a/b'));
    expect(push.mock.calls.at(-1)![2]).toBe('/sub/path/?q=heat+1995&review=a%2Fb');
  });

  it('follows the back button', async () => {
    history.replaceState(null, '', '/sub/path/?q=fargo');
    await vi.waitFor(() => {
      dispatchEvent(new Event('popstate'));
      expect(now.words).toBe('fargo');
    });
  });
});
