/** What a source may hold at most. */
export const LIMITS = {
  /** Bytes of one page. */
  pageBytes: 4 * 2 ** 20,
  /** Bytes of one export: a table, a feed, a WordPress file. */
  exportBytes: 256 * 2 ** 20,
  /** Bytes of all that a zip unpacks to, and how many times its own size that may be. */
  unpackedBytes: 1024 * 2 ** 20,
  unpackRatio: 200,
  files: 500_000,
  /** Folders inside folders. */
  folderDepth: 40,
};

/** Bytes as whole megabytes, for messages. */
export const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
