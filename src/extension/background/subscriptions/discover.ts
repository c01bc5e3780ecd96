/** Finds the archive at an address that somebody pasted. */

import { ManifestError, readManifest } from '../../../core/manifest/manifest.ts';
import { LINK_TYPE, MANIFEST_FILE } from '../../../core/manifest/manifest-names.ts';
import { parsePastedUrl } from '../../../core/manifest/parse-pasted-url.ts';
import { checkTrust } from '../../../core/manifest/signature.ts';
import type { Offer, OtherHost } from '../../../protocol/types.ts';
import { fetchText, RedirectError, RefusedError, secureAddress, WebError } from './safe-fetch.ts';

/** Links are in a page's head: no more of a page than this is read; bytes. */
const MAX_PAGE_BYTES = 256 * 1024;

/**
 * Finds the archive at an address as a person pastes it: the manifest, its folder, or a page that links to it.
 * @throws WebError or ManifestError in words.
 */
export async function findArchive(text: string): Promise<Offer | OtherHost> {
  const url = secureAddress(parsePastedUrl(text));
  try {
    return await findAt(url);
  } catch (error) {
    const elsewhere = error instanceof RedirectError && twinOf(url);
    if (!elsewhere) throw error;
    return { elsewhere, guessed: true };
  }
}

async function findAt(url: URL): Promise<Offer | OtherHost> {
  if (url.pathname.endsWith('.json')) return offerAt(url.href);
  const [folder] = addressForms(url);
  try {
    return await offerAt(new URL(MANIFEST_FILE, folder).href);
  } catch (error) {
    if (!(error instanceof WebError || error instanceof ManifestError)) throw error;
  }
  const page = await pageAt(addressForms(url));
  const linked = linkIn(page.text, page.address);
  if (!linked) throw new ManifestError('error.noOffer');
  const target = secureAddress(linked);
  if (target.host !== url.host) return { elsewhere: target.href };
  return offerAt(target.href);
}

/**
 * The ways to write one address, the likeliest first. Hosts know one of them and answer the others with a redirect,
 * which is not followed (its target is unknown before it is followed), so each form is tried.
 */
export function addressForms(url: URL): string[] {
  const { pathname } = url;
  const bare = pathname.replace(/\/(?:index\.html?)?$/i, '').replace(/\.html?$/i, '');
  const isFile = /\.[a-z0-9]{2,5}$/i.test(pathname);
  const paths = [isFile || pathname.endsWith('/') ? pathname : `${pathname}/`, pathname, bare, `${bare}/`];
  return [...new Set(paths)].filter(Boolean).map((path) => {
    const form = new URL(url);
    form.pathname = path;
    return form.href;
  });
}

/** The same address with or without "www.": where a host that has two names leads from one to the other. */
function twinOf(url: URL): string | undefined {
  if (!/[a-z]$/i.test(url.hostname) || !url.hostname.includes('.')) return undefined;
  const twin = new URL(url);
  twin.hostname = url.hostname.startsWith('www.') ? url.hostname.slice(4) : `www.${url.hostname}`;
  return twin.href;
}

/** The first of these addresses that has a page. @throws in words, when none has one or the host is in trouble */
async function pageAt(addresses: readonly string[]): Promise<{ address: string; text: string }> {
  let wrong: unknown;
  for (const address of addresses) {
    try {
      return { address, text: (await fetchText(address, { most: MAX_PAGE_BYTES, cut: true })).text };
    } catch (error) {
      if (!(error instanceof RedirectError || error instanceof RefusedError)) throw error;
      if (!(wrong instanceof RedirectError)) wrong = error;
    }
  }
  throw wrong;
}

async function offerAt(address: string): Promise<Offer> {
  const read = readManifest((await fetchText(address)).text);
  const trusted = await checkTrust(read, undefined);
  if (!trusted.trusted) throw new ManifestError(trusted.problem);
  const { archive, reviews, catalog } = read.manifest;
  return { address, host: new URL(address).host, archive, reviews, bytes: catalog.bytes, key: trusted.key };
}

/** The archive that a page's text links to. A worker has no DOM: `<link>` tags are read one by one, within the limit. */
function linkIn(html: string, base: string): string | undefined {
  for (const [tag] of html.matchAll(/<link\b[^>]{0,2000}>/gi)) {
    if (!tag.toLowerCase().includes(LINK_TYPE)) continue;
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
    const written = (href?.[1] ?? href?.[2] ?? href?.[3])?.replaceAll('&amp;', '&');
    if (written && URL.canParse(written, base)) return new URL(written, base).href;
  }
  return undefined;
}
