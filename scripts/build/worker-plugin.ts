import type { Plugin } from 'vite';
import { changed } from './manifest-plugin.ts';
import { scriptOf } from './standalone-script.ts';

const file = 'background.js';

/**
 * Makes the worker one file: it is woken for every first question, and files that import one another are each
 * fetched in turn.
 */
export const oneWorker = (): Plugin =>
  changed('one-worker', async (manifest, { target, bundle, add }) => {
    add(file, await scriptOf(`import './src/extension/background/main.ts';`, target));
    const { service_worker, scripts, type: _, ...rest } = manifest.background;
    manifest.background = scripts ? { ...rest, scripts: [file] } : { service_worker: file };
    // What was made for it before: the loader, and the chunk that nobody else imports.
    for (const loader of [service_worker, ...(scripts ?? [])]) delete bundle[loader];
    for (const [name, made] of Object.entries(bundle))
      if (made.type === 'chunk' && made.facadeModuleId?.endsWith('/src/extension/background/main.ts'))
        delete bundle[name];
  });
