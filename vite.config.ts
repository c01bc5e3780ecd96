import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { bundled } from './scripts/build/bundled-archives-plugin.ts';
import { earlyList } from './scripts/build/early-list-plugin.ts';
import { manifestFor, type Target, targets } from './scripts/build/manifest-for-browser.ts';
import { carriedMessages } from './scripts/build/messages-plugin.ts';
import { noRawHtml } from './scripts/build/no-raw-html.ts';
import { pageScripts } from './scripts/build/page-scripts-plugin.ts';
import { popupGroups, popupStyles } from './scripts/build/popup-files-plugin.ts';
import { tableOnly } from './scripts/build/standalone-script.ts';
import { oneWorker } from './scripts/build/worker-plugin.ts';

/** The oldest browser that each build is for: those of the manifests. */
const oldest: Record<Target, string> = { chromium: 'chrome137', firefox: 'firefox140', safari: 'safari17' };

/** `vite build` makes dist/chromium, `vite build --mode firefox` dist/firefox (or safari), of one manifest.json. */
export default defineConfig(({ command, mode }) => {
  const target: Target = targets.find((name) => name === mode) ?? 'chromium';
  const building = command === 'build';
  return {
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: !building }),
      crx({
        manifest: manifestFor(target, building),
        // Safari's background is a page with a script, as Firefox's is.
        browser: target === 'chromium' ? 'chrome' : 'firefox',
        // One file, nothing a page may fetch. `vite serve` needs the loader to reload the content script.
        contentScripts: building ? { standaloneFiles: ['src/extension/content/main.ts'] } : {},
      }),
      bundled(),
      carriedMessages(),
      ...(building ? [tableOnly] : []),
      pageScripts(),
      oneWorker(),
      earlyList(),
      popupStyles,
      noRawHtml(),
    ],
    build: {
      outDir: `dist/${target}`,
      // No part of the manifest names it: the worker opens it after installing.
      rolldownOptions: {
        input: { welcome: 'src/extension/welcome/index.html' },
        output: { codeSplitting: { groups: popupGroups } },
      },
      target: oldest[target],
      // All files of a page are asked for at once, and not each when the one before has come.
      modulePreload: { polyfill: false },
      emptyOutDir: true,
      reportCompressedSize: false,
      license: false,
    },
    server: { port: 5173, strictPort: true, cors: { origin: [/^chrome-extension:\/\//] } },
  };
});
