import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The paths of a checkout's files that .gitignore does not leave out, sorted: what a reviewer gets to build from. It
 * asks no git, so that it works in an unpacked archive too.
 */
export function sourceFiles(root: string): string[] {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const patterns = lines.map((line) => {
    if (!/^[\w.*-]+\/?$/.test(line))
      throw new Error(`.gitignore: “${line}” is a pattern that release does not know.`);
    return new RegExp(`^${line.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  });
  const isIgnored = (name: string) => name === '.git' || patterns.some((pattern) => pattern.test(name));
  const found: string[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (isIgnored(entry.name)) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) found.push(path);
    }
  };
  walk('');
  return found.sort();
}
