/**
 * `npm test`: the unit tests, then the end-to-end tests in both browsers side by side. One after the other, because the
 * unit tests keep every core busy: beside them the browsers' tests take twice as long. Exit status 1 when any fails.
 */
import { spawn } from 'node:child_process';

/** Runs one of package.json's scripts; answers its exit status. */
function run(script: string): Promise<number> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((done) => child.on('close', (status) => done(status ?? 1)));
}

const statuses = [await run('test:unit'), await run('test:e2e')];
process.exitCode = statuses.some((status) => status !== 0) ? 1 : 0;
