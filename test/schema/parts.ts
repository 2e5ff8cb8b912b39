import { isDeepStrictEqual } from "node:util";
import type { Path } from "../../src/errors.js";
import type { Node } from "../../src/schema/node.js";

/** A value and everything in it. */
export interface Part {
  readonly path: Path;
  readonly node: Node;
  readonly value: unknown;
  /** It equals its DEFAULT, so it may be left out. */
  readonly isDefault?: boolean;
}

/** What a value consists of, itself first, by the paths of the trace; what no type describes counts as a leaf. */
export function partsOf(node: Node, value: unknown, path: Path = []): Part[] {
  return [{ path, node, value }, ...innerParts(node, value, path)];
}

function innerParts(node: Node, value: unknown, path: Path): Part[] {
  // decoders gave the values, so they have the form of their types
  switch (node.kind) {
    case "SEQUENCE": {
      const fields = value as Record<string, unknown>;
      const parts = node.components.flatMap((component) => {
        const field = fields[component.name];
        if (field === undefined) return [];
        const inner = component.node();
        const place = [...path, component.name];
        if (component.default !== undefined && isDeepStrictEqual(field, component.default)) {
          return partsOf(inner, field, place).map((part) => ({ ...part, isDefault: true }));
        }
        if (inner.kind !== "OPEN TYPE") return partsOf(inner, field, place);
        const choice = inner.choices.get(fields[inner.selector]);
        if (choice === undefined) return [{ path: place, node: inner, value: field }];
        const content = (field as { value?: unknown }).value;
        const whole = { path: place, node: inner, value: field };
        return content === undefined
          ? [whole]
          : [whole, ...innerParts(choice.node(), content, place)];
      });
      const unknown = fields.$unknown as { additions: { octets: Uint8Array }[] } | undefined;
      const additions = (unknown?.additions ?? []).map(({ octets }, index) => ({
        path: [...path, "$unknown", "additions", index, "octets"],
        node: octetsNode,
        value: octets,
      }));
      return [...parts, ...additions];
    }
    case "CONTAINING":
      return partsOf(node.content(), value, path);
    case "SEQUENCE OF":
      return (value as unknown[]).flatMap((element, i) =>
        partsOf(node.element(), element, [...path, i]),
      );
    case "CHOICE": {
      const chosen = value as { kind: string; value?: unknown; octets?: Uint8Array };
      if (chosen.kind === "$unknown") {
        return [{ path: [...path, "$unknown", "octets"], node: octetsNode, value: chosen.octets }];
      }
      const alternative = node.alternatives.find(({ name }) => name === chosen.kind);
      if (alternative === undefined || chosen.value === undefined) return [];
      return partsOf(alternative.node(), chosen.value, [...path, chosen.kind]);
    }
    default:
      return [];
  }
}

const octetsNode: Node = {
  kind: "OCTET STRING",
  typeName: "OPEN TYPE",
  size: { lower: 0, upper: Number.POSITIVE_INFINITY, extensible: false },
};

/** Values without parts, by the text of their path. */
export function leavesOf(parts: readonly Part[]): Map<string, unknown> {
  const inner = new Set(["SEQUENCE", "SEQUENCE OF", "CHOICE", "CONTAINING"]);
  const leaves = parts.filter(({ node, value }) =>
    node.kind === "OPEN TYPE" ? value instanceof Uint8Array : !inner.has(node.kind),
  );
  return new Map(leaves.map(({ path, value }) => [path.join("."), value]));
}

/** The leaves that have bits: those that equal their DEFAULT may have none. */
export function sentLeaves(
  parts: readonly Part[],
  traced: ReadonlyMap<string, unknown>,
): Map<string, unknown> {
  return leavesOf(parts.filter(({ path, isDefault }) => !isDefault || traced.has(path.join("."))));
}
