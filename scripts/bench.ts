/**
 * `npm run bench -- NAME [--json] [options of that benchmark]` runs test/bench/NAME.bench.ts, which exports
 * `run(args): Promise<unknown>` and, for people, `table(result): string` (Markdown). Some measure other search engines
 * beside ours; these are installed into test/bench when they are needed for the first time.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../test/bench/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length));
const [name, ...args] = process.argv.slice(2);
if (!name || !names.includes(name)) {
  console.error(`usage: npm run bench -- ${names.join('|')} [--json]`);
  process.exit(2);
}
/** Benchmarks that measure other engines, too. */
const WITH_PEERS = ['catalog', 'match', 'streaming'];
if (WITH_PEERS.includes(name) && !existsSync(`${folder}node_modules`)) {
  console.error('Installing the other engines into test/bench …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const bench = await import(`../test/bench/${name}.bench.ts`);
const result = await bench.run(args.filter((arg) => arg !== '--json'));
console.log(args.includes('--json') ? JSON.stringify(result) : bench.table(result));
process.exit(0);
