import * as v from 'valibot';
import { REGISTERS } from '../core/film/registers.ts';
import { holds } from '../core/manifest/signature.ts';
import { ProblemError } from '../core/text/problem.ts';
import { packagedPatterns } from '../sites/pack/packaged-patterns.ts';
import { patternProblem } from '../sites/pack/pattern-cost.ts';
import { patternHash } from '../sites/pack/pattern-hash.ts';

/** The newest layout of a site pack that this code understands. */
export const SITE_PACK_VERSION = 1;

/** All site files together are a quarter of this; what is larger is something else. */
export const MAX_SITE_PACK_BYTES = 512 * 1024;

const MAX_SELECTOR_UNITS = 600;
const MAX_SOURCES = 16;
const MAX_PAGES = 12;

/** Selectors are tried in order for each part of a page; many `:has()` in one would make every look at it slow. */
const MAX_HAS = 4;

const trusted = new Set(packagedPatterns);

/** A pattern as text; the platform's own engine may run it on any page. */
const pattern = v.pipe(
  v.string(),
  v.maxLength(8_000),
  v.regex(/^\/.+\/[a-z]*$/s, 'it is no pattern'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || trusted.has(patternHash(dataset.value))) return;
    const end = dataset.value.lastIndexOf('/');
    const problem = patternProblem(dataset.value.slice(1, end), dataset.value.slice(end + 1));
    if (problem) addIssue({ message: `the pattern is refused: ${problem}` });
  }),
);
const selector = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MAX_SELECTOR_UNITS),
  v.regex(/^[^/]/, 'it is no selector'),
  v.check((text) => text.split(':has(').length <= MAX_HAS + 1, 'it has too many :has()'),
);
const source = v.union([
  selector,
  pattern,
  v.pipe(
    v.record(selector, pattern),
    v.check((at) => Object.keys(at).length <= MAX_SOURCES, 'it has too many sources'),
  ),
]);
const sources = v.union([source, v.pipe(v.array(source), v.maxLength(MAX_SOURCES))]);
const kind = v.picklist(['film', 'series', 'unknown']);
const filmSources = {
  title: sources,
  year: v.optional(sources),
  kind: v.optional(
    v.union([
      kind,
      v.strictObject({
        not: v.optional(sources),
        series: v.optional(sources),
        film: v.optional(sources),
        otherwise: v.optional(v.union([kind, v.literal('none')])),
      }),
    ]),
  ),
  ids: v.optional(v.record(v.picklist(REGISTERS), sources)),
  hasEpisodeAddress: v.optional(v.literal(true)),
  otherTitles: v.optional(sources),
  directors: v.optional(sources),
  minutes: v.optional(sources),
  badge: v.optional(selector),
};
const siteSchema = v.strictObject({
  titlePages: v.pipe(
    v.array(
      v.strictObject({
        ...filmSources,
        url: pattern,
        within: v.optional(selector),
        currentTitles: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_SOURCES))),
      }),
    ),
    v.maxLength(MAX_PAGES),
  ),
  tiles: v.pipe(
    v.array(
      v.strictObject({
        ...filmSources,
        url: v.optional(pattern),
        tile: selector,
        position: v.optional(v.picklist(['beside', 'over'])),
        alwaysTellsKind: v.optional(v.literal(true)),
      }),
    ),
    v.maxLength(MAX_PAGES),
  ),
  spa: v.optional(v.literal(true)),
  clean: v.optional(v.pipe(v.array(pattern), v.maxLength(MAX_SOURCES))),
  gate: v.optional(selector),
  // It becomes part of a style sheet, where a brace would begin a rule.
  scores: v.optional(v.pipe(selector, v.regex(/^[^{}@;\\]+$/, 'it is no list of selectors'))),
  grids: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          url: pattern,
          atLeast: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
        }),
      ),
      v.maxLength(MAX_PAGES),
    ),
  ),
});

const siteName = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/, 'it is no name of a site'));

/** Unlike a manifest, a pack has no unknown fields: one would be a power that nobody has thought about. */
const packSchema = v.strictObject({
  reelgradeSites: v.literal(SITE_PACK_VERSION),
  /** Counts up by one with every pack. */
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  date: v.pipe(v.string(), v.isoTimestamp()),
  /** Sites whose files are mended, by name. */
  sites: v.record(siteName, siteSchema),
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
