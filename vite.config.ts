import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { bundled } from './scripts/build/bundled-archives-plugin.ts';
import { manifestFor, type Target } from './scripts/build/manifest-for-browser.ts';
import { noRawHtml } from './scripts/build/no-raw-html.ts';
import { pageScripts } from './scripts/build/page-scripts-plugin.ts';
import { tableOnly } from './scripts/build/standalone-script.ts';
import { oneWorker } from './scripts/build/worker-plugin.ts';

/** `vite build` makes dist/chromium, `vite build --mode firefox` dist/firefox, of one manifest.json. */
export default defineConfig(({ command, mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chromium';
  const building = command === 'build';
  return {
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: !building }),
      crx({
        manifest: manifestFor(target, building),
        browser: target === 'firefox' ? 'firefox' : 'chrome',
        // One file, nothing a page may fetch. `vite serve` needs the loader to reload the content script.
        contentScripts: building ? { standaloneFiles: ['src/extension/content/main.ts'] } : {},
      }),
      bundled(),
      ...(building ? [tableOnly] : []),
      pageScripts(),
      oneWorker(),
      noRawHtml(),
    ],
    build: {
      outDir: `dist/${target}`,
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      modulePreload: false,
      emptyOutDir: true,
      reportCompressedSize: false,
      license: false,
    },
    server: { port: 5173, strictPort: true, cors: { origin: [/^chrome-extension:\/\//] } },
  };
});
