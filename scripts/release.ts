/**
 * `npm run release -- VERSION`: everything that a release hands out, in dist/release, and the version set, committed
 * and tagged. With `--dry-run` nothing outside that folder changes; with `--tagged` the version must be set already,
 * as in the workflow that runs on the tag.
 */
import { execFileSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeArtifacts } from './release/release-artifacts.ts';
import { versionChange, writeVersion } from './release/release-version.ts';

const usage = `npm run release -- VERSION [options]
  --dry-run          build everything, change nothing
  --tagged           the version is set and tagged already: build everything
  --date YYYY-MM-DD  the day of the release (today)
  --out DIR          where to put it (dist/release)`;

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

function choices() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      tagged: { type: 'boolean', default: false },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      out: { type: 'string', default: 'dist/release' },
    },
  });
  const [version, ...more] = positionals;
  if (!version || more.length > 0) throw new Error(usage);
  if (!/^\d{4}-\d\d-\d\d$/.test(values.date)) throw new Error(`--date is YYYY-MM-DD, not ${values.date}`);
  return {
    version,
    dry: values['dry-run'],
    tagged: values.tagged,
    date: values.date,
    out: resolve(values.out),
  };
}

/** Refuses what a later step would leave half done. */
function checkRepository(version: string): void {
  if (git('status', '--porcelain'))
    throw new Error('There are changes that are not committed: commit them first.');
  if (git('tag', '--list', `v${version}`)) throw new Error(`The tag v${version} is there already.`);
}

function checkTagged(version: string, files: Record<string, string>): void {
  const changed = git('status', '--porcelain');
  if (changed) throw new Error(`The checkout of the tag is not clean:\n${changed}`);
  for (const [name, text] of Object.entries(files))
    if (git('show', `HEAD:${name}`) !== text.trim())
      throw new Error(
        `${name} does not have version ${version}: make the tag with \`npm run release -- ${version}\`.`,
      );
}

try {
  const { version, dry, tagged, date, out } = choices();
  const change = versionChange(root, version, date);
  if (!dry && !JSON.parse(change.files['package.json']!).homepage)
    throw new Error('Set `homepage` in package.json to the address that the project’s site will have.');
  if (tagged) checkTagged(version, change.files);
  else if (!dry) checkRepository(version);
  console.log(`Reelgrade ${version}`);
  await makeArtifacts(version, change, date, out, (line) => console.log(`  ✓ ${line}`));
  if (!dry && !tagged) {
    writeVersion(root, change);
    git('commit', '--all', '--message', `Release ${version}`);
    git('tag', '--annotate', `v${version}`, '--message', `Reelgrade ${version}`);
    console.log(`  ✓ committed and tagged v${version}`);
  }
  console.log(`Next: ${relative('.', resolve(out, 'CHECKLIST.md'))}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
