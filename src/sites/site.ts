import type { Film, Kind } from '../core/film/film.ts';
import type { Register } from '../core/film/registers.ts';

/**
 * Where one value is read. As text:
 * - `h1.title`          the text of the first element that matches
 * - `img @alt`          its attribute; `@aria-label` alone is the tile's own
 * - `h1 @text`          its own text, without that of the elements within it
 * - `ld:name`           the page's JSON-LD (or microdata) film: a property, or a path (`ld:releasedEvent.startDate`)
 * - `meta:og:title`     a meta tag, by property or name
 * - `title`             the document's title
 * - `url`               the page's address
 *
 * In braces with a pattern (`{ '.meta': /\((\d{4})\)/ }`), the first group or the whole match of the first text that
 * matches; several in one pair of braces are tried in turn. A pattern alone is tried on an address: the page's from
 * its path on, or that of a tile's first link. A function is the last resort: it gets the tile, or the region of a
 * title page.
 */
export type Source =
  | string
  | RegExp
  | Readonly<Record<string, RegExp>>
  | ((scope: ParentNode) => string | undefined);

/** Sources in order of trust: the first that yields something wins. */
export type From = Source | readonly Source[];

/** How to tell a film from a series. A rule holds when its source yields anything; tried in this order. */
export interface KindRules {
  /** It is no title at all: a trailer, a person, a sport event, a game. */
  not?: From;
  series?: From;
  film?: From;
  /** When no rule holds; `unknown` by default. `none` asks for proof: what no rule knows is no title. */
  otherwise?: Kind | 'none';
}

/** What a title page or a tile says of its film. */
export interface Reading {
  title: From;
  year?: From;
  kind?: Kind | KindRules;
  /** Ids by register. A link to the register's page may be given whole; the id is found in it. */
  ids?: Partial<Record<Register, From>>;
  /** Original or alternative titles. */
  otherTitles?: From;
  directors?: From;
  /** Running time in any usual spelling ("2h 34m", "PT2H34M", "154 min"). */
  minutes?: From;
}

/** A page about one title. */
export interface TitlePage extends Reading {
  /** Path, query and fragment of its address. Named groups `imdb`, `tmdb`, `letterboxd`, `wikidata` give ids. */
  url: RegExp;
  /** The region everything visible is read in, such as a modal; without it there is no title page. */
  within?: string;
  /** The element the badge stands beside; by default the one the title was read from, else the first h1. */
  badge?: string;
}

/** A grid, row or list of titles. */
export interface Tiles extends Reading {
  /** Only at these addresses (path, query and fragment). */
  url?: RegExp;
  /** Selector of one tile. */
  tile: string;
  /** The badge goes on this element within the tile (the tile itself by default). */
  badge?: string;
  /** `over` a poster's corner (default) or `beside` the title's text. */
  place?: Place;
}

/** How a badge is put at a sighting's element: inline after its text, or over its corner. */
export type Place = 'beside' | 'over';

/** One site where people choose a film, as data. */
export interface Site {
  /** Short and lasting: it names settings, files and reports ("rottentomatoes"). */
  name: string;
  /** As people call it ("Rotten Tomatoes"). */
  label: string;
  /** Hosts, with a path where only a part of the site counts: `www.imdb.com`, `*.wikipedia.org/wiki/*`. */
  hosts: readonly string[];
  /** Not in the installed set: the viewer switches it on. */
  optional?: true;
  /** Day of the newest captured page it was proven on ("2026-03-24"), or `untested`: only read about. */
  proven: string;
  titlePages: readonly TitlePage[];
  tiles: readonly Tiles[];
  /** Navigates in place: the head counts only while its own address is the page's. */
  spa?: true;
  /** What titles of this site lose beside the usual ("1. ", "(2020)", " - IMDb"). */
  clean?: readonly RegExp[];
  /** Grids that hold at least so many titles once the page has settled. A title page always holds one film. */
  grids?: readonly { url: RegExp; atLeast: number }[];
}

/** What an example address of a site shows. */
export type Shows = 'film' | 'series' | 'list' | 'nothing';

/** Example addresses of a site; each site's file exports them beside the site, for its tests. */
export type Examples = Record<string, Shows>;

/** A title that a page shows, and where. */
export interface Sighting {
  /** `page`: what the page is about; `tile`: one of a grid, row or list. */
  role: 'page' | 'tile';
  film: Film;
  /** The element the badge goes to. */
  element: Element;
  place: Place;
}
