/** The only requests for archives: HTTPS, no cookies, no redirects, bounded in size and time. */

import { piecesOfStream } from '../../../core/bytes/pieces-of-stream.ts';
import { MAX_MANIFEST_BYTES } from '../../../core/manifest/manifest.ts';
import { ProblemError } from '../../../core/text/problem.ts';

/** Why a request failed. */
export class WebError extends ProblemError {
  override name = 'WebError';
}

/** The host redirects to another address; redirects are not followed. */
export class RedirectError extends WebError {
  constructor() {
    super('error.redirected');
  }
}

/** The host works, but refuses this request. */
export class RefusedError extends WebError {}

/** A manifest or page has this long to arrive. */
const TEXT_TIMEOUT_MS = 30_000;
/** A catalog may arrive slowly, but not stop for longer than this. */
const STALL_TIMEOUT_MS = 20_000;
/** A worker should not run forever: after this an attempt ends, and the next one continues from there. */
const MAX_ATTEMPT_MS = 240_000;

/** A version name longer than this is not stored. */
const MAX_VERSION_UNITS = 200;

/** Set for tests alone: their archives are served on loopback without TLS. */
const allowsLoopback = () => import.meta.env.VITE_LOOPBACK === '1';

/** The address as a URL if archives may come from there: HTTPS, no password in it. @throws WebError in words. */
export function secureAddress(text: string): URL {
  if (!URL.canParse(text)) throw new WebError('error.notAnAddress');
  const url = new URL(text);
  const loopback =
    allowsLoopback() && url.protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
  if (url.protocol !== 'https:' && !loopback) throw new WebError('error.notSecure');
  if (url.username || url.password) throw new WebError('error.passwordInAddress');
  url.hash = '';
  return url;
}

/** A request that tells the host nothing about the viewer: no cookies, no referrer, no redirects. */
async function request(
  url: string,
  signal: AbortSignal,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
  } catch {
    throw new WebError(signal.aborted ? 'error.hostTooSlow' : 'error.hostUnreachable');
  }
  // Browsers hide a redirect that is not followed; other platforms show its status.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.headers.has('location')))
    throw new RedirectError();
  if (response.status === 304) throw new WebError('error.unaskedNotModified');
  if (response.status === 404 || response.status === 410) throw new RefusedError('error.notFound');
  const busy = response.status === 429 || (response.status >= 500 && response.status !== 501);
  if (response.status >= 400)
    throw new (busy ? WebError : RefusedError)('error.hostStatus', { status: response.status });
  return response;
}

/**
 * What the host says a version is called: its ETag, else its date and length. It is compared here and never sent
 * back: a host could name each subscriber's version differently, and know them by it. Whether a body was packed on
 * its way is left out, since hosts say that of some answers and not of others.
 */
function versionIn({ headers }: Response): string | undefined {
  const etag = headers
    .get('etag')
    ?.replace(/^W\//, '')
    .replace(/-(?:gzip|br)"$/, '"');
  const date = headers.get('last-modified');
  const version = etag || (date && `${date} ${headers.get('content-length')}`);
  return version && version.length <= MAX_VERSION_UNITS ? version : undefined;
}

/**
 * Asks for the version of what is at this address, and for nothing else. Undefined when the host does not say, or
 * does not know this kind of question.
 * @throws WebError in words, when the host redirects, is in trouble or cannot be reached.
 */
export async function versionAt(url: string): Promise<string | undefined> {
  const signal = AbortSignal.timeout(TEXT_TIMEOUT_MS);
  try {
    return versionIn(await request(url, signal, { method: 'HEAD' }));
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}

/**
 * Fetches a text of at most `most` bytes (decoded: a small file that unpacks to a large one ends there), with the
 * host's word for its version. Of a web page (`cut`) the beginning will do.
 * @throws WebError in words.
 */
export async function fetchText(
  url: string,
  { most = MAX_MANIFEST_BYTES, cut = false }: { most?: number; cut?: boolean } = {},
): Promise<{ text: string; version?: string }> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TEXT_TIMEOUT_MS);
  try {
    const response = await request(url, stop.signal);
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    for await (const chunk of bodyOf(response)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most && cut) break;
      if (length > most) throw new WebError('error.textTooLarge');
    }
    return { text: await new Blob(chunks).text(), version: versionIn(response) };
  } catch (error) {
    throw webErrorOf(error, stop.signal);
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
  const attempt = setTimeout(() => stop.abort(), MAX_ATTEMPT_MS);
  let standstill = setTimeout(() => stop.abort(), STALL_TIMEOUT_MS);
  try {
    const response = await request(url, stop.signal, from ? { headers: { Range: `bytes=${from}-` } } : {});
    let at = 0;
    if (response.status === 206) {
      at = Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1]);
      if (at !== from) throw new WebError('error.wrongRange');
    }
    for await (const chunk of bodyOf(response)) {
      clearTimeout(standstill);
      standstill = setTimeout(() => stop.abort(), STALL_TIMEOUT_MS);
      if (at + chunk.length > size) throw new WebError('error.fileTooLong');
      await take(at, chunk);
      at += chunk.length;
    }
    if (at < size) throw new WebError('error.fileTooShort');
  } catch (error) {
    throw webErrorOf(error, stop.signal);
  } finally {
    clearTimeout(attempt);
    clearTimeout(standstill);
    stop.abort();
  }
}

/** What comes in answer, piece by piece; nothing where an answer has no body. */
const bodyOf = ({ body }: Response) => (body ? piecesOfStream(body) : []);

/** A connection that breaks rejects with the platform's own error; this gives it a code of ours. */
function webErrorOf(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof TypeError || (error as Error)?.name === 'AbortError') {
    return new WebError(signal.aborted ? 'error.hostTooSlow' : 'error.connectionBroke');
  }
  return error;
}
