import { constrainedCountLimit, widthOf } from "../uper/length.js";
import { textUnits } from "./characters.js";
import type {
  CharacterStringNode,
  ContainingNode,
  Indexed,
  IntegerNode,
  Node,
  SizeRange,
} from "./node.js";

/** The shortest length determinant, and the shortest normally small number. */
const leastLengthBits = 8;
const normallySmallBits = 7;

const known = new WeakMap<Node, number>();

/**
 * The least number of bits that an encoding of the type takes: a count that promises more elements than could be
 * there is refused before any of them is read. Zero is taken for a type within itself.
 */
export function minBits(node: Node): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  known.set(node, 0);
  const bits = leastBits(node);
  known.set(node, bits);
  return bits;
}

function leastBits(node: Node): number {
  switch (node.kind) {
    case "BOOLEAN":
      return 1;
    case "NULL":
      return 0;
    case "INTEGER":
      return integerBits(node);
    case "ENUMERATED":
      return indexedBits(node, 0, 1 + normallySmallBits);
    case "BIT STRING":
      return countedBits(node.size, 1);
    case "OCTET STRING":
      return countedBits(node.size, 8);
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return leastLengthBits;
    case "CHARACTER STRING":
      return textBits(node);
    case "SEQUENCE":
      return node.root
        .filter((component) => !component.optional)
        .reduce((sum, component) => sum + minBits(component.node()), node.headBits);
    case "SEQUENCE OF":
      return countedBits(node.size, minBits(node.element()));
    case "CHOICE": {
      const root = node.alternatives.slice(0, node.rootCount);
      const least = Math.min(...root.map((alternative) => minBits(alternative.node())));
      return indexedBits(node, least, 1 + normallySmallBits + leastLengthBits);
    }
    case "OPEN TYPE":
      return leastLengthBits;
    case "CONTAINING":
      return containingBits(node);
  }
}

/** Whole units of the encoding, at least one (X.691 10.1). */
function containingBits({ size, unitBits, content }: ContainingNode): number {
  const fewest = Math.max(1, Math.ceil(minBits(content()) / unitBits));
  const root = countBits(size) + Math.max(size.lower, fewest) * unitBits;
  return size.extensible ? 1 + Math.min(root, leastLengthBits + fewest * unitBits) : root;
}

function textBits(node: CharacterStringNode): number {
  const { size, bits } = textUnits(node);
  return countedBits(size, bits);
}

function integerBits({ width, extensible }: IntegerNode): number {
  const octets = leastLengthBits + 8;
  if (width === undefined) return octets;
  return extensible ? 1 + Math.min(width, octets) : width;
}

function indexedBits(node: Indexed, leastRoot: number, leastAddition: number): number {
  if (!node.extensible) return node.width + leastRoot;
  return Math.min(1 + node.width + leastRoot, leastAddition);
}

function countedBits(size: SizeRange, unitBits: number): number {
  const root = countBits(size) + size.lower * unitBits;
  return size.extensible ? 1 + Math.min(root, leastLengthBits) : root;
}

/** The shortest count in the root. */
function countBits({ lower, upper }: SizeRange): number {
  return upper < constrainedCountLimit ? widthOf(upper - lower + 1) : leastLengthBits;
}
