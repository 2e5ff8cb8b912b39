import {
  isPresent,
  readPresenceBitmap,
  readUnknownAdditions,
  type UnknownAlternative,
} from "../uper/additions.js";
import { readUnknownAlternative } from "../uper/choice.js";
import { checkEncodedCount, readEnclosed, type UnitBits } from "../uper/containing.js";
import { readIndex } from "../uper/enumerated.js";
import { DecodeFailure } from "../uper/failure.js";
import { outOfRange, readSemiConstrained, readUnconstrained, toNumber } from "../uper/integer.js";
import { readUnits } from "../uper/length.js";
import { readOpenOctets } from "../uper/open-type.js";
import type { BitReader } from "../uper/reader.js";
import { readBitString, readNamedBits, readOctetString } from "../uper/strings.js";
import {
  acrossFragments,
  reportCount,
  reportIndex,
  reportIntegerOctets,
  reportOpenOctets,
  reportPresenceBitmap,
  reportString,
} from "./bits.js";
import { readText, textUnits } from "./characters.js";
import { readContents } from "./contents.js";
import {
  chosen,
  type DecodeListeners,
  type Decoding,
  decoding,
  filling,
  levelled,
  ofType,
  ofUnknown,
  within,
} from "./decoding.js";
import { absentValue, isUnknownKept } from "./default.js";
import { encodeNode } from "./encode.js";
import { minBits } from "./min-bits.js";
import {
  anySize,
  type BitStringNode,
  type ChoiceNode,
  type ContainingNode,
  type EnumeratedNode,
  type IntegerNode,
  type Node,
  type OpenTypeNode,
  type SequenceNode,
  type SequenceOfNode,
  type SlotNode,
} from "./node.js";
import { noSiblings, type Siblings, selectedChoice, siblingsIn } from "./open-type.js";
import { checkDecoded } from "./permitted.js";
import { type Head, headOf, presentAdditions } from "./sequence-head.js";

/** Decodes a value of the type. Throws {@link DecodeFailure}. */
export function decodeNode(node: Node, r: BitReader, listeners: DecodeListeners = {}): unknown {
  return decoding(node, listeners, (d) => {
    const value = readNode(d, node, r);
    const octets = Math.max(1, Math.ceil(r.position / 8));
    if (octets <= r.length) d.report?.("padding", r.position, octets * 8, undefined);
    return value;
  });
}

/** Reads a value where a decoder stands. */
export function readNode(
  d: Decoding,
  node: Node,
  r: BitReader,
  siblings: Siblings = noSiblings,
): unknown {
  const startBit = r.position;
  const value = levelled(d, node, r, () => readType(d, node, r, siblings));
  checkDecoded(d, node, value, startBit);
  return value;
}

function readType(d: Decoding, node: Node, r: BitReader, siblings: Siblings): unknown {
  const startBit = r.position;
  switch (node.kind) {
    case "BOOLEAN": {
      const value = r.bits(1) === 1;
      d.report?.("value", startBit, r.position, value);
      return value;
    }
    case "NULL":
      d.report?.("value", startBit, startBit, null);
      return null;
    case "INTEGER":
      return readInteger(d, node, r);
    case "ENUMERATED":
      return readEnumerated(d, node, r);
    case "BIT STRING": {
      const value = readBits(node, r);
      reportString(d.report, r, startBit, node.size, 1, value);
      return value;
    }
    case "OCTET STRING": {
      const { lower, upper, extensible } = node.size;
      const value = readOctetString(r, lower, upper, extensible);
      reportString(d.report, r, startBit, node.size, 8, value);
      return value;
    }
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID": {
      const value = readContents(node, r);
      reportString(d.report, r, startBit, anySize, 8, value);
      return value;
    }
    case "CHARACTER STRING": {
      const value = readText(node, r);
      const { size, bits } = textUnits(node);
      reportString(d.report, r, startBit, size, bits, value);
      return value;
    }
    case "SEQUENCE":
      return readSequence(d, node, r, siblings);
    case "SEQUENCE OF":
      return readList(d, node, r, siblings);
    case "CHOICE":
      return readChoice(d, node, r, siblings);
    case "CONTAINING":
      return readContained(d, node, r);
    case "OPEN TYPE":
      return readSelected(d, node, r, siblings);
  }
}

function readInteger(d: Decoding, node: IntegerNode, r: BitReader): number | bigint {
  const startBit = r.position;
  if (node.extensible) {
    const beyondRoot = r.bits(1) === 1;
    d.report?.("extension", startBit, r.position, beyondRoot);
    if (beyondRoot) return readIntegerOctets(d, node, r, startBit);
  }
  const { lower, upper, width } = node;
  if (lower === undefined || upper === undefined || width === undefined) {
    return readIntegerOctets(d, node, r, startBit, lower, upper);
  }
  const valueBit = r.position;
  const value = readConstrained(r, lower, width, node.big);
  if (value > upper) throw outOfRange(value, lower, upper, startBit);
  d.report?.("value", valueBit, r.position, value);
  return value;
}

function readConstrained(
  r: BitReader,
  lower: number | bigint,
  width: number,
  big: boolean,
): number | bigint {
  if (big || typeof lower === "bigint" || width > 53) {
    const value = BigInt(lower) + r.bigBits(width);
    return big ? value : Number(value);
  }
  if (width === 0) return lower;
  return lower + (width <= 25 ? r.bits(width) : r.longBits(width));
}

/** The forms with a length; without bounds also what stands outside an extensible root (X.691 12.1, 12.2.3, 12.2.4). */
function readIntegerOctets(
  d: Decoding,
  node: IntegerNode,
  r: BitReader,
  startBit: number,
  lower?: number | bigint,
  upper?: number | bigint,
): number | bigint {
  const lengthBit = r.position;
  const received =
    lower === undefined ? readUnconstrained(r) : readSemiConstrained(r, BigInt(lower));
  if (upper !== undefined && received > upper) {
    throw new DecodeFailure("range", startBit, `${received} is outside (MIN..${upper})`);
  }
  const value = node.big ? received : toNumber(received, startBit);
  reportIntegerOctets(d.report, r, lengthBit, value);
  return value;
}

function readEnumerated(d: Decoding, node: EnumeratedNode, r: BitReader): string | number {
  const startBit = r.position;
  const index = readIndex(r, node.width, node.rootCount, node.extensible, "enum");
  const value = node.items[index] ?? index - node.rootCount;
  reportIndex(d.report, "value", node, startBit, r.position, index, value);
  return value;
}

function readBits(node: BitStringNode, r: BitReader): unknown {
  const { lower, upper, extensible } = node.size;
  return node.bits === undefined
    ? readBitString(r, lower, upper, extensible)
    : readNamedBits(r, lower, upper, extensible);
}

function readChoice(d: Decoding, node: ChoiceNode, r: BitReader, siblings: Siblings): unknown {
  const startBit = r.position;
  const index = readIndex(r, node.width, node.rootCount, node.extensible, "choice");
  const alternative = node.alternatives[index];
  const unknownIndex = index - node.rootCount;
  const shown = alternative?.name ?? unknownIndex;
  reportIndex(d.report, "index", node, startBit, r.position, index, shown);
  if (alternative === undefined) return readUnknown(d, r, unknownIndex);
  const { name } = alternative;
  const inner = alternative.node();
  return chosen(d, name, () =>
    within(d, name, inner, r, () =>
      index < node.rootCount ? readNode(d, inner, r, siblings) : readContent(d, inner, r, siblings),
    ),
  );
}

function readUnknown(d: Decoding, r: BitReader, index: number): UnknownAlternative {
  const startBit = r.position;
  const alternative = readUnknownAlternative(r, index);
  reportUnknown(d, r, startBit, alternative.octets, "octets");
  return alternative;
}

/** Returns where it ends. */
function reportUnknown(
  d: Decoding,
  r: BitReader,
  startBit: number,
  octets: Uint8Array,
  ...names: (string | number)[]
): number {
  return ofUnknown(d, names, () => reportOpenOctets(d.report, r, startBit, octets));
}

function readSelected(d: Decoding, node: OpenTypeNode, r: BitReader, siblings: Siblings): unknown {
  const choice = selectedChoice(node, siblings);
  if (choice !== undefined) {
    return chosen(d, choice.name, () => readContent(d, choice.node(), r));
  }
  const startBit = r.position;
  const octets = readOpenOctets(r);
  reportOpenOctets(d.report, r, startBit, octets);
  return octets;
}

function readList(d: Decoding, node: SequenceOfNode, r: BitReader, siblings: Siblings): unknown[] {
  const element = node.element();
  const { lower, upper, extensible } = node.size;
  const startBit = r.position;
  let countBit = startBit;
  return filling<unknown[]>(d, [], (list) => {
    readUnits(r, lower, upper, extensible, minBits(element), (_, count, from) => {
      r.takeElements(count, countBit);
      reportCount(d.report, r, countBit, r.position, extensible && countBit === startBit, count);
      for (let i = from; i < from + count; i++) {
        list.push(within(d, i, element, r, () => readNode(d, element, r, siblings)));
      }
      countBit = r.position;
    });
  });
}

function readSequence(d: Decoding, node: SequenceNode, r: BitReader, around: Siblings): unknown {
  const head = readHead(d, node, r);
  return filling<Record<string, unknown>>(d, {}, (value) => {
    const siblings = siblingsIn(node, value, around);
    readRoot(d, node, r, head, value, siblings);
    if (head.isExtended) readAdditions(d, node, r, value, siblings);
    else for (const addition of node.additions) value[addition.name] = absentValue(addition);
  });
}

function readRoot(
  d: Decoding,
  { root }: SequenceNode,
  r: BitReader,
  { presence }: Head,
  value: Record<string, unknown>,
  siblings: Siblings,
): void {
  for (const [index, component] of root.entries()) {
    const inner = component.node();
    value[component.name] = presence[index]
      ? within(d, component.name, inner, r, () => readNode(d, inner, r, siblings))
      : absentValue(component);
  }
}

/** Extension bit and presence bits, 24 at a time, as the generated code reads them. */
export function readHead(d: Decoding, node: SequenceNode, r: BitReader): Head {
  const startBit = r.position;
  const bits: boolean[] = [];
  for (let left = node.headBits; left > 0; ) {
    const count = Math.min(left, 24);
    const word = r.bits(count);
    for (let i = count - 1; i >= 0; i--) bits.push(((word >>> i) & 1) === 1);
    left -= count;
  }
  return headOf(d, node, bits, startBit);
}

function readAdditions(
  d: Decoding,
  node: SequenceNode,
  r: BitReader,
  value: Record<string, unknown>,
  siblings: Siblings,
): void {
  const startBit = r.position;
  const bitmap = readPresenceBitmap(r);
  reportPresenceBitmap(d.report, r, startBit, () => presentAdditions(node, bitmap));
  for (const [index, slot] of node.slots.entries()) {
    if (isPresent(bitmap, index)) readSlot(d, slot, r, value, siblings);
    else for (const addition of slot.components) value[addition.name] = absentValue(addition);
  }
  let unknownBit = r.position;
  const unknown = readUnknownAdditions(r, bitmap, node.slots.length);
  if (unknown === undefined || !isUnknownKept(node, value, unknown)) return;
  value.$unknown = unknown;
  for (const [index, { octets }] of unknown.additions.entries()) {
    unknownBit = reportUnknown(d, r, unknownBit, octets, "additions", index, "octets");
  }
}

function readSlot(
  d: Decoding,
  { group, components }: SlotNode,
  r: BitReader,
  value: Record<string, unknown>,
  siblings: Siblings,
): void {
  if (group !== undefined) {
    readOpen(d, group, r, (content) =>
      readRoot(d, group, content, readHead(d, group, content), value, siblings),
    );
    return;
  }
  for (const { name, node } of components) {
    const inner = node();
    value[name] = within(d, name, inner, r, () => readContent(d, inner, r, siblings));
  }
}

/** A type in an open type: one that a selector names, an extension addition or an added alternative. */
function readContent(d: Decoding, node: Node, r: BitReader, siblings = noSiblings): unknown {
  return readOpen(d, node, r, (content) => readNode(d, node, content, siblings));
}

function readContained(
  d: Decoding,
  { size, unitBits, content }: ContainingNode,
  r: BitReader,
): unknown {
  const node = content();
  const { lower, upper, extensible } = size;
  const at = r.position;
  const value = readOpen(d, node, r, (inner) => readNode(d, node, inner), size, unitBits);
  checkEncodedCount(at, value, lower, upper, extensible, unitBits, (w) =>
    encodeNode(node, w, value),
  );
  return value;
}

/** What a type has in an open type, or in another string with a size. */
function readOpen<T>(
  d: Decoding,
  node: Node,
  r: BitReader,
  read: (content: BitReader) => T,
  size = anySize,
  unitBits: UnitBits = 8,
): T {
  const { report } = d;
  const startBit = r.position;
  const { lower, upper, extensible } = size;
  return readEnclosed(r, lower, upper, extensible, unitBits, (content) => {
    if (report === undefined) return readToEnd(d, node, content, read);
    if (content === r) {
      const count = (r.end - r.position) / unitBits;
      reportCount(report, r, startBit, r.position, extensible, count);
      return readToEnd(d, node, r, read);
    }
    const fragments = acrossFragments(report, r, startBit, size, unitBits);
    d.report = fragments.report;
    const value = readToEnd(d, node, content, read);
    fragments.finish();
    d.report = report;
    return value;
  });
}

function readToEnd<T>(d: Decoding, node: Node, r: BitReader, read: (r: BitReader) => T): T {
  return ofType(d, node, () => {
    const value = read(r);
    d.report?.("padding", r.position, r.end, undefined);
    return value;
  });
}
