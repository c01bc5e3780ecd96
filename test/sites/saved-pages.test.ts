import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkSavedPages } from '../../scripts/site-check.ts';

const folder = fileURLToPath(new URL('../../../shared/pages', import.meta.url));
const here = existsSync(folder);

describe.skipIf(!here)(`saved pages${here ? '' : ' (skipped: there are none beside the project)'}`, () => {
  const rows = here ? checkSavedPages(folder) : [];
  test.each(rows.map((row) => [row.page, row] as const))('%s', (_, { verdict }) => {
    expect(verdict).toBe('ok');
  });
});
