import { readArchive } from '../../../src/critic/pipeline/read-archive.ts';

/** What of a review must come back when its published page is read. */
async function essences(source: string): Promise<Map<string, string>> {
  const { reviews } = await readArchive([source]);
  return new Map(
    reviews.map(({ review: { film, grade, date, url, excerpt } }) => [
      `${film.title} ${film.year} ${date} ${url}`,
      JSON.stringify([film.title, film.year, film.ids, film.directors, grade, date, url, excerpt]),
    ]),
  );
}

/** The reviews that differ between a source and the pages published from it, each with what is on either side. */
export async function differences(source: string, pages: string): Promise<string[]> {
  const [before, after] = [await essences(source), await essences(pages)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) =>
    before.get(key) === after.get(key) ? [] : [`${before.get(key)} → ${after.get(key)}`],
  );
}
