import { describe, expect, test } from 'vitest';
import { MAX_EARLIER_REVIEWS } from '../../../src/core/review/review.ts';
import { read, readOne } from '../make-archive.ts';

describe('Markdown', () => {
  test('Jekyll: the day in the file name, the film in a field of its own', async () => {
    const { review } = await readOne(
      '_posts/2004-03-12-sunshine.md',
      '---\nlayout: review\ntitle: Why I cried\nmovie: Eternal Sunshine\nstars: 3.5\n---\nClever and *moving*. It is a wonderful film.\n',
    );
    expect(review).toMatchObject({
      film: { title: 'Eternal Sunshine' },
      grade: { text: '3.5/5', score: 70 },
      date: '2004-03-12',
      excerpt: 'Clever and moving. It is a wonderful film.',
    });
  });

  test('Hugo: TOML, fields inside params', async () => {
    const { review } = await readOne(
      'content/reviews/dune.md',
      '+++\ntitle = "Dune: Part Two"\ndate = 2024-03-05T10:00:00Z\nyear = 2024\nrating = "8/10"\n[params]\ndirector = "Denis Villeneuve"\n+++\nBig.',
    );
    expect(review).toMatchObject({
      film: { title: 'Dune: Part Two', year: 2024, directors: ['Denis Villeneuve'] },
      grade: { text: '8/10', score: 80 },
      date: '2024-03-05',
    });
  });

  test('Gatsby and others: the year in the title, the grade as emoji, empty season fields', async () => {
    const { review } = await readOne(
      'movies/beckett/index.md',
      '---\ntype: movie\ntitle: "Beckett (2021)"\ndate: "2021-08-13T00:00:00"\nseason:\nepisode:\nratingEmoji: "⭐️⭐️"\n---\nToo long.',
    );
    expect(review).toMatchObject({
      id: 'movies/beckett',
      film: { title: 'Beckett', year: 2021 },
      grade: { text: '⭐️⭐️', score: 40 },
    });
  });

  test('no front matter: heading, and a grade in the text', async () => {
    const { review } = await readOne('ran.md', '# Ran (1985)\n\nA superb film.\n\n**Rating:** ★★★★☆\n');
    expect(review).toMatchObject({ film: { title: 'Ran', year: 1985 }, grade: { text: '★★★★☆', score: 80 } });
  });

  test('other fields: nested film, id in a link, grade in a tag', async () => {
    const { review } = await readOne(
      'heat.md',
      '---\nfilm:\n  name: Heat\n  released: 1995-12-15\nimdb_link: https://www.imdb.com/title/tt0113277/?ref_=x\ntags: [crime, B+]\nsummary: Two men, one coffee.\n---\nLong.',
    );
    expect(review).toMatchObject({
      film: { title: 'Heat', year: 1995, ids: { imdb: 'tt0113277' } },
      grade: { text: 'B+' },
      excerpt: 'Two men, one coffee.',
    });
  });

  test('series and drafts are left out, a broken front matter is refused, each by name', async () => {
    const { reviews, refused } = await read({
      'a.md': '---\ntitle: Lost\nseason: 2\ngrade: B\n---\n',
      'b.md': '---\ntitle: Unfinished\ndraft: true\ngrade: B\n---\n',
      'c.md': '---\ntitle: [never closed\n---\n',
      'd.md': '---\ndate: 2020-02-02\ngrade: B\n---\nA text about some film or other.',
    });
    expect(reviews).toEqual([]);
    const all = Object.fromEntries(
      refused.map(({ source, refused, leftOut }) => [source, [refused, leftOut ?? false]]),
    );
    expect(all['a.md']).toEqual(['it is of a series, not a film', true]);
    expect(all['b.md']).toEqual(['marked as a draft', true]);
    expect(all['c.md']![0]).toMatch(/^its front matter cannot be read/);
    expect(all['d.md']![0]).toBe('no title in it, and none in its file name');
  });

  test('a table or list of films is one review a row or line', async () => {
    const { reviews } = await read({
      'table.md':
        '# My log\n\n| Movie | Year | Rating |\n|---|:---:|---|\n| *Heat* | 1995 | 4.5/5 |\n| Ran | 1985 | 5/5 |\n',
      'list.md': [
        'Alien (1979) – A',
        'Brazil (1985) – B',
        'Cats (2019) – F',
        'Drive (2011) – B+',
        'Elf (2003) – C',
      ]
        .map((line) => `- ${line}`)
        .join('\n'),
    });
    expect(reviews.map(({ review: { film, grade } }) => `${film.title} ${film.year} ${grade!.text}`)).toEqual(
      [
        'Alien 1979 A',
        'Brazil 1985 B',
        'Cats 2019 F',
        'Drive 2011 B+',
        'Elf 2003 C',
        'Heat 1995 4.5/5',
        'Ran 1985 5/5',
      ],
    );
  });

  test('the certificate is no grade', async () => {
    const { review } = await readOne('x.md', '---\ntitle: Heat\nyear: 1995\nrating: R\nstars: 4\n---\n');
    expect(review.grade!.text).toBe('4/5');
  });
});

describe('tables', () => {
  test('Letterboxd: half stars, HTML, one film once with its history', async () => {
    const { reviews } = await read({
      'diary.csv':
        'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n2020-01-02,Heat,1995,https://boxd.it/a,4.5,,,2020-01-01\n2022-05-06,Heat,1995,https://boxd.it/b,3.5,Yes,,2022-05-05\n',
      'reviews.csv':
        'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n2022-05-06,Heat,1995,https://boxd.it/b,3.5,Yes,"A <i>good</i> film.\n\nStill long.",,2022-05-05\n',
    });
    expect(reviews).toHaveLength(1);
    const [{ review, history, same }] = reviews as [(typeof reviews)[number]];
    expect(review).toMatchObject({
      film: { title: 'Heat', year: 1995 },
      grade: { text: '3.5/5', score: 70 },
      date: '2022-05-06',
      excerpt: 'A good film. Still long.',
    });
    expect(history).toEqual([
      {
        source: 'diary.csv:2',
        date: '2020-01-02',
        grade: { text: '4.5/5', score: 90 },
        url: 'https://boxd.it/a',
      },
    ]);
    expect(same).toHaveLength(1);
  });

  test('a film reviewed again and again: the latest knows the earlier ones, each once and newest first', async () => {
    const row = (date: string, uri: string, rating: string) => `${date},Heat,1995,${uri},${rating},,\n`;
    const head = 'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags\n';
    const { reviews } = await read({
      'diary.csv': `${head}${row('2011-02-03', '', '4')}${row('2022-05-06', 'https://boxd.it/c', '3.5')}${row('2020-01-02', 'https://boxd.it/b', '4.5')}`,
      'reviews.csv': `${head}${row('2011-02-03', 'https://boxd.it/a', '4')}`,
    });
    expect(reviews).toHaveLength(1);
    expect(reviews[0]!.review).toMatchObject({ date: '2022-05-06', url: 'https://boxd.it/c' });
    expect(reviews[0]!.review.earlier).toEqual([
      { date: '2020-01-02', grade: { text: '4.5/5', score: 90 }, url: 'https://boxd.it/b' },
      { date: '2011-02-03', grade: { text: '4/5', score: 80 }, url: 'https://boxd.it/a' },
    ]);
    expect(reviews[0]!.same).toEqual(['reviews.csv:2']);
  });

  test('of more reviews of a film than are kept, the newest are; an address is told once', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, n) => `${1990 + n}-03-04,Heat,1995,${n < 28 ? '' : 'https://boxd.it/only'},3,,\n`,
    );
    const { reviews } = await read({
      'diary.csv': `Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags\n${rows.join('')}`,
    });
    const { review, history } = reviews[0]!;
    expect(history).toHaveLength(29);
    expect(review.earlier!.map(({ date }) => date?.slice(0, 4))).toEqual(
      Array.from({ length: MAX_EARLIER_REVIEWS }, (_, n) => String(2018 - n)),
    );
    expect(review.url).toBe('https://boxd.it/only');
    expect(JSON.stringify(review.earlier)).not.toContain('boxd.it');
  });

  test('the latest review shows no words and no link but its own; two rows of one viewing share theirs', async () => {
    const row = (date: string, uri: string, rating: string, text = '') =>
      `${date},Heat,1995,${uri},${rating},,${text},\n`;
    const head = 'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags\n';
    const old = row('2010-02-03', 'https://boxd.it/old', '2', 'A bad film and a long one.');
    const [apart] = (await read({ 'diary.csv': head + old + row('2022-05-06', '', '4') })).reviews;
    expect(apart!.review).toEqual({
      ...apart!.review,
      date: '2022-05-06',
      url: undefined,
      excerpt: undefined,
      earlier: [{ date: '2010-02-03', grade: { text: '2/5', score: 40 }, url: 'https://boxd.it/old' }],
    });
    const said = row('2022-05-06', 'https://boxd.it/new', '4', 'A good film and a blue one.');
    for (const rows of [
      [said, old, row('2022-05-06', '', '4')],
      [row('2022-05-06', '', '4'), old, said],
    ]) {
      const [one] = (await read({ 'diary.csv': head + rows.join('') })).reviews;
      expect(one!.review).toMatchObject({
        url: 'https://boxd.it/new',
        excerpt: 'A good film and a blue one.',
        earlier: [{ url: 'https://boxd.it/old' }],
      });
    }
    const pages =
      row('', 'https://boxd.it/1', '4', 'A good film and a blue one.') + row('', 'https://boxd.it/2', '4');
    const [undated] = (await read({ 'diary.csv': head + pages })).reviews;
    expect(undated!.review.url).toBe('https://boxd.it/2');
    expect(undated!.review.excerpt).toBeUndefined();
  });

  test('IMDb: out of ten, series left out and counted', async () => {
    const { reviews, refused } = await read({
      'ratings.csv':
        'Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors\ntt0095765,3,2025-02-16,"Cinema Paradiso","Nuovo Cinema Paradiso",https://www.imdb.com/title/tt0095765,Movie,8.5,174,1988,"Drama",297792,"1990-02-23","Giuseppe Tornatore"\ntt0903747,9,2025-02-16,"Breaking Bad","Breaking Bad",https://www.imdb.com/title/tt0903747,TV Series,9.5,45,2008,"Crime",2000000,"2008-01-20",\n',
    });
    expect(reviews[0]!.review).toMatchObject({
      film: {
        title: 'Cinema Paradiso',
        year: 1988,
        ids: { imdb: 'tt0095765' },
        otherTitles: ['Nuovo Cinema Paradiso'],
        directors: ['Giuseppe Tornatore'],
        minutes: 174,
      },
      grade: { text: '3/10', score: 30 },
    });
    expect(refused).toEqual([
      { source: 'ratings.csv:3', refused: 'it is of a series, not a film', leftOut: true },
    ]);
  });

  test('other languages, semicolons, commas in numbers, day first told by the whole table', async () => {
    const { reviews } = await read({
      'lista.csv': 'Título;Año;Nota;Fecha\nVolver;2006;8,5;12/03/2007\nEl sur;1983;9;25/03/2007\n',
    });
    expect(
      reviews.map(({ review: { film, grade, date } }) => [film.title, film.year, grade!.text, date]),
    ).toEqual([
      ['Volver', 2006, '8,5/10', '2007-03-12'],
      ['El sur', 1983, '9/10', '2007-03-25'],
    ]);
  });

  test('no names above the columns: told by what they hold', async () => {
    const { reviews } = await read({ 'grades.txt': 'Heat\t1995\tA-\nAlien\t1979\tA\nBrazil\t1985\tB+\n' });
    expect(reviews.map(({ review: { film, grade } }) => `${film.title} ${film.year} ${grade!.text}`)).toEqual(
      ['Heat 1995 A-', 'Alien 1979 A', 'Brazil 1985 B+'],
    );
  });

  test('a stand-in date is no date; an open date is left out and said', async () => {
    const rows = ['Amber', 'Birch', 'Cedar', 'Dune'].map((name, n) => `${name},199${n},B,2001-01-01`);
    const { reviews } = await read({
      'a.csv': `title,year,grade,reviewed\n${rows.join('\n')}\nElm,1999,B,2003-05-06\nFir,1999,B,1/2/2003\n`,
    });
    expect(reviews.map(({ review }) => review.date)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '2003-05-06',
      undefined,
    ]);
    expect(reviews.at(-1)!.trail.join()).toMatch(/day or month first/);
  });
});

describe('feeds and exports', () => {
  const wxr = (items: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Site</title>${items}</channel></rss>`;

  test('WordPress: posts, custom fields, taxonomies, shortcodes; attachments and drafts left out', async () => {
    const { reviews, refused } = await read({
      'export.xml': wxr(`
        <item><title><![CDATA[Review: Heat (1995)]]></title><link>https://example.org/heat</link><dc:creator>admin</dc:creator><content:encoded><![CDATA[<p>It is a <em>masterful</em> thriller.</p><p>Grade: A-</p>]]></content:encoded><wp:post_date>2021-01-11 09:00:00</wp:post_date><wp:post_name>heat</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
        <item><title>The Dig</title><content:encoded><![CDATA[<p>Fine.</p> [rating=3.5]]]></content:encoded><wp:post_name>the-dig</wp:post_name><wp:status>publish</wp:status><wp:post_type>review</wp:post_type><category domain="director" nicename="s">Simon Stone</category><wp:postmeta><wp:meta_key>year</wp:meta_key><wp:meta_value>2021</wp:meta_value></wp:postmeta></item>
        <item><title>A picture</title><wp:post_type>attachment</wp:post_type></item>
        <item><title>Later</title><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>`),
    });
    expect(reviews.map(({ review }) => review)).toMatchObject([
      {
        id: 'heat',
        film: { title: 'Heat', year: 1995 },
        grade: { text: 'A-' },
        date: '2021-01-11',
        url: 'https://example.org/heat',
      },
      {
        id: 'the-dig',
        film: { title: 'The Dig', year: 2021, directors: ['Simon Stone'] },
        grade: { score: 70 },
      },
    ]);
    expect(reviews[0]!.review.critic).toBeUndefined();
    expect(refused.every(({ leftOut }) => leftOut)).toBe(true);
    expect(refused).toHaveLength(2);
  });

  test('Letterboxd’s feed: fields of its own namespace', async () => {
    const { review } = await readOne(
      'rss.xml',
      '<rss version="2.0" xmlns:letterboxd="https://letterboxd.com" xmlns:tmdb="https://themoviedb.org"><channel><title>LB</title><item><title>Heat, 1995 - ★★★★½</title><link>https://letterboxd.com/jo/film/heat/</link><pubDate>Mon, 11 Jan 2021 08:00:00 +1300</pubDate><letterboxd:filmTitle>Heat</letterboxd:filmTitle><letterboxd:filmYear>1995</letterboxd:filmYear><letterboxd:memberRating>4.5</letterboxd:memberRating><tmdb:movieId>949</tmdb:movieId><description><![CDATA[<p>A great film.</p>]]></description></item></channel></rss>',
    );
    expect(review).toMatchObject({
      film: { title: 'Heat', year: 1995, ids: { tmdb: '949' } },
      grade: { text: '4.5/5', score: 90 },
      date: '2021-01-11',
    });
  });

  test('Atom and JSON Feed', async () => {
    const atom = await readOne(
      'feed.xml',
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>S</title><entry><title>Film review: Ran (1985)</title><id>u:1</id><link href="https://example.org/ran"/><updated>2021-01-12T00:00:00Z</updated><published>2021-01-11T00:00:00Z</published><author><name>Jo Lantern</name></author><content type="html">&lt;p&gt;A superb film. I give it four stars out of four.&lt;/p&gt;</content></entry></feed>',
    );
    expect(atom.review).toMatchObject({
      film: { title: 'Ran', year: 1985 },
      grade: { text: 'four stars out of four', score: 100 },
      date: '2021-01-11',
      url: 'https://example.org/ran',
    });
    const json = await readOne(
      'feed.json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://example.org/t","title":"Tampopo (1985) — 9/10","content_html":"<p>Delicious.</p>","date_published":"2020-05-06T10:00:00Z"}]}',
    );
    expect(json.review).toMatchObject({
      film: { title: 'Tampopo', year: 1985 },
      grade: { text: '9/10' },
      date: '2020-05-06',
    });
  });

  test('JSON, JSON lines and YAML', async () => {
    const { reviews, refused } = await read({
      'a.json':
        '{"reviews":[{"movie":{"title":"Alien","year":1979,"imdb_id":"tt0078748"},"rating":{"value":4,"max":5},"text":"A perfect, tense film."}]}',
      'b.jsonl': '{"title":"Brazil","year":1985,"score":"75/100"}\n{broken\n',
      'c.yaml': '- title: Ran\n  year: 1985\n  grade: A\n',
      'd.json':
        '{"tt0113277":{"title":"Heat","grade":"B"},"tt0064116":{"title":"West","grade":"A"},"tt0068646":{"title":"Corleone","grade":"A"}}',
    });
    expect(reviews.map(({ review: { film, grade } }) => [film.title, grade!.text, film.ids?.imdb])).toEqual([
      ['Alien', '4/5', 'tt0078748'],
      ['Brazil', '75/100', undefined],
      ['Ran', 'A', undefined],
      ['Heat', 'B', 'tt0113277'],
      ['West', 'A', 'tt0064116'],
      ['Corleone', 'A', 'tt0068646'],
    ]);
    expect(refused.map(({ source }) => source)).toEqual(['b.jsonl:2']);
  });
});

describe('pages', () => {
  test('the nineties: shouted tags, a picture for the stars, credits, a date at the end', async () => {
    const { review, body } = await readOne(
      'dmw.html',
      '<HTML><HEAD><TITLE>Bob\'s Movie Reviews - The Long Walk</TITLE></HEAD><BODY BGCOLOR="#000000"><CENTER><FONT SIZE=+3><B>THE LONG WALK</B></FONT><BR><IMG SRC="images/3stars.gif"></CENTER><P>Directed by Ada Norr<BR>Starring: Al Bo, Cy Do<BR>Running time: 122 minutes<P>A review by Bob Smith<P>A nun visits a man who waits in a cell. It is a powerful, moving film<BR>with superb acting, and it is never in a hurry to tell us what to think of it.<P>Reviewed 2/14/96<HR><A HREF="index.html">Back to index</A></BODY></HTML>',
    );
    expect(review).toMatchObject({
      film: { title: 'The Long Walk', directors: ['Ada Norr'], minutes: 122 },
      grade: { text: '3 stars', score: 60 },
      critic: 'Bob Smith',
      date: '1996-02-14',
    });
    expect(body).toHaveLength(1);
  });

  test('schema.org: JSON-LD, microdata; users’ average is no grade', async () => {
    const linked = await readOne(
      'p.html',
      '<html><head><title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Parasite","dateCreated":"2019","sameAs":"https://www.imdb.com/title/tt6751668/"},"reviewRating":{"@type":"Rating","ratingValue":"4.5","bestRating":"5"},"author":{"@type":"Person","name":"Jo Lantern"},"datePublished":"2020-02-01"}]}</script></head><body><p>A great film.</p></body></html>',
    );
    expect(linked.review).toMatchObject({
      film: { title: 'Parasite', year: 2019, ids: { imdb: 'tt6751668' } },
      grade: { text: '4.5/5', score: 90 },
      critic: 'Jo Lantern',
      date: '2020-02-01',
    });
    const micro = await readOne(
      'm.html',
      '<html><body><article itemscope itemtype="http://schema.org/Review"><div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Movie"><h1 itemprop="name">Ran</h1><meta itemprop="dateCreated" content="1985"></div><span itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><b itemprop="ratingValue">9</b>/<b itemprop="bestRating">10</b></span><time itemprop="datePublished" datetime="2011-03-04">x</time><p itemprop="reviewBody">A superb film.</p></article></body></html>',
    );
    expect(micro.review).toMatchObject({
      film: { title: 'Ran', year: 1985 },
      grade: { text: '9/10', score: 90 },
      date: '2011-03-04',
    });
    const { refused } = await read({
      'a.html':
        '<html><head><script type="application/ld+json">{"@type":"Movie","name":"Heat","aggregateRating":{"ratingValue":8.3}}</script></head><body><h1>Heat</h1><p>Words.</p></body></html>',
    });
    expect(refused).toHaveLength(1);
  });

  test('a blog in German: byline and label, menus and rights left out', async () => {
    const { review, body } = await readOne(
      'anderen.html',
      '<html><head><meta charset="utf-8"><title>Filmkritik: Das Haus am Meer (2006) - Kinofreunde</title></head><body><nav><a href="/">Start</a></nav><h1>Das Haus am Meer (2006)</h1><p class="meta">von Anna Müller, 11. Mai 2007</p><p>Ein Hauptmann belauscht ein Haus und verändert sich dabei selbst. Der Film ist großartig und sehr spannend erzählt, bis in die kleinste Rolle.</p><p>Bewertung: 4,5 von 5 Sternen</p><div class="comments"><p>Ich fand ihn schlecht: 1 von 5 Sternen</p></div><footer>Alle Rechte vorbehalten</footer></body></html>',
    );
    expect(review).toMatchObject({
      film: { title: 'Das Haus am Meer', year: 2006 },
      grade: { text: '4,5 von 5 Sternen', score: 90 },
      date: '2007-05-11',
      critic: 'Anna Müller',
    });
    expect(body.join(' ')).not.toMatch(/schlecht|Rechte|Start/);
  });

  test('stars as pictures in a row, or drawn by a style sheet', async () => {
    const page = (stars: string) =>
      `<html><body><h1>Amber (2001)</h1><p>A film of long walks and short talks, which is magnificent and moving from the first to the last of them.</p><p>Ma note : ${stars}</p></body></html>`;
    const pictures = await readOne(
      'a.html',
      page('<img src="/i/star.png"><img src="/i/star.png"><img src="/i/star-empty.png">'),
    );
    expect(pictures.review.grade!.score).toBe(67);
    const drawn = await readOne(
      'a.html',
      page('<span class="stars" title="4.5 out of 5 stars"><i class="fa"></i></span>'),
    );
    expect(drawn.review.grade).toEqual({ text: '4.5 out of 5 stars', score: 90 });
  });

  test('selectors and patterns of the critic’s own', async () => {
    const site = {
      title: '.film b',
      grade: '/Worth: (\\S+)/',
      date: '.when@data-day',
      body: '.words',
      remove: '.ad',
    };
    const { review, body } = await readOne(
      'p.html',
      '<html><body><h1>My diary</h1><div class="film">on <b>Heat (1995)</b></div><i class="when" data-day="2003-04-05">then</i><div class="words"><p>Long and loud.</p><p class="ad">Buy!</p></div>Worth: B+</body></html>',
      { config: { site } },
    );
    expect(review).toMatchObject({
      film: { title: 'Heat', year: 1995 },
      grade: { text: 'B+' },
      date: '2003-04-05',
    });
    expect(body).toEqual(['Long and loud.']);
  });

  test('lists of grades: one review a line or row', async () => {
    const lines = await read({
      'list.html':
        '<html><body><h1>My grades</h1><ul><li>Heat (1995) – A-</li><li>Alien (1979): A</li><li><a href="x">Brazil (1985)</a> B+</li><li>Ran (1985) A+</li><li>Cats (2019) - F</li><li>A Christmas Carol (1951) B</li></ul></body></html>',
    });
    expect(lines.reviews.map(({ review: { film, grade } }) => `${film.title} ${grade!.text}`)).toEqual([
      'Heat A-',
      'Alien A',
      'Brazil B+',
      'Ran A+',
      'Cats F',
      'A Christmas Carol B',
    ]);
    const rows = ['Heat', 'Alien', 'Brazil', 'Ran', 'Cats'].map(
      (name, n) => `<tr><td>${name}</td><td>198${n}</td><td>${'*'.repeat(n + 1)}</td></tr>`,
    );
    const table = await read({
      'table.html': `<table><tr><th>Film</th><th>Year</th><th>Rating</th></tr>${rows.join('')}</table>`,
    });
    expect(table.reviews.map(({ review }) => review.grade!.score)).toEqual([20, 40, 60, 80, 100]);
  });
});
