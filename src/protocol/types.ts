/** The types that messages carry. */

import type { DirectoryEntry } from '../core/directory/archive-directory.ts';
import type { Manifest } from '../core/manifest/manifest.ts';
import type { Problem } from '../core/text/problem.ts';

/**
 * A part of the page script that most pages never need, in a file of its own, which the script asks the worker for: what
 * draws the card, what dims, hides and outlines tiles, and what watches long lists of tiles.
 */
export const LATE_PARTS = ['card', 'marks', 'groups', 'chance'] as const;
export type LatePart = (typeof LATE_PARTS)[number];

/** An archive that can be subscribed to, as the viewer is asked about it. */
export interface Offer {
  /** The manifest's address. */
  address: string;
  host: string;
  archive: Manifest['archive'];
  reviews: number;
  /** Size of the catalog in bytes. */
  bytes: number;
  /** The public key it is signed with, if it is. */
  key?: string;
}

/** Where it lies, when that is another host: the viewer must allow that one first. */
export interface OtherHost {
  elsewhere: string;
  /** No page said so: the host redirects, and this is the most likely target. */
  guessed?: boolean;
}

/** Mended site files as the options page tells of them. */
export interface SitePackInfo {
  /** Where they are asked for. */
  address: string;
  /** When the pack in use was made, ISO; none while there is none. */
  date?: string;
  /** Sites that it mends, and those that it switches off, as people call them. */
  mended: string[];
  off: string[];
  /** When the host was asked last, in milliseconds since 1970. */
  checked?: number;
  error?: Problem;
}

/** The newest directory of archives as the options page tells of it. */
export interface DirectoryInfo {
  /** Where it is asked for. */
  address: string;
  /** Whether the viewer asked for it. */
  wanted: boolean;
  /** None while none has come: the packaged directory is shown. */
  archives?: DirectoryEntry[] | undefined;
  /** When these archives were read, in milliseconds since 1970. */
  read?: number | undefined;
  error?: Problem | undefined;
}

/** A subscription as the options page lists it. Times are milliseconds since 1970. */
export interface SubscriptionInfo {
  id: string;
  name: string;
  /** None for an archive that came as a file. */
  address?: string;
  host?: string;
  /** Size in bytes and number of reviews of what is stored. */
  bytes: number;
  reviews: number;
  /** The beginning of the public key, for eyes to compare. */
  key?: string;
  /** When what is stored arrived, when the host was asked last, and when it is asked next. */
  updated?: number;
  checked?: number;
  next?: number;
  error?: Problem;
  removed: boolean;
}

/** Messages by their codes, in one language. */
export interface SpokenWords {
  locale: string;
  messages: Record<string, string | ({ other: string } & Record<string, string>)>;
}
