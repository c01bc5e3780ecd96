/** What can be taken along from a review. */
export const shareEn = {
  'share.by': '{critic} on {film}: {grade}',
  'share.copyQuote': 'Copy quote',
  'share.copyLink': 'Copy link',
  'share.picture': 'Save as picture',
  'share.copied': 'Copied.',
  'share.saved': 'Saved.',
  'share.reportFilm': 'Copy a report',
  'share.reported': 'Copied. It names the film, the review and the reason, and nothing else.',
} as const;
