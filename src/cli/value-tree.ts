import { formatHex } from "../capture/hex.js";
import type {
  ChoiceType,
  Component,
  OpenType,
  Schema,
  SequenceType,
  Type,
} from "../generated/tables/model.js";
import { valueText } from "../meaning/value-text.js";
import type { UnknownAdditions, UnknownAlternative } from "../uper/additions.js";
import type { Style } from "./style.js";
import type { TreeNode } from "./tree-node.js";

/** Value of a CHOICE or of an open type. */
interface Chosen {
  readonly kind: string;
  readonly value: unknown;
}

/** More octets than this go on lines of their own. */
const octetsALine = 32;

/**
 * Shows a value as a tree. The value comes from the codec of the type, so each cast below is to the form that the
 * type's values have.
 */
export function valueTree(
  schema: Schema,
  type: Type,
  value: unknown,
  label: string,
  style: Style,
): TreeNode {
  const nodeOf = (inner: Type, innerValue: unknown, innerLabel: string): TreeNode => {
    switch (inner.kind) {
      case "REFERENCE": {
        const definition = schema.types[inner.name];
        if (definition === undefined) throw new Error(`the schema has no type ${inner.name}`);
        return nodeOf(definition.type, innerValue, innerLabel);
      }
      case "ENUMERATED":
        return typeof innerValue === "number"
          ? leaf(innerLabel, style.warning(valueText(inner, innerValue)))
          : leaf(innerLabel, valueText(inner, innerValue));
      case "BIT STRING":
        return leaf(innerLabel, valueText(inner, innerValue) || "(none)");
      case "OCTET STRING":
        return octetsNode(innerLabel, innerValue as Uint8Array);
      case "SEQUENCE":
        return sequenceNode(inner, innerValue as Record<string, unknown>, innerLabel);
      case "CONTAINING":
      case "CONSTRAINED":
        return nodeOf(inner.type, innerValue, innerLabel);
      case "SEQUENCE OF": {
        const elements = innerValue as readonly unknown[];
        return {
          label: innerLabel,
          text: elements.length === 1 ? "1 element" : `${elements.length} elements`,
          children: elements.map((element, i) => nodeOf(inner.element, element, String(i))),
        };
      }
      case "CHOICE":
        return choiceNode(inner, innerValue as Chosen | UnknownAlternative, innerLabel);
      case "OPEN TYPE":
        return openTypeNode(inner, innerValue as Chosen | Uint8Array, innerLabel);
      default:
        return leaf(innerLabel, valueText(inner, innerValue));
    }
  };

  const sequenceNode = (
    inner: SequenceType,
    members: Record<string, unknown>,
    innerLabel: string,
  ): TreeNode => {
    const present = (component: Component): boolean => members[component.name] !== undefined;
    const children = [...inner.root, ...(inner.additions ?? [])]
      .filter(present)
      .map((component) => nodeOf(component.type, members[component.name], component.name));
    const unknown = members.$unknown as UnknownAdditions | undefined;
    if (unknown !== undefined) children.push(additionsNode(unknown, style));
    return { label: innerLabel, text: children.length === 0 ? "(empty)" : "", children };
  };

  const choiceNode = (
    inner: ChoiceType,
    chosen: Chosen | UnknownAlternative,
    innerLabel: string,
  ): TreeNode => {
    if ("octets" in chosen) {
      const text = style.warning(`$unknown: alternative ${chosen.index} of the additions`);
      return { label: innerLabel, text, children: [octetsNode("octets", chosen.octets)] };
    }
    return chosenNode([...inner.root, ...(inner.additions ?? [])], chosen, innerLabel);
  };

  const openTypeNode = (
    inner: OpenType,
    content: Chosen | Uint8Array,
    innerLabel: string,
  ): TreeNode =>
    content instanceof Uint8Array
      ? octetsNode(innerLabel, content)
      : chosenNode(inner.choices, content, innerLabel);

  const chosenNode = (
    among: readonly { readonly name: string; readonly type: Type }[],
    { kind, value: inner }: Chosen,
    innerLabel: string,
  ): TreeNode => {
    const chosen = among.find(({ name }) => name === kind);
    if (chosen === undefined) throw new Error(`the schema has no ${kind}`);
    const { text, children } = nodeOf(chosen.type, inner, kind);
    return { label: innerLabel, text: text === "" ? kind : `${kind}: ${text}`, children };
  };

  return nodeOf(type, value, label);
}

function leaf(label: string, text: string): TreeNode {
  return { label, text, children: [] };
}

function octetsNode(label: string, octets: Uint8Array): TreeNode {
  if (octets.length === 0) return leaf(label, "(no octets)");
  if (octets.length <= octetsALine) return leaf(label, formatHex(octets));
  const children: TreeNode[] = [];
  for (let at = 0; at < octets.length; at += octetsALine) {
    children.push(leaf(`${at}:`, formatHex(octets.subarray(at, at + octetsALine))));
  }
  return { label, text: `${octets.length} octets`, children };
}

function additionsNode({ count, additions }: UnknownAdditions, style: Style): TreeNode {
  return {
    label: "$unknown",
    text: style.warning(`${additions.length} of ${count} additions, of a newer edition`),
    children: additions.map(({ index, octets }) => octetsNode(`addition ${index}`, octets)),
  };
}
