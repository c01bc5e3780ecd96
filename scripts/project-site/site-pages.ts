/** A page of the project's site that is made of a Markdown file. */
export interface DocumentPage {
  /** Folder of the page on the site, with its slash. */
  path: string;
  /** The file, from the project's folder. */
  source: string;
  /** What links to it say. */
  label: string;
  /** What it is about, for search engines. */
  description: string;
  /** Whether the head of every page leads to it. */
  inHead?: boolean;
}

/** The files of the project that are read on its site. Others are for those who work on it. */
export const documentPages: readonly DocumentPage[] = [
  {
    path: 'critics/',
    source: 'docs/critics.md',
    label: 'For critics',
    description:
      'How a critic’s archive becomes one that viewers see beside films: a guide without a terminal.',
    inHead: true,
  },
  {
    path: 'publishing/',
    source: 'docs/publishing.md',
    label: 'Publishing',
    description:
      'How to publish an archive of reviews on any web host, for people to search and to subscribe to.',
  },
  {
    path: 'sites/',
    source: 'docs/sites.md',
    label: 'For site authors',
    description: 'How to teach Reelgrade a site: one small declarative file.',
    inHead: true,
  },
  {
    path: 'matching/',
    source: 'docs/matching.md',
    label: 'How it decides',
    description: 'How Reelgrade decides which film a page shows, and what was measured.',
  },
  {
    path: 'format/',
    source: 'docs/format.md',
    label: 'The format',
    description: 'The catalog of an archive, byte by byte, and the manifest beside it.',
  },
  {
    path: 'threats/',
    source: 'docs/threats.md',
    label: 'Threats',
    description: 'Who might attack, what each could do at most, and the test that shows each defence.',
  },
  {
    path: 'privacy/',
    source: 'docs/privacy.md',
    label: 'Privacy',
    description:
      'Reelgrade collects nothing. What that means, what is kept where, and what is asked of whom.',
    inHead: true,
  },
  {
    path: 'security/',
    source: 'SECURITY.md',
    label: 'Security',
    description: 'How to report a weakness, and what is promised.',
  },
];
