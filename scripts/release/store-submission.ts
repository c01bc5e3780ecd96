import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { geckoId } from '../build/manifest-for-browser.ts';

/** What `publish-extension` reads from the environment for each store. */
export const storeSecrets = {
  chrome: [
    'CHROME_EXTENSION_ID',
    'CHROME_PUBLISHER_ID',
    'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
    'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
  ],
  firefox: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
  edge: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
} as const;

export type Store = keyof typeof storeSecrets;

/** A submission to one store: its command line, and the secrets that it lacks. */
export interface Submission {
  store: Store;
  args: string[];
  missing: string[];
}

/**
 * What to submit of a folder of artifacts, store by store. In: the version, the folder, the environment. @throws Error
 * when an artifact is not there.
 */
export function submissions(
  version: string,
  folder: string,
  environment: Record<string, string | undefined>,
): Submission[] {
  const file = (kind: string) => {
    const path = join(folder, `reelgrade-${version}-${kind}.zip`);
    if (!existsSync(path))
      throw new Error(`${path} is not there: run \`npm run release -- ${version} --dry-run\`.`);
    return path;
  };
  const args: Record<Store, string[]> = {
    chrome: ['--chrome-api-version', 'v2', '--chrome-zip', file('chromium')],
    firefox: [
      '--firefox-zip',
      file('firefox'),
      '--firefox-sources-zip',
      file('source'),
      '--firefox-extension-id',
      geckoId,
      '--firefox-compatibility',
      'firefox,android',
    ],
    edge: ['--edge-zip', file('chromium')],
  };
  return (Object.keys(args) as Store[]).map((store) => ({
    store,
    args: args[store],
    missing: storeSecrets[store].filter((name) => !environment[name]),
  }));
}
