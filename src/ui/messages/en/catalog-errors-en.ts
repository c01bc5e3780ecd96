/** What can be wrong with a catalog that is opened, in a published page too. */
export const catalogErrorsEn = {
  'error.catalogDamaged': 'The catalog is damaged: {detail}.',
  'error.catalogForeign': 'This is not a Reelgrade catalog.',
  'error.catalogOlder': 'The catalog is in a format that is no longer read; build it again.',
  'error.catalogFormat': 'The archive’s catalog is in another format; update Reelgrade to read it.',
} as const;
