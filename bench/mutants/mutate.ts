import ts from 'typescript';

/** One small change to a file that a test ought to notice. */
export interface Mutant {
  /** From 1. */
  readonly line: number;
  /** What stands there and what it becomes, on one line: `a === b → a !== b`. */
  readonly change: string;
  /** The whole file with the change. */
  readonly source: string;
}

/** What takes the place of a node. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** A node, and what takes its place. */
type Changed = [node: ts.Node, to: string];

const SWAPPED: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
  [ts.SyntaxKind.LessThanToken, ['<=', '>=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [ts.SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [ts.SyntaxKind.AmpersandAmpersandToken, ['||']],
  [ts.SyntaxKind.BarBarToken, ['&&']],
  [ts.SyntaxKind.PlusToken, ['-']],
  [ts.SyntaxKind.MinusToken, ['+']],
  [ts.SyntaxKind.AsteriskToken, ['/']],
  [ts.SyntaxKind.SlashToken, ['*']],
  [ts.SyntaxKind.PercentToken, ['*']],
]);

/** Methods and what a slip of the pen makes of them. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};
/** Methods whose call may be left out, and those whose predicate may be a constant. */
const DROPPED = new Set([
  'filter',
  'slice',
  'sort',
  'reverse',
  'trim',
  'toLowerCase',
  'toUpperCase',
]);
const PREDICATED = new Set(['some', 'every', 'find', 'findLast', 'findIndex', 'filter']);

/** What a rule says of itself: its documentation, which another test compares with docs/rules.md. */
const DOCUMENTATION = new Set(['id', 'severity', 'cases', 'summary', 'waivable', 'good', 'bad']);

/** Every mutant of the code of a file; what documents a rule is left as it is. */
export function mutantsOf(text: string, name: string): Mutant[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const changes: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node, file)) return;
    for (const [at, to] of changesAt(node))
      changes.push({ start: at.getStart(file), end: at.end, to });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return changes.map(({ start, end, to }) => ({
    line: file.getLineAndCharacterOfPosition(start).line + 1,
    change: `${oneLine(text.slice(start, end))} → ${oneLine(to) || '(nothing)'}`,
    source: text.slice(0, start) + to + text.slice(end),
  }));
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Types, imports, keys, and what is documentation or a part of its examples. */
function isLeftAlone(node: ts.Node, file: ts.SourceFile): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node))
    return true;
  if (ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isVariableStatement(node) && node.parent === file) return isForExamples(node, file);
  return ts.isPropertyAssignment(node) && isDocumentation(node);
}

const isDocumentation = (node: ts.PropertyAssignment): boolean =>
  DOCUMENTATION.has(node.name.getText()) && ts.isVariableDeclaration(node.parent.parent);

/** Is this constant used nowhere but in the examples of a rule? */
function isForExamples(statement: ts.VariableStatement, file: ts.SourceFile): boolean {
  const names = new Set(statement.declarationList.declarations.map(({ name }) => name.getText()));
  let [inExamples, elsewhere] = [0, 0];
  const look = (node: ts.Node, within: boolean): void => {
    const inside = within || (ts.isPropertyAssignment(node) && isDocumentation(node));
    if (ts.isIdentifier(node) && names.has(node.text) && !ts.isVariableDeclaration(node.parent)) {
      if (inside) inExamples += 1;
      else elsewhere += 1;
    }
    ts.forEachChild(node, (child) => look(child, inside));
  };
  look(file, false);
  return inExamples > 0 && elsewhere === 0;
}

/** Nodes at or below this one, and what may take their place. */
const changesAt = (node: ts.Node): Changed[] =>
  ts.isLiteralExpression(node) || ts.isTemplateExpression(node)
    ? literalChanges(node)
    : ts.isStatement(node)
      ? statementChanges(node)
      : expressionChanges(node);

function literalChanges(node: ts.LiteralExpression | ts.TemplateExpression): Changed[] {
  if (ts.isStringLiteral(node)) return isKey(node) ? [] : [[node, node.text ? "''" : "'mutant'"]];
  if (ts.isNoSubstitutionTemplateLiteral(node)) return [[node, '``']];
  if (ts.isTemplateExpression(node)) return templateChanges(node);
  return ts.isNumericLiteral(node) ? numberChanges(node) : [];
}

function statementChanges(node: ts.Statement): Changed[] {
  if (ts.isIfStatement(node)) return bothWays(node.expression);
  return ts.isExpressionStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node)
    ? [[node, ';']]
    : [];
}

function expressionChanges(node: ts.Node): Changed[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, node.operand.getText()]];
  if (ts.isBinaryExpression(node)) return binaryChanges(node);
  if (ts.isConditionalExpression(node)) return bothWays(node.condition);
  if (ts.isCallExpression(node)) return callChanges(node);
  if (ts.isObjectLiteralExpression(node)) return listChanges(node, node.properties, '{', '}');
  if (ts.isArrayLiteralExpression(node)) return listChanges(node, node.elements, '[', ']');
  return [];
}

const bothWays = (condition: ts.Expression): Changed[] => [
  [condition, 'true'],
  [condition, 'false'],
];

const isKey = (node: ts.StringLiteral): boolean =>
  ts.isPropertyAssignment(node.parent) && node.parent.name === node;

function templateChanges(node: ts.TemplateExpression): Changed[] {
  const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  const write = (without: number, drop: number): string =>
    `\`${texts
      .map((text, i) => {
        const words = i === without ? '' : text.replace(/[\\`]|\$\{/g, '\\$&');
        const span = node.templateSpans[i];
        return span && i !== drop ? `${words}\${${span.expression.getText()}}` : words;
      })
      .join('')}\``;
  return [
    ...texts.flatMap((text, i): Changed[] => (text ? [[node, write(i, -1)]] : [])),
    ...node.templateSpans.map((_, i): Changed => [node, write(-1, i)]),
  ];
}

/** A bound shifted by one, or by a little. */
function numberChanges(node: ts.NumericLiteral): Changed[] {
  const value = Number(node.text.replace(/_/g, ''));
  const step = Number.isInteger(value) ? 1 : 0.01;
  return [
    [node, String(value + step)],
    [node, `(${value - step})`],
  ];
}

function binaryChanges(node: ts.BinaryExpression): Changed[] {
  const [left, operator, right] = [node.left, node.operatorToken, node.right];
  if (operator.kind === ts.SyntaxKind.QuestionQuestionToken)
    return [
      [node, left.getText()],
      [node, right.getText()],
    ];
  const swaps = (SWAPPED.get(operator.kind) ?? []).map((to): Changed => [operator, to]);
  const isLogical =
    operator.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    operator.kind === ts.SyntaxKind.BarBarToken;
  return isLogical
    ? [...swaps, [node, `(${left.getText()})`], [node, `(${right.getText()})`]]
    : swaps;
}

function callChanges(node: ts.CallExpression): Changed[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const [first] = node.arguments;
  return [
    ...(METHODS[name.text] ? [[name, METHODS[name.text]!] as Changed] : []),
    ...(DROPPED.has(name.text) ? [[node, expression.getText()] as Changed] : []),
    ...(PREDICATED.has(name.text) && first
      ? [[first, '() => true'] as Changed, [first, '() => false'] as Changed]
      : []),
  ];
}

/** A list without each of its members in turn. */
function listChanges(
  node: ts.Node,
  members: ts.NodeArray<ts.Node>,
  open: string,
  close: string,
): Changed[] {
  return members
    .filter(
      (member) => !(ts.isPropertyAssignment(member) && isDocumentation(member)) && !isCheck(member),
    )
    .map((dropped) => {
      const rest = members.filter((member) => member !== dropped);
      return [node, `${open} ${rest.map((member) => member.getText()).join(', ')} ${close}`];
    });
}

const isCheck = (node: ts.Node): boolean =>
  ts.isMethodDeclaration(node) && node.name.getText() === 'check';
