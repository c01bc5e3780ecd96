/** How films of a site are shown, as data from outside: its schema, bounded, for packs and taught hosts. */

import * as v from 'valibot';
import { REGISTERS } from '../core/film/registers.ts';
import { packagedPatterns } from '../sites/pack/packaged-patterns.ts';
import { patternProblem } from '../sites/pack/pattern-cost.ts';
import { patternHash } from '../sites/pack/pattern-hash.ts';

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
/** A site's file as JSON: how its films are shown, and no host, no name, no function. Patterns are text (`site-json.ts`). */
export const siteFileSchema = v.strictObject({
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

/** What a viewer taught by pointing: the same, but only how titles and tiles are read. */
export const taughtSiteSchema = v.pipe(
  v.pick(siteFileSchema, ['titlePages', 'tiles', 'spa']),
  v.check(({ titlePages, tiles }) => titlePages.length + tiles.length > 0, 'it reads nothing'),
);
export type TaughtSite = v.InferOutput<typeof taughtSiteSchema>;

/** A host as the browser writes it. */
export const hostSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/, 'it is no host'),
);
