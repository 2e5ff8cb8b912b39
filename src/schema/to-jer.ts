import { hasUnknownAdditions, type UnknownAdditions } from "../uper/additions.js";
import { checkChoice, noAlternative } from "../uper/choice.js";
import type { Codec } from "../uper/codec.js";
import { checkUnknownIndex } from "../uper/enumerated.js";
import { describe, EncodeFailure, toEncodeError, wrongType } from "../uper/failure.js";
import { isContent, otherContent } from "../uper/open-type.js";
import { checkMembers } from "../uper/sequence.js";
import type { BitString } from "../uper/strings.js";
import { jerOfContents } from "./contents.js";
import { isSent } from "./default.js";
import { toHex } from "./hex.js";
import { memberOf } from "./member.js";
import { bitsOf } from "./named-bits.js";
import {
  type BitStringNode,
  type ChoiceNode,
  type EnumeratedNode,
  type IntegerNode,
  isFixedSize,
  type Node,
  type OpenTypeNode,
  type SequenceNode,
  type SequenceOfNode,
} from "./node.js";
import {
  noSiblings,
  type Siblings,
  selectedChoice,
  siblingsIn,
  unassignedOctets,
} from "./open-type.js";
import { enter, type WalkPath, walkValue } from "./path.js";
import { nodeOf } from "./prepare.js";
import { schemaOf } from "./registry.js";

/** A value in the JSON Encoding Rules (X.697), ready for `JSON.stringify`. */
export type Jer = null | boolean | number | string | Jer[] | JerObject;

export interface JerObject {
  [name: string]: Jer;
}

/**
 * A value in JER. What the edition does not know is there as well, so that {@link fromJer} gives the value back.
 * Throws {@link EncodeError} where a value is not of its type; ranges and sizes are left to encode.
 *
 * @example
 * console.log(JSON.stringify(toJer(MessageFrame, MessageFrame.decode(octets))));
 */
export function toJer<T>(codec: Codec<T>, value: T): Jer {
  return jerOf(nodeOf(schemaOf(codec).schema, codec.name), value);
}

/** A value of a type in JER. Throws {@link EncodeError} where it is not of the type. */
export function jerOf(node: Node, value: unknown): Jer {
  try {
    return walkValue((path) => jer(path, node, value));
  } catch (failure) {
    throw toEncodeError(failure);
  }
}

function jer(path: WalkPath, node: Node, value: unknown, siblings = noSiblings): Jer {
  switch (node.kind) {
    case "BOOLEAN":
      if (typeof value === "boolean") return value;
      throw wrongType(value, "a boolean");
    case "NULL":
      if (value === null) return value;
      throw wrongType(value, "null");
    case "INTEGER":
      return integer(node, value);
    case "ENUMERATED":
      return enumerated(node, value);
    case "BIT STRING":
      return bitString(node, value);
    case "OCTET STRING":
      if (value instanceof Uint8Array) return toHex(value);
      throw wrongType(value, "a Uint8Array");
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return jerOfContents(node, value);
    case "CHARACTER STRING":
      if (typeof value === "string") return value;
      throw wrongType(value, "a string");
    case "SEQUENCE":
      return sequence(path, node, value, siblings);
    case "SEQUENCE OF":
      return list(path, node, value, siblings);
    case "CHOICE":
      return choice(path, node, value, siblings);
    case "CONTAINING":
      return jer(path, node.content(), value);
    case "OPEN TYPE":
      return openType(path, node, value, siblings);
  }
}

/** JSON numbers beyond 2^53 - 1 lose digits where they are read, so those go as decimal text. */
function integer(node: IntegerNode, value: unknown): number | string {
  if (!node.big) {
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw wrongType(value, "an integer");
  }
  if (typeof value !== "bigint") throw wrongType(value, "a bigint");
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : `${value}`;
}

function enumerated(node: EnumeratedNode, value: unknown): string | number {
  if (typeof value === "string") {
    if (node.indexes.has(value)) return value;
    throw new EncodeFailure("enum", `one of ${node.items.length} items`, describe(value));
  }
  if (!node.extensible) throw wrongType(value, "the name of an item");
  return checkUnknownIndex(value, node.items.length - node.rootCount, "enum");
}

function bitString(node: BitStringNode, value: unknown): Jer {
  const { bytes, length } = node.bits === undefined ? bitsIn(value) : namedBits(node, value);
  const hex = toHex(bytes);
  return isFixedSize(node.size) ? hex : { value: hex, length };
}

function bitsIn(value: unknown): BitString {
  const { bytes, length } = (value ?? {}) as Partial<BitString>;
  if (bytes instanceof Uint8Array && typeof length === "number") return { bytes, length };
  throw wrongType(value, "{ bytes: Uint8Array, length: number of bits }");
}

function namedBits(node: BitStringNode, value: unknown): BitString {
  if (typeof value === "number" && value >>> 0 === value) return bitsOf(value, node.size);
  throw wrongType(value, "an unsigned number of up to 32 named bits");
}

function list(path: WalkPath, node: SequenceOfNode, value: unknown, siblings: Siblings): Jer[] {
  if (!Array.isArray(value)) throw wrongType(value, "a list");
  const element = node.element();
  const out: Jer[] = [];
  for (let i = 0; i < value.length; i++) {
    enter(path, i);
    out.push(jer(path, element, value[i], siblings));
    path.pop();
  }
  return out;
}

function sequence(path: WalkPath, node: SequenceNode, value: unknown, around: Siblings): JerObject {
  checkMembers(value, node.members, node.extensible);
  // checkMembers has refused what is no object
  const fields = value as Readonly<Record<string, unknown>>;
  const siblings = siblingsIn(node, fields, around);
  const out: JerObject = {};
  for (const component of node.components) {
    const { name } = component;
    const field = memberOf(fields, name);
    if (component.optional && !isSent(component, field)) continue;
    enter(path, name);
    out[name] = jer(path, component.node(), field, siblings);
    path.pop();
  }
  // `$unknown` may still be anything, which hasUnknownAdditions checks
  const unknown = fields.$unknown as UnknownAdditions | undefined;
  if (node.extensible && unknown !== undefined) out.$unknown = unknownAdditions(node, unknown);
  return out;
}

function unknownAdditions(node: SequenceNode, unknown: UnknownAdditions): Jer {
  hasUnknownAdditions(unknown, node.slots.length);
  const additions = unknown.additions.map(({ index, octets }) => ({
    index,
    octets: toHex(octets),
  }));
  return { count: unknown.count, additions };
}

function choice(path: WalkPath, node: ChoiceNode, value: unknown, siblings: Siblings): JerObject {
  checkChoice(value, node.members);
  // checkChoice has refused what is no object; the members may still be anything
  const { kind, value: inner, index, octets } = value as Readonly<Record<string, unknown>>;
  if (kind === "$unknown" && node.extensible) return unknownAlternative(node, index, octets);
  const alternative =
    typeof kind === "string" ? node.alternatives[node.indexes.get(kind) ?? -1] : undefined;
  if (alternative === undefined) throw noAlternative(value, node.members);
  enter(path, alternative.name);
  const out = { [alternative.name]: jer(path, alternative.node(), inner, siblings) };
  path.pop();
  return out;
}

function unknownAlternative(node: ChoiceNode, index: unknown, octets: unknown): JerObject {
  const known = node.alternatives.length - node.rootCount;
  if (!(octets instanceof Uint8Array)) throw wrongType(octets, "octets: a Uint8Array");
  return { $unknown: { index: checkUnknownIndex(index, known, "choice"), octets: toHex(octets) } };
}

/** The selector tells the type, so the value stands without a wrapper. */
function openType(path: WalkPath, node: OpenTypeNode, value: unknown, siblings: Siblings): Jer {
  const selected = selectedChoice(node, siblings);
  if (selected === undefined) return toHex(unassignedOctets(value, node, siblings));
  if (!isContent(value, selected.name)) throw otherContent(value, selected.name, selected.key);
  const { value: inner } = value as { readonly value?: unknown };
  return jer(path, selected.node(), inner);
}
