import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Manifest } from '../../core/manifest/manifest.ts';
import { newKey, type SigningKey, succeed } from '../../core/manifest/signature.ts';

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

/** Reads a key file. @throws Error in words when it is not there or is no key. */
export async function readKey(file: string): Promise<KeyFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Error(`${file}: there is no such key file; make one with "reelgrade key new --out ${file}".`);
  }
  try {
    return v.parse(Schema, JSON.parse(text));
  } catch {
    throw new Error(`${file}: this is not a Reelgrade key.`);
  }
}

/** Makes a key and writes it for its owner's eyes alone; never over another file. Answers its public half. */
export async function makeKey(file: string): Promise<string> {
  const key = await newKey();
  await writeKey(file, { ...key, succession: [] }, 'wx');
  return key.public;
}

/** Writes into the new key's file that the old key vouches for it. */
export async function succeedKey(oldFile: string, newFile: string): Promise<void> {
  const [old, next] = [await readKey(oldFile), await readKey(newFile)];
  const succession = [...old.succession, await succeed(old, next.public)];
  await writeKey(newFile, { ...next, succession }, 'w');
}

async function writeKey(file: string, key: KeyFile, flag: 'w' | 'wx'): Promise<void> {
  const text = JSON.stringify({ reelgrade: 'key', version: 1, ...key }, null, 2);
  try {
    await writeFile(file, `${text}\n`, { flag, mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Error(
        `${file} is there already, and a key that is overwritten is lost. Choose another name.`,
      );
    throw error;
  }
}
