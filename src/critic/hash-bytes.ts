import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The SHA-256 of bytes or of a text in UTF-8, in hexadecimal digits. At once and without Node: names are made of it. */
export const sha256 = (content: Uint8Array | string): string =>
  bytesToHex(digest(typeof content === 'string' ? new TextEncoder().encode(content) : content));
