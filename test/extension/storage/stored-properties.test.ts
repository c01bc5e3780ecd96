import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Film, Kind } from '../../../src/core/film/film.ts';
import { fakeBrowser, installPlatform, platform } from '../background/subscriptions/fake-platform.ts';

/** What is stored is read back the same, by this version and by one that knows less or more fields. */

vi.mock('../../../src/extension/platform/browser.ts', () => ({
  default: {
    ...fakeBrowser,
    storage: { ...fakeBrowser.storage, onChanged: { addListener: () => {}, removeListener: () => {} } },
  },
}));
const { changeSubscription, readSubscription, readSubscriptions } = await import(
  '../../../src/extension/storage/subscription-records.ts'
);
const { createCorrectionStore } = await import('../../../src/extension/storage/corrections.ts');

beforeEach(installPlatform);

const text = fc.string({ unit: 'binary', maxLength: 40 });
const time = fc.nat();
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const clean = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const subscription = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
    address: maybe(fc.webUrl()),
    added: time,
    key: maybe(text),
    accepted: maybe(
      fc.record({
        name: text,
        sequence: time,
        date: text,
        reviews: time,
        sha256: text,
        bytes: time,
        at: time,
      }),
    ),
    version: maybe(text),
    coming: maybe(text),
    checked: maybe(time),
    next: time,
    failures: time,
    error: maybe(fc.constant({ code: 'error.offline' })),
    removed: maybe(time),
  })
  .map(clean);

/** Fields of a version that does not exist yet. */
const newerFields = fc.dictionary(fc.stringMatching(/^newer[a-z]{1,8}$/), fc.jsonValue(), { maxKeys: 4 });

it('a subscription is read back as it was written, and a change keeps what a newer version wrote', async () => {
  await fc.assert(
    fc.asyncProperty(subscription, newerFields, time, async (one, newer, failures) => {
      installPlatform();
      platform.storage.set(`subscription:${one.id}`, { ...newer, ...one });
      expect(await readSubscription(one.id)).toEqual(one);
      expect(await readSubscriptions()).toEqual([one]);
      await changeSubscription(one.id, (now) => now && { ...now, failures });
      expect(platform.storage.get(`subscription:${one.id}`)).toEqual({ ...newer, ...one, failures });
    }),
  );
});

it('a record of an earlier version, without the fields that came later, is read with what they begin as', async () => {
  await fc.assert(
    fc.asyncProperty(subscription, async ({ id, address, added, key, accepted }) => {
      installPlatform();
      const old = clean({ id, address, added, key, accepted });
      platform.storage.set(`subscription:${id}`, old);
      expect(await readSubscription(id)).toEqual({ ...old, next: 0, failures: 0 });
    }),
  );
});

const film: fc.Arbitrary<Film> = fc
  .record({
    title: fc.constantFrom('Heat', 'Crash', 'The Sleeping Car', 'Солярис'),
    kind: fc.constantFrom<Kind>('film', 'series', 'unknown'),
    year: maybe(fc.integer({ min: 1990, max: 1993 })),
    ids: maybe(fc.constantFrom({ imdb: 'tt0113277' }, { tmdb: '949' }, { imdb: 'tt0115964' })),
  })
  .map(clean);
const step = fc.record({
  film,
  ref: fc.option(fc.record({ archive: fc.constantFrom('a', 'b'), review: fc.constantFrom('1', '2') }), {
    nil: null,
  }),
});

it('the correction made last for a film is the one that is found, also by the next worker', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      installPlatform();
      const store = createCorrectionStore();
      for (const { film, ref } of steps) {
        await store.correct(film, ref);
        for (const one of [store, createCorrectionStore()])
          expect((await one.corrected())(film)).toEqual(ref);
      }
      expect(await createCorrectionStore().list()).toEqual(await store.list());
      const { film: last } = steps.at(-1)!;
      await store.correct(last, undefined);
      for (const { film } of await store.list()) expect(film).not.toEqual(last);
    }),
  );
});
