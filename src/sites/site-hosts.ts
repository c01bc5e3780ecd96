import type { Site } from './site.ts';

/** What worker, popup and options know of a site: how to name it, where it is and what can be veiled there, not how to read it. */
export type SiteInfo = Pick<
  Site,
  'name' | 'label' | 'hosts' | 'optional' | 'proven' | 'isService' | 'scores'
>;

/** The one of some sites whose hosts hold this address. */
export function siteAt<S extends Pick<Site, 'hosts'>>(some: readonly S[], url: string): S | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  return some.find((site) => site.hosts.some((host) => holds(host, address)));
}

/** The match patterns of some sites: what to ask a permission for. */
export function patternsOf(some: readonly Pick<Site, 'hosts'>[]): string[] {
  return some.flatMap((site) =>
    site.hosts.map((host) => `https://${host.includes('/') ? host : `${host}/*`}`),
  );
}

/**
 * A pattern of all addresses that a site's hosts hold, as a browser writes an address: what `siteAt` finds without taking
 * an address apart. For the page script, which is told it when it is built.
 */
export function addressPattern({ hosts }: Pick<Site, 'hosts'>): RegExp {
  const each = hosts.map((host) => {
    const [, under, name, path] = /^(\*\.)?([^/]+)(.*)$/.exec(host)!;
    const rest = path ? `${pathSource(path)}(?:[?#]|$)` : '[/?#]';
    return `${under ? '(?:[^/]+\\.)?' : ''}${literal(name!)}(?::\\d+)?${rest}`;
  });
  return new RegExp(`^https?://(?:${each.join('|')})`);
}

/**
 * Whether a site's host holds this address; `*.imdb.com` also means imdb.com itself, as in match patterns. Names are
 * compared as text: every site is asked, and compiling patterns would cost more than all the rest of it.
 */
function holds(host: string, { protocol, hostname, pathname }: URL): boolean {
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  const slash = host.indexOf('/');
  const name = slash < 0 ? host : host.slice(0, slash);
  const isNamed = name.startsWith('*.')
    ? hostname === name.slice(2) || hostname.endsWith(name.slice(1))
    : hostname === name;
  return isNamed && (slash < 0 || pathLike(host.slice(slash)).test(pathname));
}

/** A match pattern's path, where only `*` has a meaning of its own. */
function pathLike(path: string): RegExp {
  return new RegExp(`^${literal(path).replaceAll('*', '.*')}$`);
}

const pathSource = (path: string): string => literal(path).replaceAll('*', '[^?#]*');

/** A text as a pattern; an asterisk stays what it is. */
const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
