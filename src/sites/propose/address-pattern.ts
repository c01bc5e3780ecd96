/** Proposes the pattern of addresses that a title page's own address belongs to. */

import { escapePattern } from '../../core/text/escape-pattern.ts';
import { pathOf } from '../extract/page-metadata.ts';

/** Names in an address that say what a title page shows. */
const SERIES_NAMES = /(?:^|[/?&=])(?:tv|tv-?shows?|shows?|series|serien?)(?:$|[/?&=])/i;
const FILM_NAMES = /(?:^|[/?&=])(?:movies?|films?|filme|pelicula|pel[ií]culas?)(?:$|[/?&=])/i;

/** What a path's words say that it leads to; undefined where they say nothing. */
export function kindInAddress(path: string): 'film' | 'series' | undefined {
  if (SERIES_NAMES.test(path)) return 'series';
  return FILM_NAMES.test(path) ? 'film' : undefined;
}

/** The same as patterns, for a rule of tiles. */
export const kindPatterns = {
  series: /\/(?:tv|tv-?shows?|shows?|series|serien?)\//i,
  film: /\/(?:movies?|films?|filme)\//i,
};

/**
 * A pattern for the addresses of pages like the one at an address: its words stay, and what tells one title from another (a
 * number, a name, the value of a query) may be anything.
 */
export function addressPattern(url: string): RegExp {
  const [, path = '/', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(pathOf(url)) ?? [];
  const route = /^#!?\//.test(fragment) ? fragment : '';
  if (route) {
    // An app that keeps its places behind the "#": what stands before is the same for all of them.
    const [, sign = '#', inner = '', keys = ''] = /^(#!?)([^?]*)(\?.*)?$/.exec(route) ?? [];
    return new RegExp(
      `^${pathPattern(path, true)}[^#]*${sign}${pathPattern(inner, !!keys)}${queryPattern(keys)}`,
    );
  }
  const asked = /\d|%|[-_].*[-_]/.test(lastOf(path)) ? '' : queryPattern(query);
  if (asked) return new RegExp(`^${pathPattern(path, true)}${asked}`);
  return new RegExp(`^${pathPattern(path.replace(/\/+$/, ''), false)}/?(?:[?#]|$)`);
}

const lastOf = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';

/** Whether a part of a path is another one for each title. The last part is, unless it names a file or a query follows. */
const isVariable = (part: string, isLast: boolean): boolean =>
  /\d|%/.test(part) || part.split(/[-_]/).length > 2 || (isLast && part !== '' && !/\.\w{2,5}$/.test(part));

function pathPattern(path: string, hasQuery: boolean): string {
  const parts = path.split('/').filter(Boolean);
  const patterns = parts.map((part, at) =>
    isVariable(part, !hasQuery && at === parts.length - 1) ? '[^/?#]+' : escapePattern(part),
  );
  return `/${patterns.join('/')}${patterns.length && path.endsWith('/') ? '/?' : ''}`;
}

/** Names of values in a query that tell one title from another. */
const ID_NAMES = /^(?:\w*id|[vtmf]|film|movie|title|item|key|code|show|series|slug|name)$/i;

/** What a query must hold, where a value of it names the title; empty where none does. */
function queryPattern(query: string): string {
  // Firefox lets a content script not go through URLSearchParams.
  const names = query
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => pair.replace(/=.*/, ''));
  const name = names.find((each) => ID_NAMES.test(each));
  return name ? `\\?(?:[^#]*&)?${name}=` : '';
}
