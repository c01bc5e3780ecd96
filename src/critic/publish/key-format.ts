/** A critic's signing key as a file, both ways. */

import * as v from 'valibot';
import type { Manifest } from '../../core/manifest/manifest.ts';
import type { SigningKey } from '../../core/manifest/signature.ts';

const Schema = v.object({
  reelgrade: v.literal('key'),
  version: v.literal(1),
  public: v.string(),
  secret: v.string(),
  /** How older keys led to this one. */
  succession: v.optional(v.array(v.object({ from: v.string(), to: v.string(), signature: v.string() })), []),
});

/** A critic's key as its file holds it. */
export interface KeyFile extends SigningKey {
  succession: Manifest['succession'];
}

/** A key out of its file's text. @throws Error in words when it is none */
export function parseKey(text: string, file: string): KeyFile {
  try {
    return v.parse(Schema, JSON.parse(text));
  } catch {
    throw new Error(`${file}: this is not a Reelgrade key.`);
  }
}

/** The text of a key's file. */
export const printKey = (key: KeyFile): string =>
  `${JSON.stringify({ reelgrade: 'key', version: 1, ...key }, null, 2)}\n`;
