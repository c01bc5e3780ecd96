import type { Settings } from './settings-reader.ts';

/**
 * The settings that go along: what is the viewer's taste. What stays needs a permission of each browser (hosts, mended
 * files), names archives that another browser may not have, or is the switch itself.
 */
export const CARRIED = [
  'language',
  'badgeShows',
  'badgeLooks',
  'sitesOff',
  'hideGrades',
  'hideUntilSeen',
  'veilScores',
  'tiles',
  'likelyGrades',
  'dimBelow',
  'dimUnreviewed',
  'hideTiles',
  'dimWatched',
  'outlineFrom',
  'marksOff',
  'updateHours',
  'catalogLimit',
] as const satisfies readonly (keyof Settings)[];
export type Carried = (typeof CARRIED)[number];
