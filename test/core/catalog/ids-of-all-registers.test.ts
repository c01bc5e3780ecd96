import { describe, expect, it } from 'vitest';
import { compileCatalog } from '../../../src/core/catalog/compile-catalog.ts';
import { openCatalog } from '../../../src/core/catalog/open-catalog.ts';
import { verifyCatalog } from '../../../src/core/catalog/verify-catalog.ts';
import { type Ids, parseId, REGISTERS, type Register } from '../../../src/core/film/registers.ts';
import type { Review } from '../../../src/core/review/review.ts';

const UUID = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const IDS: Record<Register, string> = {
  imdb: 'tt0133093',
  tmdb: '603',
  letterboxd: 'the-matrix',
  wikidata: 'Q83495',
  netflix: '20557937',
  amazon: 'B00000K19E',
  disneyplus: UUID,
  hbomax: UUID,
  appletv: 'umc.cmc.1nsgf2dcexfhmkxrqdyrmqkfx',
  hulu: UUID,
  rottentomatoes: 'm/matrix',
  metacritic: 'movie/the-matrix',
  csfd: '9499',
  filmweb: '628',
  kinopoisk: '301',
  filmaffinity: '932476',
  allocine: '19776',
  mubi: 'the-matrix',
  trakt: 'movies/the-matrix-1999',
  douban: '1291843',
};
const archive = { name: 'A', critic: 'A critic', home: 'https://example.org/' };
const review = (id: string, title: string, ids: Ids): Review => ({
  id,
  film: { title, kind: 'film', year: 1999, ids },
  grade: { text: 'A', score: 90 },
});

describe('ids of every register', () => {
  it('are kept and found, each alone and all together', async () => {
    const alone = REGISTERS.map((register) =>
      review(register, `Film of ${register}`, { [register]: IDS[register] }),
    );
    for (const reviews of [alone, [review('all', 'The Matrix', IDS)]]) {
      const bytes = await compileCatalog(reviews, archive);
      verifyCatalog(bytes);
      const catalog = await openCatalog(bytes);
      for (const register of REGISTERS) {
        expect(parseId(register, IDS[register])).toBe(IDS[register]);
        const asked = {
          title: 'Another title',
          kind: 'unknown',
          ids: { [register]: IDS[register] },
        } as const;
        const match = catalog.match(asked);
        expect(match).toMatchObject({ match: 'certain', reason: { code: 'sameId' } });
        const id = match.match === 'certain' ? match.review.id : '';
        expect((await catalog.review(id))?.film.ids).toEqual(reviews.find((one) => one.id === id)!.film.ids);
      }
    }
  });

  it('say nothing between a film and a series where the register numbers them apart', async () => {
    const catalog = await openCatalog(
      await compileCatalog([review('a', 'The Matrix', { tmdb: '603', csfd: '603' })], archive),
    );
    const asked = (ids: Ids) => catalog.match({ title: 'Another title', kind: 'series', ids }).match;
    expect(asked({ tmdb: '603' })).toBe('none');
    expect(asked({ csfd: '603' })).toBe('certain');
  });

  it('with a line break are refused', async () => {
    await expect(compileCatalog([review('a', 'x', { mubi: 'a\nb' })], archive)).rejects.toThrow('line break');
  });
});
