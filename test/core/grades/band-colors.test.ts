import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BAND_COLORS, DARK_BAND_COLORS } from '../../../src/core/grades/band-colors.ts';

const theme = readFileSync(new URL('../../../src/ui/theme.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = theme.split('@media (prefers-color-scheme: dark)');

it.each([
  ['light', light, BAND_COLORS],
  ['dark', dark, DARK_BAND_COLORS],
])('bands have the colours of the %s theme', (_, css, colors) => {
  expect(Object.keys(colors)).toHaveLength(5);
  for (const [band, color] of Object.entries(colors))
    expect(new RegExp(`--rg-band-${band}: (#\\w+);`).exec(css)?.[1]).toBe(color);
});
