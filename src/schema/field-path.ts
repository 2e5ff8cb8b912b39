import { formatPath, type Path } from "../errors.js";
import type { Node, SequenceNode } from "./node.js";
import { noSiblings, type Siblings, selectedChoice, siblingsIn } from "./open-type.js";

/** Names as in JER, and for elements of a list their index, or `*` for all of them. */
export type FieldPath = readonly string[];

/** All elements of a list. */
export const everyElement = "*";

/**
 * A path from its text or its parts. Throws an Error if no value of the type can have it: that is a mistake of the
 * caller, and an absent field would hide it.
 */
export function fieldPath(node: Node, path: string | Path): FieldPath {
  const text = typeof path === "string" ? path : formatPath(path);
  const parts = text === "" ? [] : text.split(".");
  let nodes: readonly Node[] = [node];
  for (const [depth, part] of parts.entries()) {
    const next = nodes.flatMap((from) => inside(from, part));
    if (next.length === 0) throw noSuchPath(text, parts.slice(0, depth), part, nodes);
    nodes = next;
  }
  return parts;
}

/** The types that a part of a path leads to: one, or of an open type's contents all that have it. */
function inside(node: Node, part: string): Node[] {
  switch (node.kind) {
    case "SEQUENCE": {
      const component = componentOf(node, part);
      return component === undefined ? [] : [component.node()];
    }
    case "SEQUENCE OF":
      return part === everyElement || /^\d+$/.test(part) ? [node.element()] : [];
    case "CHOICE": {
      const alternative = node.alternatives.find(({ name }) => name === part);
      return alternative === undefined ? [] : [alternative.node()];
    }
    case "CONTAINING":
      return inside(node.content(), part);
    case "OPEN TYPE":
      return [...node.choices.values()].flatMap((choice) => inside(choice.node(), part));
    default:
      return [];
  }
}

function noSuchPath(text: string, parts: FieldPath, part: string, nodes: readonly Node[]): Error {
  const place =
    parts.length === 0 ? nodes.map(({ typeName }) => typeName).join() : formatPath(parts);
  const types = nodes.map((node) => `${node.typeName} has ${partsText(node)}`).join("; ");
  return new Error(`there is no path ${text}: expected what is in ${place}, got ${part}; ${types}`);
}

function partsText(node: Node): string {
  switch (node.kind) {
    case "SEQUENCE":
      return node.components.map(({ name }) => name).join(", ") || "no components";
    case "CHOICE":
      return node.alternatives.map(({ name }) => name).join(", ");
    case "SEQUENCE OF":
      return "elements: an index from 0, or *";
    case "CONTAINING":
      return partsText(node.content());
    case "OPEN TYPE":
      return [...node.choices.values()]
        .map((choice) => `for ${choice.name} ${partsText(choice.node())}`)
        .join("; ");
    default:
      return "no parts";
  }
}

function componentOf(node: SequenceNode, name: string) {
  return node.components.find((component) => component.name === name);
}

/** What a value has at a path: undefined where it has nothing there, for `*` a list of what each element has. */
export function pick(
  node: Node,
  value: unknown,
  path: FieldPath,
  siblings: Siblings = noSiblings,
): unknown {
  const [part, ...rest] = path;
  if (part === undefined || value === undefined) return value;
  switch (node.kind) {
    case "SEQUENCE": {
      // the value is of the type, here and below
      const fields = value as Readonly<Record<string, unknown>>;
      const component = componentOf(node, part);
      const inner = siblingsIn(node, fields, siblings);
      return component && pick(component.node(), fields[part], rest, inner);
    }
    case "SEQUENCE OF": {
      const list = value as readonly unknown[];
      const element = node.element();
      if (part !== everyElement) return pick(element, list[Number(part)], rest, siblings);
      return list.map((item) => pick(element, item, rest, siblings));
    }
    case "CHOICE": {
      const chosen = value as { readonly kind: string; readonly value?: unknown };
      const alternative = node.alternatives.find(({ name }) => name === part);
      return alternative && chosen.kind === part
        ? pick(alternative.node(), chosen.value, rest, siblings)
        : undefined;
    }
    case "CONTAINING":
      return pick(node.content(), value, path);
    case "OPEN TYPE": {
      const choice = selectedChoice(node, siblings);
      return choice && pick(choice.node(), (value as { readonly value: unknown }).value, path);
    }
    default:
      return undefined;
  }
}
