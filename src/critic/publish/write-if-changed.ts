import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes files into a folder, each aside first and then in one step into its place; those that are the same already
 * are not touched. Answers the names of those that changed.
 */
export async function writeChanged(
  dir: string,
  files: Record<string, string | Uint8Array>,
): Promise<string[]> {
  await mkdir(dir, { recursive: true });
  const changed: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const bytes =
      typeof content === 'string'
        ? Buffer.from(content)
        : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const path = join(dir, name);
    const old = await readFile(path).catch(() => undefined);
    if (old?.equals(bytes)) continue;
    await writeFile(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
    changed.push(name);
  }
  return changed;
}
