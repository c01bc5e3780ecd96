import { expect, test } from 'vitest';
import { read } from '../make-archive.ts';

const text =
  'The people of the harbour wait for a ferry that never comes, and the joke is told slowly, with patience and a dog, until even the dog has gone home and nobody asks where it went.';

/** One review of "Night Ferry" of 1987 as makers of sites, notebooks and hand-made pages keep it. */
const MAKES: [make: string, name: string, content: string][] = [
  ['Jekyll', '_posts/2020-01-02-night-ferry-1987.md', `---\nlayout: review\nstars: 4\n---\n${text}\n`],
  [
    'Hugo',
    'content/reviews/night-ferry/index.md',
    `+++\ntitle = "Night Ferry (1987)"\ndate = 2020-01-02T10:00:00Z\n[params]\nrating = "4/5"\n+++\n${text}\n`,
  ],
  [
    'Zola',
    'content/night-ferry.md',
    `+++\ntitle = "Night Ferry"\ndate = 2020-01-02\n[taxonomies]\ntags = ["drama"]\n[extra]\nrating = 4\nyear = 1987\n+++\n${text}\n`,
  ],
  [
    'Hexo',
    'source/_posts/night-ferry.md',
    `---\ntitle: 'Night Ferry (1987)'\ndate: 2020-01-02 10:00:00\ncategories: [Film]\nscore: 8/10\n---\n${text}\n`,
  ],
  [
    'Astro',
    'src/content/reviews/night-ferry.mdx',
    `---\ntitle: Waiting for the ferry\npubDate: 'Jan 02 2020'\nfilm: { title: Night Ferry, year: 1987 }\nrating: 4/5\n---\nimport Poster from './poster.astro'\n\n${text}\n`,
  ],
  [
    'VuePress',
    'docs/night-ferry.md',
    `---\ndate: 2020-01-02\n---\n\n# Night Ferry (1987)\n\n${text}\n\n**Rating:** 4/5\n`,
  ],
  [
    'Obsidian, in German',
    'Filme/Night Ferry.md',
    `---\nErscheinungsjahr: "[[1980er|1987]]"\nRegie: "[[Sam Quay]]"\nBewertung: 4/5\ngesehen: 2020-01-02\n---\n${text}\n`,
  ],
  [
    'Org',
    'night-ferry.org',
    `#+title: Night Ferry\n#+year: 1987\n#+date: <2020-01-02 Thu>\n#+rating: 4/5\n\n${text}\n`,
  ],
  [
    'a page by hand',
    'night-ferry.php',
    `<html><head><title>Lantern Reviews - Night Ferry</title></head><body><center><font size="5"><b>Night Ferry</b></font></center><p>Director: Sam Quay<br>Year: 1987<br>Lead Actor: Jo Harbour</p><p>Posted on January 2, 2020</p><p>${text}</p><p>My rating: 4/5</p></body></html>`,
  ],
  [
    'a page of React',
    'night-ferry/index.html',
    `<!doctype html><html><head><title>Night Ferry (1987) | Lantern Reviews</title><meta property="article:published_time" content="2020-01-02"></head><body><div id="root"><header><nav><a href="/">Home</a></nav></header><main><article><h1>Night Ferry</h1><div class="facts"><span>Production Companies: Lantern Films</span></div><section><h2>First Impressions</h2><p>${text}</p></section><section><h2>Why This Film Changed Me</h2><p>${text.replace('dog', 'cat')}</p></section><div role="img" class="rating" aria-label="4 out of 5 stars"></div></article></main></div></body></html>`,
  ],
  [
    'a Letterboxd export',
    'reviews.csv',
    `Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n2020-01-03,Night Ferry,1987,https://boxd.it/a,4,,"${text}",,2020-01-02\n`,
  ],
];

test.each(MAKES)('%s', async (_, name, content) => {
  const { reviews, refused } = await read({ [name]: content });
  expect(refused).toEqual([]);
  expect(reviews).toHaveLength(1);
  const { film, grade, date, tagline } = reviews[0]!.review;
  expect([film.title, film.year, grade!.score]).toEqual(['Night Ferry', 1987, 80]);
  expect(date).toMatch(/^2020-01-0[23]$/);
  expect(tagline).toBeUndefined();
});

test('names that begin with the year, as a habit of the folder; a film that is called by a year keeps it', async () => {
  const page = '---\ngrade: B\ndate: 2020-01-02\n---\nA fine film.\n';
  const { reviews } = await read({
    '80s/1987-night-ferry.md': page,
    '80s/1984-blue-harbour.md': page,
    '80s/1981-the-quay.md': page,
    'other/2001-a-space-odyssey.md': page,
  });
  expect(reviews.map(({ review: { film } }) => `${film.title} ${film.year}`)).toEqual([
    'The Quay 1981',
    'Blue Harbour 1984',
    'Night Ferry 1987',
    '2001 a Space Odyssey undefined',
  ]);
});
