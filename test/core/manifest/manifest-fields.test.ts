import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/manifest/canonical-json.ts';
import { MAX_MANIFEST_BYTES, ManifestError, readManifest } from '../../../src/core/manifest/manifest.ts';
import { LINK_TYPE, MANIFEST_FILE } from '../../../src/core/manifest/manifest-names.ts';
import { parsePastedUrl } from '../../../src/core/manifest/parse-pasted-url.ts';
import { checkTrust, newKey, signManifest, succeed } from '../../../src/core/manifest/signature.ts';
import { manifest as plain } from './sample-manifest.ts';

/** Every field of a manifest, at the edge of what is taken. */

const read = (manifest: unknown) => readManifest(JSON.stringify(manifest)).manifest;
const key = 'a'.repeat(43);
const signature = 'b'.repeat(86);
const file = { name: 'feed.xml', bytes: 0, sha256: 'ab'.repeat(32) };

/** The sample with one field changed, by its path. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(plain) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop()!;
  let at = copy;
  for (const name of names) at = at[name] as Record<string, unknown>;
  at[last] = value;
  return copy;
}

describe('a manifest may say', () => {
  it.each([
    ['archive.language', 'en'],
    ['archive.language', 'pt-BR'],
    ['archive.language', 'zh-Hant-TW'],
    ['archive.language', 'de-1996'],
    ['archive.contact', 'post@critic.example'],
    ['archive.home', 'http://critic.example/'],
    ['files', [file]],
    ['files', [{ ...file, name: 'A' }]],
    ['files', [{ ...file, name: `a${'b'.repeat(120)}` }]],
    ['key', key],
    ['signature', signature],
    ['succession', [{ from: key, to: key, signature }]],
    ['catalog.format', 1],
    ['reviews', 0],
    ['sequence', 1],
  ])('%s: %j', (path, value) => {
    const names = path.split('.');
    const found = names.reduce<unknown>(
      (at, name) => (at as Record<string, unknown>)[name],
      read(changed(path, value)),
    );
    expect(found).toEqual(value);
  });
});

describe('a manifest may not say', () => {
  it.each([
    ['archive.language', ''],
    ['archive.language', 'e'],
    ['archive.language', '!en'],
    ['archive.language', 'en!'],
    ['archive.language', '12'],
    ['archive.language', 'en-'],
    ['archive.language', 'en--US'],
    ['archive.language', 'en-toolongapart'],
    ['archive.language', `en${'-abcdefgh'.repeat(5)}`],
    ['archive.name', ''],
    ['archive.name', '   '],
    ['archive.name', 'x'.repeat(201)],
    ['archive.home', 'ftp://critic.example/'],
    ['archive.home', 'critic.example'],
    ['files', [{ ...file, name: 'a/b' }]],
    ['files', [{ ...file, name: 'a b' }]],
    ['files', [{ ...file, name: 'ab\n' }]],
    ['files', [{ ...file, name: '' }]],
    ['files', [{ ...file, name: '-a' }]],
    ['files', [{ ...file, name: `a${'b'.repeat(121)}` }]],
    ['files', [{ ...file, sha256: 'ab'.repeat(33) }]],
    ['files', [{ ...file, sha256: `x${'ab'.repeat(32)}` }]],
    ['files', [{ ...file, sha256: 'AB'.repeat(32) }]],
    ['files', [{ ...file, bytes: 1.5 }]],
    ['files', Array.from({ length: 51 }, () => file)],
    ['key', `${key}a`],
    ['key', `!${key.slice(1)}`],
    ['key', `${key.slice(1)}!`],
    ['key', key.slice(1)],
    ['signature', `${signature.slice(1)}=`],
    ['succession', [{ from: key, to: key, signature: key }]],
    ['succession', Array.from({ length: 21 }, () => ({ from: key, to: key, signature }))],
    ['catalog.format', 0],
    ['catalog.sha256', `${'ab'.repeat(32)}ab`],
    ['reviews', -1],
    ['sequence', 0],
    ['sequence', 2 ** 53],
    ['date', 'yesterday'],
    ['reelgrade', 0],
  ])('%s: %j', (path, value) => {
    let problem: ManifestError | undefined;
    try {
      read(changed(path, value));
    } catch (error) {
      problem = error as ManifestError;
    }
    expect(problem).toBeInstanceOf(ManifestError);
    expect(problem!.problem).toMatchObject({
      code: 'error.manifestInvalid',
      params: { place: expect.stringContaining(path.split('.')[0]!) },
    });
    expect(problem!.name).toBe('ManifestError');
  });

  it('what is no object at all, and says so', () => {
    expect(() => readManifest('7')).toThrow('manifestInvalid');
    expect(() => readManifest('{"reelgrade": 1')).toThrow('manifestNotJson');
    try {
      readManifest('[]');
    } catch (error) {
      expect((error as ManifestError).problem.params!.place).not.toBe('');
    }
  });

  it('more than it may be long', () => {
    const room = MAX_MANIFEST_BYTES - JSON.stringify(plain).length;
    expect(readManifest(JSON.stringify(plain) + ' '.repeat(room)).manifest.sequence).toBe(3);
    expect(() => readManifest(JSON.stringify(plain) + ' '.repeat(room + 1))).toThrow('manifestTooLarge');
  });

  it('that it is a page, which is told only by its beginning', () => {
    expect(() => readManifest(' \n<html>')).toThrow('manifestIsPage');
    expect(() => readManifest('x<html>')).toThrow('manifestNotJson');
    expect(read(changed('archive.name', 'a <b> c')).archive.name).toBe('a <b> c');
  });

  it('the address of the type and of the file that every host knows', () => {
    expect([MANIFEST_FILE, LINK_TYPE]).toEqual(['archive.json', 'application/vnd.reelgrade+json']);
  });
});

describe('canonical JSON', () => {
  const nest = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
  it('sorts by units, leaves out what is undefined, and nests 32 levels deep', () => {
    expect(canonicalJson({ b: 1, a: undefined, ä: 2, B: 3, aa: 4, a1: { z: 1, y: undefined } })).toBe(
      '{"B":3,"a1":{"z":1},"aa":4,"b":1,"ä":2}',
    );
    expect(canonicalJson(nest(33))).toBe('['.repeat(33) + ']'.repeat(33));
    expect(() => canonicalJson(nest(34))).toThrow('nested too deep');
    expect(() => canonicalJson(JSON.parse(`${'{"a":'.repeat(34)}1${'}'.repeat(34)}`))).toThrow(
      'nested too deep',
    );
  });
});

describe('trust', () => {
  const deep = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`);

  it('is none in a manifest that nests too deep, or whose key is none', async () => {
    const read = readManifest(JSON.stringify({ ...plain, key, signature, later: deep }));
    expect(await checkTrust(read, undefined)).toEqual({ trusted: false, problem: 'error.manifestTooDeep' });
    const noKey = readManifest(JSON.stringify({ ...plain, key: '_'.repeat(43), signature }));
    expect(await checkTrust(noKey, undefined)).toEqual({ trusted: false, problem: 'error.signatureWrong' });
  });

  it('follows a succession of many keys to its end, in whatever order it is written', async () => {
    const keys = await Promise.all(Array.from({ length: 5 }, newKey));
    const steps = await Promise.all(keys.slice(1).map((next, at) => succeed(keys[at]!, next.public)));
    const last = keys.at(-1)!;
    for (const succession of [steps, steps.toReversed()]) {
      const read = readManifest(JSON.stringify(await signManifest({ ...plain, succession }, last)));
      expect(await checkTrust(read, keys[0]!.public)).toEqual({ trusted: true, key: last.public });
    }
    const broken = readManifest(
      JSON.stringify(await signManifest({ ...plain, succession: steps.slice(1) }, last)),
    );
    expect(await checkTrust(broken, keys[0]!.public)).toEqual({
      trusted: false,
      problem: 'error.keyChanged',
    });
  });

  it('does not take the signature of a manifest for that of a succession', async () => {
    const [old, next] = [await newKey(), await newKey()];
    const signed = await signManifest(plain, old);
    const succession = [{ from: old.public, to: next.public, signature: signed.signature }];
    const read = readManifest(JSON.stringify(await signManifest({ ...plain, succession }, next)));
    expect(await checkTrust(read, old.public)).toMatchObject({ trusted: false, problem: 'error.keyChanged' });
  });
});

describe('an address as it is pasted', () => {
  it.each([
    ['critic.example', 'https://critic.example'],
    ['  critic.example/reviews ', 'https://critic.example/reviews'],
    ['http://critic.example/', 'https://critic.example/'],
    ['HTTP://critic.example/', 'https://critic.example/'],
    ['https://critic.example/?from=http://a', 'https://critic.example/?from=http://a'],
    ['critic.example/?from=http://a', 'https://critic.example/?from=http://a'],
    ['critic.example:8443/a', 'https://critic.example:8443/a'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['http://127.0.0.1/', 'http://127.0.0.1/'],
    ['http://localhost.critic.example/', 'https://localhost.critic.example/'],
    ['https://critic.example/http://localhost/', 'https://critic.example/http://localhost/'],
    ['ftp://critic.example/', 'ftp://critic.example/'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['moz-extension://a', 'moz-extension://a'],
    ['x:y', 'x:y'],
    ['[::1]:8443', 'https://[::1]:8443'],
    ['1a:b', 'https://1a:b'],
  ])('%s is %s', (pasted, address) => expect(parsePastedUrl(pasted)).toBe(address));
});
