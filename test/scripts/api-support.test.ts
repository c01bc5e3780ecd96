import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor, type Target } from '../../scripts/build/manifest-for-browser.ts';

/** What the tables say of one interface in one browser. */
interface Support {
  version_added: string | boolean | null;
  version_removed?: string;
  flags?: unknown[];
}
interface Node {
  __compat?: { support: Record<string, Support | Support[]> };
  [name: string]: unknown;
}

const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as { webextensions: { api: Node; manifest: Node }; api: Node };

// biome-ignore lint/suspicious/noExplicitAny: manifests of three browsers
const manifest = (target: Target): any => manifestFor(target);
const gecko = manifest('firefox').browser_specific_settings;

/** The oldest browsers that may install each build, as the tables call them. */
const browsers: readonly { name: string; target: Target; oldest: string }[] = [
  { name: 'chrome', target: 'chromium', oldest: manifest('chromium').minimum_chrome_version },
  { name: 'edge', target: 'chromium', oldest: manifest('chromium').minimum_chrome_version },
  { name: 'firefox', target: 'firefox', oldest: gecko.gecko.strict_min_version },
  { name: 'firefox_android', target: 'firefox', oldest: gecko.gecko_android.strict_min_version },
  {
    name: 'safari',
    target: 'safari',
    oldest: manifest('safari').browser_specific_settings.safari.strict_min_version,
  },
  {
    name: 'safari_ios',
    target: 'safari',
    oldest: manifest('safari').browser_specific_settings.safari.strict_min_version,
  },
];

/** What a browser lacks, and what the code does then. Only these may be missing, and only where they are. */
const without: Record<string, string> = {
  'action.setBadgeTextColor': 'called only where it is there; the browser picks a colour that can be read',
  'commands.onCommand': 'listened to only where it is there',
  'omnibox.onInputChanged': 'listened to only where it is there',
  'omnibox.onInputStarted': 'listened to only where it is there',
  'omnibox.onInputEntered': 'listened to only where it is there',
  'omnibox.setDefaultSuggestion': 'called only where it is there',
  contextMenus: 'asked for before it is used',
  'contextMenus.onClicked': 'listened to only where it is there',
  'contextMenus.create': 'called only where contextMenus is there',
  'contextMenus.removeAll': 'called only where contextMenus is there',
  'manifest.omnibox': 'left out by browsers without an address bar to search from',
  'manifest.commands': 'left out by browsers without keys',
};
/** In no table, because only Chromium has it: asked for before it is used (platform/offer-icon.ts). */
const chromiumOnly = ['declarativeContent'];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The deepest entry of the tables on the way to this name ("storage.local.get"), with the name that it has there. */
function entry(root: Node, name: string): { name: string; node: Node } | undefined {
  let node = root;
  const way: string[] = [];
  for (const part of name.split('.')) {
    const next = node[part];
    if (!isNode(next)) break;
    node = next;
    way.push(part);
  }
  return node.__compat ? { name: way.join('.'), node } : undefined;
}

function isSupported(node: Node, browser: string, oldest: string): boolean {
  const said = node.__compat!.support[browser];
  const supports = Array.isArray(said) ? said : [said];
  return supports.some((support) => {
    if (!support?.version_added || support.version_removed || support.flags) return false;
    if (support.version_added === true) return true;
    return Number.parseFloat(support.version_added.replace('≤', '')) <= Number.parseFloat(oldest);
  });
}

/** Every interface of the browser that the extension names. */
function usedApis(): string[] {
  const files = readdirSync('src/extension', { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
  const names = files.flatMap((text) =>
    [...text.matchAll(/\b(?:browser|chrome|native\(\))\??\.((?:\w+\??\.)*\w+)/g)].map(([, name]) =>
      name!.replaceAll('?', ''),
    ),
  );
  const { api } = data.webextensions;
  return [...new Set(names.flatMap((name) => entry(api, alias(name))?.name ?? []))].sort();
}

/** The tables know context menus by Firefox's name. */
const alias = (name: string) => name.replace(/^contextMenus\b/, 'menus');
const ours = (name: string) => name.replace(/^menus\b/, 'contextMenus');

describe('Every browser from its oldest version on', () => {
  const apis = usedApis();
  const lacks = new Set<string>();

  it('is compared in earnest: the list of interfaces is not empty', () => {
    expect(apis.length).toBeGreaterThan(35);
    expect(apis).toContain('storage.local.get');
    expect(apis).toContain('scripting.registerContentScripts');
  });

  it.each(browsers)('$name $oldest has every interface that is not asked for first', ({ name, oldest }) => {
    const missing = apis.filter((api) => {
      const { node } = entry(data.webextensions.api, api)!;
      return !isSupported(node, name, oldest);
    });
    for (const api of missing) lacks.add(ours(api));
    expect(missing.map(ours).filter((api) => !without[api])).toEqual([]);
  });

  it.each(browsers)('$name $oldest knows every key of its manifest', ({ name, target, oldest }) => {
    const keys = Object.keys(manifest(target)).filter(
      (key) => !/^(version|minimum_chrome_version)$/.test(key),
    );
    const missing = keys.filter((key) => {
      const found = entry(data.webextensions.manifest, key);
      return !found || !isSupported(found.node, name, oldest);
    });
    for (const key of missing) lacks.add(`manifest.${key}`);
    expect(missing.filter((key) => !without[`manifest.${key}`])).toEqual([]);
  });

  it.each(browsers)('$name $oldest grants every permission', ({ name, target, oldest }) => {
    const permissions = data.webextensions.manifest.permissions as Node;
    const missing = (manifest(target).permissions as string[]).filter((permission) => {
      if (target === 'chromium' && chromiumOnly.includes(permission)) return false;
      const found = entry(permissions, permission);
      return !found || !isSupported(found.node, name, oldest);
    });
    // A phone has no context menu; the permission for it is passed over there.
    expect(
      missing.filter((permission) => !(permission === 'contextMenus' && /android|ios/.test(name))),
    ).toEqual([]);
  });

  it.each(browsers)('$name $oldest checks the signature of an archive', ({ name, oldest }) => {
    for (const method of ['importKey', 'verify'])
      expect(isSupported(entry(data.api, `SubtleCrypto.${method}.ed25519`)!.node, name, oldest), method).toBe(
        true,
      );
  });

  it('lacks nothing that is no longer lacking', () => {
    expect(Object.keys(without).filter((name) => !lacks.has(name))).toEqual([]);
  });
});
