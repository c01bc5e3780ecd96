import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { targets } from '../build/manifest-for-browser.ts';
import { deterministicZip } from './deterministic-zip.ts';
import { checklist } from './person-steps.ts';
import { type VersionChange, writeVersion } from './release-version.ts';
import { sourceFiles } from './source-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';

/** Runs one of package.json's scripts, or npm itself, in a folder. @throws Error with what it printed when it fails. */
function npm(folder: string, ...args: string[]): Promise<void> {
  const child = spawn('npm', args, {
    cwd: folder,
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
    // As it ships: within a test, NODE_ENV would make it a development build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (printed += piece));
  return new Promise((done, failed) =>
    child.on('close', (status) =>
      status === 0 ? done() : failed(new Error(`npm ${args.join(' ')} failed:\n${printed.trim()}`)),
    ),
  );
}

/** A checkout of its own with this version set, so that a build sees what is released and nothing else. */
function checkout(files: readonly string[], change: VersionChange): string {
  const folder = mkdtempSync(join(tmpdir(), 'reelgrade-release-'));
  for (const path of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  writeVersion(folder, change);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function zipOf(folder: string, paths: readonly string[]): Buffer {
  return deterministicZip(
    paths.map((name) => ({
      name,
      content: readFileSync(join(folder, name)),
      isExecutable: !isWindows && (statSync(join(folder, name)).mode & 0o100) !== 0,
    })),
  );
}

/** Paths of all files below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/**
 * Builds everything that a release hands out into a folder, which is emptied first: the extension of each browser, its
 * source, the critic's tool, the project's site, notes, the checklist for a person, and the checksums of them all. Two runs give the same
 * bytes. Returns the names of the files.
 */
export async function makeArtifacts(
  version: string,
  change: VersionChange,
  date: string,
  out: string,
  say: (line: string) => void,
): Promise<string[]> {
  const folder = checkout(sourceFiles(root), change);
  try {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const put = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(out, name), content);
      say(`${name}  ${(content.length / 1000).toFixed(1)} kB`);
    };
    // Before the builds: what a reviewer gets is what was checked in, and dist is no part of it.
    put(`reelgrade-${version}-source.zip`, zipOf(folder, sourceFiles(folder)));
    await Promise.all([
      npm(folder, 'run', 'build'),
      npm(folder, 'run', 'build:tool').then(() => npm(folder, 'run', 'build:site', '--', '--date', date)),
    ]);
    for (const target of targets) {
      const built = join(folder, 'dist', target);
      const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
      if (manifest.version !== version) throw new Error(`dist/${target} has version ${manifest.version}.`);
      put(`reelgrade-${version}-${target}.zip`, zipOf(built, filesBelow(built)));
    }
    const site = join(folder, 'dist/site');
    put(`reelgrade-${version}-site.zip`, zipOf(site, filesBelow(site)));
    await npm(join(folder, 'dist/tool'), 'pack', '--pack-destination', out);
    say(`reelgrade-${version}.tgz  the critic's tool`);
    put('NOTES.md', change.notes);
    put('CHECKLIST.md', checklist(version, JSON.parse(change.files['package.json']!)));
    const names = readdirSync(out).sort();
    const sums = names.map((name) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex');
      return `${hash}  ${name}\n`;
    });
    put('SHA256SUMS', sums.join(''));
    return [...names, 'SHA256SUMS'];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
