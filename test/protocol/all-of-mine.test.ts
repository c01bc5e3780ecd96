import { describe, expect, it } from 'vitest';
import { type Mine, parseAllOfMine, printAllOfMine, takeIn } from '../../src/protocol/all-of-mine.ts';

const heat = { title: 'Heat', year: 1995, kind: 'film' } as const;
const fargo = { title: 'Fargo', year: 1996, kind: 'film' } as const;
const taught = (tile: string) => ({ titlePages: [], tiles: [{ tile, title: 'h3' }] });
const mine: Mine = {
  settings: { version: 1, tiles: true, hideGrades: false },
  corrections: [{ film: heat, ref: null }],
  leftOut: [{ archive: 'a', review: 'heat' }],
  films: [{ ...heat, state: 'wanted' }],
  sites: { 'cinema.example': taught('li.film') },
};
const archives = [{ address: 'https://critic.example/archive.json', key: 'abc' }];

describe('a file with all that is a viewer’s', () => {
  it('is read back as it was written', () => {
    expect(parseAllOfMine(printAllOfMine({ ...mine, archives }))).toEqual({ ...mine, archives });
  });

  it('of an earlier version, without taught sites, is read', () => {
    const { sites: _, ...before } = mine;
    expect(parseAllOfMine(printAllOfMine({ ...before, archives } as never)).sites).toEqual({});
  });

  it.each([
    ['no JSON', '{', 'error.notAllOfMine'],
    ['another file', '{"reelgrade":"corrections","version":1,"corrections":[]}', 'error.notAllOfMine'],
    ['a broken one', printAllOfMine({ ...mine, archives: [{ address: 'nowhere' }] }), 'error.notAllOfMine'],
    [
      'one that teaches a site in a way that no pack may',
      printAllOfMine({
        ...mine,
        archives,
        sites: { 'cinema.example': { titlePages: [], tiles: [{ tile: 'a', title: { li: '/(a+)+b/' } }] } },
      }),
      'error.notAllOfMine',
    ],
    ['a newer one', '{"reelgrade":"all","version":2}', 'error.allOfMineNewer'],
  ])('is refused: %s', (_, text, code) => {
    expect(() => parseAllOfMine(text)).toThrow(expect.objectContaining({ problem: { code } }));
  });
});

describe('taking a file in', () => {
  it('changes what the file says and keeps all else, and counts what changes', () => {
    const file: Mine = {
      settings: { version: 1, hideGrades: true },
      corrections: [{ film: fargo, ref: { archive: 'a', review: 'fargo' } }],
      leftOut: [{ archive: 'a', review: 'heat' }],
      films: [
        { ...heat, state: 'seen' },
        { ...fargo, state: 'refused' },
      ],
      sites: { 'cinema.example': taught('li.movie'), 'other.example': taught('article') },
    };
    const { mine: after, changes } = takeIn(mine, file);
    expect(changes).toEqual({ settings: 1, corrections: 1, leftOut: 0, films: 2, sites: 2 });
    expect(after).toEqual({
      settings: { version: 1, tiles: true, hideGrades: true },
      corrections: [...file.corrections, ...mine.corrections],
      leftOut: mine.leftOut,
      films: file.films,
      sites: file.sites,
    });
  });

  it('of what is here already changes nothing', () => {
    expect(takeIn(mine, mine)).toEqual({
      mine,
      changes: { settings: 0, corrections: 0, leftOut: 0, films: 0, sites: 0 },
    });
  });
});
