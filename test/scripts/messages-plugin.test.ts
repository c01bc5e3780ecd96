import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutCarried } from '../../scripts/build/messages-plugin.ts';
import { extensionLocales } from '../../src/ui/messages/extension-locales.ts';

test.each(Object.keys(extensionLocales))(
  'the pages’ words in %s take from the worker’s file what lies there',
  (locale) => {
    const code = readFileSync(`src/ui/messages/${locale}/index.ts`, 'utf8');
    const own = withoutCarried(code, locale);
    expect(own).toContain(`fetch('/messages/${locale}.json')`);
    const parts = (text: string) => [...text.matchAll(/^import \{ (\w+?)[A-Z][a-zA-Z]* \}/gm)].length;
    const spread = (text: string) => [...text.matchAll(/^ {2}\.\.\.\w+,/gm)].length;
    expect([parts(code) - parts(own), spread(code) - spread(own)]).toEqual([7, 7]);
    expect(own).not.toMatch(/badge|reasons|toolbar/);
    expect(() => withoutCarried(own, locale)).toThrow(`${locale} does not take in badge`);
  },
);
