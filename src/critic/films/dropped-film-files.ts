/** Finds a list of films among files that were dropped on the critic's page. */

import { piecesOfStream } from '../../core/bytes/pieces-of-stream.ts';
import type { DroppedFile } from '../input/dropped-files.ts';
import { FILM_FILES, type FilmFiles } from './film-files.ts';

/** Where somebody gets a list from. */
export const FILM_FILES_HELP =
  'It is films.jsonl, which "reelgrade films fetch" makes, or the files of https://datasets.imdbws.com/ with title.basics.tsv.gz.';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** How such files begin; a critic's own file may have one of their names. */
const BEGINNING = /^(?:\{"reelgrade":"films"|[tn]const\t|titleId\t)/;
const BEGINNING_BYTES = 40;

/** Whether a file is part of a list of films: by its name, and where it is not packed by how it begins. */
export async function isFilmFile({ path, file }: DroppedFile): Promise<boolean> {
  const name = nameOf(path);
  if (name.endsWith('.gz')) return FILM_FILES.includes(name.slice(0, -3));
  return FILM_FILES.includes(name) && BEGINNING.test(await file.slice(0, BEGINNING_BYTES).text());
}

/** The list of films among what was dropped, and all that is none. */
export async function filmFilesAmong(
  dropped: readonly DroppedFile[],
): Promise<{ films?: FilmFiles; others: DroppedFile[] }> {
  const parts = new Map<string, DroppedFile>();
  const others: DroppedFile[] = [];
  for (const one of dropped) {
    if (await isFilmFile(one)) parts.set(nameOf(one.path), one);
    else others.push(one);
  }
  const names = [...parts.keys()].join(' ');
  if (!/(?:^| )(?:films\.jsonl|title\.basics\.tsv)/.test(names)) return { others: [...dropped] };
  return {
    films: {
      open(name) {
        const plain = parts.get(name);
        const packed = parts.get(`${name}.gz`);
        if (plain) return piecesOfStream(plain.file.stream());
        return packed && unpacked(packed);
      },
    },
    others,
  };
}

async function* unpacked({ path, file }: DroppedFile): AsyncGenerator<Uint8Array> {
  try {
    yield* piecesOfStream(file.stream().pipeThrough(new DecompressionStream('gzip')));
  } catch {
    throw new Error(`${nameOf(path)} cannot be unpacked: it is damaged, or was not downloaded whole.`);
  }
}
