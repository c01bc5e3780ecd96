import { MAX_ADDRESS_LENGTH } from '../../core/film/film-limits.ts';
import { MAX_MANIFEST_BYTES, readManifest } from '../../core/manifest/manifest.ts';
import { LINK_TYPE } from '../../core/manifest/manifest-names.ts';
import { checkTrust } from '../../core/manifest/signature.ts';
import type { Offer } from '../../protocol/types.ts';
import browser from '../platform/browser.ts';
import { markOffer } from '../platform/offer-icon.ts';

/** An archive that the open page offers: its manifest when it is on the page's own host, else only its address. */
export type OfferedArchive = Offer | { address: string; host: string };

/**
 * What the page of this tab offers by its `<link>`. The question is asked in the page, with the right that the click
 * on our icon gave for this tab alone; what comes back is checked like everything from outside. Undefined when it
 * offers nothing, or nothing that may be trusted.
 */
export async function offeredArchive(tabId: number): Promise<OfferedArchive | undefined> {
  const [said] = await browser.scripting.executeScript({
    target: { tabId },
    func: lookInPage,
    args: [LINK_TYPE, MAX_MANIFEST_BYTES],
  });
  const { address, text } = (said?.result ?? {}) as { address?: unknown; text?: unknown };
  if (typeof address !== 'string' || address.length > MAX_ADDRESS_LENGTH || !/^https:/.test(address))
    return undefined;
  const { host } = new URL(address);
  if (typeof text !== 'string') {
    await markOffer(tabId);
    return { address, host };
  }
  const read = readManifest(text);
  const trusted = await checkTrust(read, undefined);
  if (!trusted.trusted) return undefined;
  const { archive, reviews, catalog } = read.manifest;
  await markOffer(tabId);
  return { address, host, archive, reviews, bytes: catalog.bytes, key: trusted.key };
}

/** Runs in the page and sees nothing of this file. */
async function lookInPage(
  type: string,
  most: number,
): Promise<{ address: string; text?: string } | undefined> {
  const link = document.querySelector<HTMLLinkElement>(`link[rel~="alternate"][type="${type}"]`);
  if (!link?.href) return undefined;
  if (new URL(link.href).origin !== location.origin) return { address: link.href };
  const reply = await fetch(link.href, { credentials: 'omit', redirect: 'error' }).catch(() => undefined);
  const reader = reply?.ok ? reply.body?.getReader() : undefined;
  const decoder = new TextDecoder();
  let text = '';
  while (reader) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (!done && text.length <= most) continue;
    await reader.cancel();
    return { address: link.href, text };
  }
  return { address: link.href };
}
