import { describe, expect, it } from 'vitest';
import { parseWatchExport } from '../../../src/extension/storage/watched/watch-import.ts';

describe('an export', () => {
  it('of Letterboxd is read; which list it is, its name tells', () => {
    const text =
      'Date,Name,Year,Letterboxd URI\n2020-01-01,"Good, Bad",1966,https://boxd.it/a\n2020-01-02,Heat,1995,https://boxd.it/b\n';
    expect(parseWatchExport('watched.csv', text)).toEqual({
      films: [
        { title: 'Good, Bad', year: 1966, kind: 'film', state: 'seen' },
        { title: 'Heat', year: 1995, kind: 'film', state: 'seen' },
      ],
      skipped: 0,
    });
    expect(parseWatchExport('watchlist.csv', text).films.map(({ state }) => state)).toEqual([
      'wanted',
      'wanted',
    ]);
    expect(parseWatchExport('watched.csv', text, 'refused').films.map(({ state }) => state)).toEqual([
      'refused',
      'refused',
    ]);
  });

  it('of IMDb is read with ids; what is rated was seen, and episodes and games are left out', () => {
    const text = [
      'Const,Your Rating,Date Rated,Title,URL,Title Type,Year',
      'tt0113277,9,2020-01-01,Heat,https://x.example/,Movie,1995',
      'tt0098936,,,Twin Peaks,https://x.example/,TV Series,1990',
      'tt0000003,8,2020-01-01,Pilot,https://x.example/,TV Episode,1990',
      'tt0000004,8,2020-01-01,A game,https://x.example/,Video Game,1990',
      'tt0000005,8,2020-01-01,,https://x.example/,Movie,1990',
    ].join('\r\n');
    expect(parseWatchExport('ratings.csv', text)).toEqual({
      films: [
        { title: 'Heat', year: 1995, kind: 'film', ids: { imdb: 'tt0113277' }, state: 'seen' },
        { title: 'Twin Peaks', year: 1990, kind: 'series', ids: { imdb: 'tt0098936' }, state: 'wanted' },
      ],
      skipped: 3,
    });
  });

  it('of Trakt is read, as JSON and as a table', () => {
    const movie = { title: 'Heat', year: 1995, ids: { trakt: 1, imdb: 'tt0113277' } };
    const json = [
      { plays: 1, last_watched_at: '2020-01-01', movie },
      { listed_at: '2020-01-01', type: 'movie', movie: { ...movie, ids: {} } },
      { listed_at: '2020-01-01', type: 'episode', episode: {}, show: movie },
      { plays: 2, show: { title: 'Twin Peaks', year: null } },
      5,
    ];
    expect(parseWatchExport('watched.json', JSON.stringify(json))).toEqual({
      films: [
        { title: 'Heat', year: 1995, kind: 'film', ids: { imdb: 'tt0113277' }, state: 'seen' },
        { title: 'Heat', year: 1995, kind: 'film', state: 'wanted' },
        { title: 'Twin Peaks', kind: 'series', state: 'seen' },
      ],
      skipped: 2,
    });
    const table =
      'rated_at,type,title,year,trakt_id,imdb_id\n2020,movie,Heat,1995,1,tt0113277\n2020,episode,Pilot,1990,2,tt9\n';
    expect(parseWatchExport('ratings.csv', table)).toEqual({
      films: [{ title: 'Heat', year: 1995, kind: 'film', ids: { imdb: 'tt0113277' }, state: 'seen' }],
      skipped: 1,
    });
  });

  it.each([
    '',
    'a,b\n1,2',
    '{"a":1}',
    '[',
    '[1,2]',
    'Const,Title,Title Type\n,,\ntt1,,Movie',
    'Name,Year,Letterboxd URI\n"x,1,2',
  ])('that is none is refused: %j', (text) => {
    expect(() => parseWatchExport('x.csv', text)).toThrow(
      expect.objectContaining({ problem: { code: 'error.notAWatchExport' } }),
    );
  });
});
