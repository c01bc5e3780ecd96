import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/site-page.ts';
import { taughtSiteSchema } from '../../../src/protocol/site-file.ts';
import { detect, genericSite } from '../../../src/sites/index.ts';
import { siteToJson } from '../../../src/sites/pack/site-json.ts';
import { proposeTileRules } from '../../../src/sites/propose/tile-rules.ts';
import { proposeTitlePage, withoutRules } from '../../../src/sites/propose/title-rule.ts';
import type { Site } from '../../../src/sites/site.ts';
import { tilePages, titlePages } from './taught-pages.ts';

const HOST = 'https://cinema.example';
const found = (document: Document, url: string, rules: Partial<Site>) =>
  detect(document, url, { ...withoutRules(genericSite), ...rules }).map(
    ({ film }) => film.title + (film.year ? ` (${film.year})` : ''),
  );

describe('tiles that one was pointed at are found by', () => {
  it.each(tilePages.map((page) => [page.name, page] as const))('%s', (_, { html, pointed, films, tile }) => {
    const document = parsePage(html);
    const [rule] = proposeTileRules(document.querySelector(pointed)!, `${HOST}/`, genericSite);
    expect(found(document, `${HOST}/`, { tiles: [rule!] })).toEqual(films);
    if (tile) expect(rule!.tile).toBe(tile);
  });
});

describe('a title that was pointed at is found by', () => {
  it.each(titlePages.map((page) => [page.name, page] as const))(
    '%s',
    (_, { html, path, pointed, films, title, matches, others }) => {
      const document = parsePage(html);
      const rule = proposeTitlePage(document.querySelector(pointed)!, HOST + path, genericSite);
      expect(found(document, HOST + path, { titlePages: [rule!] })).toEqual(films);
      if (title) expect(rule!.title).toBe(title);
      expect(rule!.url.test(path!)).toBe(true);
      for (const each of matches) expect(rule!.url.test(each), each).toBe(true);
      for (const each of others) expect(rule!.url.test(each), each).toBe(false);
    },
  );
});

it('every rule that is proposed may be kept: its patterns end soon, and it is read the same from what is stored', () => {
  for (const { html, pointed } of tilePages) {
    const rules = proposeTileRules(parsePage(html).querySelector(pointed)!, `${HOST}/`, genericSite);
    expect(rules.length).toBeGreaterThan(0);
    const file = siteToJson({ ...genericSite, tiles: rules });
    expect(v.parse(taughtSiteSchema, JSON.parse(JSON.stringify(file)))).toEqual(file);
  }
  for (const { html, pointed, path } of titlePages) {
    const rule = proposeTitlePage(parsePage(html).querySelector(pointed)!, HOST + path, genericSite)!;
    const file = siteToJson({ ...genericSite, titlePages: [rule] });
    expect(v.parse(taughtSiteSchema, JSON.parse(JSON.stringify(file)))).toEqual(file);
  }
});

it('nothing is proposed where nothing repeats, or no title can be read', () => {
  const document = parsePage('<html><body><main><p>Opening hours</p><hr><p></p></main></body></html>');
  expect(proposeTileRules(document.querySelector('hr')!, `${HOST}/`, genericSite)).toEqual([]);
  expect(proposeTitlePage(document.querySelector('hr')!, `${HOST}/x`, genericSite)).toBeUndefined();
});
