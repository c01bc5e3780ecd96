/** What the worker says in the browser's own places: toolbar, address bar and context menu. */
export const toolbarEn = {
  'toolbar.reason': 'Reelgrade: {reason}',
  'toolbar.noReview': 'Reelgrade: no review of “{title}”',
  'toolbar.hidden': 'Reelgrade: there is a review of {film}',
  'toolbar.grade': '{grade} for {film}, {critic}',
  'together.recommend': { one: '{yes} of {count}', other: '{yes} of {count}' },
  'together.critics': { one: '{count} critic', other: '{count} critics' },
  'omnibox.hint': 'Find a review of a film',
  // The browser puts the selected words in the place of %s.
  'menu.find': 'Find “%s” in Reelgrade',
} as const;
