/** The viewer's settings: their schema, reading and changing them. */

import * as v from 'valibot';
import { WATCH_STATES } from '../../protocol/watch-state.ts';
import { isLocale } from '../../ui/messages/locales.ts';
import browser from '../platform/browser.ts';
import { serialQueue } from '../platform/serial-queue.ts';
import { SETTINGS_KEY } from '../platform/storage-keys.ts';
import { BADGE_CORNERS, BADGE_SIZES, type BadgeSize, usualLook } from './badge-look.ts';
import { defaults } from './default-settings.ts';
import { BADGE_SHOWS, type Settings } from './settings-reader.ts';
import { unknownFields } from './unknown-fields.ts';

export { defaults } from './default-settings.ts';
export {
  BADGE_SHOWS,
  type BadgeShows,
  isVeiled,
  type Settings,
  watchSettings,
} from './settings-reader.ts';

const names = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(200))),
  v.maxLength(1000),
  v.transform((list) => [...new Set(list)]),
);

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** A hundred sites and more may have a look of their own. */
const MAX_LOOKS = 500;

const badgeLook = v.object({
  corner: v.fallback(v.picklist(BADGE_CORNERS), usualLook.corner),
  size: v.fallback(v.picklist(Object.keys(BADGE_SIZES) as BadgeSize[]), usualLook.size),
  opacity: v.fallback(v.pipe(v.number(), v.minValue(0.2), v.maxValue(1)), usualLook.opacity),
  onHover: v.fallback(v.boolean(), usualLook.onHover),
});
const badgeLooks = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(200)), badgeLook),
  v.check((looks) => Object.keys(looks).length <= MAX_LOOKS),
);

/** Each field falls back on its own, so that one that is broken loses only itself. */
const schema = v.object({
  version: v.fallback(v.literal(1), 1),
  language: v.fallback(v.pipe(v.string(), v.check(isLocale)), defaults.language),
  archiveOrder: v.fallback(names, defaults.archiveOrder),
  archivesOff: v.fallback(names, defaults.archivesOff),
  badgeShows: v.fallback(v.picklist(BADGE_SHOWS), defaults.badgeShows),
  badgeLooks: v.fallback(badgeLooks, defaults.badgeLooks),
  sitesOff: v.fallback(names, defaults.sitesOff),
  ownHosts: v.fallback(names, defaults.ownHosts),
  hideGrades: v.fallback(v.boolean(), defaults.hideGrades),
  hideUntilSeen: v.fallback(v.boolean(), defaults.hideUntilSeen),
  veilScores: v.fallback(v.boolean(), defaults.veilScores),
  tiles: v.fallback(v.boolean(), defaults.tiles),
  likelyGrades: v.fallback(v.boolean(), defaults.likelyGrades),
  dimBelow: v.fallback(score, defaults.dimBelow),
  dimUnreviewed: v.fallback(v.boolean(), defaults.dimUnreviewed),
  hideTiles: v.fallback(v.boolean(), defaults.hideTiles),
  dimWatched: v.fallback(v.array(v.picklist(WATCH_STATES)), defaults.dimWatched),
  outlineFrom: v.fallback(score, defaults.outlineFrom),
  marksOff: v.fallback(names, defaults.marksOff),
  mendedSites: v.fallback(v.boolean(), defaults.mendedSites),
  newestDirectory: v.fallback(v.boolean(), defaults.newestDirectory),
  sync: v.fallback(v.boolean(), defaults.sync),
  updateHours: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 31)), defaults.updateHours),
  catalogLimit: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(1000)), defaults.catalogLimit),
});

/** Steps from each older version to the next, by the version they start from. */
export const migrations: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {};

/**
 * Settings from what is stored: older versions are led up step by step, fields that are broken or
 * missing take their default, fields of a newer version are left out (and stay in storage).
 */
export function parseSettings(stored: unknown): Settings {
  let raw = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  for (let from = Number(raw.version); migrations[from]; from++) raw = migrations[from]!(raw);
  return v.parse(schema, raw);
}

/** The viewer's settings, checked. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

const inTurn = serialQueue();

/** Changes settings: one change at a time in this page, each from what is stored then. Answers the new ones. */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    const now = parseSettings(stored);
    const changed = parseSettings({ ...now, ...change(now) });
    const version = Math.max(
      changed.version,
      Number((stored as Partial<Settings> | undefined)?.version) || 0,
    );
    await browser.storage.local.set({
      [SETTINGS_KEY]: { ...unknownFields(stored, changed), ...changed, version },
    });
    return changed;
  });
}
