/**
 * `npm test`: the unit tests and the end-to-end tests in both browsers, all side by side where the machine has two
 * cores, because a browser's test waits for the browser half of its time. Exit status 1 when any of them fails.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Cores from which on the two are quicker side by side than one after the other. */
const CORES_FOR_BOTH = 2;

/** Runs one of package.json's scripts; answers its exit status. What it prints is shown at its end when `isQuiet`. */
function run(script: string, isQuiet: boolean): Promise<number> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['inherit', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => printed.push(bytes));
  return new Promise((done) =>
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(printed));
      done(status ?? 1);
    }),
  );
}

const statuses =
  availableParallelism() >= CORES_FOR_BOTH
    ? await Promise.all([run('test:unit', true), run('test:e2e', false)])
    : [await run('test:unit', false), await run('test:e2e', false)];
process.exitCode = statuses.some((status) => status !== 0) ? 1 : 0;
