/** Tells pages that show no titles by intent: walls against machines, sign-ins, choices of profiles. */

import type { Site } from '../site.ts';
import { normalizeText } from './clean-text.ts';
import { isErrorPage } from './error-pages.ts';
import { textOf } from './read-source.ts';

/** Every page that shows titles has more text than this, in UTF-16 units; walls and choices of profiles have less. */
const MIN_PAGE_TEXT_LENGTH = 160;

/** Where a viewer types a name or a password, on a page that shows no title. */
const SIGN_IN =
  'input[type="password"], input[autocomplete~="username"], input[autocomplete~="current-password"]';

/**
 * Whether a page on which no title was found is in front of the one that was asked for: an error, a wall against
 * machines, a sign-in, a choice of profiles. Words tell errors only; a gate is known in any language by an empty title,
 * by too little text, by a field for a password, or by what its site's file says.
 */
export function isGate(document: Document, site: Site, url: string): boolean {
  const title = normalizeText(document.title);
  if (!title || isErrorPage(title, site, url)) return true;
  if (document.querySelector(site.gate ? `${SIGN_IN}, ${site.gate}` : SIGN_IN)) return true;
  const text = document.body ? textOf(document.body).replace(/\s+/g, ' ').trim() : '';
  return text.length < MIN_PAGE_TEXT_LENGTH;
}
