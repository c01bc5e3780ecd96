/** A browser's extension interface in memory: as much of it as Reelgrade uses, with what was done to it on record. */

type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    get size() {
      return listeners.size;
    },
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
  };
}

/** What survives the worker: everything a browser keeps on disk or in its own hands. */
export function createDisk() {
  return {
    local: {} as Record<string, unknown>,
    session: {} as Record<string, unknown>,
    sync: {} as Record<string, unknown>,
    granted: new Set<string>(),
    scripts: [] as { id: string; matches: string[]; js: string[] }[],
    badges: {} as Record<number, { text?: string; title?: string; color?: string }>,
    tabs: [] as { id: number; url: string }[],
    opened: [] as string[],
    started: [] as { tab: number; files: string[] }[],
    styles: [] as { tab: number; css: string }[],
    menus: [] as { id: string; title: string }[],
    optionsOpened: 0,
    /** The language of the browser's own words. */
    language: 'en-US',
    /** Whether the viewer says yes when asked for a permission. */
    agrees: true,
    popupOpens: true,
  };
}

export type Disk = ReturnType<typeof createDisk>;

/** One life of the extension over a disk. */
export function createBrowser(disk: Disk = createDisk()) {
  const changed = event();
  const added = event();
  const removed = event();
  const onMessage = event();
  const area = (name: 'local' | 'session' | 'sync') => ({
    async get(keys?: string | string[]) {
      const wanted = keys === undefined ? Object.keys(disk[name]) : [keys].flat();
      const found = wanted.filter((key) => key in disk[name]);
      return structuredClone(Object.fromEntries(found.map((key) => [key, disk[name][key]])));
    },
    async set(items: Record<string, unknown>) {
      const changes: Record<string, { oldValue: unknown; newValue: unknown }> = {};
      for (const [key, newValue] of Object.entries(structuredClone(items))) {
        changes[key] = { oldValue: disk[name][key], newValue };
        disk[name][key] = newValue;
      }
      changed.fire(changes, name);
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) {
        if (!(key in disk[name])) continue;
        const oldValue = disk[name][key];
        delete disk[name][key];
        changed.fire({ [key]: { oldValue } }, name);
      }
    },
  });
  const ORIGIN = 'chrome-extension://reelgrade/';

  return {
    disk,
    runtime: {
      id: 'reelgrade',
      getURL: (path: string) => ORIGIN + path,
      getManifest: () => ({ version: '0.1.0', content_scripts: [{ js: ['site.js', 'page.js'] }] }),
      openOptionsPage: async () => void disk.optionsOpened++,
      onMessage,
      onInstalled: event(),
      onStartup: event(),
      /** As the browser does it: through JSON, to the first listener that keeps the line open. */
      sendMessage: (message: unknown, sender: object = { id: 'reelgrade', url: `${ORIGIN}popup.html` }) =>
        new Promise<unknown>((resolve) => {
          const sent = JSON.parse(JSON.stringify(message));
          const reply = (value: unknown) => resolve(JSON.parse(JSON.stringify(value)));
          if (!onMessage.fire(sent, sender, reply).includes(true)) resolve(undefined);
        }),
    },
    storage: { local: area('local'), session: area('session'), sync: area('sync'), onChanged: changed },
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((o) => disk.granted.has(o)),
      async request({ origins = [] }: { origins?: string[] }) {
        if (!disk.agrees) return false;
        const fresh = origins.filter((origin) => !disk.granted.has(origin));
        for (const origin of fresh) disk.granted.add(origin);
        if (fresh.length) added.fire({ origins: fresh });
        return true;
      },
      async remove({ origins = [] }: { origins?: string[] }) {
        for (const origin of origins) disk.granted.delete(origin);
        removed.fire({ origins });
        return true;
      },
      onAdded: added,
      onRemoved: removed,
    },
    scripting: {
      getRegisteredContentScripts: async () => structuredClone(disk.scripts),
      async registerContentScripts(scripts: Disk['scripts']) {
        for (const script of scripts) {
          if (disk.scripts.some(({ id }) => id === script.id)) throw new Error(`Duplicate id ${script.id}`);
          disk.scripts.push(script);
        }
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        disk.scripts = disk.scripts.filter(({ id }) => !ids.includes(id));
      },
      async insertCSS({ target, css }: { target: { tabId: number }; css: string }) {
        disk.styles.push({ tab: target.tabId, css });
      },
      async removeCSS({ target, css }: { target: { tabId: number }; css: string }) {
        const at = disk.styles.findIndex((style) => style.tab === target.tabId && style.css === css);
        if (at >= 0) disk.styles.splice(at, 1);
      },
      async executeScript({ target, files }: { target: { tabId: number }; files: string[] }) {
        disk.started.push({ tab: target.tabId, files });
      },
    },
    tabs: {
      query: async () => disk.tabs,
      get: async (id: number) => disk.tabs.find((tab) => tab.id === id),
      getCurrent: async () => undefined,
      create: async ({ url }: { url: string }) => void disk.opened.push(url),
      update: async ({ url }: { url: string }) => void disk.opened.push(url),
      reload: async () => {},
      /** Tests say what the tab's content script answers. */
      sendMessage: async (_tab: number, _message: unknown): Promise<unknown> => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    action: {
      async setBadgeText({ tabId, text }: { tabId: number; text: string }) {
        disk.badges[tabId] = { ...disk.badges[tabId], text };
      },
      async setTitle({ tabId, title }: { tabId: number; title: string }) {
        disk.badges[tabId] = { ...disk.badges[tabId], title };
      },
      async setBadgeBackgroundColor({ tabId, color }: { tabId: number; color: string }) {
        disk.badges[tabId] = { ...disk.badges[tabId], color };
      },
      setBadgeTextColor: async () => {},
      async openPopup() {
        if (!disk.popupOpens) throw new Error('No window');
        disk.opened.push('popup');
      },
    },
    contextMenus: {
      removeAll: async () => void disk.menus.splice(0),
      create: (menu: { id: string; title: string }) => void disk.menus.push(menu),
      onClicked: event(),
    },
    commands: { onCommand: event() },
    omnibox: {
      setDefaultSuggestion: () => {},
      onInputStarted: event(),
      onInputChanged: event(),
      onInputEntered: event(),
    },
    i18n: { getUILanguage: () => disk.language },
    alarms: { create: async () => {}, clear: async () => true, get: async () => undefined, onAlarm: event() },
  };
}

export type FakeBrowser = ReturnType<typeof createBrowser>;
