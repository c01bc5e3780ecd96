import { crc32, deflateRawSync } from 'node:zlib';

/** A file of the zip. */
export interface ZipFile {
  /** With forward slashes. */
  name: string;
  content: Uint8Array;
  isExecutable?: boolean;
}

/** 1 January 1980 in the words of MS-DOS, the first day that a zip can name. */
const FIRST_DAY = (1 << 5) | 1;
const VERSION_NEEDED = 20;
const MADE_ON_UNIX = 3;
const NAME_IS_UTF8 = 0x800;
const DEFLATED = 8;
const COMPRESSION_LEVEL = 9;

/**
 * A zip that is the same for the same files: sorted by name, without the time or the owner of anything. Written by
 * hand, because zip programs and packages write down when each file was made.
 */
export function deterministicZip(files: readonly ZipFile[]): Buffer {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isExecutable } of sorted) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(content, { level: COMPRESSION_LEVEL });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION_NEEDED, 0);
    common.writeUInt16LE(NAME_IS_UTF8, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(FIRST_DAY, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((isExecutable ? 0o100755 : 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'));
    directory.push(Buffer.from([VERSION_NEEDED, MADE_ON_UNIX]), common, rest, path);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
    contents.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(sorted.length, 4);
  end.writeUInt16LE(sorted.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...contents, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
