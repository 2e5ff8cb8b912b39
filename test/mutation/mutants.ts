import ts from "typescript";
import { isRemovable, replacementsOf } from "./operators.js";

/** One change to the source. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The function that it stands in; `Class.method` for methods. */
  readonly within: string;
  /** What stood there, on one line. */
  readonly before: string;
  /** What stands there instead; nothing where a statement is removed. */
  readonly after: string;
  /** It stands in no function: what it changes is worked out when the module is loaded. */
  readonly isStatic: boolean;
}

/**
 * A source that holds all its mutants: an expression becomes `($is(17) ? a <= b : a < b)`. They are added to `mutants`;
 * the number of each is its place there, from 1. Constants of the module that have mutants become variables, for which
 * `$again` is given a function that works them out again.
 */
export function withMutants(file: string, text: string, mutants: Mutant[]): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

  const add = (node: ts.Node, after: string): number => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const [before, changed] = [node.getText(), after].map((part) => part.replaceAll(/\s+/g, " "));
    // both are there, since both were given
    mutants.push({
      file,
      line: line + 1,
      within: withinOf(node),
      before: before ?? "",
      after: changed ?? "",
      isStatic: ts.findAncestor(node, isFunctionOrMember) === undefined,
    });
    return mutants.length;
  };

  function render(node: ts.Node): string {
    if (isForTheCheckerOnly(node)) return node.getFullText();
    if (ts.isVariableStatement(node) && node.parent === source) return renderConstant(node);
    const lead = text.slice(node.getFullStart(), node.getStart());
    // numbers go from the outside in
    if (isRemovable(node)) {
      const number = add(node, "");
      return `${lead}{ if (!$is(${number})) ${inner(node)} }`;
    }
    if (!isExpression(node)) return lead + inner(node);
    const variants = replacementsOf(node).map((after) => {
      const oneLine = after.replaceAll(/\s*\n\s*/g, " ");
      return `$is(${add(node, after)}) ? ${oneLine} : `;
    });
    return variants.length === 0
      ? lead + inner(node)
      : `${lead}(${variants.join("")}${inner(node)})`;
  }

  function renderConstant(node: ts.VariableStatement): string {
    const [declaration] = node.declarationList.declarations;
    const { name, initializer } = declaration ?? {};
    if (name === undefined || initializer === undefined) return node.getFullText();
    const from = mutants.length;
    const value = render(initializer);
    const head = text.slice(node.getFullStart(), initializer.getFullStart());
    if (!mutants.slice(from).some(({ isStatic }) => isStatic)) return `${head}${value};`;
    const variable = head.replace(/\bconst\b(?=[^/]*$)/, "let");
    return `${variable}${value}; $again(() => { ${name.getText()} = ${value}; });`;
  }

  /** The text of a node from its first token on, with its parts rendered. */
  function inner(node: ts.Node): string {
    let out = "";
    let from = node.getStart();
    ts.forEachChild(node, (child) => {
      out += text.slice(from, child.getFullStart());
      // leading blanks and comments of the first part have been taken
      const rendered = render(child);
      out += child.getFullStart() < from ? rendered.slice(from - child.getFullStart()) : rendered;
      from = child.end;
    });
    return out + text.slice(from, node.end);
  }

  return text.slice(0, source.getStart()) + inner(source);
}

/** What stands at the head of such a source; `active` is the file `active.ts`. */
export function importsOf(active: string): string {
  const names = "isActive as $is, onNewConstants as $again";
  return `import { ${names} } from ${JSON.stringify(active)};`;
}

function isForTheCheckerOnly(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

/** Names that are no values of their own have no replacement, either: what is asked here is where one may stand. */
function isExpression(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return ts.isExpression(node);
}

function isFunctionOrMember(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.isClassElement(node);
}

function withinOf(node: ts.Node): string {
  for (let at: ts.Node = node; at.parent !== undefined; at = at.parent) {
    if (ts.isFunctionDeclaration(at)) return at.name?.text ?? "";
    if (ts.isClassElement(at)) {
      const name = at.name?.getText() ?? "constructor";
      return ts.isClassLike(at.parent) ? `${at.parent.name?.text}.${name}` : name;
    }
    if (ts.isMethodDeclaration(at)) return at.name.getText();
    if (ts.isVariableDeclaration(at) && ts.isSourceFile(at.parent.parent.parent)) {
      return at.name.getText();
    }
  }
  return "";
}
