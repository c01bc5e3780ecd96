import type { Plugin } from 'vite';

const POPUP = '/src/extension/popup/main.tsx';

/** Which modules the popup's own script imports, directly or through others, by whether they were looked at. */
const known = new Map<string, boolean>();

interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

function isOfPopup(id: string, modules: Modules): boolean {
  const before = known.get(id);
  if (before !== undefined) return before;
  // In a circle the answer is that of the others.
  known.set(id, false);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  const is = id.endsWith(POPUP) || importers.some((each) => isOfPopup(each, modules));
  known.set(id, is);
  return is;
}

/**
 * All that the popup shares with other pages is in one file: each file more is another trip to the browser before the
 * popup draws anything.
 */
export const popupGroups = [
  {
    debugName: 'shared',
    name: (id: string, modules: Modules) => (isOfPopup(id, modules) ? 'shared' : null),
    minShareCount: 2,
  },
];

/** Puts the popup's styles into its page, where they wait for no script: nothing is drawn before them. */
export const popupStyles: Plugin = {
  name: 'reelgrade:popup-styles',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { path, bundle = {} }) {
      if (!path.includes('/popup/')) return html;
      return html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/, (link, file) => {
        const css = bundle[file];
        if (css?.type !== 'asset') return link;
        delete bundle[file];
        return `<style>${css.source}</style>`;
      });
    },
  },
};
