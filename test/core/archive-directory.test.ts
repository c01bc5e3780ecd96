import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagedDirectory, readDirectory } from '../../src/core/directory/archive-directory.ts';

const entry = {
  name: 'Lantern Reviews',
  critic: 'Jo Lantern',
  about: 'Films by night.',
  language: 'en',
  archive: 'https://lantern.example/reviews/',
};

describe('The directory of archives', () => {
  it('as it is packaged can be read, and names archives that come with the extension', () => {
    const directory = packagedDirectory();
    expect(directory.length).toBeGreaterThanOrEqual(2);
    for (const { bundled } of directory)
      if (bundled) expect(existsSync(`src/bundled/${bundled}`), bundled).toBe(true);
  });

  it('keeps what it names', () => {
    expect(readDirectory({ archives: [entry] })).toEqual([entry]);
  });

  it.each<[string, object, string]>([
    ['an address that is none', { archive: 'javascript:alert(1)' }, 'archives.0.archive: not a web address'],
    ['no archive at all', { archive: undefined }, 'needs either'],
    ['two at once', { bundled: 'sampler' }, 'needs either'],
    ['something unknown', { script: 'x' }, 'script'],
    ['a long description', { about: 'a'.repeat(301) }, 'archives.0.about'],
    ['no name', { name: ' ' }, 'archives.0.name'],
  ])('refuses %s', (_, change, problem) => {
    expect(() => readDirectory({ archives: [{ ...entry, ...change }] })).toThrow(problem);
  });

  it('refuses what is no directory', () => {
    expect(() => readDirectory([])).toThrow('directory of archives');
    expect(() => readDirectory({ archives: Array(1001).fill(entry) })).toThrow('archives');
  });
});
