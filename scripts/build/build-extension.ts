import { build } from 'vite';
import type { BrowserName } from '../browsers.ts';

/**
 * Builds the extension of one browser, as it ships, into dist/NAME or another folder. Silent but for errors. Whoever
 * runs it: within a test, NODE_ENV would make it a development build.
 */
export async function buildExtension(name: BrowserName, outDir?: string): Promise<void> {
  const { log, warn } = console;
  const { NODE_ENV } = process.env;
  console.log = console.warn = () => {};
  process.env.NODE_ENV = 'production';
  try {
    await build({ mode: name, logLevel: 'silent', build: outDir ? { outDir } : {} });
  } finally {
    Object.assign(console, { log, warn });
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
