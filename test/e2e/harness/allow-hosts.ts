import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers.ts';

/**
 * The built extension with these hosts allowed from the start. A viewer allows a host in the browser's own window,
 * which no test can click; all else is the extension as it ships. Answers the folder of the copy.
 */
export async function extensionAllowing(name: BrowserName, hosts: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `reelgrade-${name}-`));
  await cp(resolve('dist', name), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
