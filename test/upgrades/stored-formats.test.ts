import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FORMAT_VERSION } from '../../src/core/catalog/format/container.ts';
import { openCatalog } from '../../src/core/catalog/open-catalog.ts';
import { verifyCatalog } from '../../src/core/catalog/verify-catalog.ts';
import { parseCorrections } from '../../src/core/corrections/corrections-file.ts';
import type { Archive, Review } from '../../src/core/review/review.ts';
import { createLibrary } from '../../src/extension/background/library/library.ts';
import { parseAllOfMine } from '../../src/protocol/all-of-mine.ts';
import { parseSubscriptionList } from '../../src/protocol/subscription-list.ts';
import { errorWords, problemText } from '../../src/ui/messages/problem-text.ts';
import {
  fakeBrowser,
  installPlatform,
  platform,
} from '../extension/background/subscriptions/fake-platform.ts';

/**
 * What earlier versions stored or exported is opened with today's code. The files in stored/ are never changed: a new
 * format gets new files.
 */

vi.mock('../../src/extension/platform/browser.ts', () => ({
  default: {
    ...fakeBrowser,
    storage: { ...fakeBrowser.storage, onChanged: { addListener: () => {}, removeListener: () => {} } },
  },
}));
const { changeSettings, defaults, loadSettings, parseSettings } = await import(
  '../../src/extension/storage/settings.ts'
);
const { createCorrectionStore } = await import('../../src/extension/storage/corrections.ts');
const { changeSubscription, readSubscription, readSubscriptions } = await import(
  '../../src/extension/storage/subscription-records.ts'
);
const { createLeftOutReviews } = await import('../../src/extension/storage/left-out-reviews.ts');
const { createWatchList } = await import('../../src/extension/storage/watched/watch-list.ts');
const { appendBytes, storedBytes } = await import('../../src/extension/storage/catalog-store.ts');
const { subscribedSource } = await import('../../src/extension/background/library/subscribed-archives.ts');
const { deleteUnusedCatalogs } = await import('../../src/extension/background/subscriptions/update.ts');

const STORED = 'test/upgrades/stored/';
const text = (name: string) => readFileSync(STORED + name, 'utf8');
const json = (name: string) => JSON.parse(text(name));
/** What was stored then; settings that came later have their defaults. */
const settings1 = { ...defaults, ...json('settings-1.json') };
const record = json('subscription-record-1.json');
const recordKey = `subscription:${record.id}`;

const formats = readdirSync(STORED).flatMap((name) => /^catalog-format-(\d+)\.bin$/.exec(name)?.[1] ?? []);

beforeEach(installPlatform);
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const library = () =>
  createLibrary({
    sources: [subscribedSource],
    open: openCatalog,
    settings: async () => parseSettings({}),
    corrected: async () => () => undefined,
  });

/** Stores a subscription with these bytes as its catalog. */
async function storeSubscription(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  platform.storage.set(recordKey, { ...record, accepted: { ...record.accepted, bytes: bytes.length } });
  await appendBytes(record.accepted.sha256, 0, bytes);
}

describe('a catalog of an earlier version', () => {
  it.each(formats)('format %s: opens, passes its checks and gives back every review', async (format) => {
    const bytes = new Uint8Array(readFileSync(`${STORED}catalog-format-${format}.bin`));
    const { archive, reviews } = json(`catalog-format-${format}.json`) as {
      archive: Archive;
      reviews: Review[];
    };
    verifyCatalog(bytes);
    const catalog = await openCatalog(bytes);
    expect(catalog.archive).toEqual(archive);
    expect(catalog.count).toBe(reviews.length);
    for (const review of reviews) {
      expect(await catalog.review(review.id)).toEqual(review);
      expect(catalog.search(review.film.title).map((found) => found.review.id)).toContain(review.id);
      if (!review.resolved)
        expect(catalog.match(review.film)).toMatchObject({ match: 'certain', review: { id: review.id } });
    }
  });

  it.each(formats)('format %s: goes on answering for a subscriber until the next update', async (format) => {
    await storeSubscription(new Uint8Array(readFileSync(`${STORED}catalog-format-${format}.bin`)));
    const [answer] = await library().match([{ title: 'The Sleeping Car', year: 1990, kind: 'film' }]);
    expect(answer).toMatchObject({ match: 'certain', reviews: [{ grade: { text: 'B+' } }] });
  });

  it('is kept as a file of every format that there was from format 4 on', () => {
    expect(formats.map(Number)).toEqual(Array.from({ length: FORMAT_VERSION - 3 }, (_, at) => at + 4));
  });
});

describe('what an earlier version stored or exported', () => {
  it('settings are the same', () => {
    expect(parseSettings(json('settings-1.json'))).toEqual(settings1);
  });

  it('an exported file of corrections is read whole, and so are stored ones', async () => {
    const { corrections } = json('corrections-1.json');
    expect(parseCorrections(text('corrections-1.json'))).toEqual(corrections);
    platform.storage.set('corrections', corrections);
    expect(await createCorrectionStore().list()).toEqual(corrections);
  });

  it('the list of films is the same, and each film is found', async () => {
    const { stored, films } = json('watch-list-1.json');
    for (const [key, share] of Object.entries(stored)) platform.storage.set(key, share);
    const list = createWatchList();
    expect(new Set(await list.list())).toEqual(new Set(films));
    const states = await list.states(films.map((film: object) => [{ kind: 'unknown', ...film }]));
    expect(states).toEqual(films.map(({ state }: { state: string }) => state));
  });

  it('reviews that were left out are the same', async () => {
    platform.storage.set('leftOut', json('left-out-1.json'));
    expect(await createLeftOutReviews().list()).toEqual(json('left-out-1.json'));
  });

  it('an exported file with all of it is read whole', () => {
    const { reelgrade, version, ...all } = json('all-of-mine-1.json');
    expect([reelgrade, version]).toEqual(['all', 1]);
    // What came later is empty in it.
    expect(parseAllOfMine(text('all-of-mine-1.json'))).toEqual({ ...all, sites: {} });
  });

  it('an exported list of archives is read whole', () => {
    expect(parseSubscriptionList(text('subscriptions-1.json'))).toEqual(
      json('subscriptions-1.json').archives,
    );
  });

  it('a subscription is the same', async () => {
    platform.storage.set(recordKey, record);
    expect(await readSubscriptions()).toEqual([record]);
  });
});

describe('a downgrade says so and loses nothing', () => {
  it('a catalog of a newer format is reported and stays stored', async () => {
    const bytes = new Uint8Array(readFileSync(`${STORED}catalog-format-${FORMAT_VERSION}.bin`));
    new DataView(bytes.buffer).setUint16(8, FORMAT_VERSION + 1, true);
    await storeSubscription(bytes);
    const [archive] = await library().archives();
    expect(archive!.id).toBe(record.id);
    expect(problemText(archive!.error!)).toMatch(/another format; update Reelgrade/);
    await deleteUnusedCatalogs();
    expect(await storedBytes(record.accepted.sha256)).toBe(bytes.length);
  });

  it('settings of a newer version are read as far as they are known, and keep the rest when they change', async () => {
    platform.storage.set('settings', { ...json('settings-1.json'), version: 2, newer: { kept: true } });
    expect(await loadSettings()).toEqual(settings1);
    await changeSettings(() => ({ tiles: true }));
    expect(platform.storage.get('settings')).toEqual({
      ...settings1,
      tiles: true,
      version: 2,
      newer: { kept: true },
    });
  });

  it('stored corrections of a newer version stay when another is made', async () => {
    const newer = { film: { title: 'Heat' }, ref: { archive: 'a', passage: 3 } };
    platform.storage.set('corrections', [newer, ...json('corrections-1.json').corrections]);
    await createCorrectionStore().correct({ title: 'Fargo', kind: 'film' }, null);
    expect(platform.storage.get('corrections')).toHaveLength(4);
    expect(platform.storage.get('corrections')).toContainEqual(newer);
  });

  it('a subscription of a newer version keeps what is not known of it', async () => {
    platform.storage.set(recordKey, { ...record, mirror: 'https://mirror.example/' });
    await changeSubscription(record.id, (now) => now && { ...now, failures: 2 });
    expect(platform.storage.get(recordKey)).toEqual({
      ...record,
      failures: 2,
      mirror: 'https://mirror.example/',
    });
    expect((await readSubscription(record.id))?.failures).toBe(2);
  });

  it.each([
    ['corrections', parseCorrections, 'corrections-1.json'],
    ['a list of archives', parseSubscriptionList, 'subscriptions-1.json'],
    ['all of it', parseAllOfMine, 'all-of-mine-1.json'],
  ])('a file of %s of a newer version is refused with what to do', (_, parse, name) => {
    let words = '';
    try {
      parse(JSON.stringify({ ...json(name), version: 2 }));
    } catch (error) {
      words = errorWords(error);
    }
    expect(words).toMatch(/newer version.*Update Reelgrade/);
  });
});
