import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../src/extension/platform/browser.ts', async () => {
  const { createBrowser } = await import('../fake-browser.ts');
  return { default: createBrowser() };
});

const { badgeText } = await import('../../../src/extension/background/toolbar.ts');
const { suggestionText: inWords } = await import('../../../src/extension/background/omnibox.ts');

describe('a grade in the room of the toolbar', () => {
  it.each([
    ['B+', 83, 'B+'],
    ['7/10', 70, '7/10'],
    ['7.5/10', 75, '7.5'],
    ['★★★½', 70, '★★★½'],
    ['★★★★½', 90, '4.5★'],
    ['★★★★★', 100, '5★'],
    ['100 / 100', 100, '100'],
    ['Thumbs up', 100, '100'],
    ['Highly recommended', 80, '80'],
    ['', 50, '50'],
  ])('%s (%i) is %s', (text, score, shown) => {
    expect(badgeText({ text, score })).toBe(shown);
  });
});

describe('a hit in the address bar', () => {
  const hit = {
    id: 'x',
    title: '<b>"Tom & Jerry\u0000\ud800',
    year: 1992,
    kind: 'film' as const,
    grade: { text: 'C<', score: 50 },
    critic: 'A & B',
    ref: { archive: 'a', review: 'x' },
    highlights: [],
  };
  it('never becomes markup', () => {
    const text = inWords(hit, true).replace(/<\/?(match|dim)>/g, '');
    expect(text).toBe('C&#60; &#60;b&#62;&#34;Tom &#38; Jerry   (1992) A &#38; B');
    expect(inWords({ ...hit, title: 'Tom & Jerry', critic: 'C' }, false)).toBe('C<  Tom & Jerry (1992), C');
  });
});
