import ts from "typescript";
import { isFallbackForTheChecker } from "../checker-fallback.js";

/** Other operators that a slip of the pen would make of one. */
const operators: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "**": ["*"],
  "&": ["|"],
  "|": ["&"],
  "^": ["&"],
  "<<": [">>>"],
  ">>": ["<<"],
  ">>>": ["<<"],
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
  "+=": ["-="],
  "-=": ["+="],
  "|=": ["&="],
  "<<=": [">>>="],
  ">>=": ["<<="],
};

const shifts: ReadonlySet<string> = new Set(["<<", ">>", ">>>"]);
const otherCalls: Readonly<Record<string, string>> = {
  "Math.min": "Math.max",
  "Math.max": "Math.min",
  "Math.ceil": "Math.floor",
  "Math.floor": "Math.ceil",
};

/** What may stand in the place of an expression, as source text. */
export function replacementsOf(node: ts.Expression): readonly string[] {
  const condition = isCondition(node) ? (isLoop(node.parent) ? ["false"] : ["true", "false"]) : [];
  return [...ownReplacements(node), ...condition];
}

function ownReplacements(node: ts.Expression): readonly string[] {
  if (ts.isBinaryExpression(node)) return binary(node);
  if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) return constant(node);
  if (ts.isPrefixUnaryExpression(node)) return prefix(node);
  if (ts.isPostfixUnaryExpression(node)) {
    const operator = node.operator === ts.SyntaxKind.PlusPlusToken ? "--" : "++";
    return [`${node.operand.getText()}${operator}`];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    const other = otherCalls[called];
    return other === undefined ? [] : [other + node.getText().slice(called.length)];
  }
  return [];
}

function binary(node: ts.BinaryExpression): readonly string[] {
  const [left, right] = [node.left.getText(), node.right.getText()];
  const operator = node.operatorToken.getText();
  const others = (operators[operator] ?? []).map((other) => `(${left}) ${other} (${right})`);
  const replaced =
    operator.endsWith("=") && !/^[=!<>]=+$/.test(operator)
      ? others.map((text) => text.replace(`(${left})`, left))
      : others;
  // amounts that are literals change as all constants do
  if (!shifts.has(operator) || ts.isNumericLiteral(node.right)) return replaced;
  return [...replaced, `(${left}) ${operator} ((${right}) + 1)`];
}

function constant(node: ts.NumericLiteral | ts.BigIntLiteral): readonly string[] {
  if (isFallbackForTheChecker(node)) return [];
  const one = ts.isBigIntLiteral(node) ? "1n" : "1";
  return [`(${node.getText()} + ${one})`, `(${node.getText()} - ${one})`];
}

function prefix(node: ts.PrefixUnaryExpression): readonly string[] {
  const operand = node.operand.getText();
  if (node.operator === ts.SyntaxKind.PlusPlusToken) return [`--${operand}`];
  if (node.operator === ts.SyntaxKind.MinusMinusToken) return [`++${operand}`];
  return [`(${operand})`];
}

function isCondition(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  if (ts.isForStatement(parent) || ts.isConditionalExpression(parent)) {
    return parent.condition === node;
  }
  return (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node;
}

function isLoop(node: ts.Node): boolean {
  return ts.isIterationStatement(node, false);
}

/** Statements that can be left out without another fault than their absence. */
export function isRemovable(node: ts.Node): node is ts.Statement {
  return (
    ts.isExpressionStatement(node) ||
    ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isContinueStatement(node) ||
    ts.isBreakStatement(node)
  );
}
