/** What badges say. */
export const badgeEn = {
  'badge.grade': '{grade}, {score} of 100',
  'badge.notGraded': 'Not graded',
  'badge.likelyGrade': 'Probably {grade}, {score} of 100',
  'badge.likelyNotGraded': 'Probably this film, not graded',
  'badge.label': '{grade}: {title}, {critic}',
  'badge.hidden': 'Show the grade: {title}, {critic}',
} as const;
