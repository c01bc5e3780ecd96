import type { Film, Kind } from '../core/film/film.ts';
import type { RegisterRule } from '../core/film/register-rules.ts';
import type { Register } from '../core/film/registers.ts';

/** The rules of some registers, by name. */
export type RegisterRules = Partial<Record<Register, RegisterRule>>;

/**
 * Where one value is read. As text:
 * - `h1.title`          the text of the first element that matches
 * - `img @alt`          its attribute; `@aria-label` alone is the tile's own
 * - `h1 @text`          its own text, without that of the elements within it
 * - `self:.game *`      the tile itself, where it matches: also by what it lies in or holds
 * - `ld:name`           the page's JSON-LD (or microdata) film: a property, or a path (`ld:releasedEvent.startDate`)
 * - `meta:og:title`     a meta tag, by property or name
 * - `title`             the document's title
 * - `url`               the page's address
 *
 * In braces with a pattern (`{ '.meta': /\((\d{4})\)/ }`), the first group or the whole match of the first text that
 * matches; several in one pair of braces are tried in turn. A pattern alone is tried on an address: the page's from
 * its path on, or that of a tile's first link. Use a function only where nothing else works: it gets the tile,
 * or the region of a title page.
 */
export type Source =
  | string
  | RegExp
  | Readonly<Record<string, RegExp>>
  | ((scope: ParentNode) => string | undefined);

/** One source or several, most trusted first: the first that gives a value wins. */
export type Sources = Source | readonly Source[];

/** How to tell a film from a series. A rule holds when its source yields anything; tried in this order. */
export interface KindRules {
  /** It is no title at all: a trailer, a person, a sport event, a game. */
  not?: Sources;
  series?: Sources;
  film?: Sources;
  /** When no rule holds; `unknown` by default. `none` asks for proof: what no rule knows is no title. */
  otherwise?: Kind | 'none';
}

/** Where the fields of a film are read on a title page or in a tile. */
export interface FilmSources {
  title: Sources;
  year?: Sources;
  kind?: Kind | KindRules;
  /** Ids by register. A link to the register's page may be given whole; the id is found in it. */
  ids?: Partial<Record<Register, Sources>>;
  /** The address may be an episode's, so the id in it is not the title's. */
  hasEpisodeAddress?: true;
  /** Original or alternative titles. */
  otherTitles?: Sources;
  directors?: Sources;
  /** Running time in any usual spelling ("2h 34m", "PT2H34M", "154 min"). */
  minutes?: Sources;
}

/** A page about one title. */
export interface TitlePage extends FilmSources {
  /** Path, query and fragment of its address. Named groups `imdb`, `tmdb`, `letterboxd`, `wikidata` give ids. */
  url: RegExp;
  /** The region everything visible is read in, such as a modal; without it there is no title page. */
  within?: string;
  /** The element that the badge is put beside; by default the one the title was read from, else the first h1. */
  badge?: string;
}

/** A grid, row or list of titles. */
export interface Tiles extends FilmSources {
  /** Only at these addresses (path, query and fragment). */
  url?: RegExp;
  /** Selector of one tile. */
  tile: string;
  /** The badge goes on this element within the tile (the tile itself by default). */
  badge?: string;
  /** `over` a poster's corner (default) or `beside` the title's text. */
  position?: BadgePosition;
}

/** How a badge is put at a sighting's element: inline after its text, or over its corner. */
export type BadgePosition = 'beside' | 'over';

/** One site where people choose a film, as data. */
export interface Site {
  /** Short, and never changed later: settings, files and reports use it ("rottentomatoes"). */
  name: string;
  /** As people call it ("Rotten Tomatoes"). */
  label: string;
  /** Hosts, with a path where only a part of the site counts: `www.imdb.com`, `*.wikipedia.org/wiki/*`. */
  hosts: readonly string[];
  /** Not in the installed set: the viewer switches it on. */
  optional?: true;
  /** Day of the newest captured page it was proven on ("2026-03-24"), or `untested` when no page was at hand. */
  proven: string;
  titlePages: readonly TitlePage[];
  tiles: readonly Tiles[];
  /** Navigates in place: the head counts only while its own address is the page's. */
  spa?: true;
  /** Patterns removed from this site's titles, besides the usual "(2020)" and " - IMDb". */
  clean?: readonly RegExp[];
  /** Reads running times where the site writes them in the viewer's language; by default the plain forms are read. */
  parseMinutes?: (text: string) => number | undefined;
  /** The registers whose ids are read on its pages. A site's file leaves them out: they are added when it is registered. */
  registers?: RegisterRules;
  /** The least number of titles on a list page once it has settled. A title page always shows one film. */
  grids?: readonly { url: RegExp; atLeast: number }[];
}

/** What an example address of a site shows. */
export type PageContent = 'film' | 'series' | 'list' | 'nothing';

/** Example addresses of a site; each site's file exports them beside the site, for its tests. */
export type Examples = Record<string, PageContent>;

/** A title that a page shows, and where. */
export interface Sighting {
  /** `page`: what the page is about; `tile`: one of a grid, row or list. */
  role: 'page' | 'tile';
  film: Film;
  /** The element the badge goes to. */
  element: Element;
  position: BadgePosition;
}

/** A page that does not look as its site's file expects. It names no film, so it may be sent in a report. */
export interface LayoutMismatch {
  site: string;
  page: 'title page' | 'grid';
  /** How many titles the page should show at least, and how many were found. */
  expected: number;
  found: number;
}
