import type { Film } from '../../film/film.ts';
import { KeyStrength, strengthOf } from '../../titles/key-strength.ts';
import { keyText } from '../../titles/lookup-key.ts';
import { addWeakKeys, titleKey, titleKeys } from '../../titles/title-keys.ts';
import { MAX_ENTRIES_READ } from '../format/hash-table.ts';
import type { RowKeys } from '../format/row-keys.ts';
import type { MatchQuery } from './candidates.ts';

/**
 * Whether a review that was found by the hash of a title is of that title indeed: it has the same title, or one
 * read the same way. A title that only a list of films knows is not in the catalog; there the hash is all there
 * is, and the key is known to be another title's.
 */
export const isConfirmed = (film: Film, asked: MatchQuery, row: number, keys: RowKeys): boolean =>
  keys.names.isTitled(row, film.title) || isReadAlike(film, asked, row, keys);

function isReadAlike(film: Film, asked: MatchQuery, row: number, keys: RowKeys): boolean {
  const title = keys.title(row);
  if (film.title.toLowerCase() === title.toLowerCase()) return true;
  if (keyText(asked.keys[0]!) === titleKey(title)) return true;
  const wanted = [...asked.keys];
  addWeakKeys(asked.text, wanted);
  const own = titleKeys(title).keys;
  if (wanted.some((one) => own.some(({ key }) => key === keyText(one)))) return true;
  const others = keys.otherTitles(row).map(titleKey);
  return wanted.some((one) => {
    if (others.includes(keyText(one))) return true;
    const found = Math.min(keys.find(one), MAX_ENTRIES_READ);
    for (let i = 0; i < found; i++)
      if (keys.subject(i) === row && strengthOf(keys.info(i)) === KeyStrength.other) return true;
    return false;
  });
}
