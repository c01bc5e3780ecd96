import { type MessageCode, textOf } from '../../../ui/messages/message-text.ts';
import type { Carried } from '../../storage/carried-settings.ts';

/** What the options call each setting that goes along to other browsers. */
const SETTING_WORDS: Record<Carried, MessageCode> = {
  language: 'language.label',
  badgeShows: 'display.badgeShows',
  badgeLooks: 'look.title',
  sitesOff: 'sites.title',
  hideGrades: 'display.hide',
  hideUntilSeen: 'display.untilSeen',
  veilScores: 'scores.veil',
  tiles: 'display.tiles',
  likelyGrades: 'display.likely',
  dimBelow: 'marks.dimBelow',
  dimUnreviewed: 'marks.reviewedOnly',
  hideTiles: 'marks.hide',
  dimWatched: 'marks.dimSeen',
  outlineFrom: 'marks.outlineFrom',
  marksOff: 'marks.sitesOff',
  updateHours: 'update.interval',
  catalogLimit: 'update.limit',
};

/** A setting as the options call it; the name itself where another version stored one that this one does not have. */
export const settingWords = (name: string): string =>
  Object.hasOwn(SETTING_WORDS, name) ? textOf(SETTING_WORDS[name as Carried]) : name;
