import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 as byNode } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { packedContent, zipEntries } from '../../../src/core/zip/zip-directory.ts';
import { ZipWriter } from '../../../src/critic/desk/zip-writer.ts';
import { crc32 } from '../../../src/critic/publish/crc32.ts';

const bytesOf = async (zip: Blob) => new Uint8Array(await zip.arrayBuffer());

test('what is put in comes out, under its own name', async () => {
  const writer = new ZipWriter();
  writer.add('index.html', '<p>Élan</p>');
  writer.add('reviews/élan-1990.html', new Uint8Array([1, 2, 3]));
  writer.add('empty.txt', '');
  const zip = await bytesOf(writer.finish());
  const entries = [...zipEntries(zip)];
  expect(entries.map(({ name, unpackedBytes }) => [name, unpackedBytes])).toEqual([
    ['index.html', 12],
    ['reviews/élan-1990.html', 3],
    ['empty.txt', 0],
  ]);
  expect([...packedContent(zip, entries[1]!)]).toEqual([1, 2, 3]);
  expect(new TextDecoder().decode(packedContent(zip, entries[0]!))).toBe('<p>Élan</p>');
});

test('another program finds nothing wrong with it, nor with one of more files than a short end can count', async () => {
  const small = new ZipWriter();
  small.add('reviews/heat.html', 'Heat');
  const large = new ZipWriter();
  for (let n = 0; n < 66_000; n++) large.add(`reviews/${n}.html`, String(n));
  for (const [writer, count] of [
    [small, 1],
    [large, 66_000],
  ] as const) {
    const folder = mkdtempSync(join(tmpdir(), 'reelgrade-zip-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'site.zip');
    const zip = await bytesOf(writer.finish());
    writeFileSync(file, zip);
    expect([...zipEntries(zip)].length).toBe(count);
    const check =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(len(z.namelist()), z.testzip())';
    const python = ['python3', 'python'].find((name) => {
      try {
        return execFileSync(name, ['--version']);
      } catch {
        return false;
      }
    });
    if (python)
      expect(execFileSync(python, ['-c', check, file], { encoding: 'utf8' })).toBe(`${count} None\n`);
  }
}, 180_000);

test('the sum is the one that PNG and zip ask for', () => {
  for (const text of ['', 'a', 'Reelgrade '.repeat(1000)])
    expect(crc32(new TextEncoder().encode(text))).toBe(byNode(text));
});
