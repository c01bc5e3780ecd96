import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { BADGE_CORNERS } from '../../../src/extension/storage/badge-look.ts';

vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: {} }));
const { defaults, parseSettings } = await import('../../../src/extension/storage/settings.ts');

const names = fc.uniqueArray(fc.string({ maxLength: 200 }), { maxLength: 20 });
const score = fc.integer({ min: 0, max: 100 });
const settings = fc.record({
  version: fc.constant(1 as const),
  archiveOrder: names,
  archivesOff: names,
  badgeLooks: fc.dictionary(
    // No site has such a name, and the check leaves them out.
    fc.string({ maxLength: 40 }).filter((name) => !['__proto__', 'prototype', 'constructor'].includes(name)),
    fc.record({
      corner: fc.constantFrom(...BADGE_CORNERS),
      size: fc.constantFrom('small', 'usual', 'large'),
      opacity: fc.double({ min: 0.2, max: 1, noNaN: true }),
      onHover: fc.boolean(),
    }),
    { maxKeys: 5, noNullPrototype: true },
  ),
  sitesOff: names,
  hideGrades: fc.boolean(),
  tiles: fc.boolean(),
  likelyGrades: fc.boolean(),
  dimBelow: score,
  dimUnreviewed: fc.boolean(),
  outlineFrom: score,
  marksOff: names,
  updateHours: fc.integer({ min: 0, max: 744 }),
  catalogLimit: fc.integer({ min: 1, max: 1000 }),
});

it('settings that were stored are read back', () => {
  fc.assert(
    fc.property(settings, (all) => {
      expect(parseSettings(structuredClone(all))).toMatchObject(all);
    }),
  );
});

it('whatever lies in storage gives whole settings, which are read as themselves', () => {
  const junk = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.constantFrom(...Object.keys(defaults)), fc.anything()),
  );
  fc.assert(
    fc.property(junk, (stored) => {
      const read = parseSettings(stored);
      expect(Object.keys(read).sort()).toEqual(expect.arrayContaining(Object.keys(defaults).sort()));
      expect(parseSettings(read)).toEqual(read);
    }),
  );
});
