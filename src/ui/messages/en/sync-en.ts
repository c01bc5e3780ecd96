/** What the options say of settings that go along to other browsers. */
export const syncEn = {
  'sync.on': 'Carry my settings to my other browsers',
  'sync.hint':
    'Through your browser’s own sync, which then keeps a copy: how grades and badges look, what is dimmed or hidden, sites that are switched off, the language. Not archives, corrections or films. Of two changes of one setting the newer counts.',
  'sync.failed': 'Not carried: {settings}. The browser has no more room for it, or its sync refused.',
} as const;
