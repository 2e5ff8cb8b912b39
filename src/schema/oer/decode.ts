import { readPresenceBitmap, readUnknownAdditions } from "../../oer/additions.js";
import {
  readBitString,
  readFixedBitString,
  readFixedNamedBits,
  readNamedBits,
} from "../../oer/bit-string.js";
import { readAlternative, readUnknownAlternative } from "../../oer/choice.js";
import { readEnumerated, readExtensibleEnumerated } from "../../oer/enumerated.js";
import { readBoolean } from "../../oer/integer.js";
import { readQuantity } from "../../oer/length.js";
import { readOpenType } from "../../oer/open-type.js";
import type { OctetReader } from "../../oer/reader.js";
import {
  readFixedIA5String,
  readIA5String,
  readOctetString,
  readUTF8String,
} from "../../oer/strings.js";
import { isPresent } from "../../uper/additions.js";
import { wrongCount } from "../../uper/length.js";
import {
  chosen,
  type DecodeListeners,
  type Decoding,
  decoding,
  filling,
  inside,
  ofUnknown,
} from "../decoding.js";
import { absentValue, isUnknownKept } from "../default.js";
import {
  type BitStringNode,
  type CharacterStringNode,
  type ChoiceNode,
  type EnumeratedNode,
  isFixedSize,
  type Node,
  type SequenceNode,
  type SequenceOfNode,
} from "../node.js";
import { checkDecoded } from "../permitted.js";
import { type Head, headOf, presentAdditions } from "../sequence-head.js";
import { fixedInteger, readInteger } from "./integer.js";
import { minOctets } from "./min-octets.js";
import {
  reportBehindLength,
  reportBits,
  reportCountedBits,
  reportNumber,
  reportOctets,
  reportQuantity,
} from "./octets.js";

/** Decodes a value of the type in BASIC-OER, of which COER is a part (X.696). Throws {@link DecodeFailure}. */
export function decodeOerNode(
  node: Node,
  r: OctetReader,
  listeners: DecodeListeners = {},
): unknown {
  return decoding(node, listeners, (d) => readOerNode(d, node, r));
}

/** Reads a value where a decoder stands. */
export function readOerNode(d: Decoding, node: Node, r: OctetReader): unknown {
  const at = r.position;
  const value = readType(d, node, r);
  checkDecoded(d, node, value, at * 8);
  return value;
}

function readType(d: Decoding, node: Node, r: OctetReader): unknown {
  const at = r.position;
  switch (node.kind) {
    case "BOOLEAN": {
      const value = readBoolean(r);
      reportOctets(d.report, "value", at, r.position, value);
      return value;
    }
    case "NULL":
      reportOctets(d.report, "value", at, at, null);
      return null;
    case "INTEGER": {
      const value = readInteger(node, r);
      reportSized(d, r, at, fixedInteger(node) !== undefined, value);
      return value;
    }
    case "ENUMERATED": {
      const value = readItem(node, r);
      reportNumber(d.report, r, at, value);
      return value;
    }
    case "BIT STRING":
      return readBits(d, node, r);
    case "OCTET STRING": {
      const { lower, upper, extensible } = node.size;
      const isFixed = isFixedSize(node.size);
      const value = isFixed ? r.copy(lower) : readOctetString(r, lower, upper, extensible);
      reportSized(d, r, at, isFixed, value);
      return value;
    }
    case "CHARACTER STRING": {
      const isFixed = node.name !== "UTF8String" && isFixedSize(node.size);
      const value = readText(node, r, isFixed);
      reportSized(d, r, at, isFixed, value);
      return value;
    }
    case "SEQUENCE":
      return constructed(r, () => readSequence(d, node, r));
    case "SEQUENCE OF":
      return constructed(r, () => readList(d, node, r));
    case "CHOICE":
      return constructed(r, () => readChoice(d, node, r));
    default:
      throw unsupportedKind(node);
  }
}

/** The compiler refuses such types under these rules. */
export function unsupportedKind({ kind }: Node): Error {
  return new Error(`${kind} in COER is not supported`);
}

/** Goes into a type that has parts: nesting is limited, as in the codecs that the compiler writes. */
export function constructed<T>(r: OctetReader, readIt: () => T): T {
  r.enter();
  const value = readIt();
  r.leave();
  return value;
}

/** Reports a value that has a length in front unless its type is of one size. */
function reportSized(
  d: Decoding,
  r: OctetReader,
  at: number,
  isFixed: boolean,
  value: unknown,
): void {
  if (d.report === undefined) return;
  if (isFixed) reportOctets(d.report, "value", at, r.position, value);
  else reportBehindLength(d.report, "value", r, at, value);
}

function readItem(node: EnumeratedNode, r: OctetReader): string | number {
  if (!node.extensible) return readEnumerated(r, node);
  return readExtensibleEnumerated(r, node, node.items.length - node.rootCount, nextNumber(node));
}

/** The number that the next addition gets if none is written (X.680 19). */
function nextNumber({ numbers, rootCount }: EnumeratedNode): number {
  const last = numbers.slice(rootCount).at(-1);
  if (last !== undefined) return last + 1;
  let next = 0;
  while (numbers.includes(next)) next++;
  return next;
}

function readBits(d: Decoding, node: BitStringNode, r: OctetReader): unknown {
  const at = r.position;
  const { lower, upper, extensible } = node.size;
  if (isFixedSize(node.size)) {
    const value =
      node.bits === undefined ? readFixedBitString(r, lower) : readFixedNamedBits(r, lower);
    reportBits(d.report, "value", r, at, lower, value);
    return value;
  }
  const read = node.bits === undefined ? readBitString : readNamedBits;
  const value = read(r, lower, upper, extensible);
  reportCountedBits(d.report, "value", r, at, value);
  return value;
}

function readText(node: CharacterStringNode, r: OctetReader, isFixed: boolean): string {
  const { lower, upper, extensible } = node.size;
  if (node.name === "UTF8String") return readUTF8String(r, lower, upper, extensible);
  return isFixed ? readFixedIA5String(r, lower) : readIA5String(r, lower, upper, extensible);
}

function readList(d: Decoding, node: SequenceOfNode, r: OctetReader): unknown[] {
  const element = node.element();
  const count = readCount(node, r, d);
  return filling<unknown[]>(d, [], (list) => {
    for (let i = 0; i < count; i++) {
      list.push(inside(d, i, element, () => readOerNode(d, element, r)));
    }
  });
}

/** How many elements a list has. */
export function readCount(node: SequenceOfNode, r: OctetReader, d: Decoding): number {
  const at = r.position;
  const { lower, upper, extensible } = node.size;
  const count = readQuantity(r, minOctets(node.element()));
  if (!extensible && (count < lower || count > upper)) {
    throw wrongCount(count, lower, upper, at * 8);
  }
  r.takeElements(count, at);
  reportQuantity(d.report, r, at, count);
  return count;
}

function readChoice(d: Decoding, node: ChoiceNode, r: OctetReader): unknown {
  const at = r.position;
  const { alternatives, rootCount, extensible } = node;
  const index = readAlternative(r, alternatives.length, extensible);
  const alternative = alternatives[index];
  reportOctets(d.report, "index", at, r.position, alternative?.name ?? index - rootCount);
  if (alternative === undefined) {
    const from = r.position;
    const unknown = readUnknownAlternative(r, index - rootCount);
    reportUnknown(d, r, from, unknown.octets, "octets");
    return unknown;
  }
  const { name } = alternative;
  const inner = alternative.node();
  return chosen(d, name, () =>
    inside(d, name, inner, () =>
      index < rootCount ? readOerNode(d, inner, r) : readContent(d, inner, r),
    ),
  );
}

function readSequence(d: Decoding, node: SequenceNode, r: OctetReader): unknown {
  const { isExtended, presence } = readOerHead(d, node, r);
  return filling<Record<string, unknown>>(d, {}, (value) => {
    for (const [index, component] of node.root.entries()) {
      const inner = component.node();
      value[component.name] = presence[index]
        ? inside(d, component.name, inner, () => readOerNode(d, inner, r))
        : absentValue(component);
    }
    if (isExtended) readAdditions(d, node, r, value);
    else for (const addition of node.additions) value[addition.name] = absentValue(addition);
  });
}

/** The preamble of a SEQUENCE (X.696 16), 32 bits at a time, as the generated code reads them. */
export function readOerHead(d: Decoding, node: SequenceNode, r: OctetReader): Head {
  const at = r.position;
  const bits: boolean[] = [];
  for (let left = node.headBits; left > 0; left -= 32) {
    const count = Math.min(left, 32);
    const octetCount = Math.ceil(count / 8);
    const word = r.unsigned(octetCount);
    for (let i = 1; i <= count; i++) bits.push(((word >>> (octetCount * 8 - i)) & 1) === 1);
  }
  const head = headOf(d, node, bits, at * 8);
  d.report?.("padding", at * 8 + bits.length, r.position * 8, undefined);
  return head;
}

function readAdditions(
  d: Decoding,
  node: SequenceNode,
  r: OctetReader,
  value: Record<string, unknown>,
): void {
  const at = r.position;
  const bitmap = readPresenceBitmap(r);
  if (d.report !== undefined) {
    reportCountedBits(d.report, "presence", r, at, presentAdditions(node, bitmap));
  }
  for (const [index, addition] of node.additions.entries()) {
    const inner = addition.node();
    value[addition.name] = isPresent(bitmap, index)
      ? inside(d, addition.name, inner, () => readContent(d, inner, r))
      : absentValue(addition);
  }
  let from = r.position;
  const unknown = readUnknownAdditions(r, bitmap, node.additions.length);
  if (unknown === undefined || !isUnknownKept(node, value, unknown)) return;
  value.$unknown = unknown;
  for (const [index, { octets }] of unknown.additions.entries()) {
    from = reportUnknown(d, r, from, octets, "additions", index, "octets");
  }
}

/** An extension addition or added alternative, in an open type. */
function readContent(d: Decoding, node: Node, r: OctetReader): unknown {
  const at = r.position;
  let value: unknown;
  try {
    return readOpenType(r, (content) => {
      const { position, end } = content;
      reportOctets(d.report, "length", at, position, end - position);
      value = readOerNode(d, node, content);
      return value;
    });
  } catch (failure) {
    // octets behind the value are refused, and yet it has been read
    d.part ??= value;
    throw failure;
  }
}

/** Returns where it ends. */
function reportUnknown(
  d: Decoding,
  r: OctetReader,
  at: number,
  octets: Uint8Array,
  ...names: (string | number)[]
): number {
  return ofUnknown(d, names, () => reportBehindLength(d.report, "open type", r, at, octets));
}
