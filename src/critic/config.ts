/** The critic's settings (reelgrade.yaml): their schema, with errors that name the line. */

import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Scale } from '../core/grades/scale.ts';
import type { Archive } from '../core/review/review.ts';
import type { FileStore } from './input/file-store.ts';
import { CONFIG_NAMES } from './input/skipped-paths.ts';

const text = (most: number) =>
  v.pipe(
    v.string('must be a text'),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(most, `must be at most ${most} characters long`),
  );
const share = v.pipe(
  v.number('must be a number'),
  v.minValue(0, 'must be at least 0'),
  v.maxValue(1, 'must be at most 1'),
);
const count = (most: number) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(0, 'must be at least 0'),
    v.maxValue(most, `must be at most ${most}`),
  );
const positive = v.pipe(
  v.number('must be a number'),
  v.minValue(1, 'must be at least 1'),
  v.maxValue(1000, 'must be at most 1000'),
);

/** Where on a page something is: a CSS selector, or a pattern with one group, written /…/. */
const place = v.union([text(300), v.array(text(300))], 'must be a selector or a list of selectors');

const Schema = v.strictObject(
  {
    name: v.optional(text(200)),
    critic: v.optional(text(200)),
    home: v.optional(
      v.pipe(
        text(1000),
        v.regex(/^https?:\/\/\S+$/, 'must be an address that begins with http:// or https://'),
      ),
    ),
    contact: v.optional(text(500)),
    rights: v.optional(text(500)),
    language: v.optional(
      v.pipe(
        text(35),
        v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "en" or "pt-BR"'),
      ),
    ),
    scale: v.optional(
      v.union(
        [
          text(200),
          v.strictObject({
            name: v.optional(text(200)),
            stars: v.optional(positive),
            points: v.optional(positive),
            lowest: v.optional(v.number('must be a number')),
            scores: v.optional(
              v.record(v.string(), v.pipe(v.number('must be a number'), v.minValue(0), v.maxValue(100))),
            ),
          }),
        ],
        'must be a name ("A+ to F") or name, stars, points, lowest and scores',
      ),
    ),
    excerpt: v.optional(count(400)),
    pages: v.optional(text(1000)),
    dates: v.optional(v.picklist(['day-first', 'month-first'], 'must be "day-first" or "month-first"')),
    ungraded: v.optional(v.picklist(['publish', 'leave-out'], 'must be "publish" or "leave-out"')),
    refused: v.optional(share),
    ignore: v.optional(v.array(text(300), 'must be a list of file patterns')),
    site: v.optional(
      v.strictObject({
        title: v.optional(place),
        year: v.optional(place),
        grade: v.optional(place),
        date: v.optional(place),
        tagline: v.optional(place),
        critic: v.optional(place),
        body: v.optional(place),
        remove: v.optional(place),
      }),
    ),
  },
  'must be a list of settings',
);

/** What the critic has set, all of it optional. */
export type Config = v.InferOutput<typeof Schema>;
/** Where things are on the critic's pages. */
export type SiteConfig = NonNullable<Config['site']>;

/** A configuration that cannot be used; every line names file and line. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Checks a configuration's text. Throws ConfigError with all that is wrong, each with its line. */
export function readConfig(source: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'silent' });
  const lineOf = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  if (document.errors.length) {
    throw new ConfigError(
      document.errors
        .map(
          (error) =>
            `${file}:${lineOf(error.pos[0])}: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?/, '')}`,
        )
        .join('\n'),
    );
  }
  const checked = v.safeParse(Schema, document.toJS({ maxAliasCount: 20 }) ?? {});
  if (checked.success) return checked.output;
  const wrong = checked.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    let node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    for (let n = path.length; !node?.range && n > 0; n--)
      node = document.getIn(path.slice(0, n - 1), true) as typeof node;
    const at = keyOffset(source, path) ?? node?.range?.[0];
    const unknown = issue.type === 'strict_object';
    const what = unknown
      ? `there is no setting "${path.at(-1)}"${nearest(path.at(-1) ?? '')}`
      : `"${path.join('.')}" ${issue.message}`;
    return `${file}:${lineOf(at)}: ${what}`;
  });
  throw new ConfigError(wrong.join('\n'));
}

/** Where a setting's name is in the file, for its line. */
function keyOffset(source: string, path: string[]): number | undefined {
  const name = path.filter((part) => !/^\d+$/.test(part)).at(-1);
  if (!name) return undefined;
  const found = new RegExp(`^[ \\t]*["']?${name.replace(/[^\w]/g, '\\$&')}["']?[ \\t]*:`, 'm').exec(source);
  return found ? found.index + found[0].search(/\S/) : undefined;
}

/** A word on what may have been meant. */
function nearest(name: string): string {
  const names = Object.keys(Schema.entries);
  const alike = names.find(
    (one) => one.startsWith(name.slice(0, 3)) || (one.length > 3 && name.includes(one)),
  );
  return alike ? `; did you mean "${alike}"?` : `; there are ${names.join(', ')}`;
}

/** The settings that lie beside the reviews, of the first source that carries some; none is an empty set. */
export async function configIn(store: FileStore): Promise<{ config: Config; file?: string }> {
  const [found] = await store.textsNamed(CONFIG_NAMES);
  return found ? { config: readConfig(found.text, found.path), file: found.path } : { config: {} };
}

/** The critic's own scale, or undefined to infer it. */
export function scaleOf({ scale }: Config): Scale | undefined {
  return typeof scale === 'object' ? scale : undefined;
}

/** The archive as the critic describes it. What the critic has not said is said plainly, never made up. */
export function archiveOf(config: Config, inferred: Scale): Archive {
  const { name, critic, home, contact, rights, language } = config;
  const scale = typeof config.scale === 'string' ? config.scale : (config.scale?.name ?? inferred.name);
  return {
    name: name ?? critic ?? 'Unnamed archive',
    critic: critic ?? name ?? 'Unnamed critic',
    home: home ?? '',
    ...(contact && { contact }),
    ...(rights && { rights }),
    ...(scale && { scale }),
    ...(language && { language }),
  };
}
