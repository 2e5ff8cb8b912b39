import {
  hasUnknownAdditions,
  type UnknownAdditions,
  type UnknownAlternative,
} from "../uper/additions.js";
import type { Codec } from "../uper/codec.js";
import { checkUnknownIndex } from "../uper/enumerated.js";
import { describe, EncodeFailure, toEncodeError, wrongType } from "../uper/failure.js";
import { notBigInteger, notInteger } from "../uper/integer.js";
import { wrongSize } from "../uper/length.js";
import type { BitString } from "../uper/strings.js";
import { checkedText } from "./characters.js";
import { contentsOfJer } from "./contents.js";
import { absentValue } from "./default.js";
import { fromHex } from "./hex.js";
import { numberOf, usedBits } from "./named-bits.js";
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
  type SizeRange,
} from "./node.js";
import { noSiblings, type Siblings, selectedChoice, siblingsIn } from "./open-type.js";
import { enter, type WalkPath, walkValue } from "./path.js";
import { nodeOf } from "./prepare.js";
import { schemaOf } from "./registry.js";

/**
 * The value that JER stands for (X.697), as decode gives it: all known components in their order. Strict: whatever
 * is not exactly JER of the type is an {@link EncodeError}, its `path` that of the JSON.
 *
 * @example
 * const octets = MessageFrame.encode(fromJer(MessageFrame, JSON.parse(line)));
 */
export function fromJer<T>(codec: Codec<T>, jer: unknown): T {
  const node = nodeOf(schemaOf(codec).schema, codec.name);
  try {
    // the schema of a codec describes the values that the codec takes
    return walkValue((path) => valueFrom(path, node, jer)) as T;
  } catch (failure) {
    throw toEncodeError(failure);
  }
}

function valueFrom(path: WalkPath, node: Node, jer: unknown, siblings = noSiblings): unknown {
  switch (node.kind) {
    case "BOOLEAN":
      if (typeof jer === "boolean") return jer;
      throw wrongType(jer, "true or false");
    case "NULL":
      if (jer === null) return jer;
      throw wrongType(jer, "null");
    case "INTEGER":
      return node.big ? bigInteger(node, jer) : integer(node, jer);
    case "ENUMERATED":
      return enumerated(node, jer);
    case "BIT STRING":
      return bitString(path, node, jer);
    case "OCTET STRING": {
      const octets = octetsOf(jer);
      checkSize(octets.length, node.size);
      return octets;
    }
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return contentsOfJer(node, jer);
    case "CHARACTER STRING":
      return checkedText(node, jer);
    case "SEQUENCE":
      return sequence(path, node, jer, siblings);
    case "SEQUENCE OF":
      return list(path, node, jer, siblings);
    case "CHOICE":
      return choice(path, node, jer, siblings);
    case "CONTAINING":
      return valueFrom(path, node.content(), jer);
    case "OPEN TYPE":
      return openType(path, node, jer, siblings);
  }
}

function within<T>(path: WalkPath, name: string | number, walk: () => T): T {
  enter(path, name);
  const value = walk();
  path.pop();
  return value;
}

function integer({ lower, upper, extensible }: IntegerNode, jer: unknown): number {
  // an IntegerNode that is not big has both bounds
  const least = extensible ? Number.MIN_SAFE_INTEGER : Number(lower);
  const most = extensible ? Number.MAX_SAFE_INTEGER : Number(upper);
  if (typeof jer === "number" && Number.isInteger(jer) && jer >= least && jer <= most) return jer;
  throw notInteger(jer, least, most);
}

function bigInteger({ lower, upper, extensible }: IntegerNode, jer: unknown): bigint {
  const value = bigintOf(jer);
  if (extensible) return value;
  if ((lower !== undefined && value < lower) || (upper !== undefined && value > upper)) {
    const bound = (b: number | bigint | undefined): bigint | undefined =>
      b === undefined ? undefined : BigInt(b);
    throw notBigInteger(value, bound(lower), bound(upper));
  }
  return value;
}

/** The time to read digits grows faster than their number. */
const mostDigits = 100_000;

function bigintOf(jer: unknown): bigint {
  if (typeof jer === "number" && Number.isSafeInteger(jer)) return BigInt(jer);
  if (typeof jer === "string" && /^-?\d+$/.test(jer)) {
    if (jer.length <= mostDigits) return BigInt(jer);
    throw new EncodeFailure(
      "unsupported",
      `an integer of up to ${mostDigits} digits`,
      describe(jer),
    );
  }
  throw wrongType(jer, "an integer, as decimal text beyond 2^53 - 1");
}

function enumerated(node: EnumeratedNode, jer: unknown): string | number {
  if (typeof jer === "string") {
    if (node.indexes.has(jer)) return jer;
    throw new EncodeFailure("enum", itemsText(node), describe(jer));
  }
  if (!node.extensible || typeof jer !== "number") throw wrongType(jer, itemsText(node));
  return checkUnknownIndex(jer, node.items.length - node.rootCount, "enum");
}

function itemsText({ items }: EnumeratedNode): string {
  return items.length > 8 ? `one of ${items.length} items` : `one of ${items.join(", ")}`;
}

function octetsOf(jer: unknown): Uint8Array {
  if (typeof jer !== "string") throw wrongType(jer, "hex text");
  return fromHex(jer);
}

function checkSize(count: number, { lower, upper, extensible }: SizeRange): void {
  if (!extensible && (count < lower || count > upper)) throw wrongSize(count, lower, upper);
}

function bitString(path: WalkPath, node: BitStringNode, jer: unknown): BitString | number {
  const bits = isFixedSize(node.size) ? bitsOfHex(jer, node.size.lower) : bitsOfObject(path, jer);
  if (node.bits === undefined) {
    checkSize(bits.length, node.size);
    return bits;
  }
  const value = numberOf(bits);
  // trailing zero bits have no meaning, so only too many bits are wrong (X.680 21.7)
  checkSize(Math.max(usedBits(value), node.size.lower), node.size);
  return value;
}

function bitsOfObject(path: WalkPath, jer: unknown): BitString {
  const own = membersOf(jer, bitStringNames, '{ "value": hex, "length": number of bits }');
  const length = within(path, "length", () => wholeNumber(own("length")));
  return within(path, "value", () => bitsOfHex(own("value"), length));
}

function bitsOfHex(jer: unknown, length: number): BitString {
  const bytes = octetsOf(jer);
  const count = Math.ceil(length / 8);
  if (bytes.length !== count) {
    throw new EncodeFailure(
      "length",
      `${count} octets for ${length} bits`,
      `${bytes.length} octets`,
    );
  }
  const padding = (bytes[count - 1] ?? 0) & (0xff >>> (length % 8 || 8));
  if (padding !== 0) {
    throw new EncodeFailure(
      "type",
      `zeros behind the last of ${length} bits`,
      "padding bits that are set",
    );
  }
  return { bytes, length };
}

function list(path: WalkPath, node: SequenceOfNode, jer: unknown, siblings: Siblings): unknown[] {
  if (!Array.isArray(jer)) throw wrongType(jer, "a list");
  checkSize(jer.length, node.size);
  const element = node.element();
  const elements: unknown[] = [];
  for (let i = 0; i < jer.length; i++) {
    enter(path, i);
    elements.push(valueFrom(path, element, jer[i], siblings));
    path.pop();
  }
  return elements;
}

function sequence(
  path: WalkPath,
  node: SequenceNode,
  jer: unknown,
  around: Siblings,
): Record<string, unknown> {
  const own = membersOf(jer, node.jerNames, "an object");
  const value: Record<string, unknown> = {};
  const siblings = siblingsIn(node, value, around);
  for (const component of node.components) {
    const { name } = component;
    const member = own(name);
    if (member === undefined && component.optional) {
      value[name] = absentValue(component);
      continue;
    }
    enter(path, name);
    value[name] = valueFrom(path, component.node(), member, siblings);
    path.pop();
  }
  const unknown = own("$unknown");
  if (unknown !== undefined) {
    const additions = within(path, "$unknown", () => unknownAdditions(path, unknown));
    // checks count and indexes, and adds their path itself
    hasUnknownAdditions(additions, node.slots.length);
    value.$unknown = additions;
  }
  return value;
}

function unknownAdditions(path: WalkPath, jer: unknown): UnknownAdditions {
  const own = membersOf(jer, unknownNames, '{ "count", "additions": [{ "index", "octets" }] }');
  const additions = within(path, "additions", () => {
    const items = own("additions");
    if (!Array.isArray(items)) throw wrongType(items, "a list");
    return items.map((item, at) => within(path, at, () => unknownPart(path, item)));
  });
  return { count: within(path, "count", () => wholeNumber(own("count"))), additions };
}

/** Index and octets of an unknown addition or alternative. */
function unknownPart(path: WalkPath, jer: unknown): { index: number; octets: Uint8Array } {
  const own = membersOf(jer, partNames, '{ "index", "octets": hex }');
  return {
    index: within(path, "index", () => wholeNumber(own("index"))),
    octets: within(path, "octets", () => octetsOf(own("octets"))),
  };
}

function wholeNumber(jer: unknown): number {
  if (typeof jer === "number" && Number.isSafeInteger(jer) && jer >= 0) return jer;
  throw wrongType(jer, "a whole number");
}

function choice(path: WalkPath, node: ChoiceNode, jer: unknown, siblings: Siblings): unknown {
  const expected = `an object with one member of ${node.members.names.join(", ")}`;
  if (!isObject(jer)) throw wrongType(jer, expected);
  const [kind, ...others] = Object.keys(jer);
  if (kind === undefined || others.length > 0) {
    throw new EncodeFailure("choice", expected, `${Object.keys(jer).length} members`);
  }
  if (kind === "$unknown" && node.extensible) {
    return within(path, kind, () => unknownAlternative(path, node, jer[kind]));
  }
  const alternative = node.alternatives[node.indexes.get(kind) ?? -1];
  if (alternative === undefined) throw new EncodeFailure("choice", expected, describe(kind));
  enter(path, kind);
  const value = valueFrom(path, alternative.node(), jer[kind], siblings);
  path.pop();
  return { kind, value };
}

function unknownAlternative(path: WalkPath, node: ChoiceNode, jer: unknown): UnknownAlternative {
  const { index, octets } = unknownPart(path, jer);
  const known = node.alternatives.length - node.rootCount;
  within(path, "index", () => checkUnknownIndex(index, known, "choice"));
  return { kind: "$unknown", index, octets };
}

/** The selector, which stands before it, has been read. */
function openType(path: WalkPath, node: OpenTypeNode, jer: unknown, siblings: Siblings): unknown {
  const selected = selectedChoice(node, siblings);
  if (selected === undefined) return octetsOf(jer);
  return { kind: selected.name, value: valueFrom(path, selected.node(), jer) };
}

const bitStringNames = new Set(["value", "length"]);
const unknownNames = new Set(["count", "additions"]);
const partNames = new Set(["index", "octets"]);

/**
 * Refuses what is no object and members that are not named, and reads the others. JSON may bring any name, also that of
 * something which every object inherits.
 */
function membersOf(
  jer: unknown,
  names: ReadonlySet<string>,
  expected: string,
): (name: string) => unknown {
  if (!isObject(jer)) throw wrongType(jer, expected);
  for (const name of Object.keys(jer)) {
    if (names.has(name)) continue;
    const failure = new EncodeFailure(
      "unknown-field",
      `one of ${[...names].join(", ")}`,
      describe(name),
    );
    failure.reversedPath.push(name);
    throw failure;
  }
  return (name) => (Object.hasOwn(jer, name) ? jer[name] : undefined);
}

function isObject(jer: unknown): jer is Readonly<Record<string, unknown>> {
  return typeof jer === "object" && jer !== null && !Array.isArray(jer);
}
