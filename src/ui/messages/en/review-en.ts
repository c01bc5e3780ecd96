/** What a review's card says, in a page, in the popup and on a published page; and the note about dimmed titles. */
export const reviewEn = {
  'review.why': 'Why this review:',
  'review.readFull': 'Read the full review',
  'review.opening': 'Opening the review…',
  'review.gone': 'This review is no longer in its archive.',
  'review.failed': 'The review could not be opened: {reason}',
  'review.earlier': 'Earlier:',
  'review.alsoGraded': 'Also graded:',
  'review.gradeOfDay': '{grade} ({day})',
  'card.label': 'Review of {title}',
  'card.close': 'Close',
  'card.otherCritics': 'Other critics',
  'note.dimmed': { one: '{count} title dimmed', other: '{count} titles dimmed' },
  'note.shown': { one: '{count} title not dimmed for now', other: '{count} titles not dimmed for now' },
  'note.dimAgain': 'Dim again',
  'note.show': 'Show',
} as const;
