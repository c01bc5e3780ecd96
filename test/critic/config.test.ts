import { expect, test } from 'vitest';
import { headingFromFilename } from '../../src/critic/article/parse-heading.ts';
import { explain, refusedShare, reportText } from '../../src/critic/commands/report.ts';
import { ConfigError, readConfig } from '../../src/critic/config.ts';
import { configText, guessConfig } from '../../src/critic/init/guess-config.ts';
import { diskFiles } from '../../src/critic/input/disk-files.ts';
import { findConfig } from '../../src/critic/input/find-config.ts';
import { writeChanged } from '../../src/critic/publish/write-if-changed.ts';
import { folderOf, read, readOne } from './make-archive.ts';

const wrong = (text: string) => {
  try {
    readConfig(text, 'reelgrade.yaml');
  } catch (error) {
    return error instanceof ConfigError ? error.message.split('\n') : [String(error)];
  }
  return [];
};

test('what is wrong in a configuration is named with its line', () => {
  expect(wrong('name: X\nhome: lantern.example\nexcerpt: many\n').sort()).toEqual([
    'reelgrade.yaml:2: "home" must be an address that begins with http:// or https://',
    'reelgrade.yaml:3: "excerpt" must be a number',
  ]);
  expect(wrong('\n\nexcerp: 40')[0]).toBe(
    'reelgrade.yaml:3: there is no setting "excerp"; did you mean "excerpt"?',
  );
  expect(wrong('name: [X\n')[0]).toMatch(/^reelgrade\.yaml:\d: /);
});

test('what init writes is valid and says what it guessed', async () => {
  const page = (n: number) =>
    `<html><head><title>Film ${'ABCD'[n]} (199${n}) - Lantern Reviews</title><link rel="canonical" href="https://lantern.example/films/film-${n}.html"></head><body><h1>Film ${'ABCD'[n]} (199${n})</h1><p>by Jo Lantern</p><p>The ${'ABCD'[n]} people of this film and their neighbours, with the dog, wait for the ferry that never comes, which is a good joke told slowly and with some patience.</p><p>Grade: B+</p><p>Copyright 1999 Jo Lantern</p><a href="mailto:jo@lantern.example">mail</a></body></html>`;
  const dir = folderOf(Object.fromEntries([0, 1, 2, 3].map((n) => [`films/film-${n}.html`, page(n)])));
  const { reviews, scale, ...guess } = await guessConfig(diskFiles([dir]));
  expect(reviews).toBe(4);
  expect(guess).toMatchObject({
    name: 'Lantern Reviews',
    critic: 'Jo Lantern',
    home: 'https://lantern.example/',
    contact: 'jo@lantern.example',
    language: 'en',
  });
  const text = configText({ ...guess, scale }, scale);
  expect(readConfig(text, 'x')).toMatchObject({ name: 'Lantern Reviews', excerpt: 40, scale: 'A+ to F' });
  expect(text).toMatch(/^# .*words of a review/m);
});

test('the page’s address from its path; the critic’s own scale and excerpt length', async () => {
  const { reviews } = await read(
    {
      'reviews/heat.md':
        '---\ntitle: Heat\nyear: 1995\ngrade: Turkey\ndate: 2001-02-03\n---\nThis is a great film.',
    },
    {
      config: {
        pages: 'https://lantern.example/{year}/{slug}.html',
        scale: { scores: { turkey: 3 } },
        excerpt: 0,
      },
    },
  );
  expect(reviews[0]?.review).toMatchObject({
    url: 'https://lantern.example/2001/heat.html',
    grade: { text: 'Turkey', score: 3 },
  });
  expect(reviews[0]?.review.excerpt).toBeUndefined();
});

test('a configuration lies in the source; a missing one that was named is an error', async () => {
  const dir = folderOf({ 'reelgrade.yaml': 'name: Lantern' });
  expect((await findConfig([dir])).config).toEqual({ name: 'Lantern' });
  await expect(findConfig([dir], `${dir}/none.yaml`)).rejects.toThrow(/there is no such file/);
});

test('the report names every refused file, and explain what was read from where', async () => {
  const archive = await read({
    'heat.md': '---\ntitle: Heat\nyear: 1995\n---\nThis film rates a B+.',
    'essay.md': '# On trains\n\nNo film here.',
  });
  expect(refusedShare(archive)).toBe(0.5);
  expect(reportText(archive)).toMatch(/essay\.md: no grade found in it/);
  expect(explain(archive, 'heat.md')).toMatch(
    /title from front matter "title": Heat[\s\S]*grade from the text \(sentence\)[\s\S]*B\+, 79 of 100/,
  );
  expect(explain(archive, 'none.md')).toMatch(/Nothing was read/);
});

test('files that are the same are not touched', async () => {
  const dir = folderOf({});
  expect(await writeChanged(dir, { 'a.txt': 'one' })).toEqual(['a.txt']);
  expect(await writeChanged(dir, { 'a.txt': 'one', 'b.txt': 'two' })).toEqual(['b.txt']);
});

test('file names: titles in them, and those that only count', () => {
  expect(headingFromFilename('a/welcome-to-chechnya.html')?.title).toBe('Welcome to Chechnya');
  expect(headingFromFilename('_posts/2004-03-12-the-dig.md')?.title).toBe('The Dig');
  expect(headingFromFilename('movies/the-matrix/index.md')?.title).toBe('The Matrix');
  for (const name of ['0001.md', 'review-12.html', 'a3f9c1d2e4.md', 'index.html'])
    expect(headingFromFilename(name)).toBeUndefined();
});

test('a counter in the file names is no title, also with a word before it', async () => {
  const { refused } = await read(
    Object.fromEntries([1, 2, 3].map((n) => [`kritik-${n}.md`, '---\ngrade: B\n---\nText.'])),
  );
  expect(refused).toHaveLength(3);
});

test('an excerpt is a verdict, in whole sentences, and never the end of the story', async () => {
  const text = [
    'A widow finds a map in the attic and her neighbour wants it.',
    'In the end the neighbour dies in a great fire, which is a brilliant scene.',
    'It is a clever, beautiful film that trusts its viewers. Mr. Bo is excellent. This film rates an A.',
  ].join('\n\n');
  const { review } = await readOne(
    'map.md',
    `---\ntitle: Map\nyear: 2001\n---\n${'It goes on and on about the map and about who drew it and why, for many pages of plain telling. '.repeat(3)}\n\n${text}`,
  );
  expect(review.excerpt).toBe('It is a clever, beautiful film that trusts its viewers. Mr. Bo is excellent.');
});
