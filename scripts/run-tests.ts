/**
 * `npm test`: the end-to-end tests in both browsers, and beside them the unit tests with a lower priority: the
 * browsers often wait, and there is a core for them then. Exit status 1 when any fails.
 */
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** Runs one of package.json's scripts; answers its exit status. */
function run(script: string, priority?: number): Promise<number> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  // Its processes, which it has not started yet, get the same.
  if (priority !== undefined && child.pid !== undefined) setPriority(child.pid, priority);
  return new Promise((done) => child.on('close', (status) => done(status ?? 1)));
}

const statuses = await Promise.all([
  run('test:e2e'),
  run('test:unit', constants.priority.PRIORITY_BELOW_NORMAL),
]);
process.exitCode = statuses.some((status) => status !== 0) ? 1 : 0;
