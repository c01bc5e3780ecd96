/** A file in a zip, as the zip's directory describes it (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  name: string;
  /** How it is packed: 0 not at all, 8 deflated. */
  method: number;
  isEncrypted: boolean;
  isLink: boolean;
  packedBytes: number;
  unpackedBytes: number;
  /** Where its own header begins. */
  offset: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_BYTES = 20;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** What a field of four bytes says when the number is in the extra field of zip64. */
const IN_EXTRA = 0xffffffff;
const EXTRA_64 = 1;
const FLAG_ENCRYPTED = 1;
/** A link's mode bits in the attributes that a Unix zip keeps. */
const MODE_BITS = 0o170000;
const LINK_MODE = 0o120000;

/**
 * The entries of a zip, one by one.
 * @throws Error for a zip whose directory is broken, or that names a file outside of itself
 */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryOf(view);
  let at = start;
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new Error('its directory is damaged');
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + ENTRY_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new Error('its directory is damaged');
    const nameEnd = at + ENTRY_BYTES + nameBytes;
    const [unpackedBytes, packedBytes, offset] = largeNumbers(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      new DataView(bytes.buffer, bytes.byteOffset + nameEnd, extraBytes),
    );
    yield {
      name: safeName(bytes.subarray(at + ENTRY_BYTES, nameEnd)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & FLAG_ENCRYPTED) !== 0,
      isLink: (view.getUint16(at + 40, true) & MODE_BITS) === LINK_MODE,
      packedBytes,
      unpackedBytes,
      offset,
    };
    at = next;
  }
}

/** An entry's content as it is packed. @throws Error where it is not inside the zip */
export function packedContent(bytes: Uint8Array, { offset, packedBytes }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new Error('its place in the zip is damaged');
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > bytes.length) throw new Error('it is cut off');
  return bytes.subarray(start, start + packedBytes);
}

/** How many entries the zip says it has, and where they begin. */
function directoryOf(view: DataView): { count: number; start: number } {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  let end = view.byteLength - END_BYTES;
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) throw new Error('its end is missing');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_64_BYTES;
  if ((count !== 0xffff && start !== IN_EXTRA) || locator < 0) return { count, start };
  if (view.getUint32(locator, true) !== LOCATOR_64) return { count, start };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64)
    throw new Error('its end is damaged');
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
  };
}

/** Sizes and offset, each from the extra field of zip64 where it does not fit into four bytes. */
function largeNumbers(said: [number, number, number], extra: DataView): [number, number, number] {
  if (!said.includes(IN_EXTRA)) return said;
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const length = extra.getUint16(at + 2, true);
    if (extra.getUint16(at, true) === EXTRA_64) {
      let from = at + 4;
      return said.map((number) => {
        if (number !== IN_EXTRA || from + 8 > extra.byteLength) return number;
        const large = Number(extra.getBigUint64(from, true));
        from += 8;
        return large;
      }) as [number, number, number];
    }
    at += 4 + length;
  }
  return said;
}

/** An entry's name as a path inside the zip. @throws Error for one that leads out of it */
function safeName(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    name = new TextDecoder('windows-1252').decode(bytes);
  }
  const path = name.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) throw new Error(`absolute path: ${path}`);
  if (path.split('/').includes('..')) throw new Error(`invalid relative path: ${path}`);
  return path;
}
