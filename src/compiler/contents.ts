import type { ContentsNode, ElementSetNode } from "./ast.js";
import type { Expanded } from "./expand.js";
import { refuse } from "./problem.js";
import type { Scope } from "./resolve.js";

/** What a string holds, and the module that says so. */
export interface Contents {
  readonly node: ContentsNode;
  readonly scope: Scope;
}

/** What the last CONTAINING among the constraints of a type says that it holds (X.682 11). */
export function contentsOf({ constraints }: Expanded): Contents | undefined {
  return constraints
    .map(({ constraint: { root, additions }, scope }) => {
      if (additions !== undefined) refuseContents(additions);
      const node = contentsIn(root);
      return node && { node, scope };
    })
    .findLast((found) => found !== undefined);
}

/** Other constraints may hold as well, such as SIZE. */
function contentsIn(node: ElementSetNode): ContentsNode | undefined {
  if (node.kind === "CONTAINING") return node;
  if (node.kind === "INTERSECTION") {
    return node.operands.map(contentsIn).find((found) => found !== undefined);
  }
  refuseContents(node);
  return undefined;
}

/** Of what only some values have nobody could tell which. */
function refuseContents(node: ElementSetNode): void {
  switch (node.kind) {
    case "CONTAINING":
      refuse(
        node.place,
        "CONTAINING stands in a constraint of its own",
        "write (CONTAINING T) (SIZE (1..8))",
      );
      break;
    case "UNION":
    case "INTERSECTION":
      for (const operand of node.operands) refuseContents(operand);
      break;
    case "EXCEPT":
      if (node.operand !== undefined) refuseContents(node.operand);
      refuseContents(node.excluded);
  }
}
