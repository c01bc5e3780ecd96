/** The one name every published folder has its manifest under. */
export const MANIFEST_FILE = 'archive.json';

/** The type of the `<link rel="alternate">` that offers an archive on a critic's own pages. */
export const LINK_TYPE = 'application/vnd.reelgrade+json';
