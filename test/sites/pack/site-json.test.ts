import { describe, expect, test } from 'vitest';
import { fixtures, lineOf } from '../../../scripts/site-fixture.ts';
import { parsePage } from '../../../scripts/site-page.ts';
import { definitions } from '../../../src/sites/definitions/index.ts';
import { detect, sites } from '../../../src/sites/index.ts';
import { mendedSite, siteToJson } from '../../../src/sites/pack/site-json.ts';

/** Sites whose files hold functions: they can only be mended by a new version. */
const PACKAGED_ONLY = [
  'arte',
  'bbciplayer',
  'criterionchannel',
  'csfd',
  'douban',
  'filmaffinity',
  'wikipedia',
];

const isPackable = ({ name }: { name: string }): boolean => !PACKAGED_ONLY.includes(name);

describe('a site’s file as JSON', () => {
  test.each(sites.filter(isPackable).map((site) => [site.name, site] as const))(
    '%s reads its fixtures as the file itself does',
    (name, site) => {
      const again = { ...site, ...mendedSite(JSON.parse(JSON.stringify(siteToJson(site)))) };
      for (const { url, html } of fixtures(name)) {
        const lines = (read: typeof site) => detect(parsePage(html), url, read).map(lineOf);
        expect(lines(again)).toEqual(lines(site));
      }
      expect(String(again.titlePages[0]?.url)).toBe(String(site.titlePages[0]?.url));
    },
  );

  test('cannot hold a function, and says where one is', () => {
    const withFunctions = definitions.filter((site) => !isPackable(site));
    expect(withFunctions.map(({ name }) => name).sort()).toEqual(PACKAGED_ONLY);
    for (const site of withFunctions) expect(() => siteToJson(site)).toThrow(/ is a function$/);
  });
});
