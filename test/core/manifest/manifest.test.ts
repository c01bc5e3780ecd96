import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/manifest/canonical-json.ts';
import { ManifestError, readManifest } from '../../../src/core/manifest/manifest.ts';
import {
  checkTrust,
  newKey,
  type SigningKey,
  signManifest,
  succeed,
} from '../../../src/core/manifest/signature.ts';
import { manifest as plain } from './sample-manifest.ts';

const read = (manifest: unknown) => readManifest(JSON.stringify(manifest));

describe('reading a manifest', () => {
  it('takes a plain one, and ignores what a later version adds', () => {
    expect(read({ ...plain, blocks: { size: 32 } }).manifest).toMatchObject(plain);
  });

  it.each([
    ['a path as a file name', { ...plain, catalog: { ...plain.catalog, name: '../other' } }, /catalog\.name/],
    ['a hidden file', { ...plain, catalog: { ...plain.catalog, name: '.htaccess' } }, /catalog\.name/],
    [
      'a catalog’s name without its hash',
      { ...plain, catalog: { ...plain.catalog, name: 'catalog-for-reader-17.reelgrade' } },
      /does not carry its hash/,
    ],
    ['a length below zero', { ...plain, catalog: { ...plain.catalog, bytes: -1 } }, /catalog\.bytes/],
    [
      'a home that is a script',
      { ...plain, archive: { ...plain.archive, home: 'javascript:alert(1)' } },
      /archive\.home/,
    ],
    ['no sequence', { ...plain, sequence: undefined }, /sequence/],
    ['a newer format', { ...plain, reelgrade: 2 }, 'manifestNewer'],
    ['null', null, /manifestInvalid/],
  ])('refuses %s', (_, manifest, reason) => {
    expect(() => read(manifest)).toThrow(reason);
  });

  it('knows a web page and too long a text when it sees them', () => {
    expect(() => readManifest('<!doctype html><title>404</title>')).toThrow('manifestIsPage');
    expect(() => readManifest(' '.repeat(70_000))).toThrow('manifestTooLarge');
  });

  it('answers any text with a manifest or with a ManifestError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          readManifest(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ManifestError);
        }
      }),
    );
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of fields', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: 2 })).toBe('{"a":2,"b":[1,{"c":"x","d":null}]}');
  });
  it('gives up on a deep nest instead of the stack', () => {
    expect(() => canonicalJson(JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`))).toThrow(RangeError);
  });
});

describe('trust', () => {
  let first: SigningKey;
  let second: SigningKey;
  beforeAll(async () => {
    [first, second] = await Promise.all([newKey(), newKey()]);
  });
  const judge = async (manifest: unknown, known?: string) => checkTrust(read(manifest), known);

  it('takes an unsigned archive, until it was signed once', async () => {
    expect(await judge(plain)).toEqual({ trusted: true });
    expect(await judge(plain, first.public)).toMatchObject({
      trusted: false,
      problem: 'error.signatureGone',
    });
  });

  it('takes the first key seen and then only that one', async () => {
    expect(await judge(await signManifest(plain, first))).toEqual({ trusted: true, key: first.public });
    expect(await judge(await signManifest(plain, first), first.public)).toMatchObject({ trusted: true });
    expect(await judge(await signManifest(plain, second), first.public)).toMatchObject({ trusted: false });
  });

  it('follows a key that the known one signed for, not one that signed for itself', async () => {
    const succession = [await succeed(first, second.public)];
    expect(await judge(await signManifest({ ...plain, succession }, second), first.public)).toMatchObject({
      trusted: true,
      key: second.public,
    });
    const forged = [{ ...(await succeed(second, second.public)), from: first.public }];
    expect(
      await judge(await signManifest({ ...plain, succession: forged }, second), first.public),
    ).toMatchObject({ trusted: false, problem: 'error.keyChanged' });
  });

  it('ends on a succession that goes in circles', async () => {
    const third = await newKey();
    const succession = [await succeed(first, second.public), await succeed(second, first.public)];
    expect(await judge(await signManifest({ ...plain, succession }, third), first.public)).toMatchObject({
      trusted: false,
    });
  });

  it('refuses a manifest changed after it was signed, unknown fields included', async () => {
    const signed = await signManifest({ ...plain, later: 1 }, first);
    expect(await judge({ ...signed, reviews: 3 })).toMatchObject({
      trusted: false,
      problem: 'error.signatureWrong',
    });
    expect(await judge({ ...signed, later: 2 })).toMatchObject({ trusted: false });
    expect(await judge({ ...signed, signature: undefined })).toMatchObject({
      trusted: false,
      problem: 'error.signatureMissing',
    });
  });
});
