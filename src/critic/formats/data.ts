import { parse as parseToml } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';
import { draftOfRecord, draftsOfRows } from '../fields/table-rows.ts';
import { refuseDepth, refuseToml, refuseYaml } from '../input/parser-guards.ts';
import { type RawDraft, Refusal, type Refused } from '../model/raw-draft.ts';
import { endingOf, type Format } from '../model/source-file.ts';

type Fields = Record<string, unknown>;

/** JSON, JSON lines, YAML and TOML: a list of reviews, one review, or one of these under a name. */
export const data: Format = {
  name: 'data (JSON, YAML, TOML)',
  accepts: ({ path, text }) =>
    /^(?:json|jsonl|ndjson|geojson|ya?ml|toml)$/.test(endingOf(path)) ||
    /^\s*(?:\{\s*["}]|\[\s*[{"\]])/.test(text),
  read: ({ path, text }) => {
    const ending = endingOf(path);
    if (/^\s*\{.*\}\s*\n\s*\{/.test(text.slice(0, 100_000)) || /^(?:jsonl|ndjson)$/.test(ending))
      return readLines(path, text);
    const value = parse(ending, text);
    const list = listIn(value);
    if (list) {
      const drafts = draftsOfRows(
        list.map((record, n) => ({ line: n + 1, record })),
        path,
        'field',
      );
      if (drafts.every(gradeless)) throw new Refusal('a list without grades or texts', true);
      return drafts;
    }
    if (!isFields(value)) throw new Refusal('it holds no reviews');
    return [draftOfRecord(value, path, 'field')];
  },
};

/** Whether a row can have no grade: neither a field for it nor a text. */
const gradeless = (one: RawDraft | Refused) =>
  !('refused' in one) && !one.grade && !one.gradeInTags && !one.ungraded && !one.unreadGrade && !one.page;

function readLines(path: string, text: string) {
  const rows: { line: number; record: Fields }[] = [];
  const refused = [];
  for (const [n, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim()) continue;
    try {
      const record: unknown = JSON.parse(line);
      if (!isFields(record)) throw new Error('it is no object');
      rows.push({ line: n + 1, record });
    } catch (error) {
      refused.push({
        source: `${path}:${n + 1}`,
        refused: `the line cannot be read: ${(error as Error).message}`,
      });
    }
  }
  return [...draftsOfRows(rows, path, 'field'), ...refused];
}

function parse(ending: string, text: string): unknown {
  if (/^ya?ml$/.test(ending)) refuseYaml(text);
  else if (ending === 'toml') refuseToml(text);
  else refuseDepth(text);
  try {
    if (/^ya?ml$/.test(ending)) {
      const document = parseDocument(text, {
        lineCounter: new LineCounter(),
        logLevel: 'silent',
        uniqueKeys: false,
      });
      if (document.errors[0]) throw document.errors[0];
      return document.toJS({ maxAliasCount: 50 });
    }
    return ending === 'toml' ? parseToml(text) : JSON.parse(text);
  } catch (error) {
    throw new Refusal(`it cannot be read: ${(error as Error).message.split('\n')[0]}`);
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is Fields[] =>
  Array.isArray(value) && value.length > 0 && value.filter(isFields).length > value.length / 2;

/** The list of records in a value: itself, the longest list inside, or a table of records by id. */
export function listIn(value: unknown): Fields[] | undefined {
  if (isList(value)) return value.filter(isFields);
  if (!isFields(value)) return undefined;
  const inside = Object.entries(value).flatMap(([name, one]) =>
    isList(one) && !/author|director|cast|actor|tag|genre|image|link|country/i.test(name) ? [one] : [],
  );
  const [longest] = inside.sort((a, b) => b.length - a.length);
  if (longest) return longest.filter(isFields);
  const records = Object.entries(value);
  if (records.length > 2 && records.every(([, one]) => isFields(one) && Object.keys(one).length > 1)) {
    return records.map(([key, one]) => ({
      ...(/^tt\d{5,}$/.test(key) ? { imdb: key } : { slug: key }),
      ...(one as Fields),
    }));
  }
  // { "data": { "reviews": […] } }
  return records.length <= 3
    ? records.map(([, one]) => (isFields(one) ? listIn(one) : undefined)).find(Boolean)
    : undefined;
}
