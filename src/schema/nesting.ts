import type { Node } from "./node.js";

/** The types that a type is made of. */
export function partsOf(node: Node): Node[] {
  switch (node.kind) {
    case "SEQUENCE":
      return node.components.map((component) => component.node());
    case "SEQUENCE OF":
      return [node.element()];
    case "CHOICE":
      return node.alternatives.map((alternative) => alternative.node());
    default:
      return [];
  }
}

/** Whether a value of the type may hold values of the same type. */
export function isRecursive(node: Node): boolean {
  const reached = new Set(partsOf(node));
  for (const part of reached) for (const next of partsOf(part)) reached.add(next);
  return reached.has(node);
}

/** Levels that a value of the type has at least; Infinity if it cannot end without one of the types `within`. */
export function leastDepth(node: Node, within: ReadonlySet<Node> = new Set()): number {
  if (within.has(node)) return Number.POSITIVE_INFINITY;
  const inner = new Set(within).add(node);
  const depthOf = (part: Node): number => 1 + leastDepth(part, inner);
  switch (node.kind) {
    case "SEQUENCE": {
      const mandatory = node.root.filter((component) => !component.optional);
      return Math.max(0, ...mandatory.map((component) => depthOf(component.node())));
    }
    case "SEQUENCE OF":
      return node.size.lower === 0 ? 0 : depthOf(node.element());
    case "CHOICE":
      return Math.min(...node.alternatives.map((alternative) => depthOf(alternative.node())));
    default:
      return 0;
  }
}
