import { afterEach, expect, test } from 'vitest';
import { FORMATS, readFile } from '../../../src/critic/formats/index.ts';
import type { Format } from '../../../src/critic/model/source-file.ts';

const file = { path: 'a.test', bytes: new Uint8Array(), text: 'x' };
const original = [...FORMATS];
afterEach(() => FORMATS.splice(0, FORMATS.length, ...original));

/** Puts in place of all formats one that fails this many times. */
function failing(times: number, error: Error): void {
  let left = times;
  const format: Format = {
    name: 'test',
    accepts: () => true,
    read: () => {
      if (left-- > 0) throw error;
      return [{ source: 'a.test', titles: [], body: [], trail: [] }];
    },
  };
  FORMATS.splice(0, FORMATS.length, format);
}

test('a file is read again when the stack did not last, and refused when it never does', () => {
  failing(1, new RangeError('Maximum call stack size exceeded'));
  expect(readFile(file)).toMatchObject({ format: 'test', found: [{ source: 'a.test' }] });
  failing(9, new Error('too much recursion'));
  expect(readFile(file).found).toEqual([
    { source: 'a.test', refused: 'it cannot be read: too much recursion' },
  ]);
  // Whatever else is wrong is wrong the second time, too.
  failing(1, new Error('it is odd'));
  expect(readFile(file).found).toEqual([{ source: 'a.test', refused: 'it cannot be read: it is odd' }]);
});
