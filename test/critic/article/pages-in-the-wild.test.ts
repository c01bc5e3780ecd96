import { describe, expect, test } from 'vitest';
import { parseHeading } from '../../../src/critic/article/parse-heading.ts';
import { withoutYear } from '../../../src/critic/model/resolution.ts';
import { listOf, read, readOne } from '../make-archive.ts';

const film = ({ title, year }: { title: string; year?: number }) => (year ? `${title} (${year})` : title);

describe('a title and a year told together', () => {
  test('a file name ends with the year, and no list knows its id', async () => {
    const list = listOf(['tt0113277', 'Heat', 1995, 500_000]);
    const { review } = await readOne(
      'reviews/body-chemistry-1990.md',
      '---\nimdb_id: tt0099165\ngrade: D\ndate: 2011-02-03\n---\nA dull thriller.\n',
      { list },
    );
    expect(film(review.film)).toBe('Body Chemistry (1990)');
  });

  test('a film that is called by a year keeps it, with a list and without', async () => {
    const page = '---\ngrade: B\ndate: 2011-02-03\n---\nA fine film.\n';
    expect(film((await readOne('death-race-2000.md', page)).review.film)).toBe('Death Race 2000');
    const list = listOf(['tt0000001', 'Kamikaze 1989', 1982, 12]);
    const { review } = await readOne('kamikaze-1989.md', page, { list });
    expect(film(review.film)).toBe('Kamikaze 1989 (1982)');
  });

  test('a review that is older than the year shows that it belongs to the title', async () => {
    const { review } = await readOne(
      'the-fall-2031-2020.md',
      '---\ngrade: B\ndate: 2001-02-03\n---\nA fine film.\n',
    );
    expect(film(review.film)).toBe('The Fall 2031 2020');
  });

  test('an archive that writes every title so', async () => {
    const { reviews } = await read(
      Object.fromEntries(
        ['The Contractor 2012', 'Blue Harbour 1999', 'Night Ferry 1987'].map((title, n) => [
          `post-${'abc'[n]}.md`,
          `---\ntitle: ${title}\ngrade: B\ndate: 2020-02-0${n + 1}\n---\nA fine film.\n`,
        ]),
      ),
    );
    expect(reviews.map(({ review }) => film(review.film))).toEqual([
      'The Contractor (2012)',
      'Blue Harbour (1999)',
      'Night Ferry (1987)',
    ]);
  });
});

test.each([
  ['Film Review: Night Ferry (1987) – A quiet triumph', 'Night Ferry (1987)'],
  ['Night Ferry (1987): two sailors, one dog', 'Night Ferry (1987)'],
  ['“Night Ferry” (1987)', 'Night Ferry (1987)'],
  ['Night Ferry (Sam Quay, 1987)', 'Night Ferry (1987)'],
  ['Night Ferry [1987] Blu-ray Review', 'Night Ferry (1987)'],
  ['Night Ferry – 1987', 'Night Ferry (1987)'],
  ['Ferry: Part Two (1987)', 'Ferry: Part Two (1987)'],
  ['Night Ferry (uncut)', 'Night Ferry (uncut)'],
])('a heading as people write it: %s', (raw, expected) => {
  const heading = parseHeading(raw)!;
  const year = heading.year ?? heading.bareYear;
  const title = heading.bareYear ? withoutYear(heading.title) : heading.title;
  expect(year ? `${title} (${year})` : title).toBe(expected);
});

describe('labels', () => {
  const text =
    'The people of the harbour wait for a ferry that never comes, and the joke is told slowly, with patience and a dog, until even the dog has gone home and nobody asks where it went.';

  test('a hand-made page with lines of facts', async () => {
    const { review } = await readOne(
      'page.php',
      `<html><head><title>Lantern Reviews</title></head><body><p>Lead Actor: Jo Harbour</p><p>Title: Night Ferry</p><p>Year: 1987</p><p>Directed by: Sam Quay</p><p>Production Companies: Lantern Films, Quay</p><p>Running time: 101 min</p><p>${text}</p><p>This is a charming film. Grade: B+</p></body></html>`,
    );
    expect(review.film).toMatchObject({
      title: 'Night Ferry',
      year: 1987,
      directors: ['Sam Quay'],
      minutes: 101,
    });
    expect(review.grade!.text).toBe('B+');
    expect(review.tagline).toBeUndefined();
  });

  test('a table of facts, in German', async () => {
    const { review } = await readOne(
      'nachtfaehre.html',
      `<html><body><h1>Nachtfähre</h1><table><tr><td>Originaltitel</td><td>Night Ferry</td></tr><tr><td>Erscheinungsjahr</td><td>1987</td></tr><tr><td>Hauptdarsteller</td><td>Jo Harbour</td></tr><tr><td>Produktionsland</td><td>Kanada</td></tr></table><p>${text}</p><p>Wertung: 4/5</p></body></html>`,
    );
    expect(review.film).toMatchObject({ title: 'Nachtfähre', year: 1987, otherTitles: ['Night Ferry'] });
    expect(review.tagline).toBeUndefined();
  });

  test('a title with a colon is no label', async () => {
    const { review } = await readOne(
      'x.html',
      `<html><body><h1>Ferry: Part Two (1987)</h1><p>${text}</p><p>Grade: B</p></body></html>`,
    );
    expect(film(review.film)).toBe('Ferry: Part Two (1987)');
  });

  test.each(['First Impressions', 'Why This Film Changed Me'])('"%s" heads a section', async (heading) => {
    const { review } = await readOne(
      'ferry.html',
      `<html><body><h1>Night Ferry (1987)</h1><h2>${heading}</h2><p>${text}</p><p>Grade: B</p></body></html>`,
    );
    expect(review.tagline).toBeUndefined();
  });

  test('a line beside the title is a tagline still', async () => {
    const { review } = await readOne(
      'ferry.html',
      `<html><body><h1>Night Ferry (1987)</h1><h2>Two sailors, one dog</h2><p>${text}</p><p>Grade: B</p></body></html>`,
    );
    expect(review.tagline).toBe('Two sailors, one dog');
  });
});

describe('summaries', () => {
  const body =
    'A sailor comes home to the harbour.\n\nThis is a charming and powerful film, worth an evening.\n';

  test('one that tells the story does not stand before the verdict', async () => {
    const { review } = await readOne(
      'x.md',
      `---\ntitle: Night Ferry\nyear: 1987\ngrade: B\ndescription: A thief who steals dreams is offered a way home.\n---\n${body.repeat(3)}`,
    );
    expect(review.excerpt).toBe('This is a charming and powerful film, worth an evening.');
  });

  test('one that judges does, and one that is called a verdict', async () => {
    for (const field of [
      'description: A gripping thriller that fails its cast.',
      'verdict_text: See it twice.',
    ]) {
      const { review } = await readOne(
        'x.md',
        `---\ntitle: Night Ferry\nyear: 1987\ngrade: B\n${field}\n---\n${body.repeat(3)}`,
      );
      expect(review.excerpt).toBe(field.replace(/^\w+: /, ''));
    }
  });
});

describe('several films in one page', () => {
  const sections = [
    ['Night Ferry (1987)', 'tt0000011', 'B+'],
    ['Blue Harbour (1999)', 'tt0000012', 'C'],
    ['The Quay (2003)', 'tt0000013', 'A-'],
  ] as const;

  test('HTML: headings with ids of their own, links to IMDb', async () => {
    const { reviews, refused } = await read({
      'festival.html': `<html><head><title>Festival notes</title><link rel="canonical" href="https://lantern.example/festival.html"></head><body><h1>Festival notes</h1><p>by Jo Lantern</p><p>January 11, 2021</p>${sections
        .map(
          ([name, id, grade], n) =>
            `<h2 id="film-${n}"><a href="https://www.imdb.com/title/${id}/">${name.replace(/ \(.*/, '')}</a></h2><p>A film about a harbour and the dog that waits there, number ${n}.</p><p>Grade: ${grade}</p>`,
        )
        .join('')}</body></html>`,
    });
    expect(refused).toEqual([]);
    expect(
      reviews.map(({ review: { film, grade, url, date } }) => [
        film.title,
        film.ids?.imdb,
        grade!.text,
        url,
        date,
      ]),
    ).toEqual(
      sections.map(([name, id, grade], n) => [
        name.replace(/ \(.*/, ''),
        id,
        grade,
        `https://lantern.example/festival.html#film-${n}`,
        '2021-01-11',
      ]),
    );
  });

  test('Markdown: "Title (year)"; other headings are not films', async () => {
    const { reviews } = await read({
      'roundup.md': `---\ntitle: What I saw in March\ndate: 2021-03-31\n---\nThree films.\n\n${sections
        .map(
          ([name, , grade]) =>
            `## ${name}\n\nA film about a harbour and the dog that waits there.\n\nGrade: ${grade}\n`,
        )
        .join('\n')}\n## See you in April\n\nThat was all.\n`,
    });
    expect(reviews.map(({ review }) => `${film(review.film)} ${review.grade!.text}`)).toEqual(
      sections.map(([name, , grade]) => `${name} ${grade}`),
    );
    expect(new Set(reviews.map(({ review }) => review.id)).size).toBe(3);
  });

  test('one heading that links to its film’s page does not make the whole page a review of it', async () => {
    const part = (head: string, grade: string) =>
      `<h2>${head}</h2><p>A film about a harbour and the dog that waits there.</p><p>Grade: ${grade}</p>`;
    const link = '<a href="https://www.imdb.com/title/tt9900007/">Blue Harbour</a>';
    const { reviews } = await read({
      'three.html': `<html><body><h1>Three from the festival</h1>${part('Night Ferry (1987)', 'B+')}${part(link, 'D')}${part('The Quay (2003)', 'A')}</body></html>`,
    });
    expect(
      reviews.map(({ review: { film, grade } }) => [film.title, film.ids?.imdb, grade?.text]).sort(),
    ).toEqual([
      ['Blue Harbour', 'tt9900007', 'D'],
      ['Night Ferry', undefined, 'B+'],
      ['The Quay', undefined, 'A'],
    ]);
  });

  test('a page of one film with sections stays one review', async () => {
    const { review } = await readOne(
      'ferry.md',
      '---\ntitle: Night Ferry\nyear: 1987\ngrade: B\n---\nA fine film.\n\n## Blue Harbour (1999)\n\nThe same director made this one before, and it is a better film.\n\n## The Quay (2003)\n\nAnd this one after that, which nobody in the harbour saw.\n',
    );
    expect(film(review.film)).toBe('Night Ferry (1987)');
  });

  test('films that are listed below a review do not take its place', async () => {
    const related = sections
      .map(([name]) => `<h3>${name}</h3><p>Another film about a harbour and the dog that waits there.</p>`)
      .join('');
    const long = 'The people of the harbour wait for a ferry that never comes, and nobody asks why. '.repeat(
      4,
    );
    const { review } = await readOne(
      'ferry.html',
      `<html><body><h1>The Ferry of Sorrows</h1><p>${long}</p><p>Grade: B</p><h2>More films</h2>${related}</body></html>`,
    );
    expect([review.film.title, review.grade!.text]).toEqual(['The Ferry of Sorrows', 'B']);
    const graded = related.replaceAll('there.</p>', 'there.</p><p>Grade: D</p>');
    const { review: again } = await readOne(
      'ferry.html',
      `<html><body><h1>The Ferry of Sorrows</h1><p>${long}</p><p>Grade: B</p><h2>More films</h2>${graded}</body></html>`,
    );
    expect(again.film.title).toBe('The Ferry of Sorrows');
  });
});
