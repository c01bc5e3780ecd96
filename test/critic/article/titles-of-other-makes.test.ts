import { describe, expect, test } from 'vitest';
import { listOf, read, readOne } from '../make-archive.ts';

const words =
  'The people of the harbour wait for a ferry that never comes, and the joke is told slowly, with patience and a dog, until even the dog has gone home and nobody asks where it went. The film is lovely to look at and a little too long.';
const page = (title: string, body: string) =>
  `<html><head><title>${title}</title></head><body>${body}<p>${words}</p></body></html>`;
const film = ({ title, year }: { title: string; year?: number }) => (year ? `${title} (${year})` : title);

describe('the title of a page', () => {
  test.each([
    [
      'its only heading, where its own title is the site’s',
      page(
        'Lantern',
        '<div><b>Starring</b>: Jo</div><h3>Night Ferry</h3><div><b>Year</b>: 1987</div><p>★★★½</p>',
      ),
      'Night Ferry (1987)',
    ],
    [
      'its own title, where the headings are those of sections',
      page('Night Ferry', '<h2>First Impressions</h2><p>A long film. 3/5</p><h2>Verdict</h2>'),
      'Night Ferry',
    ],
    [
      'its original title, where nothing else names the film',
      page(
        'Scheda',
        '<p><strong>Titolo originale:</strong> Night Ferry</p><p>Anno: 1987</p><p>Voto: 7/10</p>',
      ),
      'Night Ferry (1987)',
    ],
  ])('is %s', async (_, html, expected) => {
    expect(film((await readOne('7.html', html)).review.film)).toBe(expected);
  });

  test('is a heading that begins as sections do, where it has a year or the page’s title says the same', async () => {
    const graded = '<p>Grade: B</p>';
    const dated = await readOne('a.html', page('Lantern', `<h2>What Lies Beneath (2000)</h2>${graded}`));
    expect(film(dated.review.film)).toBe('What Lies Beneath (2000)');
    const named = await readOne(
      'b.html',
      page('What Lies Beneath | Lantern', `<h2>What Lies Beneath</h2>${graded}`),
    );
    expect(named.review.film.title).toBe('What Lies Beneath');
  });

  test('never is the label of a grade of one’s own, nor is the tagline', async () => {
    const { review } = await readOne(
      'd.html',
      page(
        'Critique',
        '<dl><dt>Titre</dt><dd>Le Bac de nuit</dd><dt>Année</dt><dd>1987</dd><dt>Ma note</dt><dd>15/20</dd></dl>',
      ),
    );
    expect(film(review.film)).toBe('Le Bac de nuit (1987)');
    expect(review.tagline).toBeUndefined();
    expect(review.grade?.text).toBe('15/20');
  });
});

test('a year after a comma is the film’s, but for films that are called so', async () => {
  const titled = async (title: string) =>
    film((await readOne('x.md', `---\ntitle: "${title}"\ngrade: B\n---\n${words}`)).review.film);
  expect(await titled('Night Ferry, 1987')).toBe('Night Ferry (1987)');
  expect(await titled('Argentina, 1985')).toBe('Argentina, 1985');
  const list = listOf(['tt0000001', 'Harbour, 1972', 2001, 10]);
  const { review } = await readOne('x.md', `---\ntitle: "Harbour, 1972"\ngrade: B\n---\n${words}`, { list });
  expect(film(review.film)).toBe('Harbour, 1972 (2001)');
});

test('a page without a title and a name has them in its own address', async () => {
  const front = '---\npermalink: /reviews/night-ferry-1987/\ngrade: B\n---\n';
  const config = { home: 'https://lantern.example/' };
  expect(film((await readOne('index.md', front + words, { config })).review.film)).toBe('Night Ferry (1987)');
});

test('a review of a book is none of a film, graded or not', async () => {
  for (const grade of ['', 'grade: A\n'])
    expect(
      (await read({ 'x.md': `---\ntitle: "Book review: Dune (1965)"\n${grade}---\n${words}` })).refused[0]!
        .refused,
    ).toContain('something else than a film');
  const { reviews } = await read({ 'x.md': `---\ntitle: "Bookworm (1965)"\ngrade: B\n---\n${words}` });
  expect(reviews).toHaveLength(1);
});

describe('a page of several films', () => {
  const films = async (name: string, text: string) =>
    (await read({ [name]: text })).reviews.map(({ review }) => [film(review.film), review.grade?.text]);

  test('with bold lines in place of headings', async () => {
    const section = (title: string, grade: string) => `<p><b>${title}</b></p><p>${words} ${grade}</p>`;
    const html = `<html><head><title>Diary</title></head><body>${section('Night Ferry (1987)', 'Grade: B+')}${section('Harbour Lights (1990)', 'Grade: C')}</body></html>`;
    expect(await films('diary.html', html)).toEqual([
      ['Night Ferry (1987)', 'B+'],
      ['Harbour Lights (1990)', 'C'],
    ]);
  });

  test('without grades, where each has words enough to be a review', async () => {
    const text = `# Two\n\n## Night Ferry (1987)\n\n${words}\n\n## Harbour Lights (1990)\n\n${words}\n`;
    expect(await films('two.md', text)).toEqual([
      ['Night Ferry (1987)', undefined],
      ['Harbour Lights (1990)', undefined],
    ]);
    const mentions = text.replaceAll(words, 'A film to see some day with friends and bread.');
    expect(await films('two.md', mentions)).toEqual([]);
  });
});
