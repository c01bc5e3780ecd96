/** What several critics say of one film. */
export const panelEn = {
  'panel.critics': 'All critics of this film',
  'panel.median': '{grade} in the middle ({score} of 100)',
  'panel.recommend': {
    one: '{yes} of {count} critic recommends it.',
    other: '{yes} of {count} critics recommend it.',
  },
  'panel.spread': {
    one: '{count} grade, from {lowest} to {highest} of 100',
    other: '{count} grades, from {lowest} to {highest} of 100',
  },
  'panel.leaveOut': 'Leave out',
  'panel.isOut': '{critic} is left out for this film.',
  'panel.takeIn': 'Take in again',
} as const;
