import type { Node } from "./node.js";
import { selectedChoice } from "./open-type.js";

/** Whether values of the type are made of others, which have paths of their own. */
export function hasParts({ kind }: Node): boolean {
  return kind === "SEQUENCE" || kind === "SEQUENCE OF" || kind === "CHOICE";
}

/**
 * The type of a component, element or alternative; of an open type that of its content, if `fields` of the SEQUENCE
 * around it select one. Undefined for a part that the type does not have.
 */
export function partOf(
  node: Node,
  part: string | number,
  fields: Readonly<Record<string, unknown>> = {},
): Node | undefined {
  switch (node.kind) {
    case "SEQUENCE": {
      const inner = node.components.find(({ name }) => name === part)?.node();
      return inner?.kind === "OPEN TYPE" ? (selectedChoice(inner, fields)?.node() ?? inner) : inner;
    }
    case "SEQUENCE OF":
      return node.element();
    case "CHOICE":
      return node.alternatives.find(({ name }) => name === part)?.node();
    default:
      return undefined;
  }
}
