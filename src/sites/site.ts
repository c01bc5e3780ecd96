/** What a site's file may say: the types of everything in sites/definitions. */

import type { Film, Kind } from '../core/film/film.ts';
import type { RegisterRule } from '../core/film/register-rules.ts';
import type { Register } from '../core/film/registers.ts';
import type { PageMetadata } from './extract/page-metadata.ts';
import type { SPOKEN } from './words/page-words.ts';

/** How an id of a register is read. */
type ReadingRule = Pick<RegisterRule, 'domains' | 'addresses' | 'letters'> & {
  /** An id by itself; left out where the site's file reads none of this register. */
  id?: RegExp;
};

/** How ids of some registers are read, by the register's name. */
export type RegisterRules = Partial<Record<Register, ReadingRule>>;

/**
 * Where one value is read. As text:
 * - `h1.title`          the text of the first element that matches
 * - `img @alt`          its attribute; `@aria-label` alone is the tile's own
 * - `h1 @text`          its own text, without that of the elements within it
 * - `self:.game *`      the tile itself, where it matches: also by what it lies in or holds
 * - `ld:name`           the page's JSON-LD film: a property, or a path (`ld:releasedEvent.startDate`)
 * - `meta:og:title`     a meta tag, by property or name
 * - `title`             the document's title
 * - `url`               the page's address
 *
 * In braces with a pattern (`{ '.meta': /\((\d{4})\)/ }`), the first group or the whole match of the first text that
 * matches; several in one pair of braces are tried in turn. A pattern alone is tried on an address: the page's from
 * its path on, or that of a tile's first link. `json(…)` of extract/page-json.ts reads the JSON that a page carries in a
 * script. In a pattern, `«series season»` stands for what the page's languages call these (words/page-words.ts). Use a
 * function only where nothing else works: a site with one cannot be mended by a pack.
 */
export type Source = string | RegExp | Readonly<Record<string, RegExp>> | SourceFunction;

/**
 * Reads a value in a tile, or in the region of a title page. `isFresh` says whether the page's head and scripts are
 * this page's own, and not left behind by navigation in place.
 */
export type SourceFunction = (scope: ParentNode, isFresh: boolean) => string | undefined;

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
  /**
   * How many of the title's sources, from the first, are of today's layout; one by default. A title that only a later
   * one gives means that the layout may have changed.
   */
  currentTitles?: number;
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
  /** Every tile says whether it is a film or a series. When a third do not, the layout may have changed. */
  alwaysTellsKind?: true;
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
  /** Films are watched there, or it lists what services show: titles there need more to be likely than elsewhere. */
  isService?: true;
  titlePages: readonly TitlePage[];
  tiles: readonly Tiles[];
  /** Navigates in place: the head counts only while its own address is the page's. */
  spa?: true;
  /** How a page is read where nothing above finds a title: by what the page says of itself, as any page is read. */
  readOtherPage?: (page: PageMetadata, site: Site) => Sighting | undefined;
  /** Patterns removed from this site's titles, besides the usual "(2020)" and " - IMDb". */
  clean?: readonly RegExp[];
  /** Reads running times that the site writes in a way of its own. */
  parseMinutes?: (text: string) => number | undefined;
  /** Patterns with words of the page's languages. A site's file leaves them out: they are added where a page is read. */
  spoken?: typeof SPOKEN;
  /** The registers whose ids are read on its pages. A site's file leaves them out: they are added when it is registered. */
  registers?: RegisterRules;
  /** Matches the addresses that its hosts hold. A site's file leaves it out: it is added when it is registered. */
  addresses?: RegExp | undefined;
  /** Selectors of the elements that show the site's own scores, as one list: they can be veiled. */
  scores?: string;
  /** The least number of titles on a list page once it has settled. A title page always shows one film. */
  grids?: readonly { url: RegExp; atLeast: number }[];
  /** What to watch of each title page and tile. A site's file leaves it out: `watchedParts` works it out. */
  watched?: { titlePages: readonly Watched[]; tiles: readonly Watched[] } | undefined;
  /** Open shadow roots in which title pages are read too, as `shadowRootsOf` finds them. */
  shadowRoots?: (document: Document) => readonly ShadowRoot[];
  /** What the page's own data says of the title of a tile. It is trusted more than the tile's labels. */
  tileData?: (tile: Element) => TileData | undefined;
  /** Matches what is at the same addresses before a viewer is let in: a choice of profiles, a challenge. */
  gate?: string;
}

/** What a watcher looks for: elements by a selector, and attributes, whose change may mean another film. */
export interface Watched {
  selector?: string;
  attributes?: readonly string[];
}

/** What an example address of a site shows. */
export type PageContent = 'film' | 'series' | 'list' | 'nothing';

/** Example addresses of a site; each site's file exports them beside the site, for its tests. */
export type Examples = Record<string, PageContent>;

/** What a page's data says of a tile's title. */
export interface TileData extends Partial<Pick<Film, 'year' | 'otherTitles'>> {
  /** `none` when it is no film and no series. */
  kind?: Kind | 'none';
}

/** A title that a page shows, and where. */
export interface Sighting {
  /** `page`: what the page is about; `tile`: one of a grid, row or list. */
  role: 'page' | 'tile';
  film: Film;
  /** The element the badge goes to. */
  element: Element;
  position: BadgePosition;
}

/**
 * What about a page is not as its site's file expects:
 * - `titles missing`       the page shows fewer titles than it must: the layout has changed
 * - `later source`         the title came from a source that is not of today's layout
 * - `no heading`           the title came from the page's head, and no heading shows it
 * - `tiles without title`  in a third of the tiles no title was found
 * - `tiles without kind`   a third of the tiles do not say what they are, where they always did
 *
 * All but the first are soft signs: grades are still shown, and the layout may have changed or not.
 */
export type LayoutSign =
  | 'titles missing'
  | 'later source'
  | 'no heading'
  | 'tiles without title'
  | 'tiles without kind';

/** A page that does not look as its site's file expects. It names no film, so it may be sent in a report. */
export interface LayoutMismatch {
  site: string;
  page: 'title page' | 'grid';
  sign: LayoutSign;
  /** How many titles the page should show at least, or how many tiles it has, and how many were found or read. */
  expected: number;
  found: number;
}
