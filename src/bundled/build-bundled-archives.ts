import { fileURLToPath } from 'node:url';
import { findConfig } from '../critic/config.ts';
import { buildArchive } from '../critic/pipeline/build-archive.ts';

/** The archives that come with the extension, by their folder here; the first is asked first. */
const BUNDLED = ['laramie', 'sampler'];

/** A capsule is shown whole: none has more words. */
const CAPSULE = 90;

/**
 * The bundled archives compiled from their sources, by the same road as any critic's.
 * @throws when anything in them is refused: they are ours to mend
 */
export async function bundledArchives(): Promise<{ id: string; bytes: Uint8Array }[]> {
  return Promise.all(
    BUNDLED.map(async (id) => {
      const folder = fileURLToPath(new URL(`./${id}/`, import.meta.url));
      const { config } = await findConfig([folder]);
      const { bytes, read } = await buildArchive([folder], { config: { excerpt: CAPSULE, ...config } });
      const [refused] = read.refused;
      if (refused) throw new Error(`bundled archive "${id}": ${refused.source}: ${refused.refused}`);
      return { id, bytes };
    }),
  );
}
