import type { Plugin } from 'vite';

/** Preact's one assignment of raw HTML, as its minified build has it. */
const rawHtml = /\b(\w+)\.innerHTML=\w+\.__html\b/g;

/**
 * Takes raw HTML out of Preact: nothing of ours uses `dangerouslySetInnerHTML`, so that what a page, a feed or an
 * archive says can only ever become text. Should Preact write it otherwise one day, the stores' linter warns again
 * and the test of the build fails.
 */
export function noRawHtml(): Plugin {
  return {
    name: 'reelgrade:no-raw-html',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(rawHtml, '$1.textContent=""');
          else if (file.fileName.endsWith('.js'))
            file.source = String(file.source).replace(rawHtml, '$1.textContent=""');
        }
      },
    },
  };
}
