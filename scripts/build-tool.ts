import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { toolVersion } from '../src/critic/films/tool-version.ts';
import { PROGRAM_FILE, programModule } from '../src/critic/publish/built-program.ts';
import { pageProgram } from '../src/critic/publish/page-program.ts';

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

await build({
  configFile: false,
  logLevel: 'warn',
  root,
  define: {
    REELGRADE_TOOL_VERSION: JSON.stringify(version),
    REELGRADE_TOOL_HASH: JSON.stringify(toolVersion()),
  },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    minify: true,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      input: join(root, 'src/critic/main.ts'),
      external: ['vite', 'canvas', /^node:/],
      output: {
        entryFileNames: 'reelgrade.mjs',
        chunkFileNames: '[name].mjs',
        banner: '#!/usr/bin/env node',
      },
    },
  },
});

mkdirSync(out, { recursive: true });
writeFileSync(join(out, PROGRAM_FILE), programModule(await pageProgram()));
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
      files: ['*.mjs', '*.js', '*.css', 'LICENSE', 'LICENSES.md', 'README.md'],
    },
    null,
    2,
  )}\n`,
);
