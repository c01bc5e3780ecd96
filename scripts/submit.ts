/**
 * `npm run submit -- VERSION`: sends the artifacts of a release to the stores whose secrets are in the environment, with
 * the `publish-extension` of .github/submit. With `--dry-run` it only says what it would do, and needs no secrets.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { submissions } from './release/store-submission.ts';

const usage = 'npm run submit -- VERSION [--dry-run] [--from DIR]';
const program = fileURLToPath(
  new URL(
    '../.github/submit/node_modules/publish-browser-extension/bin/publish-extension.mjs',
    import.meta.url,
  ),
);

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      from: { type: 'string', default: 'dist/release' },
    },
  });
  const [version, ...more] = positionals;
  if (!version || more.length > 0) throw new Error(usage);
  let failed = false;
  for (const { store, args, missing } of submissions(version, values.from, process.env)) {
    const lacks = missing.length > 0 ? `, which lacks ${missing.join(', ')}` : '';
    if (values['dry-run'] || lacks) {
      console.log(
        `${store}${lacks}: ${lacks ? 'left out' : 'not sent'}: publish-extension ${args.join(' ')}`,
      );
      continue;
    }
    console.log(`${store}:`);
    const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
    // One store's fault must not keep the others from the release.
    if (status !== 0) failed = true;
  }
  if (failed) throw new Error('A store did not take the release; what it said is above.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
