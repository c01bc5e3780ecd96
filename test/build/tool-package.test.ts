import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNode, versionOf } from './find-node.ts';

const run = promisify(execFile);
/** What a download of the tool may weigh, gzipped. */
const MAX_PACKAGE_BYTES = 500_000;
/** The newest Node that the tool is made for; the oldest is the one that the project is built with. */
const NEWEST_MAJOR = 24;
/** What runs the tool: the Node that runs the tests, or another that is given, and the newest, where there is one. */
const usual = process.env.REELGRADE_NODE ?? process.execPath;
const newest = await findNode(NEWEST_MAJOR);
const nodes = [...new Set([usual, ...(newest ? [newest] : [])])];

let folder: string;
let tool: string;
let packed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reelgrade-package-'));
  packed = join(folder, 'packed');
  await run('npm', ['run', '-s', 'build:tool', '--', packed]);
  const { stdout } = await run('npm', ['pack', '--json'], { cwd: packed });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(packed, filename)], {
    cwd: folder,
  });
  tool = join(folder, 'node_modules/reelgrade/reelgrade.mjs');
  mkdirSync(join(folder, 'reviews'));
  writeFileSync(
    join(folder, 'reviews/heat.md'),
    '---\ntitle: Heat\nyear: 1995\ngrade: B+\ndate: 2020-01-02\n---\nA good film, and a long one.\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one program without dependencies, small, with the licences of what is inside', () => {
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual(['reelgrade']);
  const files = readdirSync(join(folder, 'node_modules/reelgrade'));
  // What several programs have in common lies in files with a hash in their names.
  const named = files.filter((name) => !/^[a-z-]+-[\w-]{8}\.js$/.test(name));
  expect(named.sort()).toEqual([
    'LICENSE',
    'LICENSES.md',
    'README.md',
    'critic-page.css',
    'critic-page.html',
    'critic-page.js',
    'critic-worker.js',
    'package.json',
    'page-program.js',
    'reelgrade.mjs',
  ]);
  const bytes = files.map((name) => readFileSync(join(folder, 'node_modules/reelgrade', name)));
  expect(gzipSync(Buffer.concat(bytes)).length).toBeLessThan(MAX_PACKAGE_BYTES);
  expect(readFileSync(join(folder, 'node_modules/reelgrade/LICENSES.md'), 'utf8')).toContain('linkedom');
});

/** What the form of the page says. */
const details = (name: string) => ({
  name,
  critic: name,
  home: '',
  pages: '',
  rights: '',
  contact: '',
  language: '',
});

describe.each(nodes.map((node) => [versionOf(node), node] as const))('on Node %s', (_, node) => {
  /** Runs the installed tool in the empty folder, as somebody would who has nothing else. */
  const reelgrade = (...args: string[]) => run(node, [tool, ...args], { cwd: folder });

  // What the Node before made is no help.
  beforeAll(() => {
    for (const made of ['built', 'site', 'jo.key', 'reviews/reelgrade.yaml'])
      rmSync(join(folder, made), { recursive: true, force: true });
  });

  test('every command runs where there is nothing of ours but the package', async () => {
    expect((await reelgrade('--help')).stdout).toContain('publish');
    expect((await reelgrade('--version')).stdout).toMatch(/^\d+\.\d+\.\d+/);
    await reelgrade('init', 'reviews', '--yes');
    writeFileSync(
      join(folder, 'reviews/reelgrade.yaml'),
      'name: Lantern Reviews\ncritic: Jo Lantern\nhome: https://lantern.example/\n',
    );
    expect((await reelgrade('check', 'reviews')).stdout).toContain('1 reviews from Markdown');
    expect((await reelgrade('read', 'reviews')).stdout).toContain('"title":"Heat"');
    await reelgrade('build', 'reviews', '--out', 'built');
    expect(readdirSync(join(folder, 'built'))).toContain('archive.catalog');
    expect((await reelgrade('films', 'fetch', '--help')).stdout).toContain('Wikidata');
    await reelgrade('key', 'new', '--out', 'jo.key');
    const publish = ['publish', 'reviews', '--out', 'site', '--base', 'https://lantern.example/reviews/'];
    await reelgrade(...publish, '--key', 'jo.key');
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('Lantern Reviews');
    expect((await reelgrade('verify', 'site')).stdout).not.toContain('✗');
  });

  /** Runs `preview` until its page was looked at. */
  async function previewing(args: string[], look: (address: string) => Promise<void>): Promise<void> {
    const preview = spawn(node, [tool, 'preview', ...args], { cwd: folder });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = '';
        preview.stdout.on('data', (piece) => {
          said += piece;
          const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
          if (found) resolve(found[0]);
        });
        preview.on('exit', (code) => reject(new Error(`preview ended with ${code}: ${said}`)));
      });
      await look(address);
    } finally {
      preview.kill();
    }
  }

  test('preview serves the page for critics, with the archive on it', () =>
    previewing(['reviews'], async (address) => {
      const key = /data-key="(\w+)"/.exec(await (await fetch(address)).text())![1]!;
      const headers = { 'x-reelgrade-key': key };
      const answer = await fetch(`${address}task/open`, { method: 'POST', headers, body: 'null' });
      expect(await answer.text()).toContain('"title":"Heat"');
      const input = { base: 'https://lantern.example/', details: details('Lantern') };
      const made = await fetch(`${address}task/publish`, {
        method: 'POST',
        headers,
        body: JSON.stringify(input),
      });
      expect(await made.text()).toContain('"sequence":1');
      expect(
        (await (await fetch(`${address}published.zip`, { headers })).arrayBuffer()).byteLength,
      ).toBeGreaterThan(9000);
    }));

  test('preview without a source serves the page on which files are dropped, whose programs know no Node', () =>
    previewing([], async (address) => {
      const page = await fetch(address);
      expect(page.headers.get('content-security-policy')).toContain("connect-src 'none'");
      const html = await page.text();
      const asked = [...html.matchAll(/(?:src|href)="([\w-]+\.(?:js|css))"/g)].map(([, name]) => name!);
      expect(asked).toHaveLength(2);
      const waiting = [...asked, 'critic-worker.js'];
      const seen = new Set<string>();
      for (let name = waiting.pop(); name; name = waiting.pop()) {
        if (seen.has(name)) continue;
        seen.add(name);
        const answer = await fetch(address + name);
        expect(answer.status, name).toBe(200);
        const code = await answer.text();
        expect(/\b(?:from|import)\s*["'`]node:/.test(code), name).toBe(false);
        for (const [, other] of code.matchAll(/\b(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g))
          waiting.push(other!);
      }
      expect(seen.size).toBeGreaterThan(3);
      expect((await fetch(`${address}reelgrade.mjs`)).status).toBe(404);
      expect((await fetch(`${address}..%2Fpackage.json`)).status).toBe(404);
    }));
});

if (!newest)
  test.skip(`on Node ${NEWEST_MAJOR}: none is here; name one in REELGRADE_NODE_${NEWEST_MAJOR}, or set REELGRADE_FETCH_NODE`, () => {});
