import ts from "typescript";
import { isFallbackForTheChecker } from "../checker-fallback.js";

/** A place in the source that instrumented code counts. */
export interface Site {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Name of the innermost function or constant with a name that it stands in; empty if there is none. */
  readonly within: string;
  /** The source from there on, to the end of the line. */
  readonly text: string;
}

/**
 * Puts a call `hit(<number of the site>)` at the beginning of every function and branch of a TypeScript source, and
 * where a branch is not taken; not at a number that stands in for an element only for the type checker. Lines stay where they are. Sites are added to `sites`; their number is their index.
 */
export function instrument(file: string, text: string, sites: Site[], hit = "$hit"): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const insertions: { at: number; text: string }[] = [];
  const insert = (at: number, added: string): void => {
    insertions.push({ at, text: added });
  };
  const call = (node: ts.Node): string => {
    const at = node.getStart();
    const { line, character } = source.getLineAndCharacterOfPosition(at);
    const shown = text.slice(at, at + 100).split("\n")[0] ?? "";
    const place = { file, line: line + 1, column: character + 1, within: nameAround(node) };
    sites.push({ ...place, text: shown.trim() });
    return `${hit}(${sites.length - 1})`;
  };
  /** A comma expression; where another begins or ends at the same place the outer one must be around it. */
  const countExpression = (node: ts.Node): void => {
    insert(node.getStart(), `(${call(node)}, `);
    visit(node);
    insert(node.end, ")");
  };
  const countStatement = (node: ts.Statement): void => {
    if (ts.isBlock(node)) {
      countBlock(node);
      return;
    }
    insert(node.getStart(), `{ ${call(node)}; `);
    visit(node);
    insert(node.end, " }");
  };
  const countBlock = (node: ts.Block): void => {
    insert(node.getStart() + 1, ` ${call(node)}; `);
    ts.forEachChild(node, visit);
  };

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node)) return;
    if (ts.isIfStatement(node)) {
      visit(node.expression);
      countStatement(node.thenStatement);
      if (node.elseStatement !== undefined) countStatement(node.elseStatement);
      else insert(node.thenStatement.end, ` else { ${call(node)}; }`);
      return;
    }
    if (ts.isIterationStatement(node, false)) {
      ts.forEachChild(node, (child) => {
        if (child === node.statement) countStatement(node.statement);
        else visit(child);
      });
      return;
    }
    if (ts.isCaseOrDefaultClause(node)) {
      const [first] = node.statements;
      if (first !== undefined) insert(first.getStart(), `${call(node)}; `);
      ts.forEachChild(node, visit);
      return;
    }
    if (ts.isConditionalExpression(node)) {
      visit(node.condition);
      countExpression(node.whenTrue);
      countExpression(node.whenFalse);
      return;
    }
    if (ts.isBinaryExpression(node) && isShortCircuit(node.operatorToken.kind)) {
      visit(node.left);
      if (!isFallbackForTheChecker(node.right)) countExpression(node.right);
      return;
    }
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
      for (const parameter of node.parameters) visit(parameter);
      countExpression(node.body);
      return;
    }
    if (ts.isCatchClause(node)) {
      countBlock(node.block);
      return;
    }
    if (ts.isFunctionLike(node) && "body" in node && node.body && ts.isBlock(node.body)) {
      for (const parameter of node.parameters) visit(parameter);
      countBlock(node.body);
      return;
    }
    ts.forEachChild(node, visit);
  }

  ts.forEachChild(source, visit);
  return applied(text, insertions);
}

/** Places are told by it, since their lines move. */
function nameAround(node: ts.Node): string {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (ts.isConstructorDeclaration(at)) return "constructor";
    if (!isNaming(at)) continue;
    const { name } = at;
    if (name !== undefined && ts.isIdentifier(name)) return name.text;
  }
  return "";
}

/** A function, or what has one as its value. */
function isNaming(node: ts.Node): node is ts.NamedDeclaration {
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) {
    const value = node.initializer;
    const isOutermost = node.parent.parent.parent.kind === ts.SyntaxKind.SourceFile;
    return isOutermost || (value !== undefined && ts.isFunctionLike(value));
  }
  return ts.isFunctionLike(node);
}

function isShortCircuit(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  );
}

/** Insertions at one place stay in the order in which they came: outer beginnings first, inner endings first. */
function applied(text: string, insertions: readonly { at: number; text: string }[]): string {
  let out = "";
  let from = 0;
  for (const { at, text: added } of [...insertions].sort((a, b) => a.at - b.at)) {
    out += text.slice(from, at) + added;
    from = at;
  }
  return out + text.slice(from);
}
