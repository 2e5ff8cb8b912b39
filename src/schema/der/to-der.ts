import { type BaseBlock, Constructed, Primitive } from "asn1js";
import type { Codec } from "../../uper/codec.js";
import { describe, EncodeFailure, toEncodeError } from "../../uper/failure.js";
import type { BitString } from "../../uper/strings.js";
import { contentsOfValue } from "../contents.js";
import { isSent } from "../default.js";
import { fromHex, toHex } from "../hex.js";
import { memberOf } from "../member.js";
import { bitsOf } from "../named-bits.js";
import { anySize, type EnumeratedNode, type Node, type SequenceNode } from "../node.js";
import { noSiblings, type Siblings, selectedChoice, siblingsIn } from "../open-type.js";
import { enter, type WalkPath, walkValue } from "../path.js";
import { nodeOf } from "../prepare.js";
import { schemaOf } from "../registry.js";
import { textContent } from "./characters.js";
import {
  contextClass,
  hasOwnTags,
  isUnselected,
  isUntagged,
  type TaggedNode,
  type UntaggedNode,
  universalClass,
  universalTag,
} from "./tags.js";

/**
 * A value in the Distinguished Encoding Rules (X.690), for other ASN.1 tools to read. The modules must have AUTOMATIC
 * TAGS, as those of all editions have. Throws {@link EncodeError}: for a value that is not of its type, and with code
 * `unsupported` for what the edition does not know, which has no DER as nobody knows its tags.
 *
 * @example
 * const der = toDer(MessageFrame, MessageFrame.decode(octets));
 */
export function toDer<T>(codec: Codec<T>, value: T): Uint8Array {
  return new Uint8Array(blockOf(codec, value).toBER());
}

/**
 * The elements of a value, as asn1js has them. Throws {@link EncodeError}.
 *
 * They are made here, and not by a class for each SEQUENCE declared to the schema library on top. That one (2.11) could
 * write them, but not read them as {@link fromDer} must: its converters see copies of elements, so no error knows its
 * place, and nothing but one element, so none can tell an open type by its selector; an OPTIONAL component that is
 * absent takes the value of one of the same name inside the component before it; what stands behind the last
 * component is dropped; and a type within itself overflows the stack.
 */
export function blockOf<T>(codec: Codec<T>, value: T): BaseBlock {
  const node = nodeOf(schemaOf(codec).schema, codec.name);
  // refuses what is not of the type, which the walk below then takes for granted
  codec.encode(value);
  try {
    return walkValue((path) => block(path, node, value, undefined, noSiblings));
  } catch (failure) {
    throw toEncodeError(failure);
  }
}

/** `tag` is the one that the component or alternative has; elements of lists and whole values have none. */
function block(
  path: WalkPath,
  node: Node,
  value: unknown,
  tag: number | undefined,
  siblings: Siblings,
): BaseBlock {
  if (isUnselected(node)) throw noDer("a type that is known", "an open type");
  if (hasOwnTags(node)) {
    const actual = `${node.typeName}, which has tags of its own`;
    throw new EncodeFailure("unsupported", "a type with AUTOMATIC TAGS", actual);
  }
  if (isUntagged(node)) {
    const inner = untagged(path, node, value, siblings);
    return tag === undefined ? inner : element(contextClass, tag, [inner]);
  }
  const inner = content(path, node, value, siblings);
  return tag === undefined
    ? element(universalClass, universalTag(node), inner)
    : element(contextClass, tag, inner);
}

function element(
  tagClass: number,
  tagNumber: number,
  content: Uint8Array | BaseBlock[],
): BaseBlock {
  const idBlock = { tagClass, tagNumber };
  return Array.isArray(content)
    ? new Constructed({ idBlock, value: content })
    : new Primitive({ idBlock, valueHex: content });
}

function within<T>(path: WalkPath, name: string | number, walk: () => T): T {
  enter(path, name);
  const result = walk();
  path.pop();
  return result;
}

/** The assertions below hold, since the codec has taken the value. */
function content(
  path: WalkPath,
  node: TaggedNode,
  value: unknown,
  siblings: Siblings,
): Uint8Array | BaseBlock[] {
  switch (node.kind) {
    case "BOOLEAN":
      return Uint8Array.of(value === true ? 0xff : 0);
    case "NULL":
      return new Uint8Array(0);
    case "INTEGER":
      return integerOctets(BigInt(value as number | bigint));
    case "ENUMERATED":
      return integerOctets(BigInt(numberOfItem(node, value)));
    case "BIT STRING":
      // trailing zeros are left out whatever the size is (X.690 11.2.2)
      return bitStringOctets(
        node.bits === undefined ? (value as BitString) : bitsOf(value as number, anySize),
      );
    case "CONTAINING":
      throw new EncodeFailure("unsupported", "a type of which there is DER here", "CONTAINING");
    case "OCTET STRING":
      return value as Uint8Array;
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return contentsOfValue(node, value);
    case "CHARACTER STRING":
      return textContent(node, value as string);
    case "SEQUENCE":
      return components(path, node, value as Siblings, siblings);
    case "SEQUENCE OF": {
      const item = node.element();
      const items = (value as readonly unknown[]).map((member, index) =>
        within(path, index, () => block(path, item, member, undefined, siblings)),
      );
      return node.set ? inAscendingOrder(items) : items;
    }
  }
}

/** X.690 11.6: the elements of a SET OF go by their encodings. */
function inAscendingOrder(items: readonly BaseBlock[]): BaseBlock[] {
  const encoded = items.map((item) => ({ item, hex: toHex(new Uint8Array(item.toBER())) }));
  encoded.sort((a, b) => (a.hex < b.hex ? -1 : a.hex > b.hex ? 1 : 0));
  return encoded.map(({ item }) => item);
}

/** Two's complement in the fewest octets (X.690 8.3). */
function integerOctets(value: bigint): Uint8Array {
  const bits = (value < 0n ? ~value : value).toString(2).length;
  const length = Math.floor(bits / 8) + 1;
  const hex = BigInt.asUintN(8 * length, value).toString(16);
  return fromHex(hex.padStart(2 * length, "0"));
}

function numberOfItem(node: EnumeratedNode, value: unknown): number {
  const number = node.numbers[node.indexes.get(value as string) ?? -1];
  if (number === undefined) throw noDer("a known item", `item ${describe(value)}`);
  return number;
}

/** Behind the number of unused bits, which are zeros (X.690 11.2.1). */
function bitStringOctets({ bytes, length }: BitString): Uint8Array {
  const unused = bytes.length * 8 - length;
  const octets = new Uint8Array(1 + bytes.length);
  octets[0] = unused;
  octets.set(bytes, 1);
  const last = octets.length - 1;
  if (unused > 0) octets[last] = (octets[last] ?? 0) & (0xff << unused);
  return octets;
}

function components(
  path: WalkPath,
  node: SequenceNode,
  fields: Siblings,
  around: Siblings,
): BaseBlock[] {
  const siblings = siblingsIn(node, fields, around);
  if (node.extensible && fields.$unknown !== undefined) {
    within(path, "$unknown", () => {
      throw noDer("known extension additions", "unknown ones");
    });
  }
  return node.components.flatMap((component, tag) => {
    const field = memberOf(fields, component.name);
    if (component.optional && !isSent(component, field)) return [];
    return within(path, component.name, () => block(path, component.node(), field, tag, siblings));
  });
}

function untagged(
  path: WalkPath,
  node: UntaggedNode,
  value: unknown,
  siblings: Siblings,
): BaseBlock {
  if (node.kind === "OPEN TYPE") {
    const selected = selectedChoice(node, siblings);
    if (selected === undefined) {
      throw noDer("a type that is known", `octets that ${node.selector} gives no type`);
    }
    return block(path, selected.node(), (value as Inner).value, undefined, noSiblings);
  }
  const { kind, value: inner } = value as Inner;
  const tag = node.indexes.get(kind) ?? -1;
  const alternative = node.alternatives[tag];
  if (alternative === undefined) throw noDer("a known alternative", "an unknown one");
  return within(path, kind, () => block(path, alternative.node(), inner, tag, siblings));
}

interface Inner {
  readonly kind: string;
  readonly value: unknown;
}

function noDer(expected: string, actual: string): EncodeFailure {
  const reason = "since DER needs tags and numbers that only a newer edition knows";
  return new EncodeFailure("unsupported", `${expected}, ${reason}`, actual);
}
