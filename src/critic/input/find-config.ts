import { readFile } from 'node:fs/promises';
import { type Config, ConfigError, configIn, readConfig } from '../config.ts';
import { diskFiles } from './disk-files.ts';

/** The settings of a file, or of the first source on the disk that carries some. @throws ConfigError */
export async function findConfig(
  sources: string[],
  file?: string,
): Promise<{ config: Config; file?: string }> {
  if (!file) return configIn(diskFiles(sources));
  let source: string;
  try {
    source = await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ConfigError(`${file}: ${code === 'ENOENT' ? 'there is no such file' : message}`);
  }
  return { config: readConfig(source, file), file };
}
