import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureFolder } from './site-fixture.ts';

const known = (file: string): string =>
  fileURLToPath(new URL(`../src/sites/definitions/${file}`, import.meta.url));

/** Makes a site's file and fixture and enters it in the registry. Stops, with the reason, where one is there already. */
export function newSite(
  name: string,
  { host = `www.${name}.com`, label = name }: { host?: string; label?: string },
): void {
  if (!/^[a-z][a-z\d]{1,30}$/.test(name)) stop(`"${name}" is no site name: small letters and digits only`);
  const site = known(`${name}.ts`);
  const page = `${fixtureFolder}${name}.html`;
  for (const file of [site, page])
    if (existsSync(file)) stop(`${relative(process.cwd(), file)} is there already`);
  writeFileSync(site, siteFile(name, label, host));
  writeFileSync(page, fixtureFile(host));
  register(name);
  console.log(`Made src/sites/definitions/${name}.ts and test/pages/${name}.html, and entered "${name}" in the registry.

Next:
  1. Fill the fixture with the shape of a real page of the site, in few lines and with films of your choice.
  2. Say in the site's file where title, year and kind stand. docs/sites.md says how.
  3. npm run site -- check ${name}
  4. npx vitest run --project unit test/sites`);
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}

/** Adds the import, in order, and the entry at the end of the registry. */
function register(name: string): void {
  const file = known('index.ts');
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
): string => `import { titleInHead, yearInHead } from '../head.ts';
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
