// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { pageFilms, pageReport } from '../../../src/extension/content/page-report.ts';
import type { Sighting, Site } from '../../../src/sites/site.ts';
import { sighting } from './content-stage.ts';

const sites = vi.hoisted(() => ({
  detect: vi.fn((): unknown => []),
  checkLayout: vi.fn((): unknown => undefined),
}));
vi.mock('../../../src/sites/extract/detect.ts', () => sites);
vi.mock('../../../src/sites/extract/layout-check.ts', () => sites);

const site = { name: 'sample' } as Site;
const at = document.body;
const show = (...all: Sighting[]) => sites.detect.mockReturnValueOnce(all);

test("the page's own film is first, and each film is listed once", () => {
  show(sighting(at, 'B'), sighting(at, 'A'), sighting(at, 'B'), sighting(at, 'A', { role: 'page' }));
  expect(pageFilms(document, site).map(({ role, film }) => [role, film.title])).toEqual([
    ['page', 'A'],
    ['tile', 'B'],
  ]);
});

test('a page of 100,000 films lists a few hundred', () => {
  show(...Array.from({ length: 100_000 }, (_, n) => sighting(at, `F${n}`)));
  expect(pageFilms(document, site)).toHaveLength(300);
});

test('a page that cannot be read has no films, and that is a surprise to report', () => {
  sites.detect.mockImplementation(() => {
    throw new Error('hostile');
  });
  expect(pageFilms(document, site)).toEqual([]);
  const surprise = { site: 'sample', page: 'grid', expected: 5, found: 0 };
  sites.checkLayout.mockReturnValueOnce(surprise);
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
  expect(pageReport(document, site, 5000)).toEqual(surprise);
});

test('before a page has settled nothing is reported', () => {
  sites.checkLayout.mockReturnValue({ site: 'sample' });
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
  expect(pageReport(document, site, 100)).toBeNull();
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  expect(pageReport(document, site, 5000)).toBeNull();
});
