import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { fromBuffer, type ZipFile } from 'yauzl';

/** The files of a zip by their paths, read by a program that is not ours. */
export async function unpackZip(path: string): Promise<Map<string, Buffer>> {
  const open = promisify<Buffer, object, ZipFile>(fromBuffer);
  const zip = await open(readFileSync(path), { lazyEntries: true });
  const files = new Map<string, Buffer>();
  await new Promise<void>((done, failed) => {
    zip.on('end', done);
    zip.on('error', failed);
    zip.on('entry', (entry) =>
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return failed(error);
        files.set(entry.fileName, await buffer(stream));
        zip.readEntry();
      }),
    );
    zip.readEntry();
  });
  return files;
}
