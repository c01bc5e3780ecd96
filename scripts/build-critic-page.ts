import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCriticPage } from '../src/critic/preview/build-critic-page.ts';

/**
 * `npm run build:critic-page [-- DIR]`: the page on which critics drop their reviews, as a folder for any static host
 * (dist/critic-page unless another folder is given; what is in it is replaced).
 */
const root = fileURLToPath(new URL('..', import.meta.url));
await buildCriticPage(resolve(process.argv[2] ?? join(root, 'dist/critic-page')));
