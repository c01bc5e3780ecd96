/**
 * `npm run build:site [-- --base URL] [--out DIR]`: the project's site as a folder for any static host. Its address is
 * package.json's `homepage` unless another is given.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { buildProjectSite } from './build-project-site.ts';

/** Until the project has an address: nothing on the site but the sampler's manifest needs to know it. */
const NO_ADDRESS = 'https://reelgrade.example/';

try {
  const { homepage = NO_ADDRESS } = packageJson as { homepage?: string };
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: homepage },
      out: { type: 'string', default: 'dist/site' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const base = values.base.endsWith('/') ? values.base : `${values.base}/`;
  const out = resolve(values.out);
  await buildProjectSite({ out, base, now: new Date(`${values.date}T00:00:00Z`) });
  console.log(`The site is in ${values.out}, for ${base}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
