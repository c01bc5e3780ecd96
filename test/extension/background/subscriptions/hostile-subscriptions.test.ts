import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '../../../../src/core/manifest/canonical-json.ts';
import { ManifestError, readManifest } from '../../../../src/core/manifest/manifest.ts';
import { checkTrust, newKey } from '../../../../src/core/manifest/signature.ts';
import { fakeBrowser, installPlatform, platform } from './fake-platform.ts';

vi.mock('../../../../src/extension/platform/browser.ts', () => ({ default: fakeBrowser }));

const { listSubscriptions, subscribe } = await import(
  '../../../../src/extension/background/subscriptions/subscriptions.ts'
);
const { updateSubscription } = await import('../../../../src/extension/background/subscriptions/update.ts');
const { catalogWith, manifestOf, startHost } = await import('./bad-host.ts');

/**
 * How often a manifest is mutated; the whole way through the network is longer and taken less often. Mutated catalogs
 * alone are the verifying reader's business: test/catalog.
 */
const RUNS = 10_000;
const WHOLE_WAY = 150;

/** A change somewhere in a file of this length. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.integer({ min: 0, max: 12 }),
  put: fc.uint8Array({ maxLength: 6 }),
});
type Mutation = { at: number; length: number; put: Uint8Array };

function mutate(bytes: Uint8Array, { at, length, put }: Mutation): Uint8Array<ArrayBuffer> {
  const from = Math.floor(at * bytes.length);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + length)]));
}

let host: Awaited<ReturnType<typeof startHost>>;
let key: Awaited<ReturnType<typeof newKey>>;
let catalog: Uint8Array<ArrayBuffer>;
let text: string;
let before: unknown;

/** All that is stored, but for what an update notes of itself when it fails. */
const state = () => {
  const [record] = [...platform.storage.values()] as Record<string, unknown>[];
  const files = [...platform.cache].map(([url, bytes]) => [url, Buffer.from(bytes).toString('base64')]);
  return { accepted: record!.accepted, key: record!.key, files };
};

beforeAll(async () => {
  installPlatform();
  host = await startHost();
  key = await newKey();
  catalog = await catalogWith('B+');
  text = await manifestOf({ sequence: 7, catalog, key });
  await host.publish({ sequence: 7, catalog, key });
  await subscribe({ address: host.address, key: key.public }, { hours: 24, limit: 1e8 });
  before = state();
});
afterAll(async () => {
  await host.stop();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Whether the words are still those that were signed: white space between them is nobody's business. */
function saysTheSame(mutated: string): boolean {
  try {
    return canonicalJson(JSON.parse(mutated)) === canonicalJson(JSON.parse(text));
  } catch {
    return false;
  }
}

describe('hostile files', () => {
  it(`accepts none of ${RUNS} mutated manifests`, async () => {
    const bytes = new TextEncoder().encode(text);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        const mutated = new TextDecoder().decode(mutate(bytes, change));
        fc.pre(!saysTheSame(mutated));
        try {
          expect((await checkTrust(readManifest(mutated), key.public)).trusted).toBe(false);
        } catch (error) {
          expect(error).toBeInstanceOf(ManifestError);
        }
        refused++;
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThanOrEqual(RUNS);
  }, 120_000);

  it('leaves the last good one untouched when they come the whole way', async () => {
    const { id } = (await listSubscriptions())[0]!;
    const manifestBytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(mutation, fc.boolean(), async (change, ofManifest) => {
        const state2 = { sequence: 8, catalog: mutate(catalog, change), key };
        const signed = await manifestOf(state2);
        host.behave((request, response) => {
          if (request.url!.endsWith('.json'))
            response.end(ofManifest ? mutate(manifestBytes, change) : signed);
          else response.end(state2.catalog);
        });
        fc.pre(!saysTheSame(new TextDecoder().decode(mutate(manifestBytes, change))));
        fc.pre(!Buffer.from(state2.catalog).equals(catalog));
        // A critic's own key over a broken file: the hash is right, so only the verifying reader can tell.
        await updateSubscription(id, { hours: 24, limit: 1e8 });
        expect((await listSubscriptions())[0]!.error).toBeTruthy();
        expect(state()).toEqual(before);
      }),
      { numRuns: WHOLE_WAY },
    );
  }, 120_000);
});
