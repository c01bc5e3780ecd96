/** What the lists of reviews, their search and the offer of an archive say. */
export const listsEn = {
  'list.back': 'Back',
  'list.tryAgain': 'Try again',
  'search.label': 'Search all reviews',
  'search.searching': 'Searching…',
  'search.failed': 'The search failed',
  'search.results': 'Reviews found',
  'search.count': { one: 'One review found', other: '{count} reviews found' },
  'search.none': 'No review found',
  'search.noneHint': 'Nothing for “{words}”. Try fewer letters of the title, or a grade or year: “b+ 1999”.',
  'offer.about': {
    one: '{critic} · {count} review · {size} from {host}',
    other: '{critic} · {count} reviews · {size} from {host}',
  },
  'offer.signed': 'Signed with the key {key}. From now on it is accepted with this key only.',
  'offer.unsigned': 'Not signed: anyone who runs the host can change it.',
  'offer.hostSees': 'The host sees that somebody reads the archive, and never what you watch.',
  'offer.fetching': 'Fetching the archive…',
  'offer.subscribe': 'Subscribe',
  'offer.notNow': 'Not now',
} as const;
