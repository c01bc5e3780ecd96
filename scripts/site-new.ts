import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureFolder } from './site-fixture.ts';

const definitionFile = (file: string): string =>
  fileURLToPath(new URL(`../src/sites/definitions/${file}`, import.meta.url));

/** Makes a site's file and fixture and adds the site to the registry. Prints an error and exits when one of them exists. */
export function newSite(
  name: string,
  { host = `www.${name}.com`, label = name }: { host?: string; label?: string },
): void {
  if (!/^[a-z][a-z\d]{1,30}$/.test(name))
    stop(`"${name}" is not a valid site name. Use 2 to 31 small letters and digits, such as "simkl".`);
  const site = definitionFile(`${name}.ts`);
  const page = `${fixtureFolder}${name}.html`;
  for (const file of [site, page])
    if (existsSync(file))
      stop(`${relative(process.cwd(), file)} already exists. Choose another name, or edit that file.`);
  writeFileSync(site, siteFile(name, label, host));
  writeFileSync(page, fixtureFile(host));
  register(name);
  console.log(`Made src/sites/definitions/${name}.ts and test/pages/${name}.html, and added "${name}" to the registry.

Next:
  1. Give the fixture the shape of a real page of the site: a few lines, with films of your choice.
  2. In the site's file, say where title, year and kind are. docs/sites.md explains how.
  3. npm run site -- check ${name}
  4. npx vitest run test/sites`);
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}

/** Adds the import, in order, and the entry at the end of the registry. */
function register(name: string): void {
  const file = definitionFile('index.ts');
  const lines = readFileSync(file, 'utf8').split('\n');
  const imported = lines.filter((line) => line.startsWith('import {'));
  const next = imported.find((line) => line > `import { ${name} }`) ?? '';
  lines.splice(
    next ? lines.indexOf(next) : imported.length + 1,
    0,
    `import { ${name} } from './${name}.ts';`,
  );
  lines.splice(lines.lastIndexOf('];'), 0, `  ${name},`);
  writeFileSync(file, lines.join('\n'));
}

const siteFile = (
  name: string,
  label: string,
  host: string,
): string => `import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import type { Examples, Site } from '../site.ts';

export const ${name}: Site = {
  name: '${name}',
  label: '${label.replaceAll("'", "\\'")}',
  hosts: ['${host}'],
  optional: true,
  proven: 'untested',
  titlePages: [
    {
      url: /^\\/movie\\//,
      title: ['h1', ...titleInHead],
      year: [...yearInHead],
      kind: { series: { 'meta:og:type': /tv_show/ }, otherwise: 'film' },
    },
  ],
  tiles: [
    {
      tile: '.card',
      title: ['.title', 'img @alt'],
      year: '.year',
      badge: 'img',
    },
  ],
};

export const examples: Examples = {
  'https://${host.replace('*.', 'www.')}/movie/1': 'film',
  'https://${host.replace('*.', 'www.')}/': 'list',
};
`;

const fixtureFile = (host: string): string => `<!--
url: https://${host.replace('*.', 'www.')}/movie/1
page: The Third Man | 1949 | film
tile: Odd Man Out | 1947 | unknown
-->
<!doctype html>
<html lang="en">
<head>
<title>The Third Man (1949)</title>
</head>
<body>
<h1>The Third Man</h1>
<div class="card"><img alt=""><span class="title">Odd Man Out</span> <span class="year">1947</span></div>
</body>
</html>
`;
