import { describe, expect, test } from 'vitest';
import { refusedShare } from '../../../src/critic/commands/report.ts';
import { read, readOne } from '../make-archive.ts';

/** Title, year, grade and day of each review, in the order of their titles. */
const told = async (files: Record<string, string>) =>
  (await read(files)).reviews
    .map(({ review: { film, grade, date } }) => [film.title, film.year, grade!.text, grade!.score, date])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

describe('exports of other programs', () => {
  test('IMDb in another language: kinds of title are told by their words', async () => {
    const head =
      'Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Directors\n';
    const { reviews, refused } = await read({
      'ratings.csv': `${head}tt0000001,7,2021-11-26,Il laureato,https://www.imdb.com/title/tt0000001/,Film,8.0,106,1967,Mike Nichols\ntt0000002,8,2021-11-27,Gomorra,https://www.imdb.com/title/tt0000002/,Serie TV,8.6,55,2014,\ntt0000003,8,2021-11-27,Chernobyl,https://www.imdb.com/title/tt0000003/,Mini serie TV,9.3,330,2019,\ntt0000004,8,2021-11-27,Portal,https://www.imdb.com/title/tt0000004/,Videogioco,9,,2007,\n`,
    });
    expect(reviews.map(({ review }) => review.film.title)).toEqual(['Il laureato']);
    expect(refused.map(({ leftOut }) => leftOut)).toEqual([true, true, true]);
  });

  test('Trakt, as JSON and as a table: out of ten however low the grades, shows left out', async () => {
    const rated = (type: string, name: string, year: number, rating: number, trakt: number) => ({
      rated_at: '2020-03-01T20:00:00.000Z',
      rating,
      type,
      [type]: { title: name, year, ids: { trakt, slug: 'x', imdb: `tt000000${trakt}`, tmdb: 900 + trakt } },
    });
    expect(
      await told({
        'ratings.json': JSON.stringify([
          rated('movie', 'Heat', 1995, 4, 1),
          rated('movie', 'Ronin', 1998, 3, 2),
          rated('show', 'Dark', 2017, 5, 3),
        ]),
      }),
    ).toEqual([
      ['Heat', 1995, '4/10', 40, '2020-03-01'],
      ['Ronin', 1998, '3/10', 30, '2020-03-01'],
    ]);
    expect(
      await told({
        'trakt.csv':
          'rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,rating\n2020-03-01T20:00:00Z,movie,Heat,1995,8.2,1,tt0000001,949,4\n',
      }),
    ).toEqual([['Heat', 1995, '4/10', 40, '2020-03-01']]);
  });

  test('TMDB, Filmweb, Criticker: the own grade, not that of all', async () => {
    expect(
      await told({
        'tmdb.csv':
          'TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated\n949,tt0000001,movie,Heat,1995-12-15,,,7.9,4,2020-03-01T20:00:00Z\n1,tt0000009,tv,Dark,2017-12-01,,,8.4,9,2020-03-01T20:00:00Z\n',
      }),
    ).toEqual([['Heat', 1995, '4/10', 40, '2020-03-01']]);
    expect(
      await told({
        'filmweb.csv':
          'movieId,title,year,fullRate,voteCount,userVote,voteDate\n12,Rejs,1970,8.1,9000,5,2020-03-01\n13,Seksmisja,1984,8.3,9000,4,2020-03-02\n',
      }),
    ).toEqual([
      ['Rejs', 1970, '5/10', 50, '2020-03-01'],
      ['Seksmisja', 1984, '4/10', 40, '2020-03-02'],
    ]);
    expect(
      await told({
        'criticker.xml':
          '<?xml version="1.0"?><recentratings><film><filmid>1</filmid><filmname>Heat (1995)</filmname><rating>85</rating><reviewdate>Mar 01 2020, 10:00</reviewdate></film><film><filmid>2</filmid><filmname>Ronin (1998)</filmname><rating>60</rating><reviewdate>Mar 02 2020, 10:00</reviewdate></film></recentratings>',
      }),
    ).toEqual([
      ['Heat', 1995, '85/100', 85, '2020-03-01'],
      ['Ronin', 1998, '60/100', 60, '2020-03-02'],
    ]);
  });

  test('columns in Russian, Polish, Chinese and Japanese', async () => {
    expect(
      await told({
        'a.csv': 'Название;Год;Оценка;Дата\nСталкер;1979;9;01.03.2020\nБрат;1997;7;02.03.2020\n',
      }),
    ).toEqual([
      ['Брат', 1997, '7/10', 70, '2020-03-02'],
      ['Сталкер', 1979, '9/10', 90, '2020-03-01'],
    ]);
    expect(await told({ 'b.csv': 'Tytuł,Rok,Ocena\nRejs,1970,8\nMiś,1981,10\n' })).toEqual([
      ['Miś', 1981, '10/10', 100, undefined],
      ['Rejs', 1970, '8/10', 80, undefined],
    ]);
    expect(await told({ 'c.csv': '标题,个人评分,打分日期\n霸王别姬,5,2020-03-01\n' })).toEqual([
      ['霸王别姬', undefined, '5/5', 100, '2020-03-01'],
    ]);
    expect(await told({ 'd.csv': 'タイトル,評価,鑑賞日\n七人の侍,5,2020-03-01\n' })).toEqual([
      ['七人の侍', undefined, '5/5', 100, '2020-03-01'],
    ]);
  });

  test('lists and tables without grades are left out in one line, a row without its grade too', async () => {
    const { reviews, refused } = await read({
      'watchlist.csv': 'Date,Name,Year,Letterboxd URI\n2020-01-01,Heat,1995,https://boxd.it/1\n',
      'lists/best.csv':
        'Letterboxd list export v7\nDate,Name,Tags,URL,Description\n2020-01-01,Best,,https://boxd.it/2,\n\nPosition,Name,Year,URL,Description\n1,Heat,1995,https://boxd.it/1,\n',
      'diary.csv':
        'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n2020-01-01,Heat,1995,https://boxd.it/1,,,,2020-01-01\n2020-01-02,Ronin,1998,https://boxd.it/3,4.5,,,2020-01-02\n',
      'icons.json': JSON.stringify([
        { title: 'heart', unicode: 'f004' },
        { title: 'star', unicode: 'f005' },
      ]),
    });
    expect(reviews.map(({ review }) => review.film.title)).toEqual(['Ronin']);
    expect(refused).toHaveLength(4);
    expect(refusedShare({ reviews, refused } as Parameters<typeof refusedShare>[0])).toBe(0);
  });
});

describe('notes', () => {
  test('Obsidian: links by their words, fields in the text, tags at the end, the film by the file', async () => {
    const vault = await told({
      'Films/Heat.md':
        '[[Krimi]] | Erscheinungsjahr: [[1990er|1995]] | Regisseur: [[Michael Mann]] | 2h 50min\n\n[[8 Punkte|8,3]]/10 Punkte #Like\n\n#Film\n',
      'Films/Ronin.md': '---\nfilm: "[[Ronin (1998)|Ronin]]"\nyear: "[[1998]]"\n---\nrating:: 7/10\n',
      'Films/Sabrina.md': '- **Director**:: [[Billy Wilder]]\n- year:: 1954\n- [rating:: 9/10]\n\nLovely.\n',
    });
    expect(vault).toEqual([
      ['Heat', 1995, '8,3/10 Punkte', 83, undefined],
      ['Ronin', 1998, '7/10', 70, undefined],
      ['Sabrina', 1954, '9/10', 90, undefined],
    ]);
  });

  test('Org: headings with properties, and a page with a title', async () => {
    expect(
      await told({
        'movies.org':
          '#+TITLE: Movies\n\n* DONE Heat                  :crime:\n  :PROPERTIES:\n  :rating:   4\n  :Year:     1995\n  :END:\n  Long and blue.\n* TODO Ronin\n* DONE [[https://www.imdb.com/title/tt0000003/][Sabrina]]\n  :PROPERTIES:\n  :rating:   4.5\n  :END:\n',
      }),
    ).toEqual([
      ['Heat', 1995, '4/5', 80, undefined],
      ['Sabrina', undefined, '4.5/5', 90, undefined],
    ]);
    const { review } = await readOne(
      'heat.org',
      '#+title: Heat (1995)\n#+date: <2020-03-01 Sun>\n\nA film.\n\nRating: 8/10\n',
    );
    expect(review).toMatchObject({
      film: { title: 'Heat', year: 1995 },
      grade: { score: 80 },
      date: '2020-03-01',
    });
  });

  test('a page whose head is a list of films is that list', async () => {
    expect(
      await told({
        'movies/films.md':
          '---\nlayout: films\ndata:\n- name: Heat\n  pub_year: 1995\n  star: 3\n- name: Ronin\n  star: 4\n- name: Sabrina\n  star: 5\n---\n# Films\n',
      }),
    ).toEqual([
      ['Heat', 1995, '3/5', 60, undefined],
      ['Ronin', undefined, '4/5', 80, undefined],
      ['Sabrina', undefined, '5/5', 100, undefined],
    ]);
  });

  test('what a site maker puts into a sentence leaves no sentence with a hole in an excerpt', async () => {
    const { review } = await readOne(
      'heat.md',
      '---\ntitle: Heat\nyear: 1995\nstars: 4\n---\n{% include film.html name="Heat" %}, the best bad film of a great maker.\n\nThis film, like {% include film.html name="Ronin" %}, is brilliant.\n\nIt is a good film and a moving one.\n',
    );
    expect(review.excerpt).toBe('It is a good film and a moving one.');
  });
});

describe('what lies beside reviews', () => {
  test('other arts, templates, drafts and pages about the site are left out, not invented', async () => {
    const { reviews, refused } = await read({
      'books/dune.md': '---\ntitle: Dune\nyear: 1965\nrating: 4\n---\n',
      'albums/o.md': '---\ntitle: O\nyear: 2002\nrating: 4\n---\n',
      'reviews/sound.md': '---\ntitle: O\nyear: 2002\nartist: Jo Lantern\nrating: 4\n---\n',
      'reviews/read.md': '---\ntitle: Dune\nyear: 1965\nisbn: 9780000000000\nrating: 4\n---\n',
      'data/books.yml': '- title: Dune\n  rating: 4\n- title: Emma\n  rating: 5\n',
      'reviews/_TEMPLATE.md': '---\ntitle: Movie Title\nyear: 2024\nrating: 8\n---\n',
      '_layouts/review.html': '<h1>{{ page.title }}</h1><p>★★★★</p>',
      'list.html':
        '<html><body>{% for film in films %}<h1>{{ film.title }}</h1><p>Rating: ****</p>{% endfor %}</body></html>',
      '_drafts/heat.md': '---\ntitle: Heat\nyear: 1995\nrating: 4\n---\n',
      'README.md': '# My notes 🛋️\n\nWritten at home.\n',
    });
    expect(reviews.map(({ source }) => source)).toEqual([]);
    expect(refused.filter(({ leftOut }) => !leftOut)).toEqual([]);
    expect(refused).toHaveLength(10);
  });

  test('a blog’s other posts have no grades, whatever pictures and signs they hold', async () => {
    const post = (title: string, text: string) => `---\ntitle: ${title}\ndate: 2021-01-01\n---\n${text}\n`;
    const { reviews } = await read({
      '_posts/a.md': post('Moving on', 'I left the network. 🤷'),
      '_posts/b.md': post('Hello there', 'See you at the camp! 👋'),
      '_posts/c.md': post('Part three', 'First part.\n\n***\n\nSecond part.'),
      '_posts/d.md': post('Compiling', 'We need two kinds of numbers, (a) and (b)'),
      '_posts/e.md': post('Shares', 'The shares do not add up to 100%.'),
      '_posts/f.md': post('School', "Without it I wouldn't have got A+."),
    });
    expect(reviews.map(({ review }) => [review.film.title, review.grade!.text])).toEqual([]);
  });
});

test('a text that was written as UTF-8 twice is read as it was meant', async () => {
  const { review } = await readOne(
    'roma.md',
    '---\ntitle: Roma\nyear: 2018\ndirector: Alfonso CuarÃ³n\nrating: 9/10\n---\nItâ€™s a good film.',
  );
  expect(review.film.directors).toEqual(['Alfonso Cuarón']);
  expect(review.excerpt).toBe('It’s a good film.');
});

test('school marks: by the field’s name, and bare ones where the archive says so', async () => {
  expect(
    await told({
      'a.md': '---\ntitle: Heat\njahr: 1995\nschulnote: 2\n---\n',
      'b.md': '---\ntitle: Ronin\njahr: 1998\nnote: 1-\n---\n',
    }),
  ).toEqual([
    ['Heat', 1995, '2', 80, undefined],
    ['Ronin', 1998, '1-', 94, undefined],
  ]);
});

test('a review as it was posted to Usenet, on the scale from -4 to +4', async () => {
  const { review } = await readOne(
    'heat.txt',
    '                                   HEAT\n                       A film review by Jo Lantern\n\n          Capsule: A long and handsome film about thieves and the\n     police.  Rating: low +2 (-4 to +4)\n\n     There are two men in this film, and they meet once, over coffee, and\nneither of them has anything to say that the other does not know already.\n\n     I would give HEAT a low +2 on the -4 to +4 scale.\n\n                                        Jo Lantern\n',
  );
  expect(review.grade).toMatchObject({ score: 75 });
  expect(review.film.title).toBe('HEAT');
});
