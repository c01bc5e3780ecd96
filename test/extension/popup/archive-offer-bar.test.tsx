// @vitest-environment happy-dom

import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newKey, signManifest } from '../../../src/core/manifest/signature.ts';
import type { Problem } from '../../../src/core/text/problem.ts';
import type { Messages } from '../../../src/protocol/messages.ts';
import { manifest } from '../../core/manifest/sample-manifest.ts';
import { violations } from '../../ui/axe.ts';
import { button, root, sees, text } from '../../ui/root.ts';
import { createBrowser, createDisk } from '../fake-browser.ts';

let browser = createBrowser();
let inPage: unknown;
const current = new Proxy(
  {},
  {
    get: (_, name) =>
      name === 'scripting' ? { executeScript: async () => [{ result: inPage }] } : Reflect.get(browser, name),
  },
);
vi.stubGlobal('browser', current);
vi.doMock('../../../src/extension/platform/browser.ts', () => ({ default: current }));
const { ArchiveBar } = await import('../../../src/extension/popup/archive-offer-bar.tsx');
const { offeredArchive } = await import('../../../src/extension/popup/page-archive-offer.ts');
const { takePendingOffer } = await import('../../../src/extension/storage/pending-subscription.ts');
type Props = Parameters<typeof ArchiveBar>[0];

const address = 'https://critic.example/archive.json';

let asked: [string, unknown][];
let known: object[];
let error: Problem | undefined;
const send = (async (name: keyof Messages, input: unknown) => {
  asked.push([name, input]);
  if (name === 'subscriptions') return known;
  if (name === 'subscribe') return { name: 'Night Train Reviews', error };
  return undefined;
}) as Props['send'];
const page = { archive: () => offeredArchive(1) } as Props['page'];

beforeEach(() => {
  browser = createBrowser(createDisk());
  asked = [];
  known = [];
  error = undefined;
  inPage = { address, text: JSON.stringify(manifest) };
  document.title = 'Reelgrade';
});
const show = () => render(<ArchiveBar page={page} send={send} />, root);

describe('an archive that the open page offers', () => {
  it('is named, with its size, its host and whether it is signed, and taken at a click', async () => {
    const key = await newKey();
    inPage = { address, text: JSON.stringify(await signManifest(manifest, key)) };
    show();
    await sees('Night Train Reviews');
    for (const words of ['2 reviews', 'from critic.example', 'Signed with the key'])
      expect(text()).toContain(words);
    expect(await violations(document.body)).toEqual([]);
    button('Subscribe').click();
    await sees('You now read Night Train Reviews.');
    expect([...browser.disk.granted]).toEqual(['https://critic.example/*']);
    expect(asked.at(-1)).toEqual(['subscribe', { address, key: key.public }]);
  });

  it('is known by its host alone where it lies elsewhere', async () => {
    inPage = { address };
    show();
    await sees('is at critic.example');
    button('Subscribe').click();
    await sees('You now read');
  });

  it('is kept for the worker while the browser asks, and forgotten when the viewer says no', async () => {
    browser.disk.agrees = false;
    show();
    await sees('Night Train Reviews');
    button('Subscribe').click();
    await sees('Permission was not granted.');
    expect(await takePendingOffer(['https://critic.example/*'])).toBeUndefined();
    expect(asked.map(([name]) => name)).toEqual(['subscriptions']);
  });

  it('says why it could not be taken', async () => {
    error = { code: 'error.hostTooSlow' };
    show();
    await sees('Night Train Reviews');
    button('Subscribe').click();
    await sees('The host is too slow.');
  });

  it('is not offered again to who reads it, and is to who removed it', async () => {
    known = [{ address, removed: false }];
    show();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(text()).toBe('');
    render(null, root);
    known = [{ address, removed: true }];
    show();
    await sees('Night Train Reviews');
  });
});

describe('what a page says of an archive', () => {
  const said = async (result: unknown) => {
    inPage = result;
    return offeredArchive(1).catch((reason: Error) => reason.message);
  };
  it('is believed only when it is well-formed and its signature is right', async () => {
    const signed = await signManifest(manifest, await newKey());
    expect(await said({ address, text: JSON.stringify({ ...signed, reviews: 9 }) })).toBeUndefined();
    expect(await said({ address, text: '<html>' })).toMatch('manifestIsPage');
    expect(await said({ address, text: 'x'.repeat(70_000) })).toMatch('manifestTooLarge');
    for (const odd of [
      undefined,
      null,
      {},
      { address: 7 },
      { address: 'javascript:alert(1)' },
      { address: 'http://critic.example/' },
      { address: `https://a/${'x'.repeat(3000)}` },
    ])
      expect(await said(odd)).toBeUndefined();
  });
});
