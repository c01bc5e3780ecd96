import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCatalog } from '../../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../../src/core/catalog/open-catalog.ts';
import { verifyCatalog } from '../../../src/core/catalog/verify-catalog.ts';
import { publishArchive } from '../../../src/critic/publish/publish-archive.ts';
import { folderOf, listOf, read, readOne } from '../make-archive.ts';

const words =
  'The night train leaves on time and the film never does: it waits on every platform, looks at every face, and lets the rain say what the people will not. This is a wonderful film about waiting, and the best that the harbour has seen in years.';
const page = (front: string, body = words) => `---\n${front}\n---\n${body}\n`;

test('a page that names its film and speaks of it is a review, though it has no grade', async () => {
  const { review, resolution } = await readOne('a.md', page('title: The Second Lantern\nyear: 1991'));
  expect(review).toMatchObject({ film: { title: 'The Second Lantern', year: 1991 } });
  expect(review.grade).toBeUndefined();
  expect(review.excerpt).toContain('wonderful film about waiting');
  expect(resolution.resolved).toBe('settled');
  const old = await readOne(
    'b.html',
    `<title>Lantern</title><h1>The Second Lantern (1991)</h1><p>${words}</p>`,
  );
  expect(old.review).toMatchObject({ film: { title: 'The Second Lantern', year: 1991 } });
});

test.each([
  ['an essay of no film', 'x.md', page('title: On Waiting'), /no grade found in it/],
  ['a note of a few words', 'x.md', page('title: Lantern\nyear: 1991', 'A film that I saw.'), /no grade/],
  ['a row that was seen but not graded', 'x.csv', 'title,year,rating\nLantern,1991,\n', /not graded/],
  [
    'a grade that was not understood',
    'x.md',
    page('title: Lantern\nyear: 1991\ngrade: seven moons'),
    /no grade/,
  ],
])('%s is not', async (_, name, text, reason) => {
  const { reviews, refused } = await read({ [name]: text });
  expect(reviews).toEqual([]);
  expect(refused.map((one) => one.refused).join()).toMatch(reason);
});

test('with a list of films only what the list knows, or what has an id, is taken', async () => {
  const list = listOf(['tt1', 'The Second Lantern', 1991, 400, 'Ada Example']);
  const taken = await readOne('a.md', page('title: The Second Lantern\nyear: 1991'), { list });
  expect(taken.review.film.ids).toEqual({ imdb: 'tt1' });
  const { reviews } = await read({ 'gala.md': page('title: The Film Gala\nyear: 2016') }, { list });
  expect(reviews).toEqual([]);
});

test('one line of the settings leaves such pages out', async () => {
  const { reviews, refused } = await read(
    { 'a.md': page('title: The Second Lantern\nyear: 1991') },
    { config: { ungraded: 'leave-out' } },
  );
  expect(reviews).toEqual([]);
  expect(refused).toMatchObject([{ leftOut: true }]);
});

const graded = 'title,year,rating,date\nThe Second Lantern,1991,4/5,2020-01-02\n';

test('what judges nothing is shown by its first sentences, and never by one that tells the end', async () => {
  const words =
    'The camera stands in the hall of a house by the sea, and stays there. People come and go with trays and letters, and we learn their names by the way that others fall silent. In the end the house is sold. Nobody says what it was to them, and the sea is heard in every room of it from first to last.';
  const { reviews } = await read({
    'a.md': `---\ntitle: The Hall\nyear: 1987\n---\nA film in one room.\n\n${words}\n`,
  });
  expect(reviews[0]!.review.grade).toBeUndefined();
  expect(reviews[0]!.review.excerpt).toBe('A film in one room.');
  const again = await read({ 'a.md': `---\ntitle: The Hall\nyear: 1987\ntags: film\n---\n${words}\n` });
  expect(again.reviews[0]!.review.excerpt).toBe(words.split(' In the end')[0]);
});

test('a diary’s grade and the words of the same day are one review', async () => {
  const { reviews } = await read({
    'a.md': page('title: The Second Lantern\nyear: 1991\ndate: 2020-01-02'),
    'diary.csv': graded,
  });
  expect(reviews).toHaveLength(1);
  expect(reviews[0]!.review).toMatchObject({ grade: { text: '4/5' }, date: '2020-01-02' });
  expect(reviews[0]!.review.excerpt).toContain('wonderful');
});

test('a newer page without a grade does not hide the grade', async () => {
  const { reviews } = await read({
    'b.md': page('title: The Second Lantern\nyear: 1991\ndate: 2024-01-02'),
    'diary.csv': graded,
  });
  expect(reviews).toHaveLength(1);
  expect(reviews[0]!.review).toMatchObject({ grade: { text: '4/5' }, date: '2020-01-02' });
  expect(reviews[0]!.history).toMatchObject([{ source: 'b.md', date: '2024-01-02' }]);
  expect(reviews[0]!.review.earlier).toBeUndefined();
});

const archive = { name: 'Lantern', critic: 'Jo Lantern', home: 'https://critic.example/' };

test('the catalog gives it back without a grade, and filters know it', async () => {
  const { reviews } = await read({
    'a.md': page('title: The Second Lantern\nyear: 1991'),
    'b.md': page('title: Night Ferry\nyear: 1987\ngrade: F-'),
  });
  const bytes = await compileCatalog(
    reviews.map(({ review }) => review),
    archive,
  );
  await verifyCatalog(bytes);
  const catalog = await openCatalog(bytes);
  await catalog.ready('keys');
  await catalog.ready('search');
  const match = catalog.match({ title: 'The Second Lantern', year: 1991, kind: 'film' });
  expect(match).toMatchObject({ match: 'certain', review: { title: 'The Second Lantern' } });
  expect(match.match === 'certain' && match.review.grade).toBeUndefined();
  expect((await catalog.review('a'))!.grade).toBeUndefined();
  const found = (typed: string) => catalog.search(typed).map(({ review }) => review.title);
  for (const typed of ['not graded', 'ungraded', 'grade:none', 'ungraded 1991'])
    expect(found(typed)).toEqual(['The Second Lantern']);
  for (const typed of ['>=0', '<=F-', 'F-']) expect(found(typed)).toEqual(['Night Ferry']);
  expect(found('second')).toEqual(['The Second Lantern']);
});

test('it is published with its words, and without a rating', async () => {
  const source = folderOf({ 'a.md': page('title: The Second Lantern\nyear: 1991\ndate: 2020-01-02') });
  const out = join(source, 'out');
  await publishArchive([join(source, 'a.md')], { out, base: 'https://critic.example/r/', config: archive });
  const html = await readFile(join(out, 'reviews', 'a.html'), 'utf8');
  expect(html).toContain('wonderful film about waiting');
  expect(html).not.toMatch(/reviewRating|p-rating|undefined/);
  expect(await readFile(join(out, 'lists', 'index.html'), 'utf8')).toContain('Not graded');
  for (const name of ['feed.xml', 'feed.json', 'reviews.jsonld'])
    expect(await readFile(join(out, name), 'utf8')).not.toContain('undefined');
});

describe('a title and a year alone are no review', () => {
  const place =
    'My favourite cinema stands on the corner by the harbour, and has stood there since before the war. Its seats are red, its owner knows everybody by name, and on Sundays there is cake in the hall. We saw many films there and walked home by the water, arguing all the way about which of them we would see again.';
  const why = async (files: Record<string, string>, options = {}) =>
    (await read(files, options)).refused.map((one) => one.refused);

  test('and the reason says what would make it one', async () => {
    for (const text of [
      `# My Favourite Cinema (2019)\n\n${place}\n`,
      `---\ntitle: My Favourite Cinema (2019)\n---\n${place}\n`,
      `# The Corner House (2019)\n\n${place}\n`,
    ]) {
      const { reviews, refused } = await read({ 'corner.md': text });
      expect(reviews).toEqual([]);
      expect(refused[0]!.refused).toMatch(/little but ".* \(2019\)" says that it is a review/);
      expect(refused[0]!.leftOut).toBeUndefined();
    }
  });

  test.each([
    ['a link to the film', 'x.md', `---\ntitle: The Corner House (2019)\nimdb_id: tt7654321\n---\n${place}`],
    [
      'facts of the film',
      'x.md',
      `---\ntitle: The Corner House\nyear: 2019\ndirector: Ada Example\n---\n${place}`,
    ],
    [
      'a folder and a verdict',
      'film-reviews/x.md',
      `# The Corner House (2019)\n\n${place} It is a wonderful, moving film.`,
    ],
    [
      'words of one film, and a verdict',
      'x.md',
      `# The Corner House (2019)\n\n${place} This film is a masterpiece.`,
    ],
  ])('%s makes it one', async (_, name, text) => {
    expect((await readOne(name, text)).review.film).toMatchObject({ title: 'The Corner House', year: 2019 });
  });

  test('a list that knows the film makes it one', async () => {
    const list = listOf(['tt1', 'The Corner House', 2019, 400]);
    const files = { 'x.md': `# The Corner House (2019)\n\n${place}\n` };
    expect((await read(files, { list })).reviews).toHaveLength(1);
    expect(await why(files, { list: listOf(['tt1', 'The Corner House', 2001, 400]) })).toHaveLength(1);
  });

  const archive = (grade: string) =>
    Object.fromEntries(
      [...Array(24).keys()].map((n) => [
        `film-${'abcdefghijklmnopqrstuvwxyz'[n]}.md`,
        `# Harbour Story ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n]} (${1960 + n})\n\n${words}\n\n${grade}\n`,
      ]),
    );

  test('where all pages are of a title and a year, one that says as little is a review, but not one about a cinema', async () => {
    const stray = { 'x.md': `# The Corner House (2019)\n\n${place}\n` };
    expect(await why({ ...archive(''), ...stray })).toEqual([]);
    const cinema = { 'x.md': `# My Favourite Cinema (2019)\n\n${place}\n` };
    expect(await why({ ...archive(''), ...cinema })).toHaveLength(1);
  });

  test('where all other pages have a grade, one without must say more', async () => {
    const filed = { 'films/x.md': `# The Corner House (2019)\n\n${words}\n` };
    const fewWords = { 'x.md': `# The Corner House (2019)\n\n${words}\n` };
    expect(await why(fewWords)).toEqual([]);
    expect(await why({ ...archive('Grade: B'), ...fewWords })).toHaveLength(1);
    expect(await why({ ...archive('Grade: B'), ...filed })).toEqual([]);
  });
});
