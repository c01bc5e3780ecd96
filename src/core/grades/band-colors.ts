import type { Band } from './grade-band.ts';

/** The fill of each band on light paper, for what cannot read ui/theme.css; a test holds them equal to it. */
export const BAND_COLORS: Record<Band, string> = {
  1: '#8c1c34',
  2: '#9c4312',
  3: '#765a06',
  4: '#466617',
  5: '#04635c',
};

/** The same in dark mode. */
export const DARK_BAND_COLORS: Record<Band, string> = {
  1: '#f58c9c',
  2: '#f3a26b',
  3: '#e8c65a',
  4: '#b3d477',
  5: '#5fd3bf',
};
