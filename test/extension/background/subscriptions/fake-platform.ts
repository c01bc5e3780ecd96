import { vi } from 'vitest';

/** What the worker's platform keeps: lives on while a test "kills" the worker. */
export interface Platform {
  storage: Map<string, unknown>;
  cache: Map<string, ArrayBuffer>;
  /** Called before every write to disk; throw to kill the worker there, or to have no room. */
  beforeWrite: (what: string) => void;
}

export const platform: Platform = { storage: new Map(), cache: new Map(), beforeWrite: () => {} };

export const fakeBrowser = {
  runtime: { getPlatformInfo: vi.fn(async () => ({})) },
  storage: {
    local: {
      async get(keys: string | string[] | null) {
        const entries = [...platform.storage].filter(
          ([name]) => keys === null || [keys].flat().includes(name),
        );
        return structuredClone(Object.fromEntries(entries));
      },
      async set(values: Record<string, unknown>) {
        platform.beforeWrite('record');
        for (const [name, value] of Object.entries(values))
          platform.storage.set(name, structuredClone(value));
      },
      async remove(names: string | string[]) {
        platform.beforeWrite('record');
        for (const name of [names].flat()) platform.storage.delete(name);
      },
    },
  },
  permissions: {
    contains: vi.fn(async (_: { origins: string[] }) => true),
    remove: vi.fn(async (_: { origins: string[] }) => true),
  },
  alarms: { onAlarm: { addListener: vi.fn() }, get: vi.fn(async () => undefined), create: vi.fn() },
};

const cache = {
  async keys() {
    return [...platform.cache.keys()].map((url) => ({ url }));
  },
  async match(url: string) {
    const bytes = platform.cache.get(url);
    return bytes && new Response(bytes);
  },
  async put(url: string, response: Response) {
    const bytes = await response.arrayBuffer();
    platform.beforeWrite('part');
    platform.cache.set(url, bytes);
  },
  async delete({ url }: { url: string }) {
    platform.beforeWrite('delete');
    return platform.cache.delete(url);
  },
};

/** Web Locks as far as we use them: exclusive and shared, waiting or `ifAvailable`. */
function createLocks() {
  const held = new Map<string, { mode: string; done: Promise<unknown> }[]>();
  return {
    async request(name: string, ...rest: unknown[]) {
      const work = rest.pop() as (lock: unknown) => Promise<unknown>;
      const { mode = 'exclusive', ifAvailable = false } = (rest[0] ?? {}) as {
        mode?: string;
        ifAvailable?: boolean;
      };
      const holders = held.get(name) ?? [];
      held.set(name, holders);
      const blocking = () => holders.filter((holder) => mode === 'exclusive' || holder.mode === 'exclusive');
      if (blocking().length && ifAvailable) return work(null);
      while (blocking().length) await Promise.allSettled(blocking().map(({ done }) => done));
      const done = Promise.resolve().then(() => work({ name }));
      const holder = { mode, done };
      holders.push(holder);
      return done.finally(() => holders.splice(holders.indexOf(holder), 1));
    },
  };
}

/** A fresh platform with nothing stored. */
export function installPlatform(): void {
  platform.storage.clear();
  platform.cache.clear();
  platform.beforeWrite = () => {};
  restartWorker();
  vi.stubEnv('VITE_LOOPBACK', '1');
}

/** What a new worker finds: all that was stored, no lock held. */
export function restartWorker(): void {
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('navigator', { onLine: true, locks: createLocks() });
}
