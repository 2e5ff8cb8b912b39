import { isFixedSize, type Node, type SizeRange } from "../node.js";
import { fixedInteger } from "./integer.js";

/**
 * The least number of octets that an encoding of the type takes: a quantity that promises more elements than could be
 * there is refused before any of them is read. Zero is taken for a type within itself.
 */
export function minOctets(node: Node, known: Map<Node, number> = new Map()): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  known.set(node, 0);
  const octets = leastOctets(node, known);
  known.set(node, octets);
  return octets;
}

function leastOctets(node: Node, known: Map<Node, number>): number {
  switch (node.kind) {
    case "BOOLEAN":
    case "ENUMERATED":
    case "OPEN TYPE":
      return 1;
    case "INTEGER":
      return fixedInteger(node)?.octetCount ?? 2;
    case "BIT STRING":
      return isFixedSize(node.size) ? Math.ceil(node.size.lower / 8) : 2;
    case "OCTET STRING":
      return stringOctets(node.size);
    case "CHARACTER STRING":
      return node.name === "UTF8String" ? 1 + leastUnits(node.size) : stringOctets(node.size);
    case "SEQUENCE":
      return node.root
        .filter((component) => !component.optional)
        .reduce(
          (sum, component) => sum + minOctets(component.node(), known),
          Math.ceil(node.headBits / 8),
        );
    case "SEQUENCE OF":
      return 2 + leastUnits(node.size) * minOctets(node.element(), known);
    case "CHOICE": {
      const root = node.alternatives.slice(0, node.rootCount);
      const least = Math.min(...root.map((alternative) => minOctets(alternative.node(), known)));
      return 1 + (node.extensible ? Math.min(least, 1) : least);
    }
    default:
      return 0;
  }
}

function stringOctets(size: SizeRange): number {
  return isFixedSize(size) ? size.lower : 1 + leastUnits(size);
}

/** Beyond an extensible size there may be fewer. */
function leastUnits({ lower, extensible }: SizeRange): number {
  return extensible ? 0 : lower;
}
