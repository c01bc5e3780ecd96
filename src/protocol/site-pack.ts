import * as v from 'valibot';
import { holds } from '../core/manifest/signature.ts';
import { ProblemError } from '../core/text/problem.ts';
import { siteFileSchema } from './site-file.ts';

/** The newest layout of a site pack that this code understands. */
export const SITE_PACK_VERSION = 1;

/** All site files together are a quarter of this; what is larger is something else. */
export const MAX_SITE_PACK_BYTES = 512 * 1024;

const siteName = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/, 'it is no name of a site'));

/** Unlike a manifest, a pack has no unknown fields: one would be a power that nobody has thought about. */
const packSchema = v.strictObject({
  reelgradeSites: v.literal(SITE_PACK_VERSION),
  /** Counts up by one with every pack. */
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  date: v.pipe(v.string(), v.isoTimestamp()),
  /** Sites whose files are mended, by name. */
  sites: v.record(siteName, siteFileSchema),
  /** Sites that show no grades until a later pack or version mends them. */
  off: v.pipe(v.array(siteName), v.maxLength(100)),
  signature: v.string(),
});

/** Mended site files, as they come from the project's host. */
export type SitePack = Omit<v.InferOutput<typeof packSchema>, 'reelgradeSites' | 'signature'>;

/** Why a site pack is refused. */
export class SitePackError extends ProblemError {
  override name = 'SitePackError';
}

/** What a pack is held to. */
export interface SitePackTerms {
  /** The public key in the extension. */
  key: string;
  /** The pack must be newer than this: what is there already, and what the extension itself came with. */
  after: number;
  /** Names of the sites that we know: a pack brings no new ones. */
  known: readonly string[];
}

/**
 * Reads a pack of mended site files and checks its signature and every field.
 * @throws SitePackError that says what is wrong; nothing else, whatever the text
 */
export async function readSitePack(text: string, { key, after, known }: SitePackTerms): Promise<SitePack> {
  if (text.length > MAX_SITE_PACK_BYTES) throw new SitePackError('error.packTooLarge');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new SitePackError('error.packNotJson');
  }
  const { reelgradeSites, signature } = (json ?? {}) as { reelgradeSites?: unknown; signature?: unknown };
  if (typeof reelgradeSites === 'number' && reelgradeSites > SITE_PACK_VERSION)
    throw new SitePackError('error.packNewer');
  if (typeof signature !== 'string') throw new SitePackError('error.packUnsigned');
  if (!(await holds('sites', json, signature, key))) throw new SitePackError('error.packSignatureWrong');
  const read = v.safeParse(packSchema, json);
  if (!read.success) {
    const [issue] = read.issues;
    throw new SitePackError('error.packInvalid', {
      place: v.getDotPath(issue) ?? '{}',
      detail: issue.message,
    });
  }
  const { sequence, date, sites, off } = read.output;
  if (sequence <= after) throw new SitePackError('error.packOlder');
  const unknown = [...Object.keys(sites), ...off].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new SitePackError('error.packUnknownSite', { site: unknown });
  return { sequence, date, sites, off };
}
