import type { Film, Kind } from '../../core/film/film.ts';
import type { Ids, Register } from '../../core/film/registers.ts';
import type { KindRules, Reading, Site } from '../site.ts';
import { cleanTitle, hasLetter, minutesIn, yearIn } from './clean-text.ts';
import { isSlogan } from './error-pages.ts';
import { values } from './json-ld.ts';
import { type Facts, kindOf } from './page-metadata.ts';
import { idIn, idsOf } from './parse-ids.ts';
import { every, first, holds, type Scope } from './read-source.ts';

/** A year may stand in the second or third fact about a title; farther off it is that of a related one. */
const nearby = 8;

/** A film that a reading found, and the element its title stands at. */
export interface FoundFilm {
  film: Film;
  titleElement?: Element;
}

/** Reads a film as a site's file says; undefined when there is no title, or the rules say it is none. */
export function readFilm(reading: Reading, scope: Scope, site: Site, given: Ids = {}): FoundFilm | undefined {
  const page = !scope.tile;
  const title = first(reading.title, scope, (text, named, element) => {
    // Its patterns may tell "Watch …" by the site's name behind it, and an end by standing last once that is gone
    const whole = cleanTitle(text, site.clean);
    const cleaned = named ? cleanTitle(withoutSite(whole, site, scope), site.clean) : whole;
    const none = !hasLetter(cleaned) || cleaned === site.label || (page && isSlogan(whole, site.label));
    return none ? undefined : { cleaned, text, element };
  });
  if (!title) return undefined;
  const kind = readKind(reading.kind, scope, page);
  if (!kind) return undefined;

  const film: Film = { title: title.cleaned, kind };
  // A year in the title's own brackets is the film's; the other sources may tell a regional release
  const year = yearIn(title.text, true) ?? first(reading.year, scope, yearIn, nearby);
  if (year) film.year = year;
  const ids = { ...readIds(reading, scope, page), ...given };
  if (Object.keys(ids).length) film.ids = ids;
  const others = every(reading.otherTitles, scope)
    .map((other) => cleanTitle(other, site.clean))
    .filter((other) => other !== film.title);
  if (others.length) film.otherTitles = [...new Set(others)];
  const directors = every(reading.directors, scope).slice(0, 5);
  if (directors.length) film.directors = directors;
  const minutes = first(reading.minutes, scope, minutesIn);
  if (minutes) film.minutes = minutes;
  return { film, ...(title.element && { titleElement: title.element }) };
}

/** What the rules say; on a title page structured data speaks where they are silent. Undefined: no title. */
function readKind(rules: Kind | KindRules | undefined, scope: Scope, page: boolean): Kind | undefined {
  if (typeof rules === 'string') return rules;
  if (holds(rules?.not, scope)) return undefined;
  if (holds(rules?.series, scope)) return 'series';
  if (holds(rules?.film, scope)) return 'film';
  if (rules?.otherwise === 'none') return undefined;
  return rules?.otherwise ?? (page && !scope.visibleOnly ? structuredKind(scope) : undefined) ?? 'unknown';
}

/** The kind by the structured data's type, else by `og:type`. */
function structuredKind({ facts }: Scope): Kind | undefined {
  const item = facts.item();
  const kind = item && kindOf(item);
  if (kind) return kind;
  const type = facts.meta('og:type');
  if (/^video\.(?:tv_show|episode)$/.test(type)) return 'series';
  return type === 'video.movie' ? 'film' : undefined;
}

function readIds(reading: Reading, scope: Scope, page: boolean): Ids {
  const ids = page && !scope.visibleOnly ? idsOf(addressesOf(scope.facts)) : {};
  for (const register in reading.ids) {
    const id = first(reading.ids[register as Register], scope, (text) => idIn(register as Register, text));
    if (id) ids[register as Register] = id;
  }
  return ids;
}

/** The addresses a page gives for what it is about: those of its structured data, then its own. */
function addressesOf(facts: Facts): string[] {
  const item = facts.item();
  return [...(item ? [...values(item, 'sameAs'), ...values(item, 'url')] : []), ...facts.addresses()];
}

/** A head's title without " - IMDb" or " | Rotten Tomatoes": the site's label or its own name after a separator. */
function withoutSite(text: string, site: Site, { facts }: Scope): string {
  for (const name of [site.label, facts.meta('og:site_name')]) {
    const at = name ? text.lastIndexOf(name) : -1;
    const before = at > 0 ? text.slice(0, at).trimEnd() : '';
    if (/[-|•–—:·»]$/.test(before)) return before.slice(0, -1).trim() || text;
  }
  return text;
}
