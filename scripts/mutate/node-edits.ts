import type { Edit, SyntaxNode } from './mutant.ts';
import { regexMutants } from './regex-mutants.ts';

/** An edit with the name of its kind. */
export interface NamedEdit extends Edit {
  readonly kind: string;
}

/** The operators that stand for one, by the operator that they replace. */
const operators: Record<string, readonly string[]> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '&': ['|'],
  '|': ['&'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
  '&=': ['|='],
  '|=': ['&='],
  '<<=': ['>>='],
  '>>>=': ['<<='],
  '??=': ['&&='],
  '||=': ['&&='],
  '&&=': ['||='],
  '++': ['--'],
  '--': ['++'],
};

/** Methods that are replaced by another one. */
const otherMethods: Record<string, string> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toUpperCase: 'toLowerCase',
  toLowerCase: 'toUpperCase',
  trimStart: 'trimEnd',
  trimEnd: 'trimStart',
  min: 'max',
  max: 'min',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
};

/** Methods that can be left out: what they are called on is then the result. */
const leftOut = new Set([
  'trim',
  'slice',
  'filter',
  'sort',
  'reverse',
  'toReversed',
  'toSorted',
  'normalize',
]);

const whole = (node: SyntaxNode, text: string, kind: string): NamedEdit => ({
  start: node.start,
  end: node.end,
  text,
  kind,
});

/** Whether a `+` joins texts, where a `-` would only ever make NaN. */
const isText = (node: SyntaxNode) =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

/** Operands are put in brackets: `??` and `||` may not meet without, and another operator may bind less or more. */
function operatorEdits(node: SyntaxNode, source: string): NamedEdit[] {
  const operator = node.operator as string;
  const [left, right] = [(node.left ?? node.argument) as SyntaxNode, node.right as SyntaxNode | undefined];
  if (operator === '+' && right && (isText(left) || isText(right))) return [];
  const from = node.type === 'UpdateExpression' && node.prefix ? node.start : left.end;
  const at = source.indexOf(operator, from);
  const after = at + operator.length;
  return (operators[operator] ?? []).map((text) =>
    /^(?:Binary|Logical)/.test(node.type)
      ? whole(node, `(${source.slice(node.start, at)}) ${text} (${source.slice(after, node.end)})`, operator)
      : { start: at, end: after, text, kind: operator },
  );
}

function literalEdits(node: SyntaxNode): NamedEdit[] {
  if (typeof node.value === 'boolean') return [whole(node, String(!node.value), 'boolean')];
  if (typeof node.value === 'string') return [whole(node, node.value === '' ? "'mutant'" : "''", 'text')];
  const regex = node.regex as { pattern: string; flags: string } | undefined;
  if (!regex) return [];
  return regexMutants(regex.pattern, regex.flags).map((pattern) =>
    whole(node, `/${pattern}/${regex.flags}`, 'pattern'),
  );
}

function callEdits(node: SyntaxNode, source: string): NamedEdit[] {
  const callee = node.callee as SyntaxNode;
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const property = callee.property as SyntaxNode;
  const name = property.name as string;
  if (Object.hasOwn(otherMethods, name)) return [whole(property, otherMethods[name]!, `.${name}()`)];
  if (!leftOut.has(name)) return [];
  const dot = source.lastIndexOf('.', property.start);
  return [{ start: callee.optional ? dot - 1 : dot, end: node.end, text: '', kind: `.${name}()` }];
}

/** `?.` without its question mark. */
function optionalEdits(node: SyntaxNode, source: string): NamedEdit[] {
  if (!node.optional) return [];
  const before = (node.object ?? node.callee) as SyntaxNode;
  const at = source.indexOf('?.', before.end);
  const keepsDot = node.type === 'MemberExpression' && !node.computed;
  return [{ start: at, end: at + 2, text: keepsDot ? '.' : '', kind: '?.' }];
}

const conditionEdits = (test: SyntaxNode, texts: readonly string[]) =>
  texts.map((text) => whole(test, text, 'condition'));

/** The changes that are tried at a node, its children left aside. */
export function nodeEdits(node: SyntaxNode, source: string): NamedEdit[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
    case 'UpdateExpression':
      return operatorEdits(node, source);
    case 'UnaryExpression':
      if (node.operator === '!') return [{ start: node.start, end: node.start + 1, text: '', kind: '!' }];
      return node.operator === '-' ? [{ start: node.start, end: node.start + 1, text: '+', kind: '-' }] : [];
    case 'Literal':
      return literalEdits(node);
    case 'TemplateLiteral':
      return [whole(node, '``', 'text')];
    case 'ArrayExpression':
      return (node.elements as unknown[]).length > 0 ? [whole(node, '[]', 'list')] : [];
    case 'ObjectExpression':
      return (node.properties as unknown[]).length > 0 ? [whole(node, '{}', 'object')] : [];
    case 'CallExpression':
      return [...callEdits(node, source), ...optionalEdits(node, source)];
    case 'MemberExpression':
      return optionalEdits(node, source);
    case 'ConditionalExpression':
    case 'IfStatement':
      return conditionEdits(node.test as SyntaxNode, ['true', 'false']);
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      return node.test ? conditionEdits(node.test as SyntaxNode, ['false']) : [];
    case 'ArrowFunctionExpression': {
      const body = node.body as SyntaxNode;
      return body.type === 'BlockStatement' ? [] : [whole(body, 'undefined', 'result')];
    }
    default:
      return [];
  }
}
