import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('docs/threats.md', 'utf8');
const tests = (readdirSync('test', { recursive: true }) as string[])
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `test/${file}`);
const sources = tests.map((file) => readFileSync(file, 'utf8')).join('\n');

it('the page about threats names tests that are there', () => {
  const files = [...text.matchAll(/`(test\/[^`]+\.tsx?)`/g)].map(([, file]) => file!);
  const titles = [...text.matchAll(/“([^”]+)”/g)].map(([, title]) => title!);
  expect(files.length).toBeGreaterThan(10);
  expect(titles.length).toBeGreaterThan(30);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(titles.filter((title) => !sources.includes(title))).toEqual([]);
});
