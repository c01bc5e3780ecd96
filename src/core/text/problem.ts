/** What went wrong, as a code with what its sentence needs. The words are in the catalogue of messages (`ui/messages`). */
export interface Problem {
  code: `error.${string}`;
  params?: Record<string, string | number>;
}

/** An error that people read: it carries a code, and the part that shows it looks up the sentence. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;

  constructor(code: Problem['code'], params?: Problem['params'], options?: ErrorOptions) {
    super(params ? `${code} ${JSON.stringify(params)}` : code, options);
    this.problem = params ? { code, params } : { code };
  }
}

/**
 * What browsers call it when there is no room: by the standard, and Firefox where its storage as a whole is full. What
 * Firefox answers an extension has the name in its words.
 */
const FULL_STORAGE = /^(?:QuotaExceededError|NS_ERROR_FILE_NO_DEVICE_SPACE)\b/;

/** The problem of any error. One that is not ours keeps its own words, else its name, shown as they are. */
export function problemOf(error: unknown): Problem {
  const { name, message, problem } = error as Partial<ProblemError>;
  // By what it has: the parts of the page script are scripts of their own, with classes of their own.
  if (problem) return problem;
  if (FULL_STORAGE.test(name ?? '') || FULL_STORAGE.test(message ?? '')) return { code: 'error.noRoom' };
  return { code: 'error.unexpected', params: { detail: message || name || String(error) } };
}
