import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { toolVersion } from '../src/critic/films/tool-version.ts';
import { buildPageShell, criticWorkerEntry, workerBuild } from '../src/critic/preview/build-critic-page.ts';

/**
 * `npm run build:tool [-- DIR]`: the critic's tool as a package of its own (dist/tool unless another folder is
 * given). One program with everything it needs in it, the archive page built beforehand, and the licences of what is
 * inside; `npm pack` there makes the file that people install.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'dist/tool'));
const { version, description, license, engines, homepage, repository } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

const config = workerBuild(out, {
  reelgrade: join(root, 'src/critic/main.ts'),
  'critic-worker': criticWorkerEntry(),
});
await build({
  ...config,
  define: {
    REELGRADE_TOOL_VERSION: JSON.stringify(version),
    REELGRADE_TOOL_HASH: JSON.stringify(toolVersion()),
  },
});
/** Makes it a command; commander asks for Node's own modules by `require`, which modules have not. */
const start = `#!/usr/bin/env node
import { createRequire } from 'node:module';
globalThis.require = createRequire(import.meta.url);
`;
const program = join(out, 'reelgrade.js');
writeFileSync(join(out, 'reelgrade.mjs'), start + readFileSync(program, 'utf8'));
rmSync(program);
await buildPageShell(out);
writeFileSync(join(out, 'LICENSE'), readFileSync(join(root, 'LICENSE')));
writeFileSync(
  join(out, 'README.md'),
  `# reelgrade\n\n${description}\n\nThis is the critic's tool: it turns an archive of film reviews into a folder that any web host serves. Start with \`reelgrade --help\`.\n`,
);
writeFileSync(
  join(out, 'package.json'),
  `${JSON.stringify(
    {
      name: 'reelgrade',
      version,
      description,
      license,
      homepage,
      // npm attests a package's origin only where it names its repository.
      repository,
      type: 'module',
      engines,
      bin: { reelgrade: 'reelgrade.mjs' },
      files: ['*.mjs', '*.js', '*.css', '*.html', 'LICENSE', 'LICENSES.md', 'README.md'],
    },
    null,
    2,
  )}\n`,
);
