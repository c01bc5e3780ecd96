import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Longest a file may be, in lines: beyond it a reader scrolls, and it holds more than one job. */
const MAX_SOURCE_LINES = 300;
/** Tests are lists of cases and may be longer. */
const MAX_TEST_LINES = 500;
/** Most files in one folder: more is a list that nobody reads to its end. */
const MAX_FILES_IN_FOLDER = 25;

/** Folders of plug-ins: many files of one shape, found by their name alone. */
const pluginFolders = ['src/sites/definitions', 'src/bundled/sampler', 'src/ui/locales', 'test/pages'];

/** Names that a reader expects to meet again: the entry of a folder, of a page, of a bundle. */
const entryNames = /^(index|main)\./;

/** Which rooms a room may import from. Nothing else, and never in a circle. */
const belowExtension = ['core', 'sites', 'protocol', 'ui'];
const onPlatform = [...belowExtension, 'extension/platform', 'extension/storage'];
const mayImport: Record<string, readonly string[]> = {
  core: [],
  sites: ['core'],
  protocol: ['core', 'sites'],
  ui: ['core', 'protocol'],
  'archive-page': ['core', 'protocol', 'ui'],
  critic: ['core', 'protocol', 'ui', 'archive-page'],
  'critic-page': ['core', 'ui', 'critic'],
  bundled: ['core', 'critic'],
  'extension/platform': belowExtension,
  'extension/storage': [...belowExtension, 'extension/platform'],
  'extension/background': onPlatform,
  'extension/content': onPlatform,
  'extension/popup': onPlatform,
  'extension/options': onPlatform,
  'extension/welcome': onPlatform,
};

/** What each room may take from outside the project; `node:` stands for all that Node itself brings. */
const packages: Record<string, readonly string[]> = {
  core: ['valibot'],
  sites: [],
  protocol: ['valibot'],
  ui: ['preact', '@preact/signals'],
  'archive-page': ['preact', '@preact/signals'],
  critic: [
    'node:',
    '@clack/prompts',
    '@noble/hashes',
    'commander',
    'feedsmith',
    'htmlparser2',
    'linkedom',
    'smol-toml',
    'valibot',
    'vite',
    'yaml',
  ],
  'critic-page': ['preact'],
  bundled: ['node:'],
  'extension/platform': ['preact', 'valibot', 'webextension-polyfill'],
  'extension/storage': ['preact', 'valibot', 'webextension-polyfill', '@noble/hashes'],
  'extension/background': ['valibot', 'webextension-polyfill', '@noble/hashes'],
  'extension/content': ['preact', 'valibot', 'webextension-polyfill'],
  'extension/popup': ['preact', '@preact/signals', 'valibot', 'webextension-polyfill'],
  'extension/options': ['preact', '@preact/signals', 'valibot', 'webextension-polyfill'],
  'extension/welcome': ['preact'],
};

const everything = ['src', 'test', 'scripts', 'demo'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    // Benchmarks install what they are compared with.
    .filter((file) => !file.includes('/node_modules/')),
);
const code = everything.filter((file) => /\.(tsx?|mjs)$/.test(file));
const sources = code.filter((file) => file.startsWith('src/'));

function grouped(files: readonly string[], by: (file: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) groups.set(by(file), [...(groups.get(by(file)) ?? []), file]);
  return groups;
}

/** What a file imports, types and `import()` included: paths within the project, and names of packages. */
function importsOf(file: string): { files: string[]; packages: string[] } {
  const text = readFileSync(file, 'utf8');
  const named = [
    ...text.matchAll(/^(?:import|export)\s[^;'"]*?\bfrom\s*'([^']+)'/gm),
    ...text.matchAll(/^import\s*'([^']+)'/gm),
    ...text.matchAll(/\bimport\(\s*'([^']+)'/g),
  ].map(([, name]) => name!.split('?')[0]!);
  return {
    files: named.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name)),
    packages: named.filter((name) => !name.startsWith('.')),
  };
}

const imports = new Map(sources.map((file) => [file, importsOf(file)]));

/** The room of a file: the folder below src; in the extension, the folder below that. */
function roomOf(file: string): string {
  const [, room, part] = file.split('/');
  return room === 'extension' ? `extension/${part}` : room!;
}

/** Groups of files that can each reach the others (Tarjan's strongly connected components). */
function circles(): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    stack.push(file);
    for (const next of imports.get(file)?.files ?? []) {
      if (!imports.has(next)) continue;
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) found.push(group.sort());
  };
  for (const file of sources) if (!order.has(file)) visit(file);
  return found;
}

describe('The rooms', () => {
  it('are read rightly: the list of files and their imports is not empty', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect([...imports.values()].flatMap(({ files }) => files).length).toBeGreaterThan(1000);
    expect([...new Set(sources.map(roomOf))].filter((room) => !mayImport[room])).toEqual([]);
  });

  it('import one way only', () => {
    const upward = [...imports].flatMap(([file, { files }]) =>
      files
        .filter((other) => other.startsWith('src/') && roomOf(other) !== roomOf(file))
        .filter((other) => !mayImport[roomOf(file)]!.includes(roomOf(other)))
        .map((other) => `${file} > ${other}`),
    );
    expect(upward).toEqual([]);
  });

  it('import nothing from scripts, tests or the demo', () => {
    const outside = [...imports].flatMap(([file, { files }]) =>
      files.filter((other) => /^(scripts|test|demo)\//.test(other)).map((other) => `${file} > ${other}`),
    );
    expect(outside).toEqual([]);
  });

  it('import in no circle, types included', () => {
    expect(circles()).toEqual([]);
  });

  it('use only the packages that they may: the core no browser and no Node', () => {
    const foreign = [...imports].flatMap(([file, used]) => {
      const allowed = packages[roomOf(file)];
      if (!allowed) return [];
      return used.packages
        .filter(
          (name) =>
            !allowed.some(
              (each) => name === each || name.startsWith(each.replace(/:?$/, (end) => end || '/')),
            ),
        )
        .map((name) => `${file} > ${name}`);
    });
    expect(foreign).toEqual([]);
  });
});

describe('The files', () => {
  it('have names of their own', () => {
    // A command's script is named after the command, whatever else has that name.
    const named = code.filter((file) => !entryNames.test(basename(file)) && dirname(file) !== 'scripts');
    const byName = grouped(named, (file) => basename(file).replace(/\.tsx?$/, ''));
    expect([...byName.values()].filter((files) => files.length > 1)).toEqual([]);
  });

  it('lie in folders that can be overlooked', () => {
    const folders = grouped(everything, dirname);
    const crowded = [...folders]
      .filter(([folder, files]) => files.length > MAX_FILES_IN_FOLDER && !pluginFolders.includes(folder))
      .map(([folder, files]) => `${folder}: ${files.length}`);
    expect(crowded).toEqual([]);
  });

  it('are short enough to be read', () => {
    const long = code.flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length - 1;
      const most = file.startsWith('test/') ? MAX_TEST_LINES : MAX_SOURCE_LINES;
      return lines > most ? [`${file}: ${lines} lines, of at most ${most}`] : [];
    });
    expect(long).toEqual([]);
  });
});
