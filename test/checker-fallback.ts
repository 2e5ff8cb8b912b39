import ts from "typescript";

/** In `octets[i] ?? 0` the 0 is there for the type checker, which cannot know that there is an element. */
export function isFallbackForTheChecker(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) &&
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
    ts.isElementAccessExpression(parent.left)
  );
}
