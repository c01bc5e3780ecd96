/** What only a published archive's page says. */
export const archivePageEn = {
  'archive.opening': 'Opening the archive…',
  'archive.failed': 'The archive cannot be opened',
  'archive.reviewedBy': {
    one: '{count} film reviewed by {critic}',
    other: '{count} films reviewed by {critic}',
  },
  'archive.none': 'No film that was reviewed is of this grade and these years.',
  'archive.more': 'Show more',
  'archive.noSuchReview': 'No such review',
  'archive.manifest': 'This archive for Reelgrade',
  'archive.feed': 'Feed',
  'archive.data': 'All reviews as data',
  'archive.add': 'Add to Reelgrade',
  'archive.addHow':
    'Reelgrade is a browser extension that shows these grades beside films, on the pages where you choose what to watch; look for it by its name among your browser’s extensions. With it installed, click its icon in the toolbar while you are on this page. Or paste this archive’s address in its options.',
  'archive.copy': 'Copy the address',
  'archive.copied': 'Copied.',
  'filter.grade': 'Grade',
  'filter.allGrades': 'All',
  'filter.best': 'The best',
  'filter.good': 'Good or better',
  'filter.mixed': 'Mixed',
  'filter.poor': 'Poor',
  'filter.decade': 'Film of the',
  'filter.allYears': 'All years',
  'filter.decadeOf': '{year}s',
} as const;
