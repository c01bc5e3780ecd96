import { MANIFEST_LIMIT } from '../../publication/manifest.ts';

/** Why nothing came, in words for the viewer. */
export class WebError extends Error {
  override name = 'WebError';
}

/** A manifest or page has this long to arrive; milliseconds. */
const TEXT_PATIENCE = 30_000;
/** A catalog may take its time, but not stand still for longer than this; milliseconds. */
const STANDSTILL = 20_000;
/** A worker should not live for ever: after this an attempt ends and the next one goes on from there; milliseconds. */
const ATTEMPT = 240_000;

/** Set for tests alone: their archives are served on loopback without TLS. */
const allowsLoopback = () => import.meta.env.VITE_LOOPBACK === '1';

/** The address as a URL if archives may come from there: HTTPS, no password in it. @throws WebError in words. */
export function secureAddress(text: string): URL {
  const written = /^[a-z][a-z0-9+.-]*:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  let url: URL;
  try {
    url = new URL(written);
  } catch {
    throw new WebError('This is not a web address.');
  }
  const loopback =
    allowsLoopback() && url.protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
  if (url.protocol !== 'https:' && !loopback) throw new WebError('Archives are read over HTTPS only.');
  if (url.username || url.password) throw new WebError('An address with a password in it is not kept.');
  url.hash = '';
  return url;
}

/** A request that tells the host nothing but that somebody asks: no cookies, no referrer, no way elsewhere. */
async function ask(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      headers,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
  } catch {
    throw new WebError(signal.aborted ? 'The host is too slow.' : 'The host cannot be reached.');
  }
  // Browsers hide a redirect that is not followed; other platforms show its status.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.headers.has('location')))
    throw new WebError('This address leads on to another one; use that.');
  if (response.status === 404 || response.status === 410)
    throw new WebError('There is nothing at this address.');
  if (response.status >= 400) throw new WebError(`The host answered with an error (${response.status}).`);
  return response;
}

/** What a text request brought. `same`: the host says that the version we know is still the newest. */
export type Fetched = { same: true } | { same: false; text: string; etag?: string };

/**
 * Fetches a text of at most `most` bytes (decoded: a small file that unpacks to a large one ends there). Of a web
 * page (`cut`) the beginning will do.
 * @throws WebError in words.
 */
export async function fetchText(
  url: string,
  { etag, most = MANIFEST_LIMIT, cut = false }: { etag?: string; most?: number; cut?: boolean } = {},
): Promise<Fetched> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TEXT_PATIENCE);
  try {
    const response = await ask(url, etag ? { 'If-None-Match': etag } : {}, stop.signal);
    if (response.status === 304) {
      if (etag) return { same: true };
      throw new WebError('The host says “not modified” to a first question.');
    }
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    for await (const chunk of body(response)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most && cut) break;
      if (length > most) throw new WebError('What is at this address is too large for a manifest (64 kB).');
    }
    const text = await new Blob(chunks).text();
    const tag = response.headers.get('etag');
    return tag && tag.length <= 200 ? { same: false, text, etag: tag } : { same: false, text };
  } catch (error) {
    throw inWords(error, stop.signal);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/**
 * Streams a file of exactly `size` bytes from `from` on. `take` gets each chunk with its place; a host that ignores
 * the range begins at 0 again. Ends early, with what came, on a standstill or after four minutes.
 * @throws WebError in words, when what comes is not what was promised or stops coming.
 */
export async function fetchBytes(
  url: string,
  from: number,
  size: number,
  take: (at: number, chunk: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const attempt = setTimeout(() => stop.abort(), ATTEMPT);
  let standstill = setTimeout(() => stop.abort(), STANDSTILL);
  try {
    const response = await ask(url, from ? { Range: `bytes=${from}-` } : {}, stop.signal);
    let at = 0;
    if (response.status === 206) {
      at = Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1]);
      if (at !== from) throw new WebError('The host sent another part of the file than was asked for.');
    }
    for await (const chunk of body(response)) {
      clearTimeout(standstill);
      standstill = setTimeout(() => stop.abort(), STANDSTILL);
      if (at + chunk.length > size) throw new WebError('The file is longer than the manifest says.');
      await take(at, chunk);
      at += chunk.length;
    }
    if (at < size) throw new WebError('The file ended too early.');
  } catch (error) {
    throw inWords(error, stop.signal);
  } finally {
    clearTimeout(attempt);
    clearTimeout(standstill);
    stop.abort();
  }
}

async function* body(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** A connection that breaks midway rejects with the platform's own error: it gets our words. */
function inWords(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof TypeError || (error as Error)?.name === 'AbortError') {
    return new WebError(signal.aborted ? 'The host is too slow.' : 'The connection broke off.');
  }
  return error;
}
