import { type CatalogLine, isRight, type Tile } from './streaming-tiles.ts';

/** What a matcher says of a tile. */
export interface Answer {
  match: 'certain' | 'likely' | 'unsure' | 'none';
  /** Of the review, where it is certain or likely. */
  id?: string;
  reason?: string;
}

/** Right and wrong answers of one sureness; shares in per cent, null where there is no answer. */
interface Answers {
  right: number;
  wrong: number;
  error: number | null;
}

export interface TileScore {
  tiles: number;
  /** Tiles of films that have a review. */
  reviewed: number;
  certain: Answers & { coverage: number | null };
  likely: Answers;
  /** Reviewed tiles that got their grade, certain or likely. */
  coverage: number | null;
}

interface AskedTile {
  tile: Tile;
  /** The tile's review, several where nobody can tell; null when it has none; "?" when it does not count. */
  expected: string | string[] | null;
  answer: Answer;
}

const percent = (part: number, of: number) => (of > 0 ? Math.round((10_000 * part) / of) / 100 : null);

/** Scores answers as score.mjs of the streaming catalogs does, and tells each wrong one in a line. */
export function scoreAnswers(
  asked: readonly AskedTile[],
  byId: ReadonlyMap<string, CatalogLine>,
  directors: Map<string, string[]>,
): { score: TileScore; wrong: string[] } {
  const seen = { certain: { right: 0, wrong: 0, covered: 0 }, likely: { right: 0, wrong: 0, covered: 0 } };
  const wrong: string[] = [];
  let reviewed = 0;
  for (const { tile, expected, answer } of asked) {
    if (expected === '?') continue;
    if (expected) reviewed++;
    const { match, id } = answer;
    if (id === undefined || (match !== 'certain' && match !== 'likely')) continue;
    const film = byId.get(id)!;
    if ([expected].flat().includes(id)) seen[match].covered++;
    if (isRight(tile, expected, film, directors)) seen[match].right++;
    else {
      seen[match].wrong++;
      wrong.push(
        `${match}: "${tile.query}" (${tile.kind}, ${tile.trueYear}, ${tile.directors[0] ?? 'no director'}) got "${film.title}" (${film.year}): ${answer.reason}`,
      );
    }
  }
  const answers = ({ right, wrong }: { right: number; wrong: number }) => ({
    right,
    wrong,
    error: percent(wrong, right + wrong),
  });
  return {
    score: {
      tiles: asked.length,
      reviewed,
      certain: { ...answers(seen.certain), coverage: percent(seen.certain.covered, reviewed) },
      likely: answers(seen.likely),
      coverage: percent(seen.certain.covered + seen.likely.covered, reviewed),
    },
    wrong,
  };
}
