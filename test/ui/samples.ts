import type { ListedReview, OpenedReview } from '../../src/protocol/messages.ts';

export const listed: ListedReview = {
  id: 'wharf',
  title: 'The Long Wharf',
  year: 1987,
  kind: 'film',
  grade: { text: 'B+', score: 79 },
  date: '2021-01-11',
  critic: 'Somebody',
  ref: { archive: 'sample', review: 'wharf' },
};

export const opened: OpenedReview = {
  ref: listed.ref,
  archive: {
    name: 'Sample',
    critic: 'Somebody',
    home: 'https://critic.example/',
    rights: '© Somebody. Quoted with leave.',
    language: 'en',
  },
  review: {
    id: 'wharf',
    film: { title: 'The Long Wharf', year: 1987, kind: 'film' },
    grade: listed.grade,
    date: listed.date,
    url: 'https://www.critic.example/wharf.html',
    tagline: 'Fog does the acting',
    excerpt: 'Slow, grey and honest. The last reel earns its silence.',
  },
};
