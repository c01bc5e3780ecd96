import { pageDefaults, type Settings } from './settings-reader.ts';

/** All settings, as they are until the viewer chooses otherwise. */
export const defaults: Settings = {
  ...pageDefaults,
  version: 1,
  language: '',
  archiveOrder: [],
  archivesOff: [],
  badgeShows: 'first',
  ownHosts: [],
  hideGrades: false,
  hideUntilSeen: false,
  veilScores: false,
  dimBelow: 0,
  dimUnreviewed: false,
  hideTiles: false,
  outlineFrom: 0,
  mendedSites: false,
  newestDirectory: false,
  sync: false,
  updateHours: 24,
  catalogLimit: 100,
};
