import type { ComponentNode, Node } from "../src/schema/node.js";
import type { Random } from "../test/random.js";

/**
 * Another value of the same shape: the same optional components, alternatives and lengths of lists, with other numbers,
 * items, bits and octets. Numbers stay near those of the original, so that a road remains a road.
 */
export function vary(node: Node, value: unknown, random: Random): unknown {
  if (value === undefined) return undefined;
  switch (node.kind) {
    case "BOOLEAN":
      return random.below(2) === 0;
    case "INTEGER":
      return typeof value === "number"
        ? near(value, Number(node.lower), Number(node.upper), random)
        : value;
    case "ENUMERATED":
      return random.below(4) === 0 ? random.pick(node.items.slice(0, node.rootCount)) : value;
    case "BIT STRING":
      return node.bits === undefined ? value : someBits(node.bits, random);
    case "OCTET STRING":
      return Uint8Array.from(octetsOf(value), () => random.below(256));
    case "CHARACTER STRING":
      return [...String(value)].map(() => random.pick(letters)).join("");
    case "SEQUENCE OF": {
      const element = node.element();
      return elementsOf(value).map((each) => vary(element, each, random));
    }
    case "CHOICE":
    case "OPEN TYPE": {
      const { kind, value: inner } = alternativeOf(value);
      const parts = node.kind === "CHOICE" ? node.alternatives : [...node.choices.values()];
      const found = parts.find(({ name }) => name === kind);
      if (found === undefined) throw new Error(`${node.typeName} has no ${kind}`);
      return { kind, value: vary(found.node(), inner, random) };
    }
    case "SEQUENCE": {
      const members = membersOf(value);
      const selectors = new Set(node.components.flatMap(selectorOf));
      const varied = node.components.map(({ name, node: inner }) => [
        name,
        // what selects the type of an open type stays, or its value would be of another
        selectors.has(name) ? members[name] : vary(inner(), members[name], random),
      ]);
      return Object.fromEntries(varied);
    }
    case "NULL":
    case "CONTAINING":
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return null;
  }
}

/** Farthest from the original that a number goes: 500 m in units of latitude. */
const farthest = 5000;
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789"];

function near(value: number, lower: number, upper: number, random: Random): number {
  const reach = Math.min(Math.ceil((upper - lower) / 8), farthest);
  const moved = value - reach + random.below(2 * reach + 1);
  return Math.min(upper, Math.max(lower, moved));
}

/** None, one or two of the bits that have names. */
function someBits(positions: readonly number[], random: Random): number {
  const weight = (): number => (random.below(3) === 0 ? 0 : 2 ** random.pick(positions));
  return (weight() | weight()) >>> 0;
}

function selectorOf({ node }: ComponentNode): string[] {
  const inner = node();
  return inner.kind === "OPEN TYPE" ? [inner.selector] : [];
}

function octetsOf(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error("octets expected");
  return value;
}

function elementsOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error("a list expected");
  return value;
}

function alternativeOf(value: unknown): { kind: unknown; value: unknown } {
  const members = membersOf(value);
  return { kind: members.kind, value: members.value };
}

export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new Error("an object expected");
  // every object has members of unknown types
  return value as Record<string, unknown>;
}
