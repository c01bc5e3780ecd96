import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The grade of a bundled capsule, from its source: what a test expects follows the archive. */
export function gradeOf(capsule: string): string {
  const text = readFileSync(new URL(`../../../src/bundled/sampler/${capsule}.md`, import.meta.url), 'utf8');
  return parse(text.split('---')[1]!).grade;
}
