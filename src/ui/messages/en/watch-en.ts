/** What a viewer says of a film. */
export const watchEn = {
  'watch.label': 'What you say of this film',
  'watch.seen': 'Seen',
  'watch.wanted': 'Want to see',
  'watch.refused': 'Not for me',
} as const;
