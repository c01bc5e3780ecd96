import type { Site } from '../site.ts';

/** Whether a page's own title tells of a failure, a gate or nothing but its host, where a film's was asked for. */
export function isErrorPage(
  title: string,
  { label, spoken }: Pick<Site, 'label' | 'spoken'>,
  url: string,
): boolean {
  const host = /^[\w-]+:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1];
  if (title.replace(/^www\./, '') === host) return true;
  return title
    .replace(label, ' | ')
    .split(/[–—|•·]|\s-\s|:\s/)
    .some((part) => spoken?.errorTitle.test(part.trim()));
}

/** Whether what a page calls itself is the site's own line (its head stays while a film loads, or is missing), no title. */
export function isSiteSlogan(title: string, label: string): boolean {
  if (title.startsWith(label) && /^(?: TV)?(?: [-–—|•·] ?|: )/.test(title.slice(label.length))) return true;
  return /\b(?:movies|films|videos)\b/i.test(title) && /\b(?:TV|shows|s[eé]ries|serien)\b/i.test(title);
}
