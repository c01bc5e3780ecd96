import { diskFiles } from '../input/disk-files.ts';
import { type ReadArchive, type ReadOptions, readReviews } from './read-reviews.ts';

/** Reads archives that lie on the disk, as folders, files or zips: see `readReviews`. */
export const readArchive = (sources: string[], options: ReadOptions = {}): Promise<ReadArchive> =>
  readReviews(diskFiles(sources), options);
