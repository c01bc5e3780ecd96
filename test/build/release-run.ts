import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The version that the tests release, higher than any that we shall have. */
const VERSION = '999.0.0';

declare module 'vitest' {
  interface ProvidedContext {
    /** The version and the folders of two dry releases of what is here now. */
    releases: { version: string; first: string; second: string };
  }
}

/**
 * Once before the tests of what is built: two dry releases, each built in a folder of its own. The tests look into
 * their zips, so that they see what a store gets.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'reelgrade-releases-'));
  const release = async (name: string) => {
    const out = join(folder, name);
    const script = join(root, 'scripts/release.ts');
    const options = [VERSION, '--dry-run', '--date', '2030-01-02', '--out', out];
    await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...options], { cwd: root });
    return out;
  };
  const first = await release('first');
  const second = await release('second');
  project.provide('releases', { version: VERSION, first, second });
  return () => rmSync(folder, { recursive: true, force: true });
}
