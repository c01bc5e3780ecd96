import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const colours = (part: string) =>
  new Map([...part.matchAll(/--rg-([\w-]+): (#\w{6});/g)].map(([, name, colour]) => [name!, colour!]));
const themes = { light: colours(light), dark: colours(dark) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const SHAPE = 3;
const grounds = ['paper', 'raised', 'sunken'];
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, TEXT],
    ['soft', ground, TEXT],
    ['accent', ground, TEXT],
    ['edge', ground, SHAPE],
    ['focus', ground, SHAPE],
  ]),
  ['ink', 'mark', TEXT],
  ['on-band', 'veil', TEXT],
  ...[1, 2, 3, 4, 5].flatMap((band): [string, string, number][] => [
    ['on-band', `band-${band}`, TEXT],
    [`band-${band}`, 'raised', SHAPE],
    [`band-${band}`, 'sunken', SHAPE],
  ]),
];

test.each(['light', 'dark'] as const)('every pair of colours can be read in the %s theme', (theme) => {
  for (const [front, ground, least] of pairs) {
    const [a, b] = [themes[theme].get(front), themes[theme].get(ground)];
    expect(a && b, `${front} on ${ground}`).toBeDefined();
    expect(contrast(a!, b!), `${front} on ${ground}`).toBeGreaterThanOrEqual(least);
  }
});

test('both themes name the same colours', () => {
  expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
});
