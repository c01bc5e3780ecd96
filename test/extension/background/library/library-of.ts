import type { RangeReader } from '../../../../src/core/catalog/catalog.ts';
import { compileCatalog } from '../../../../src/core/catalog/compile-catalog.ts';
import { memoryReader } from '../../../../src/core/catalog/io/range-readers.ts';
import type { Film } from '../../../../src/core/film/film.ts';
import type { Archive, Review } from '../../../../src/core/review/review.ts';
import type { ArchiveSource } from '../../../../src/extension/background/library/archive-source.ts';

/** A review in few words: title, year, grade and score. */
export function reviewOf(title: string, year: number | undefined, text: string, score: number): Review {
  const film: Film = year === undefined ? { title, kind: 'film' } : { title, year, kind: 'film' };
  const id = `${title}-${year ?? ''}`.toLowerCase().replaceAll(/\W+/g, '-');
  return { id, film, grade: { text, score }, excerpt: `Of ${title}.`, url: `https://critic.example/${id}` };
}

export const archiveOf = (name: string): Archive => ({
  name,
  critic: `Critic of ${name}`,
  home: `https://${name.toLowerCase()}.example/`,
});

/** A shelf of archives, each given by its id and reviews; compiled by the real compiler. */
export async function shelfOf(
  archives: Record<string, Review[]>,
  origin: 'bundled' | 'stored' = 'bundled',
): Promise<ArchiveSource & { reads: string[] }> {
  const reads: string[] = [];
  const files = await Promise.all(
    Object.entries(archives).map(async ([id, reviews]) => ({
      id,
      bytes: await compileCatalog(reviews, archiveOf(id)),
    })),
  );
  return {
    reads,
    list: async () =>
      files.map(({ id, bytes }) => ({
        id,
        version: '1',
        origin,
        reader: async (): Promise<RangeReader> => {
          const { size, read } = memoryReader(bytes);
          return {
            size,
            read: (from, to) => {
              reads.push(`${id} ${from}–${to}`);
              return read(from, to);
            },
          };
        },
      })),
  };
}

/** A shelf with one archive whose file is broken. */
export function brokenShelf(id: string): ArchiveSource {
  return {
    list: async () => [
      { id, version: '1', origin: 'stored', reader: async () => memoryReader(new Uint8Array(300)) },
    ],
  };
}
