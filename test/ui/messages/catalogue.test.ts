import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/ui/messages/en.ts';

type Node = { type: string; [field: string]: unknown };

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** Every node of a file's syntax tree, with the nodes around it, the nearest last. */
function walk(file: string, visit: (node: Node, around: readonly Node[]) => void): void {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  expect(errors, file).toEqual([]);
  const into = (value: unknown, around: readonly Node[]) => {
    if (Array.isArray(value)) for (const one of value) into(one, around);
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      visit(value as Node, around);
      const inside = [...around, value as Node];
      for (const field of Object.values(value)) into(field, inside);
    }
  };
  into(program, []);
}

/** Attributes whose text nobody reads. */
const UNREAD = /^(class|d|path|id|href|rel|type|role|accept|viewBox|target|data-.*)$/;

/** The words that a component says itself: text between tags, attributes that are read, sentences in strings. */
function wordsIn(file: string): string[] {
  const found: string[] = [];
  walk(file, (node, around) => {
    if (node.type === 'JSXText' && /\p{L}/u.test(String(node.value))) found.push(String(node.value).trim());
    const isText = node.type === 'Literal' || node.type === 'TemplateElement';
    const value = node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : node.value;
    if (!isText || typeof value !== 'string' || !/\p{L}/u.test(value)) return;
    const attribute = around.findLast(({ type }) => type === 'JSXAttribute');
    const name = String((attribute?.name as Node | undefined)?.name ?? '');
    const isRead =
      around.at(-1) === attribute &&
      !UNREAD.test(name) &&
      /^(aria-label|alt|title|label|about|hint|placeholder|words)$/.test(name);
    const isSentence = /^[“\s]*\p{Lu}[\p{L}’]*[\s:.,]|\p{L} \p{Ll}+ \p{Ll}/u.test(value);
    if (isRead || (isSentence && !UNREAD.test(name))) found.push(value);
  });
  return found;
}

/** The codes that a file speaks in: strings that are named like messages. */
function codesIn(file: string): string[] {
  const kinds = new Set(Object.keys(en).map((code) => code.split('.')[0]));
  const found: string[] = [];
  walk(file, ({ type, value }) => {
    if (type === 'Literal' && typeof value === 'string' && /^[a-z]+\.[a-z]\w*$/i.test(value))
      if (kinds.has(value.split('.')[0]!)) found.push(value);
  });
  return found;
}

const speaking = sources.filter(
  (file) => !file.includes('/messages/') && !/^src\/(sites|critic)\//.test(file),
);
const codes = new Map(speaking.map((file) => [file, codesIn(file)]));

/** The product's name, and an address as an example. */
const NAMES = /: (Reelgrade|critic\.example\/reviews)$/;

/** What is named like a message and is a file, a key, or asked of a page. */
const OTHER = /\.(json|jsonl|tsv|csv|xml|html|js|ts|css|films|report|catalog)$|^page\.(?:copy|teach)$/;

function reasonCodes(): string[] {
  const files = ['src/core/catalog/match/reasons.ts', 'src/protocol/messages.ts'];
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\{ code: '(\w+)'/g)].map(([, code]) => `reason.${code}`),
  );
}

describe('The messages', () => {
  it('are all that components say', () => {
    const said = sources
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => wordsIn(file).map((words) => `${file}: ${words}`));
    expect(said.filter((words) => !NAMES.test(words))).toEqual([]);
  });

  it('exist for every code that is used, and every one is used', () => {
    const used = new Set([...codes.values()].flat().filter((code) => !OTHER.test(code)));
    for (const code of reasonCodes()) used.add(code);
    expect(reasonCodes().length).toBeGreaterThan(20);
    expect([...used].filter((code) => !(code in en))).toEqual([]);
    const needed = (code: string) => code !== 'number.spelled' && code !== 'error.unexpected';
    expect(Object.keys(en).filter((code) => needed(code) && !used.has(code))).toEqual([]);
  });
});

/** All files that an entry point brings with it. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !/\.tsx?$/.test(file)) return seen;
  seen.add(file);
  for (const [, types, name] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (type )?[^;'"]*?(?:from )?'(\.[^'?]+)'/gm,
  ))
    if (!types) reached(join(dirname(file), name!), seen);
  return seen;
}

describe('An entry point', () => {
  it.each([
    'src/extension/popup/main.tsx',
    'src/extension/options/main.tsx',
    'src/extension/background/main.ts',
    'src/extension/content/main.ts',
    'src/extension/content/card/card-main.ts',
    'src/archive-page/main.tsx',
    'src/archive-page/grade-widget/grade-widget.ts',
    'src/critic-page/main.tsx',
    'src/critic-page/critic-worker.ts',
    'src/critic/main.ts',
  ])('%s brings the messages of all its files, and no others', async (entry) => {
    const files = [...reached(entry)];
    const parts = files.filter((file) => file.includes('/messages/en/'));
    const brought = new Set<string>();
    for (const part of parts)
      for (const words of Object.values((await import(join('../../..', part))) as object))
        for (const code of Object.keys(words)) brought.add(code);
    const said = files.flatMap((file) => codes.get(file) ?? []);
    // Errors travel to where they are shown; the worker and the page script show none.
    const shown = said.filter(
      (code) => code in en && (brought.has('error.noRoom') || !code.startsWith('error.')),
    );
    const missing = shown.filter((code) => !brought.has(code));
    expect(missing).toEqual([]);
    const needless = parts.filter((part) => {
      const kinds = new Set(codesIn(part).map((code) => code.split('.')[0]));
      return ![...said, 'reason.', 'error.', 'number.'].some((code) => kinds.has(code.split('.')[0]!));
    });
    expect(needless.map((part) => basename(part))).toEqual([]);
  });
});
