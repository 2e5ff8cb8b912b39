import type { DefaultValue, EncodedValue, Type } from "../generated/tables/model.js";
import { completeEncoding } from "../uper/codec.js";
import { encodeNode } from "./encode.js";
import type { ComponentNode, Node } from "./node.js";

/** A component with its DEFAULT in the form of the API. */
export function withDefault(
  value: DefaultValue | undefined,
  nodeOf: (type: Type) => Node,
  component: Omit<ComponentNode, "default">,
): ComponentNode {
  if (typeof value !== "object") return { ...component, default: value };
  let plain: unknown;
  return {
    ...component,
    // types that it needs may still be in the making
    get default() {
      plain ??= defaultValue(value, nodeOf);
      return plain;
    },
  };
}

/** What open types hold in it is encoded. */
function defaultValue(value: DefaultValue | undefined, nodeOf: (type: Type) => Node): unknown {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((item: DefaultValue) => defaultValue(item, nodeOf));
  if (isEncoded(value)) {
    const { $encoded: type, value: inner } = value;
    return completeEncoding((w) => encodeNode(nodeOf(type), w, defaultValue(inner, nodeOf)));
  }
  const members = Object.entries(value).map(([name, member]: [string, DefaultValue]) => [
    name,
    defaultValue(member, nodeOf),
  ]);
  return Object.fromEntries(members);
}

/** No component has a name that begins so. */
function isEncoded(value: object): value is EncodedValue {
  return "$encoded" in value;
}
