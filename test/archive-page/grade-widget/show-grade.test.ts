// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askedFilm, showGrade } from '../../../src/archive-page/grade-widget/show-grade.ts';
import { speakLikePage } from '../../../src/archive-page/grade-widget/widget-words.ts';
import { compileCatalog } from '../../../src/core/catalog/compile-catalog.ts';
import { catalogName } from '../../../src/core/manifest/manifest.ts';
import type { Review } from '../../../src/core/review/review.ts';

const folder = 'https://critic.example/grades/';
const hash = 'a'.repeat(64);
const name = catalogName(hash);
const archive = { name: 'Lantern', critic: 'Jo Lantern', home: 'https://critic.example/' };
const reviews: Review[] = [
  {
    id: 'heat',
    film: { title: 'Heat', year: 1995, kind: 'film', ids: { imdb: 'tt0113277' } },
    grade: { text: 'B+', score: 79 },
  },
  { id: 'lantern', film: { title: 'The Second Lantern', year: 1991, kind: 'film' } },
];

beforeEach(async () => {
  const bytes = await compileCatalog(reviews, archive);
  const manifest = {
    reelgrade: 1,
    sequence: 1,
    date: '2026-01-01T00:00:00Z',
    archive,
    reviews: reviews.length,
    catalog: { name, bytes: bytes.length, sha256: hash, format: 4 },
    files: [],
    succession: [],
  };
  const files: Record<string, BodyInit> = {
    [`${folder}archive.json`]: JSON.stringify(manifest),
    [folder + name]: bytes.slice(),
  };
  vi.stubGlobal('fetch', async (address: URL | string) => {
    const body = files[String(address)];
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** What stands after a script element that asks for a film. */
async function shown(data: Record<string, string>): Promise<HTMLAnchorElement | undefined> {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = `${folder}grade.js`;
  Object.assign(script.dataset, data);
  document.body.append(script);
  await showGrade(script);
  return script.nextElementSibling?.shadowRoot?.querySelector('a') ?? undefined;
}

test('the grade of the film that is asked for, as a link to its review', async () => {
  const link = (await shown({ title: 'Heat', year: '1995' }))!;
  expect(link.textContent).toBe('B+');
  expect(link.href).toBe(`${folder}index.html?review=heat`);
  expect(link.getAttribute('aria-label')).toMatch(/^Heat \(1995\): B\+/);
  expect((await shown({ imdb: 'tt0113277' }))!.textContent).toBe('B+');
});

test('a review without a grade has its own mark', async () => {
  const link = (await shown({ title: 'The Second Lantern', year: '1991' }))!;
  expect(link.firstElementChild!.getAttribute('data-band')).toBe('none');
});

test('nothing where no film is named, or it is not certain which is meant', async () => {
  expect(askedFilm({} as DOMStringMap)).toBeUndefined();
  expect(await shown({})).toBeUndefined();
  expect(await shown({ title: 'Heat', year: '1986' })).toBeUndefined();
});

test('the grade speaks the language of the page, English where it knows none', async () => {
  const label = async (lang: string) => {
    document.documentElement.lang = lang;
    speakLikePage(document);
    return (await shown({ title: 'Heat', year: '1995' }))!.getAttribute('aria-label');
  };
  expect(await label('de-CH')).toBe('Heat (1995): B+, 79 von 100');
  expect(await label('ja')).toBe('Heat (1995): B+、100点中79点');
  expect(await label('xx')).toBe('Heat (1995): B+, 79 of 100');
});
