import { constrainedCountLimit } from "../uper/length.js";
import { textUnits } from "./characters.js";
import { isFixedSize, type Node, type SizeRange } from "./node.js";

const known = new WeakMap<Node, number | undefined>();

/** Bits of the type if all its encodings have the same number of them, so that they can be passed over unread. */
export function fixedBits(node: Node): number | undefined {
  if (known.has(node)) return known.get(node);
  // taken for a type within itself
  known.set(node, undefined);
  const bits = countBits(node);
  known.set(node, bits);
  return bits;
}

function countBits(node: Node): number | undefined {
  switch (node.kind) {
    case "BOOLEAN":
      return 1;
    case "NULL":
      return 0;
    case "INTEGER":
    case "ENUMERATED":
      return node.extensible ? undefined : node.width;
    case "BIT STRING":
      return unitsBits(node.size, 1);
    case "OCTET STRING":
      return unitsBits(node.size, 8);
    case "CHARACTER STRING": {
      const { size, bits } = textUnits(node);
      return unitsBits(size, bits);
    }
    case "SEQUENCE":
      return node.headBits > 0
        ? undefined
        : node.root.reduce<number | undefined>(
            (sum, component) => plus(sum, fixedBits(component.node())),
            0,
          );
    case "SEQUENCE OF":
      return unitsBits(node.size, fixedBits(node.element()));
    default:
      return undefined;
  }
}

function unitsBits(size: SizeRange, unitBits: number | undefined): number | undefined {
  if (unitBits === undefined || !isFixedSize(size)) return undefined;
  // longer ones have a length in front (X.691 15.11, 16.8, 19.6)
  return size.upper < constrainedCountLimit ? size.upper * unitBits : undefined;
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
