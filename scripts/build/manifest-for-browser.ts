import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { hosts, optionalHosts } from '../../src/sites/index.ts';

/** What the extension is built for. */
export const targets = ['chromium', 'firefox', 'safari'] as const;

export type Target = (typeof targets)[number];

/** Archives may be published on any host; the viewer is asked for that one host when subscribing. */
const anyArchiveHost = 'https://*/*';

/** Names the add-on to Firefox, forever. */
export const geckoId = '{7d1f0a52-93c4-4e0b-8c0d-6a7f7f0e2b15}';

/** Firefox has no service worker for extensions, and asks what the add-on sends away: nothing. */
const firefox = {
  gecko: {
    id: geckoId,
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

/** The first Safari with all that we use; the last to come was the signature of archives (Ed25519). */
const safari = { safari: { strict_min_version: '17.0' } };

/** What a browser lacks of the permissions in manifest.json. */
const lacking: Record<Target, readonly string[]> = {
  chromium: [],
  firefox: ['declarativeContent'],
  safari: ['declarativeContent'],
};

/** The parts of a manifest that differ from browser to browser. */
function partsOf(target: Target): object {
  const { minimum_chrome_version, background, omnibox } = manifest;
  const scripts = [background.service_worker];
  if (target === 'firefox')
    return { omnibox, background: { scripts, type: 'module' }, browser_specific_settings: firefox };
  // Safari searches from its address bar for nobody, and loads no background that stays.
  if (target === 'safari')
    return { background: { scripts, type: 'module', persistent: false }, browser_specific_settings: safari };
  return { omnibox, background, minimum_chrome_version };
}

/**
 * The manifest of one browser: manifest.json with the version of package.json and the hosts of src/sites. What is
 * served and not built has one page script that holds everything.
 */
export function manifestFor(target: Target, building = true): ManifestV3Export {
  const { minimum_chrome_version: _, background: __, omnibox: ___, ...common } = manifest;
  return {
    ...common,
    version: packageJson.version,
    content_scripts: common.content_scripts.map((script) => ({
      ...script,
      ...(!building && { js: ['src/extension/content/dev-main.ts'] }),
      matches: hosts(),
    })),
    // The same hosts, and so no further question: the popup may then see which of their pages is open.
    host_permissions: hosts(),
    optional_host_permissions: [...optionalHosts(), anyArchiveHost],
    permissions: common.permissions.filter((name) => !lacking[target].includes(name)),
    ...partsOf(target),
  } as ManifestV3Export;
}
