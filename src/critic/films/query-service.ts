/** How a query service is asked. */
export interface QueryOptions {
  /** Its address. */
  endpoint: string;
  /** Milliseconds after which a request counts as lost. */
  timeoutMs?: number;
  /** Milliseconds between requests, so that a public service is not pressed. */
  pauseMs?: number;
  /** Milliseconds before the first repetition; doubled for each further one. */
  backoffMs?: number;
  /** Ends the work. */
  signal?: AbortSignal;
}

/** Wikidata's public query service ends a query after a minute; its answer may take a little longer. */
const TIMEOUT_MS = 90_000;
const PAUSE_MS = 1_000;
const BACKOFF_MS = 2_000;
const MAX_BACKOFF_MS = 120_000;
/** The longest wait that a service may ask for with Retry-After. */
const MAX_RETRY_AFTER_MS = 15 * 60_000;
const MAX_ATTEMPTS = 6;
/** Largest answer that is read. */
const MAX_ANSWER_BYTES = 64 * 2 ** 20;
const USER_AGENT =
  'Reelgrade-films-fetch/0.1 (makes a list of films for one critic; asks one query at a time)';

/** The service gave up on a query as too large: a smaller one may pass. */
export class QueryTooLargeError extends Error {
  override name = 'QueryTooLargeError';
}

/**
 * Sends a SPARQL query and returns the parsed JSON of the answer. Waits between requests, and after errors that pass by
 * themselves (too many requests, an overloaded service, a lost connection) as long as the service asks or twice as long
 * each time.
 * @throws QueryTooLargeError when the service timed out on it twice; Error with its words for anything else
 */
export async function askService(query: string, options: QueryOptions): Promise<unknown> {
  let timeouts = 0;
  let last = '';
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const backoff = Math.min(MAX_BACKOFF_MS, (options.backoffMs ?? BACKOFF_MS) * 2 ** attempt);
    const reply = await send(query, options);
    if ('json' in reply) {
      await sleep(options.pauseMs ?? PAUSE_MS, options.signal);
      return reply.json;
    }
    last = reply.error;
    if (reply.timeout && ++timeouts === 2) throw new QueryTooLargeError(last);
    if (reply.fatal) throw new Error(last);
    await sleep(reply.retryAfterMs ?? backoff, options.signal);
  }
  throw new Error(
    `${last} It was asked ${MAX_ATTEMPTS} times. Try again later: what is there already is kept.`,
  );
}

type Reply = { json: unknown } | { error: string; timeout?: boolean; fatal?: boolean; retryAfterMs?: number };

async function send(
  query: string,
  { endpoint, timeoutMs = TIMEOUT_MS, signal }: QueryOptions,
): Promise<Reply> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/sparql-results+json',
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': USER_AGENT,
      },
      body: new URLSearchParams({ query }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const text = await boundedText(response);
    if (response.ok) {
      try {
        return { json: JSON.parse(text) };
      } catch {
        // The service ends its answer in the middle when a query takes too long.
        return { error: 'The query service sent an answer that is cut off.', timeout: true };
      }
    }
    const retryAfterMs = retryAfter(response.headers.get('retry-after'));
    const error = `The query service answered ${response.status}.`;
    if (response.status === 429 || response.status === 503) return { error, retryAfterMs };
    if (response.status >= 500)
      return { error, retryAfterMs, timeout: /timeout/i.test(text) || response.status === 504 };
    return { error: `${error} ${text.slice(0, 200)}`, fatal: true };
  } catch (error) {
    signal?.throwIfAborted();
    if (timeout.aborted) return { error: 'The query service did not answer in time.', timeout: true };
    return { error: `The query service cannot be reached: ${(error as Error).message}.` };
  }
}

async function boundedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new Error('the answer is larger than 64 MB');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Milliseconds that a Retry-After header asks for: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(MAX_RETRY_AFTER_MS, Math.max(0, ms));
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
