import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

vi.mock('../../../src/extension/platform/browser.ts', () => ({ default: {} }));

it('the toolbar fills bands with the colours of the light theme', async () => {
  const { BAND_FILLS } = await import('../../../src/extension/background/toolbar.ts');
  const theme = readFileSync(new URL('../../../src/ui/theme.css', import.meta.url), 'utf8');
  for (const [band, colour] of Object.entries(BAND_FILLS))
    expect(new RegExp(`--rg-band-${band}: (#\\w+);`).exec(theme)?.[1]).toBe(colour);
});
