/** The corner of a poster that a badge is in: `Start` is where lines begin, on the left of most pages. */
export const BADGE_CORNERS = ['topStart', 'topEnd', 'bottomStart', 'bottomEnd'] as const;
export type BadgeCorner = (typeof BADGE_CORNERS)[number];

/** How many times as large as usual a badge of each size is. */
export const BADGE_SIZES = { small: 0.85, usual: 1, large: 1.4 } as const;
export type BadgeSize = keyof typeof BADGE_SIZES;

/** How badges look on a site. */
export interface BadgeLook {
  corner: BadgeCorner;
  size: BadgeSize;
  /** From 0.2 to 1. A badge that is pointed at is opaque. */
  opacity: number;
  /** Shown only while the viewer points at the title, or the keyboard is on it. */
  onHover: boolean;
}

export const usualLook: BadgeLook = { corner: 'topStart', size: 'usual', opacity: 1, onHover: false };

/** Looks by the names of sites; the one under `ALL_SITES` is for sites without their own. */
export type BadgeLooks = Record<string, BadgeLook>;

export const ALL_SITES = '';

/** The look of badges on a site; undefined is the usual one. */
export const lookOn = (looks: BadgeLooks, site: string): BadgeLook | undefined =>
  looks[site] ?? looks[ALL_SITES];
