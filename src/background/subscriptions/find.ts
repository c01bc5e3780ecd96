import {
  LINK_TYPE,
  MANIFEST_FILE,
  type Manifest,
  ManifestError,
  readManifest,
} from '../../publication/manifest.ts';
import { trust } from '../../publication/signature.ts';
import { fetchText, secureAddress, WebError } from './web.ts';

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

/** Where a page's own link leads, when that is another host: the viewer must allow that one first. */
export interface Elsewhere {
  elsewhere: string;
}

/** Links stand in a page's head: no more of a page than this is read; bytes. */
const PAGE = 256 * 1024;

/**
 * Finds the archive at an address as a person pastes it: the manifest, its folder, or a page that links to it.
 * @throws WebError or ManifestError in words.
 */
export async function find(pasted: string): Promise<Offer | Elsewhere> {
  const url = secureAddress(pasted);
  // A folder's address is often written without its slash, and hosts answer that with a redirect, which we refuse.
  const folder = /\.[a-z0-9]{2,5}$/i.test(url.pathname) || url.pathname.endsWith('/') ? url : slashed(url);
  if (url.pathname.endsWith('.json')) return offerAt(url.href, await textAt(url.href));
  const beside = new URL(MANIFEST_FILE, folder).href;
  try {
    return await offerAt(beside, await textAt(beside));
  } catch (error) {
    if (!(error instanceof WebError || error instanceof ManifestError)) throw error;
  }
  const page = await textAt(folder.href, true).catch(() => textAt(url.href, true));
  const linked = linkIn(page, folder.href);
  if (!linked) throw new ManifestError('This address is a web page, and it offers no archive.');
  const target = secureAddress(linked);
  if (target.host !== url.host) return { elsewhere: target.href };
  return offerAt(target.href, await textAt(target.href));
}

function slashed(url: URL): URL {
  const folder = new URL(url);
  folder.pathname += '/';
  return folder;
}

async function textAt(url: string, page = false): Promise<string> {
  const fetched = await fetchText(url, page ? { most: PAGE, cut: true } : {});
  return fetched.same ? '' : fetched.text;
}

async function offerAt(address: string, text: string): Promise<Offer> {
  const read = readManifest(text);
  const trusted = await trust(read, undefined);
  if (!trusted.trusted) throw new ManifestError(trusted.reason);
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
