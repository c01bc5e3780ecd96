/** What the page after installing and the page after an update say. */
export const welcomeEn = {
  'welcome.pageTitle': 'Welcome to Reelgrade',
  'welcome.title': 'What critics thought, where you choose a film',
  'welcome.badges':
    'A grade stands on posters and beside titles. Its colour and its shape tell how good the film is.',
  'welcome.card':
    'Point at it, tab to it or tap it for the critic’s words, and why they are about this film.',
  'welcome.popup': 'The icon in the toolbar lists the films of a page, and searches all reviews.',
  'welcome.tryTitle': 'Try it here',
  'welcome.tryHint': 'Press a grade. These are reviews from the archives in your browser.',
  'welcome.sites': 'Where it works',
  'welcome.moreSites': 'Switch on more sites',
  'welcome.critics': 'Whose grades you see',
  'welcome.moreCritics': 'Find more critics',
  'welcome.privacyTitle': 'What leaves your browser',
  'welcome.privacy':
    'Nothing of what you look at: the archives are in your browser, and titles are looked up there. Nobody is told, and nothing is counted.',
  'news.look':
    'Badges go to another corner, get another size or opacity, or show only while you point at a title: for all sites, or for one.',
  'news.scores': 'The scores of the sites themselves can be veiled.',
  'news.options': 'Both are in the options, under Display.',
  'welcome.options': 'All options',
} as const;
