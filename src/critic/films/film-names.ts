import type { ListedFilm } from '../../core/film/film.ts';
import { plainId } from '../../core/film/registers.ts';
import { isStrong } from '../../core/titles/key-strength.ts';
import { titleKey, titleKeys } from '../../core/titles/title-keys.ts';

/** The keys of a listed film's titles: those that name it by themselves, and readings of parts of its title. */
export function nameKeysOf({ title, otherTitles }: ListedFilm): { strong: Set<string>; weak: Set<string> } {
  const strong = new Set<string>();
  const weak = new Set<string>();
  for (const { key, strength: how } of titleKeys(title).keys) (isStrong(how) ? strong : weak).add(key);
  for (const other of otherTitles ?? []) {
    const key = titleKey(other);
    // Nobody looks for a film by a second title of one letter.
    (key.length > 1 ? strong : weak).add(key);
  }
  for (const key of strong) weak.delete(key);
  return { strong, weak };
}

/** FNV-1a of the UTF-16 units: a hint where a name may be; the caller compares the name itself. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

export const hashId = (id: string): number => hashOf(plainId(id));
