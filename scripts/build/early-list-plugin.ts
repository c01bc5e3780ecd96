import type { Plugin } from 'vite';
import { changed } from './manifest-plugin.ts';
import { scriptOf } from './standalone-script.ts';

const file = 'src/extension/popup/early-list.js';

/** Puts a small script before the popup's own, which asks for its first list while that is still loading. */
export const earlyList = (): Plugin[] => [
  changed('early-list', async (_manifest, { target, add }) => {
    add(file, await scriptOf(`import './src/extension/popup/browse/early-list-main.ts';`, target));
  }),
  {
    name: 'reelgrade:early-list-tag',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path }) =>
        path.includes('/popup/')
          ? [{ tag: 'script', attrs: { src: `/${file}`, async: true }, injectTo: 'head-prepend' }]
          : [],
    },
  },
];
