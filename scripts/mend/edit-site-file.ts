import { parseAst } from 'vite';

/** A new source before those that a rule of a site has: the rule by its list and its place there, and the field. */
export interface SourceEdit {
  list: 'titlePages' | 'tiles';
  at: number;
  field: string;
  source: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}
interface Property extends Node {
  key: Node & { name?: string; value?: string };
  value: Node;
}

/**
 * A site's file with new sources first.
 * @param isList whether a field's value is a list of sources: a name may stand for one
 * @throws Error in words where the file does not hold the rule itself
 */
export function withSources(
  text: string,
  edits: readonly SourceEdit[],
  isList: (edit: SourceEdit) => boolean,
): string {
  const places = edits.map((edit) => ({ edit, rule: ruleIn(text, edit) }));
  const changes = places.map(({ edit, rule }) => {
    const quoted = `'${edit.source.replaceAll("'", "\\'")}'`;
    const value = propertyOf(rule, edit.field)?.value;
    if (!value) return { at: rule.start + 1, end: rule.start + 1, text: `\n      ${edit.field}: ${quoted},` };
    if (value.type === 'ArrayExpression')
      return { at: value.start + 1, end: value.start + 1, text: `${quoted}, ` };
    const rest = text.slice(value.start, value.end);
    return { at: value.start, end: value.end, text: `[${quoted}, ${isList(edit) ? '...' : ''}${rest}]` };
  });
  return changes
    .sort((a, b) => b.at - a.at)
    .reduce((now, { at, end, text }) => now.slice(0, at) + text + now.slice(end), text);
}

/** A site's file with one more rule for tiles, before the others. @throws Error in words */
export function withTiles(text: string, rule: { tile: string; title: string }): string {
  const value = siteProperty(text, 'tiles').value;
  if (value.type !== 'ArrayExpression') throw new Error(NOT_THERE);
  const entry = `\n    { tile: '${rule.tile}', title: '${rule.title}' },`;
  return text.slice(0, value.start + 1) + entry + text.slice(value.start + 1);
}

const NOT_THERE = 'Its file takes this rule from elsewhere, so mend it by hand.';

const propertyOf = ({ properties }: Node, name: string): Property | undefined =>
  (properties as Property[] | undefined)?.find(
    ({ type, key }) => type === 'Property' && (key.name ?? key.value) === name,
  );

/** A property of the site that a file exports. */
function siteProperty(text: string, name: string): Property {
  const { body } = parseAst(text, { lang: 'ts' }) as unknown as { body: Node[] };
  for (const { declaration } of body) {
    const declarations = (declaration as Node | undefined)?.declarations as Node[] | undefined;
    for (const { init } of declarations ?? []) {
      const site = init as Node | null;
      if (site?.type !== 'ObjectExpression' || !propertyOf(site, 'hosts')) continue;
      const found = propertyOf(site, name);
      if (found) return found;
    }
  }
  throw new Error(NOT_THERE);
}

function ruleIn(text: string, { list, at }: SourceEdit): Node {
  const { elements } = siteProperty(text, list).value as { elements?: Node[] } & Node;
  const rule = elements?.[at];
  // A rule that is spread in, or made by a function, stands for several.
  const isPlain = elements?.slice(0, at + 1).every(({ type }) => type === 'ObjectExpression');
  if (!rule || !isPlain) throw new Error(NOT_THERE);
  return rule;
}
