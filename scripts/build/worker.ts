import type { Plugin } from 'vite';
import { scriptOf } from './page-scripts.ts';

const file = 'background.js';

/**
 * Makes the worker one file: it is woken for every first question, and files that import one another are each
 * fetched in turn.
 */
export function oneWorker(): Plugin {
  let target = '';
  return {
    name: 'reelgrade:one-worker',
    apply: 'build',
    configResolved({ build }) {
      target = String(build.target);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const manifest = bundle['manifest.json'];
        if (manifest?.type !== 'asset') return;
        this.emitFile({
          type: 'asset',
          fileName: file,
          source: await scriptOf(`import './src/background/main.ts';`, target),
        });
        const whole = JSON.parse(String(manifest.source));
        const { service_worker, scripts } = whole.background;
        whole.background = scripts ? { scripts: [file] } : { service_worker: file };
        manifest.source = JSON.stringify(whole, null, 2);
        // What was made for it before: the loader, and the chunk that nobody else imports.
        for (const loader of [service_worker, ...(scripts ?? [])]) delete bundle[loader];
        for (const [name, made] of Object.entries(bundle))
          if (made.type === 'chunk' && made.facadeModuleId?.endsWith('/src/background/main.ts'))
            delete bundle[name];
      },
    },
  };
}
