import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../scripts/site-fixture.ts';
import { parsePage } from '../../../scripts/site-page.ts';
import { detect, genericSite, readPage, siteFor } from '../../../src/sites/index.ts';

const url = 'https://critic.example.org/reviews/stalker';
const movie = { '@type': 'Movie', name: 'Stalker', datePublished: '1979-05-25' };
const page = (item: unknown, body = '<h1>Review: Stalker</h1>', title = 'Review') =>
  parsePage(
    `<html><head><title>${title}</title><script type="application/ld+json">${JSON.stringify(item)}</script></head><body>${body}</body></html>`,
  );
const shows = (...args: Parameters<typeof page>): string[] =>
  detect(page(...args), url, genericSite).map(lineOf);

describe('the film that a page speaks of', () => {
  test.each([
    ['a review', { '@type': 'Review', itemReviewed: movie }],
    ["a critic's review in a graph", { '@graph': [{ '@type': 'CriticReview', itemReviewed: [movie] }] }],
    ['an article', { '@type': ['NewsArticle'], about: movie }],
    ['a showing', { '@type': 'ScreeningEvent', startDate: '2026-03-14', workPresented: movie }],
    ['two showings of one film', [1, 2].map(() => ({ '@type': 'ScreeningEvent', workPresented: movie }))],
  ])('%s', (_, item) => expect(shows(item)).toEqual(['page: Stalker | 1979 | film']));

  test('is named by the title where there is no heading', () => {
    const review = { '@type': 'Review', itemReviewed: movie };
    expect(shows(review, '<h1>Slow cinema</h1>', 'Stalker – a review')).toHaveLength(1);
  });

  test.each([
    ['when neither heading nor title bears its name', '<h1>The week in film</h1>'],
    ['when its name is only a part of another word', '<h1>Stalkers of the night</h1>'],
  ])('is not reported %s', (_, body) =>
    expect(shows({ '@type': 'Review', itemReviewed: movie }, body)).toEqual([]),
  );

  test('is not reported when there are several', () => {
    const solaris = { '@type': 'Movie', name: 'Solaris' };
    expect(shows({ '@type': 'Article', about: [movie, solaris] })).toEqual([]);
    expect(shows({ '@type': 'Article', about: { '@type': 'Person', name: 'Stalker' } })).toEqual([]);
  });

  test("has no year that is only the day of a revival's showing", () => {
    const work = { ...movie, datePublished: '2026-03-14' };
    const event = { '@type': 'ScreeningEvent', startDate: '2026-03-15T20:00', workPresented: work };
    expect(shows(event)).toEqual(['page: Stalker | - | film']);
    expect(shows([work, { '@type': 'ScreeningEvent', startDate: '2026-03-15' }])).toEqual([
      'page: Stalker | - | film',
    ]);
  });

  test('has that year when the page says it a second time, or speaks of no showing', () => {
    const work = { ...movie, datePublished: '2026-03-14' };
    const event = { '@type': 'ScreeningEvent', startDate: '2026-03-15T20:00', workPresented: work };
    expect(shows(event, '<h1>Stalker (2026)</h1>')).toEqual(['page: Stalker | 2026 | film']);
    expect(shows(event, '<h1>Stalker</h1>', 'Stalker, 2026')).toEqual(['page: Stalker | 2026 | film']);
    expect(shows([{ ...work, startDate: '2026-01-01' }])).toEqual(['page: Stalker | 2026 | film']);
    expect(shows([movie, { '@type': 'Event', startDate: '2026-03-15' }])).toEqual([
      'page: Stalker | 1979 | film',
    ]);
  });
});

describe('the badge', () => {
  const at = 'https://www.imdb.com/title/tt0079944/';
  const imdb = (body: string) =>
    readPage(
      siteFor(at)!,
      parsePage(
        `<html><head><meta property="og:title" content="Stalker (1979)"></head><body>${body}</body></html>`,
      ),
      at,
    );

  test('goes beside a heading that shows the title', () => {
    const found = imdb('<h1 class="logo">IMDb</h1><h1 class="renamed">Stalker</h1>');
    expect(found).toMatchObject({ film: { title: 'Stalker', year: 1979 }, position: 'beside' });
    expect(found?.element.className).toBe('renamed');
  });

  test("goes to the page's corner when only the site's logo is a heading", () => {
    const found = imdb('<h1 class="logo">IMDb</h1><p>Stalker</p>');
    expect(found).toMatchObject({ film: { title: 'Stalker' }, position: 'over' });
    expect(found?.element.nodeName).toBe('BODY');
  });
});

test("a member's review on Letterboxd is about the film, whatever heading stands before it", () => {
  const address = 'https://letterboxd.com/amember/film/stalker/';
  const body =
    '<h1>Review by <a class="name">A Member</a></h1><header class="inline-production-masthead"><h2 class="name">Stalker</h2><span class="releasedate"><a>1979</a></span></header>';
  const found = readPage(siteFor(address)!, parsePage(body), address);
  expect(found?.film).toMatchObject({ title: 'Stalker', year: 1979 });
  expect(found?.element.nodeName).toBe('H2');
});
