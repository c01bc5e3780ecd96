import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { newKey, type SigningKey, signObject } from '../../src/core/manifest/signature.ts';
import { MAX_SITE_PACK_BYTES, readSitePack, SitePackError } from '../../src/protocol/site-pack.ts';
import { definitions } from '../../src/sites/definitions/index.ts';
import { siteToJson } from '../../src/sites/pack/site-json.ts';

const RUNS = 10_000;
const known = definitions.map(({ name }) => name);
const letterboxd = siteToJson(definitions.find(({ name }) => name === 'letterboxd')!);

let key: SigningKey;
beforeAll(async () => {
  key = await newKey();
});

const pack = (changes: object = {}): object => ({
  reelgradeSites: 1,
  sequence: 7,
  date: '2026-11-30T10:00:00Z',
  sites: { letterboxd },
  off: ['hulu'],
  ...changes,
});
const signed = async (what: object = pack()): Promise<string> =>
  JSON.stringify(await signObject('sites', what, key));
const read = (text: string, after = 6) => readSitePack(text, { key: key.public, after, known });
/** Why a text is refused: the code, and the detail where there is one. */
const refusal = (text: string, after?: number): Promise<string> =>
  read(text, after).then(
    () => 'taken',
    (error) => {
      expect(error).toBeInstanceOf(SitePackError);
      const { code, params } = (error as SitePackError).problem;
      return [code, ...Object.values(params ?? {})].join(' ');
    },
  );

test('a signed pack is read', async () => {
  const { sequence, sites, off } = await read(await signed());
  expect({ sequence, off }).toEqual({ sequence: 7, off: ['hulu'] });
  expect(sites.letterboxd).toEqual(letterboxd);
});

test.each(definitions.filter(({ optional }) => !optional).map((site) => [site.name, site] as const))(
  'the file of %s can be sent as it is, unless it holds a function',
  async (name, site) => {
    // Only an article's own rows need functions.
    if (name === 'wikipedia') {
      expect(() => siteToJson(site)).toThrow(/ is a function$/);
      return;
    }
    const json = siteToJson(site);
    const { sites } = await read(await signed(pack({ sites: { [name]: json } })));
    expect(sites[name]).toEqual(json);
  },
);

describe('a pack is refused, with the reason, that', () => {
  test('is unsigned, or signed with another key or for another purpose', async () => {
    expect(await refusal(JSON.stringify(pack()))).toBe('error.packUnsigned');
    const other = JSON.stringify(await signObject('sites', pack(), await newKey()));
    expect(await refusal(other)).toBe('error.packSignatureWrong');
    const manifest = JSON.stringify(await signObject('manifest', pack(), key));
    expect(await refusal(manifest)).toBe('error.packSignatureWrong');
  });

  test('is older than what is there, or the same', async () => {
    expect(await refusal(await signed(), 7)).toBe('error.packOlder');
    expect(await refusal(await signed(), 8)).toBe('error.packOlder');
  });

  test('is too large, no JSON, or of a newer layout', async () => {
    expect(await refusal(`${await signed()}${' '.repeat(MAX_SITE_PACK_BYTES)}`)).toBe('error.packTooLarge');
    expect(await refusal('<html>')).toBe('error.packNotJson');
    expect(await refusal(await signed(pack({ reelgradeSites: 2 })))).toBe('error.packNewer');
  });

  test('names a host, or a site that we do not know', async () => {
    const hosts = { letterboxd: { ...letterboxd, hosts: ['evil.example'] } };
    expect(await refusal(await signed(pack({ sites: hosts })))).toMatch(
      /packInvalid sites.letterboxd.hosts /,
    );
    expect(await refusal(await signed(pack({ hosts: ['evil.example'] })))).toMatch(/packInvalid hosts /);
    expect(await refusal(await signed(pack({ off: ['evil'] })))).toBe('error.packUnknownSite evil');
    expect(await refusal(await signed(pack({ sites: { evil: letterboxd } })))).toBe(
      'error.packUnknownSite evil',
    );
  });

  test('has a field that could hold more than data', async () => {
    const site = (changes: object) => pack({ sites: { letterboxd: { ...letterboxd, ...changes } } });
    for (const changes of [
      { parseMinutes: 'alert(1)' },
      { name: 'imdb' },
      { registers: {} },
      { tiles: [{ tile: 'a', title: { fn: 1 } }] },
      { tiles: [{ tile: 'a', title: 'b', script: 'x' }] },
      { tiles: [{ tile: 'a'.repeat(601), title: 'b' }] },
      { tiles: [{ tile: 'a:has(b):has(c):has(d):has(e):has(f)', title: 'b' }] },
      { tiles: Array.from({ length: 13 }, () => ({ tile: 'a', title: 'b' })) },
      { titlePages: [{ url: 'no pattern', title: 'b' }] },
      { titlePages: [{ url: '/(/', title: 'b' }] },
    ])
      expect(await refusal(await signed(site(changes))), JSON.stringify(changes)).toMatch(
        /^error.packInvalid /,
      );
  });

  test('has a pattern that may run away, and says so', async () => {
    const titlePages = [{ url: '/^(\\w+\\s?)*$/', title: 'h1' }];
    expect(await refusal(await signed(pack({ sites: { letterboxd: { ...letterboxd, titlePages } } })))).toBe(
      'error.packInvalid sites.letterboxd.titlePages.0.url the pattern is refused: it repeats what can match in several ways',
    );
  });

  test(`is mutated: none of ${RUNS.toLocaleString('en')} is taken that says anything else`, async () => {
    const text = await signed();
    const bytes = new TextEncoder().encode(text);
    const same = JSON.stringify(await read(text));
    const mutation = fc.record({
      at: fc.nat(bytes.length - 1),
      length: fc.integer({ min: 0, max: 12 }),
      put: fc.uint8Array({ maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ at, length, put }) => {
        const mutated = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)]).toString();
        const taken = await read(mutated).catch((error) => {
          if (!(error instanceof SitePackError)) throw error;
        });
        return !taken || JSON.stringify(taken) === same;
      }),
      { numRuns: RUNS },
    );
    // Each is parsed and its signature checked: a busy machine takes minutes.
  }, 300_000);
});
