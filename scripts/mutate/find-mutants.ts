import { parseAst } from 'vite';
import type { Mutant, SyntaxNode } from './mutant.ts';
import { type NamedEdit, nodeEdits } from './node-edits.ts';

/** Types go when the file is compiled, and what is imported is no part of the file. */
const skipped =
  /^(?:TS(?!AsExpression|NonNullExpression|SatisfiesExpression)|Import|ExportAll|JSX(?:Attribute|Text))/;

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** What is evaluated below a node. Names, types and keys are not. */
function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const unread = new Set([
    'typeAnnotation',
    'returnType',
    'typeParameters',
    'typeArguments',
    'superTypeArguments',
  ]);
  if (!node.computed) unread.add('key').add('property');
  if (node.type === 'TaggedTemplateExpression') unread.add('quasi');
  if (node.type === 'ExportNamedDeclaration') unread.add('source');
  return Object.entries(node)
    .filter(([field]) => !unread.has(field))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .filter((child) => !skipped.test(child.type));
}

/** Whether a block can be emptied: it holds something, and no call that a constructor must make. */
const canBeEmptied = (node: SyntaxNode, source: string) =>
  node.type === 'BlockStatement' &&
  (node.body as unknown[]).length > 0 &&
  !/\bsuper\(/.test(source.slice(node.start, node.end));

/**
 * The mutants of a TypeScript file, in the order of their places.
 * A part of an optional chain is switched with its whole chain, whose short way out would be lost otherwise.
 */
export function findMutants(source: string, file = 'file.ts'): Mutant[] {
  const found: Mutant[] = [];
  const add = (edit: NamedEdit, at: SyntaxNode) =>
    found.push({
      start: at.start,
      end: at.end,
      shape: 'expression',
      text: source.slice(at.start, edit.start) + edit.text + source.slice(edit.end, at.end),
      kind: edit.kind,
      edit: { start: edit.start, end: edit.end, text: edit.text },
    });
  const visit = (node: SyntaxNode, chain: SyntaxNode | undefined) => {
    if (node.directive) return;
    if (canBeEmptied(node, source)) {
      const { start, end } = node;
      found.push({ start, end, shape: 'block', text: '{}', kind: 'block', edit: { start, end, text: '{}' } });
    }
    for (const edit of nodeEdits(node, source)) add(edit, placeOf(edit, node, chain));
    const links = [
      node.object,
      node.callee,
      node.type === 'TSNonNullExpression' ? node.expression : undefined,
    ];
    for (const child of childrenOf(node)) {
      if (node.type === 'ChainExpression') visit(child, node);
      else visit(child, chain && links.includes(child) ? chain : undefined);
    }
  };
  visit(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as SyntaxNode, undefined);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where the switch is put: around the chain, the node, or what the edit replaces (a condition, a result). */
function placeOf(edit: NamedEdit, node: SyntaxNode, chain: SyntaxNode | undefined): SyntaxNode {
  if (chain) return chain;
  const parts = [node.test, node.body].filter(isNode);
  return parts.find(({ start, end }) => start === edit.start && end === edit.end) ?? node;
}
