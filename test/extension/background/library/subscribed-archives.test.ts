import { expect, it, vi } from 'vitest';

const records = vi.fn();
const reader = vi.fn();
vi.mock('../../../../src/extension/storage/subscription-records.ts', () => ({ readSubscriptions: records }));
vi.mock('../../../../src/extension/storage/catalog-store.ts', () => ({ storedCatalogReader: reader }));
const { subscribedSource } = await import(
  '../../../../src/extension/background/library/subscribed-archives.ts'
);

it('archives are those of which a catalog was accepted, but for the removed ones, by the hash of what was accepted', async () => {
  const accepted = { sha256: 'aa', bytes: 7 };
  records.mockResolvedValue([
    { id: 'one', accepted },
    { id: 'not fetched yet' },
    { id: 'removed', accepted, removed: 1 },
    { id: 'two', accepted: { sha256: 'bb', bytes: 9 } },
  ]);
  const listed = await subscribedSource.list();
  expect(listed.map(({ id, version, origin }) => [id, version, origin])).toEqual([
    ['one', 'aa', 'stored'],
    ['two', 'bb', 'stored'],
  ]);
  expect(reader, 'nothing is read until somebody asks').not.toHaveBeenCalled();
  reader.mockResolvedValue('opened');
  expect(await listed[1]!.reader()).toBe('opened');
  expect(reader).toHaveBeenCalledExactlyOnceWith('bb', 9);
});
