import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A SHA-256 that is taken while bytes come: the platform's own wants them all at once. */
export interface StreamingHash {
  add(bytes: Uint8Array): void;
  /** Of all that was added, as 64 hexadecimal digits; nothing can be added afterwards. */
  end(): string;
}

export function streamingHash(): StreamingHash {
  const hash = sha256.create();
  return {
    add: (bytes) => void hash.update(bytes),
    end: () => bytesToHex(hash.digest()),
  };
}
