/** Reads a film as a site's file describes it. */

import type { Film, Kind } from '../../core/film/film.ts';
import type { Ids, Register } from '../../core/film/registers.ts';
import type { FilmSources, KindRules, Site } from '../site.ts';
import { cleanTitle, hasLetter, parseYear } from './clean-text.ts';
import { isSiteSlogan } from './error-pages.ts';
import { valuesAt } from './json-ld.ts';
import { kindOf, type PageMetadata } from './page-metadata.ts';
import { findId, idsInAddresses } from './parse-ids.ts';
import { parseMinutes } from './plain-minutes.ts';
import { allValues, firstValue, isPresent, linkOf, type Scope } from './read-source.ts';

/** A year is looked for in this many facts about a title; one farther off belongs to a related title. */
const MAX_YEAR_TEXTS = 8;

/** A film that was read, and the element that shows its title. */
export interface FoundFilm {
  film: Film;
  titleElement?: Element;
}

/** Reads a film as a site's file says; undefined when there is no title, or the rules say it is none. */
export function readFilm(sources: FilmSources, scope: Scope, site: Site, given?: Ids): FoundFilm | undefined {
  const title = readTitle(sources, scope, site);
  if (!title) return undefined;
  const data = scope.tile ? site.tileData?.(scope.root as Element) : undefined;
  const kind = data?.kind ?? readKind(sources.kind, scope);
  if (!kind || kind === 'none') return undefined;

  const film: Film = { title: title.cleaned, kind };
  // A year in the title's own brackets is the film's; the other sources may tell a regional release
  const year =
    parseYear(title.text, true) ?? firstValue(sources.year, scope, parseYear, MAX_YEAR_TEXTS) ?? data?.year;
  if (year) film.year = year;
  const ids = { ...readIds(sources, scope, site), ...given };
  if (Object.keys(ids).length) film.ids = ids;
  const others = [...allValues(sources.otherTitles, scope), ...(data?.otherTitles ?? [])]
    .map((other) => cleanTitle(other, site.clean))
    .filter((other) => other !== film.title);
  if (others.length) film.otherTitles = [...new Set(others)];
  const directors = allValues(sources.directors, scope).slice(0, 5);
  if (directors.length) film.directors = directors;
  const minutes = firstValue(
    sources.minutes,
    scope,
    site.parseMinutes ?? ((text) => parseMinutes(text, site.spoken)),
  );
  if (minutes) film.minutes = minutes;
  return { film, ...(title.element && { titleElement: title.element }) };
}

/** The title, cleaned and as it is written, with the element that shows it. */
const readTitle = (sources: FilmSources, scope: Scope, site: Site) =>
  firstValue(sources.title, scope, (text, named, element) => {
    // Its patterns may tell "Watch …" by the site's name behind it, and an end by standing last once that is gone
    const whole = cleanTitle(text, site.clean);
    const cleaned = named ? cleanTitle(withoutSite(whole, site, scope), site.clean) : whole;
    if (!hasLetter(cleaned) || cleaned === site.label) return undefined;
    return !scope.tile && isSiteSlogan(whole, site.label) ? undefined : { cleaned, text, element };
  });

/** What the rules say; on a title page structured data speaks where they are silent. Undefined: no title. */
function readKind(rules: Kind | KindRules = {}, scope: Scope): Kind | undefined {
  const isStructured = !scope.tile && !scope.visibleOnly;
  if (isStructured && scope.page.isOfNoTitle()) return undefined;
  if (typeof rules === 'string') return rules;
  const { not, series, film, otherwise } = rules;
  if (isPresent(not, scope)) return undefined;
  if (isPresent(series, scope)) return 'series';
  if (isPresent(film, scope)) return 'film';
  if (otherwise) return otherwise === 'none' ? undefined : otherwise;
  return (isStructured ? structuredKind(scope) : undefined) ?? 'unknown';
}

/** The kind by the structured data's type, else by `og:type`. */
function structuredKind({ page: metadata }: Scope): Kind | undefined {
  const item = metadata.item();
  const kind = item && kindOf(item);
  if (kind) return kind;
  const type = metadata.meta('og:type');
  if (/^video\.(?:tv_show|episode)$/.test(type)) return 'series';
  return type === 'video.movie' ? 'film' : undefined;
}

function readIds(sources: FilmSources, scope: Scope, { registers }: Site): Ids {
  const addresses = !scope.tile ? addressesOfPage(scope) : addressesOfTile(scope);
  const ids = sources.hasEpisodeAddress ? {} : idsInAddresses(addresses, registers);
  for (const register in sources.ids) {
    const id = firstValue(sources.ids[register as Register], scope, (text) =>
      findId(register as Register, text, registers),
    );
    if (id) ids[register as Register] = id;
  }
  return ids;
}

/** The addresses a title page gives for its title; after navigation in place only the one it is opened at. */
function addressesOfPage({ page, visibleOnly }: Scope): string[] {
  return visibleOnly ? [page.url] : addressesOf(page);
}

/** The address a tile leads to. */
function addressesOfTile({ root, page }: Scope): string[] {
  const link = linkOf(root as Element);
  return link && URL.canParse(link, page.url) ? [new URL(link, page.url).href] : [];
}

/** The addresses a page gives for what it is about: those of its structured data, then its own. */
function addressesOf(metadata: PageMetadata): string[] {
  const item = metadata.item();
  return [
    ...(item ? [...valuesAt(item, 'sameAs'), ...valuesAt(item, 'url')] : []),
    ...metadata.ownAddresses(),
  ];
}

/** A head's title without " - IMDb" or " | Rotten Tomatoes": the site's label or its own name after a separator. */
function withoutSite(text: string, site: Site, { page: metadata }: Scope): string {
  for (const name of [site.label, metadata.meta('og:site_name')]) {
    const at = name ? text.lastIndexOf(name) : -1;
    const before = at > 0 ? text.slice(0, at).trimEnd() : '';
    if (/[-|•–—:·»]$/.test(before)) return before.slice(0, -1).trim() || text;
  }
  return text;
}
