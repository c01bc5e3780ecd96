import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Asking npm's cache takes a second or two; with REELGRADE_FETCH_NODE it may fetch 50 MB. */
const NPX_TIMEOUT_MS = 120_000;

/** The version of a Node, without its "v". @throws when it does not run */
export const versionOf = (node: string): string =>
  execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);

/**
 * A Node of this major version, or undefined: the one that REELGRADE_NODE_<major> names, this one, what version managers
 * and GitHub's machines keep, or what npm has in its cache. Nothing is fetched unless REELGRADE_FETCH_NODE is set.
 */
export async function findNode(major: number): Promise<string | undefined> {
  const named = process.env[`REELGRADE_NODE_${major}`];
  // What is named must be right: a mistake there is no reason to skip.
  if (named) {
    if (!versionOf(named).startsWith(`${major}.`)) throw new Error(`${named} is no Node ${major}`);
    return named;
  }
  return [process.execPath, ...kept(major)].find((node) => isOf(node, major)) ?? (await byNpx(major));
}

/** Where version managers (nvm, fnm) and GitHub's machines keep Nodes. */
function kept(major: number): string[] {
  const home = homedir();
  const places: [folder: string, program: string][] = [
    [join(home, '.nvm/versions/node'), 'bin/node'],
    [join(home, '.local/share/fnm/node-versions'), 'installation/bin/node'],
    [process.env.RUNNER_TOOL_CACHE ? join(process.env.RUNNER_TOOL_CACHE, 'node') : '', 'x64/bin/node'],
  ];
  return places.flatMap(([folder, program]) =>
    folder && existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.replace(/^v/, '').startsWith(`${major}.`))
          .map((name) => join(folder, name, program))
      : [],
  );
}

function isOf(node: string, major: number): boolean {
  try {
    return versionOf(node).startsWith(`${major}.`);
  } catch {
    return false;
  }
}

async function byNpx(major: number): Promise<string | undefined> {
  const offline = process.env.REELGRADE_FETCH_NODE ? [] : ['--offline'];
  try {
    const args = [...offline, '--yes', '--package', `node@${major}`, '-c', 'node -p process.execPath'];
    const { stdout } = await run('npx', args, { timeout: NPX_TIMEOUT_MS });
    const node = stdout.trim();
    return isOf(node, major) ? node : undefined;
  } catch {
    return undefined;
  }
}
