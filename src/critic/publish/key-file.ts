import { readFile, writeFile } from 'node:fs/promises';
import { newKey, succeed } from '../../core/manifest/signature.ts';
import { type KeyFile, parseKey, printKey } from './key-format.ts';

/** Reads a key file. @throws Error in words when it is not there or is no key. */
export async function readKey(file: string): Promise<KeyFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Error(`${file}: there is no such key file; make one with "reelgrade key new --out ${file}".`);
  }
  return parseKey(text, file);
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
  try {
    await writeFile(file, printKey(key), { flag, mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Error(
        `${file} is there already, and a key that is overwritten is lost. Choose another name.`,
      );
    throw error;
  }
}
