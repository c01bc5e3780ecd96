import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../../src/critic/pipeline/read-archive.ts';
import { folderOf, readOne, windows1252 } from '../make-archive.ts';

/** A page of the make of Laramie Movie Scope, on a film that does not exist; every sentence is ours. */
const PARAGRAPHS = [
  'March 4, 2019 – This documentary follows the keepers of a lighthouse on an island that is slowly losing its shore. They have watched the sea for forty years, and they are the first to say that it has changed its mind about them.',
  'Filmmaker Ada Norr (“The Long Quay”) lived with the two families through a winter, and her camera is patient. There are storms, suppers, and an argument about a boat that nobody wins. One of the keepers’ sons leaves for the mainland in the end.',
  'This is a calm, beautiful and powerful documentary that shows how people live with a loss that takes its time. It is worth seeing on the largest screen you can find. This film rates an A-.',
];
const FOOT = [
  'Click here for links to places to buy or rent this movie in digital formats, or to buy the soundtrack, posters, books and lots of other stuff. For more information on this film, click on this link to The Internet Movie Database. Type in the name of the movie in the search box and press enter.',
  'Copyright © 2019 Jo Lantern. All rights reserved.',
  'Back to the Lantern Movie Scope index.',
  '(If you e-mail me with a question about this or any other movie or review, please mention the name of the movie you are asking about)',
  'Jo Lantern can be reached via e-mail at jo at example dot org [Mailer button: image of letter and envelope]',
];

const asText = (title: string) =>
  [
    '[Picture of projector]',
    `Lantern Movie Scope:${title ? `\n${title}` : ''}`,
    'Watching the water rise',
    '[Strip of film rule]\nby Jo Lantern, Film Critic\n[Strip of film rule]',
    ...PARAGRAPHS,
    ...FOOT,
  ].join('\n\n');

const asHtml = (
  heading: string,
  title: string,
) => `<html><head>${title && `<title>${title}</title>`}</head><body bgcolor="white">
<center><img src="projector.gif" alt="[Picture of projector]"><h2>Lantern Movie Scope:<br>${heading}</h2>
<h3><i>Watching the water rise</i></h3><img src="strip.gif" alt="[Strip of film rule]"><br>by Jo Lantern, Film Critic</center>
${PARAGRAPHS.map((text) => `<p>${text}`).join('\n')}
${FOOT.map((text) => `<p>${text.replace('Click here', '<a href="shop.html">Click here</a>')}`).join('\n')}
</body></html>`;

const pages: Record<string, [name: string, content: string | Uint8Array]> = {
  text: ['the-last-keepers.txt', asText('The Last Keepers')],
  'text without its title': ['the-last-keepers.txt', asText('')],
  'HTML in windows-1252': [
    'keepers.html',
    windows1252(asHtml('The Last Keepers', 'Lantern Movie Scope: The Last Keepers')),
  ],
  'HTML, its title only in <title>': [
    'lk19.htm',
    windows1252(asHtml('', 'Lantern Movie Scope: The Last Keepers')),
  ],
  'HTML, its title only in the file name': ['the-last-keepers.html', windows1252(asHtml('', ''))],
};

describe('a page of the make of Laramie Movie Scope', () => {
  test.each(Object.entries(pages))('%s', async (_, [name, content]) => {
    const { review, body } = await readOne(name, content);
    expect(review).toMatchObject({
      film: { title: 'The Last Keepers' },
      grade: { text: 'A-' },
      date: '2019-03-04',
      critic: 'Jo Lantern',
      tagline: 'Watching the water rise',
    });
    expect(review.film.year).toBeUndefined();
    expect(body).toHaveLength(3);
    expect(body[0]).toMatch(/^This documentary follows/);
    expect(body[1]).toContain('(“The Long Quay”)');
    expect(body.join(' ')).not.toMatch(/click here|Internet Movie|All rights|index|e-mail/i);
    expect(review.excerpt).toMatch(/calm, beautiful and powerful documentary/);
    expect(review.excerpt!.split(/\s+/).length).toBeLessThanOrEqual(40);
    expect(review.excerpt).not.toMatch(/mainland/);
  });
});

const shared = fileURLToPath(
  new URL('../../../../shared/archives/laramie/welcome-to-chechnya.txt', import.meta.url),
);
test.skipIf(!existsSync(shared))('the page that began it all', async () => {
  const { reviews } = await readArchive([shared], { config: { excerpt: 60 } });
  const [{ review, body }] = reviews as [(typeof reviews)[number]];
  expect(review).toMatchObject({
    film: { title: 'Welcome to Chechnya' },
    grade: { text: 'B+' },
    date: '2021-01-11',
    critic: 'Robert Roten',
    tagline: 'Fighting gay genocide',
  });
  expect(review.film.year).toBeUndefined();
  expect(body).toHaveLength(11);
  expect(body.join(' ')).not.toMatch(/click here|Internet Movie Database|All rights|Scope index|e-mail/i);
  expect(review.excerpt).toMatch(/^This is a daring/);
});

test('an archive of such pages: what stands on all of them is the site', async () => {
  const files = Object.fromEntries(
    ['Heron', 'Quarry', 'Lamplight', 'Ferry'].map((name, n) => [
      `${name.toLowerCase()}.txt`,
      asText(`The ${name}`)
        .replace(/lighthouse/g, name)
        .replace('Watching the water rise', `Line ${'abcd'[n]} of it`)
        .replaceAll('keepers', `${name} people`)
        .replaceAll('documentary', `${name} film`),
    ]),
  );
  const { reviews } = await readArchive([folderOf(files)]);
  expect(reviews.map(({ review }) => review.film.title).sort()).toEqual([
    'The Ferry',
    'The Heron',
    'The Lamplight',
    'The Quarry',
  ]);
});
