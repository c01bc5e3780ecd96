import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { carriedMessages, wordsForPages } from '../../scripts/build/messages-plugin.ts';
import { extensionLocales } from '../../src/ui/messages/extension-locales.ts';

afterEach(() => vi.unstubAllGlobals());

/** What the plugin says of a module that is no file. */
async function codes(): Promise<string> {
  const { load } = carriedMessages() as { load(id: string): Promise<string> };
  return load('\0virtual:message-codes');
}

test.each(Object.keys(extensionLocales) as (keyof typeof extensionLocales)[])(
  'pages have all words of %s: their own by the order of the codes, the rest from the worker’s file',
  async (locale) => {
    const all: Record<string, unknown> = (await extensionLocales[locale]()).default;
    const carried = { 'badge.notGraded': all['badge.notGraded'] };
    const fetched = vi.fn(async () => new Response(JSON.stringify(carried)));
    vi.stubGlobal('fetch', fetched);
    const folder = mkdtempSync(join(tmpdir(), 'words-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'codes.mjs'), await codes());
    const code = (await wordsForPages(locale)).replace('virtual:message-codes', './codes.mjs');
    writeFileSync(join(folder, 'words.mjs'), code);
    const made = (await import(/* @vite-ignore */ join(folder, 'words.mjs'))).default;
    expect(fetched).toHaveBeenCalledWith(`/messages/${locale}.json`);
    for (const name of ['options.opening', 'look.title', 'badge.notGraded', 'error.notAWatchExport'])
      expect(made[name], name).toEqual(all[name]);
    expect(Object.keys(made).length).toBeGreaterThan(250);
    expect(readFileSync(join(folder, 'words.mjs'), 'utf8')).not.toContain('options.opening');
  },
);
