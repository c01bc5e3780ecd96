import type { Storage } from 'webextension-polyfill';
import type { Answer } from '../../protocol/messages.ts';
import type { WatchState } from '../../protocol/watch-state.ts';
import { native } from '../platform/native-api.ts';
import { SETTINGS_KEY } from '../platform/storage-keys.ts';
import type { BadgeLooks } from './badge-look.ts';

/** The first critic in the viewer's order; the median of all as a letter; or how many recommend the film. */
export const BADGE_SHOWS = ['first', 'median', 'recommend'] as const;
export type BadgeShows = (typeof BADGE_SHOWS)[number];

/** What the viewer chose, as the page script reads it: no schema, because only `settings.ts` writes it, checked. */

export interface Settings {
  version: 1;
  /** The language of all that Reelgrade says, as `ui/messages/locales.ts` names it; empty is the browser's. */
  language: string;
  /** Ids of archives, the most trusted first; archives not named follow in their own order. */
  archiveOrder: string[];
  /** Ids of archives that give no answers. */
  archivesOff: string[];
  /** What a badge shows of a film that several critics reviewed; each word is one of `BADGE_SHOWS`. */
  badgeShows: BadgeShows;
  /** How badges look, by site. */
  badgeLooks: BadgeLooks;
  /** Names of sites that the viewer switched off. */
  sitesOff: string[];
  /** Hosts of the viewer's own, on which every page is looked through: names as in addresses. */
  ownHosts: string[];
  /** Show a badge without its grade until it is hovered or focused. */
  hideGrades: boolean;
  /** The same for every film that the viewer has not marked as seen. */
  hideUntilSeen: boolean;
  /** Badges on tiles of lists and rows too, not on title pages alone. */
  tiles: boolean;
  /** The sites' own scores are veiled until they are pointed at. */
  veilScores: boolean;
  /** Show grades that are only likely the film's, marked as such. */
  likelyGrades: boolean;
  /** Tiles graded below this place on 0–100 are dimmed; 0 dims none. */
  dimBelow: number;
  /** Tiles that would be dimmed are hidden where no hole is left in their row. */
  hideTiles: boolean;
  /** Tiles that no critic reviewed are dimmed. */
  dimUnreviewed: boolean;
  /** Tiles of films of which the viewer said one of these are dimmed. */
  dimWatched: WatchState[];
  /** Tiles graded at this place on 0–100 or above are outlined; 0 outlines none. */
  outlineFrom: number;
  /** Names of sites where nothing is dimmed or outlined. */
  marksOff: string[];
  /** Mended site files are asked for, where the package names a place for them. */
  mendedSites: boolean;
  /** The newest directory of archives is asked for, where the package names a place for it. */
  newestDirectory: boolean;
  /** What is the viewer's taste goes along to their other browsers, by the browser's own sync. */
  sync: boolean;
  /** Hours between two updates of a subscribed archive; 0 updates only when asked. */
  updateHours: number;
  /** The largest archive that is downloaded, in megabytes. */
  catalogLimit: number;
}

/** What a page script reads where nothing is stored. What is off or 0 by default is left out: it reads the same. */
export const pageDefaults = {
  badgeLooks: {},
  sitesOff: [],
  tiles: true,
  likelyGrades: true,
  dimWatched: [],
  marksOff: [],
} satisfies Partial<Settings>;

/** The settings that a page script acts by, and whatever else is stored: a change of any may be one of answers. */
export type PageSettings = Pick<
  Settings,
  | keyof typeof pageDefaults
  | 'hideGrades'
  | 'hideUntilSeen'
  | 'dimBelow'
  | 'dimUnreviewed'
  | 'hideTiles'
  | 'outlineFrom'
> &
  Partial<Settings>;

type Veiling = Pick<Settings, 'hideGrades' | 'hideUntilSeen'>;

/** Whether the grade of a film is kept from view until the viewer asks for it. */
export const isVeiled = (answer: Answer | undefined, settings: Veiling): boolean =>
  settings.hideGrades || (settings.hideUntilSeen && answer?.watch !== 'seen');

/** Settings as they are stored, with defaults for what a page script reads. */
export const pageSettings = (stored: unknown): PageSettings =>
  ({ ...pageDefaults, ...(stored as Settings | undefined) }) as PageSettings;

/** What is stored, with defaults for what a page script reads. */
export async function readSettings(): Promise<PageSettings> {
  const stored = await native().storage.local.get(SETTINGS_KEY);
  return pageSettings(stored[SETTINGS_KEY]);
}

/** Calls back with the new settings whenever they change anywhere, until the returned function is called. */
export function watchSettings(changed: (settings: PageSettings, before: PageSettings) => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' && changes[SETTINGS_KEY];
    if (change) changed(pageSettings(change.newValue), pageSettings(change.oldValue));
  };
  native().storage.onChanged.addListener(listener);
  return () => native().storage.onChanged.removeListener(listener);
}
