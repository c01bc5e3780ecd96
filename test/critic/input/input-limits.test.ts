import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readArchive } from '../../../src/critic/pipeline/read-archive.ts';
import { folderOf, read, windows1252 } from '../make-archive.ts';
import { zip } from '../make-zip.ts';

const GOOD = '---\ntitle: Heat\nyear: 1995\ngrade: A-\n---\nA fine film.\n';

const reasons = (refused: { source: string; refused: string }[]) =>
  Object.fromEntries(refused.map(({ source, refused }) => [source, refused]));

test('a zip is a folder; bombs, links and zips inside are refused by name, the rest is read', async () => {
  const { reviews, refused } = await read({
    'all.zip': zip([
      { name: 'reviews/heat.md', content: Buffer.from(GOOD) },
      { name: 'bomb.txt', content: Buffer.alloc(20 * 2 ** 20) },
      { name: 'huge.txt', content: Buffer.from('x'), size: 2 ** 31 },
      { name: 'link.md', content: Buffer.from('/etc/passwd'), mode: 0o120777 },
      { name: 'inner.zip', content: Buffer.from('PK') },
    ]),
    'liar.zip': zip([{ name: 'x.md', content: Buffer.from(GOOD), size: 5 }]),
    'out.zip': zip([{ name: '../../x.md', content: Buffer.from(GOOD) }]),
    'broken.zip': Buffer.from('PK\x03\x04 and nothing more', 'latin1'),
  });
  expect(reviews.map(({ source }) => source)).toEqual(['all.zip/reviews/heat.md']);
  expect(reasons(refused)).toEqual({
    'all.zip/bomb.txt': expect.stringMatching(/zip bomb/),
    'all.zip/huge.txt': expect.stringMatching(/too large/),
    'all.zip/link.md': 'it is a link',
    'all.zip/inner.zip': 'it is a zip inside a zip',
    'liar.zip/x.md': expect.stringMatching(/too many bytes/),
    'out.zip': expect.stringMatching(/broken zip: invalid relative path/),
    'broken.zip': expect.stringMatching(/broken zip/),
  });
});

test('links that lead out are refused, links inside are read where they lead', async () => {
  const outside = folderOf({ 'secret.md': GOOD });
  const dir = folderOf({ 'a/heat.md': GOOD });
  symlinkSync(join(outside, 'secret.md'), join(dir, 'out.md'));
  symlinkSync(outside, join(dir, 'folder'));
  symlinkSync(join(dir, 'a'), join(dir, 'again'));
  symlinkSync(join(dir, 'loop'), join(dir, 'loop'));
  const { reviews, refused } = await readArchive([dir]);
  expect(reviews.map(({ source }) => source)).toEqual(['a/heat.md']);
  expect(reasons(refused)).toEqual({
    'out.md': 'it is a link that leads out of the folder',
    folder: 'it is a link that leads out of the folder',
    loop: 'it is a link that leads to itself',
  });
});

test('a file of a gigabyte is refused unread', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'reelgrade-large-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const name of ['big.html', 'big.xml']) {
    writeFileSync(join(dir, name), '<html>');
    truncateSync(join(dir, name), 2 ** 30);
  }
  const { refused } = await readArchive([dir]);
  expect(refused.map((one) => one.refused)).toEqual([
    expect.stringMatching(/too large \(1024 MB, at most 4 MB\)/),
    expect.stringMatching(/too large \(1024 MB, at most 256 MB\)/),
  ]);
});

test('entities, aliases and nesting without end are refused', async () => {
  const aliases = Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*b${n - 1}, *b${n - 1}, *b${n - 1}]`)
    .join('\n')
    .replaceAll('*b-1', 'x');
  const { reviews, refused } = await read({
    'laughs.xml':
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
    'laughs.md': `---\n${aliases}\ngrade: B\ntitle: X\n---\n`,
    'deep.json': '['.repeat(20_000),
    'deep.html': `<html><body>${'<div>'.repeat(100_000)}`,
  });
  expect(reviews).toEqual([]);
  expect(reasons(refused)).toEqual({
    'laughs.xml': expect.stringMatching(/entities/),
    'laughs.md': expect.stringMatching(/alias/i),
    'deep.json': 'it is nested more than 500 deep',
    'deep.html': 'its markup is nested more than 5000 deep',
  });
});

test('one broken file of each kind costs a line each and nothing else', async () => {
  const { reviews, refused } = await read({
    'good.md': GOOD,
    'empty.html': '',
    'picture.txt': new Uint8Array([0, 1, 2, 3]),
    'half.csv': 'title,grade\n"Never closed,B+',
    'half.html': '<html><body><table><tr><td',
    'half.xml': '<?xml version="1.0"?><rss><channel><item><title>Heat',
    'half.yaml': 'a: [b\n',
    'style.css': 'p { color: red }',
  });
  expect(reviews).toHaveLength(1);
  expect(refused.map(({ source }) => source).sort()).toEqual([
    'empty.html',
    'half.csv',
    'half.html',
    'half.xml',
    'half.yaml',
    'picture.txt',
  ]);
});

test('encodings: by mark, by declaration, and windows-1252 where nothing is said', async () => {
  const page = (text: string, meta = '') =>
    `<html><head>${meta}<title>${text} (1999)</title></head><body><p>Grade: B</p></body></html>`;
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const { reviews } = await read({
    'a.html': windows1252(page('Ça – “va”')),
    'b.html': bytes(page('\xb1\xe6', '<meta charset="iso-8859-2">')),
    'c.html': Buffer.from(`\ufeff${page('Größe')}`, 'utf16le'),
    'd.html': Buffer.from(page('Größe', '<meta charset="iso-8859-1">')),
    'e.html': bytes(
      page('\xcf\xe0\xef\xe0', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
    ),
  });
  expect(reviews.map(({ review }) => review.film.title)).toEqual(
    ['Ça – “va”', 'ąć', 'Größe', 'Папа'].filter((title) => title !== 'x'),
  );
});
