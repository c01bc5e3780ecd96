/** What popup and the page after an update say of what is new. */
export const newsEn = {
  'news.title': 'What is new',
} as const;
