import type { RangeReader } from '../../../src/core/catalog/catalog.ts';

/** A reader that notes what is read of it. */
export function counting(bytes: Uint8Array) {
  const ranges: [from: number, to: number][] = [];
  const reader: RangeReader = {
    size: bytes.length,
    read: async (from, to) => {
      ranges.push([from, to]);
      return bytes.slice(from, to);
    },
  };
  return { reader, ranges, total: () => ranges.reduce((sum, [from, to]) => sum + to - from, 0) };
}
