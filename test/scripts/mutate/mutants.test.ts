import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { findMutants } from '../../../scripts/mutate/find-mutants.ts';
import { regexMutants } from '../../../scripts/mutate/regex-mutants.ts';
import { switchMutants } from '../../../scripts/mutate/switch-mutants.ts';

/** What each mutant of the source changes, as `kind: before → after`. */
const changes = (source: string) =>
  findMutants(source).map(
    ({ kind, edit }) => `${kind}: ${source.slice(edit.start, edit.end)} → ${edit.text}`,
  );

describe('mutants', () => {
  it.each([
    ['const a = b < c;', ['<: b < c → (b ) <= ( c)', '<: b < c → (b ) >= ( c)']],
    ['const a = b ?? c;', ['??: b ?? c → (b ) && ( c)']],
    ['i++;', ['++: ++ → --']],
    ['a += 1;', ['+=: += → -=']],
    ["const a = 'x' + b;", ["text: 'x' → ''"]],
    ['const a = `x`;', ['text: `x` → ``']],
    ['if (a) b();', ['condition: a → true', 'condition: a → false']],
    ['const a = !b;', ['!: ! → ']],
    ['const a = () => b;', ['result: b → undefined']],
    ['const a = b?.c;', ['?.: ?. → .']],
    ['const a = b?.[c];', ['?.: ?. → ']],
    ['const a = (b).trim();', ['.trim(): .trim() → ']],
    ['const a = b.some(c);', ['.some(): some → every']],
    ['const a = /^b$/u;', ['pattern: /^b$/u → /b$/u', 'pattern: /^b$/u → /^b/u']],
    ['const a = [b];', ['list: [b] → []']],
    ['function a() { b(); }', ['block: { b(); } → {}']],
    // Nothing to run, or nothing that could be told apart.
    ["import a from 'a';\nexport type B = 'c' | 'd';\ninterface E { f: 'g' }", []],
    ['const a = b.toString();', []],
    ['class A extends B { constructor() { super(); } }', []],
  ])('of %s', (source, expected) => {
    expect(changes(source)).toEqual(expected);
  });

  it.each([
    ['\\d+', ['\\D+', '\\d']],
    ['[a-z]', ['[^a-z]']],
    ['(?<=a)b*?', ['(?<!a)b*?', '(?<=a)b']],
    ['a{2,3}', ['a']],
    ['[\\s(]\\b', ['[^\\s(]\\b', '[\\S(]\\b', '[\\s(]\\B']],
  ])('of the pattern %s', (source, expected) => {
    expect(regexMutants(source, '')).toEqual(expected);
  });
});

describe('switches', () => {
  const source = `
    const words = (text: string): string[] => text.trim().split(/\\s+/).filter((word) => word !== '');
    interface Options { readonly least?: number }
    export function longest(text: string, options: Options = {}, names?: { of?: (word: string) => string }): string[] {
      const found: string[] = [];
      for (const word of words(text)) {
        if (word.length < (options.least ?? 3) || found.includes(word)) continue;
        found.push(names?.of?.(word).toUpperCase() ?? word);
      }
      let at = found.length;
      while (at > 2 && found.length > 1) { found.pop(); at--; }
      return found.length > 0 ? found : ['none' as string];
    }`;
  const inputs: unknown[][] = [
    ['the  quick brown fox'],
    [' a b '],
    ['one two two', { least: 1 }, { of: (word: string) => `${word}!` }],
    ['one', {}, {}],
  ];

  /** What the source does with all inputs, with a mutant on. A loop that never ends is ended. */
  async function behaviour(text: string, on = -1): Promise<string> {
    const { code } = await transformWithOxc(text, 'sample.ts');
    let left = 5000;
    const isOn = (id: number) => {
      if (--left < 0) throw new Error('loops');
      return id === on;
    };
    const run = new Function('__mutant', `${code.replace('export ', '')}; return longest;`)(isOn);
    return JSON.stringify(
      inputs.map((input) => {
        try {
          return run(...input);
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
  }

  it('do what each mutant does when it is on, and nothing when none is', async () => {
    const mutants = findMutants(source).map((mutant, id) => ({ ...mutant, id }));
    expect(mutants.length).toBeGreaterThan(30);
    const switched = switchMutants(source, mutants);
    const plain = await behaviour(source);
    expect(await behaviour(switched)).toBe(plain);
    let noticed = 0;
    for (const { id, edit, kind, shape } of mutants) {
      const on = await behaviour(switched, id);
      if (on !== plain) noticed++;
      // Loops that never end cannot be compared.
      if (on.includes('Error') || kind === '--' || kind === '>') continue;
      const text = shape === 'block' ? '{}' : edit.text;
      const changed = source.slice(0, edit.start) + text + source.slice(edit.end);
      expect(on, `${kind} at ${edit.start}`).toBe(await behaviour(changed));
    }
    expect(noticed).toBeGreaterThan(20);
  });
});
