/** What a source may hold at most. */
export const LIMITS = {
  /** Bytes of one page. */
  page: 4 * 2 ** 20,
  /** Bytes of one export: a table, a feed, a WordPress file. */
  export: 256 * 2 ** 20,
  /** Bytes of all that a zip unpacks to, and how many times its own size that may be. */
  unpacked: 1024 * 2 ** 20,
  ratio: 200,
  files: 500_000,
  /** Folders inside folders. */
  depth: 40,
};
