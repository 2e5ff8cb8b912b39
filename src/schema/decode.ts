import {
  isPresent,
  readPresenceBitmap,
  readUnknownAdditions,
  type UnknownAlternative,
} from "../uper/additions.js";
import { readUnknownAlternative } from "../uper/choice.js";
import { readIndex } from "../uper/enumerated.js";
import { DecodeFailure } from "../uper/failure.js";
import { outOfRange, readSemiConstrained, readUnconstrained, toNumber } from "../uper/integer.js";
import { readUnits } from "../uper/length.js";
import { readOpenOctets, readOpenType } from "../uper/open-type.js";
import type { BitReader } from "../uper/reader.js";
import { readBitString, readIA5String, readNamedBits, readOctetString } from "../uper/strings.js";
import {
  acrossFragments,
  type BitsListener,
  type Report,
  reportCount,
  reportIndex,
  reportIntegerOctets,
  reportOpenOctets,
  reportPresenceBitmap,
  reportString,
} from "./bits.js";
import { absentValue } from "./default.js";
import { minBits } from "./min-bits.js";
import type {
  BitStringNode,
  ChoiceNode,
  EnumeratedNode,
  IntegerNode,
  Node,
  OpenTypeNode,
  SequenceNode,
  SequenceOfNode,
} from "./node.js";
import { noSiblings, type Siblings, selectedChoice } from "./open-type.js";
import { deepestPath, tooDeep } from "./path.js";

/** Where the decoder stands. A failure leaves it as it was there. */
interface Decoding {
  readonly path: (string | number)[];
  node: Node;
  report: Report;
}

/** Decodes a value of the type and tells `onBits` about every bit of it. Throws {@link DecodeFailure}. */
export function decodeNode(node: Node, r: BitReader, onBits?: BitsListener): unknown {
  const d: Decoding = { path: [], node, report: undefined };
  if (onBits !== undefined) d.report = reportTo(onBits, d);
  try {
    const value = read(d, node, r);
    const octets = Math.max(1, Math.ceil(r.position / 8));
    if (octets <= r.octets.length) d.report?.("padding", r.position, octets * 8, undefined);
    return value;
  } catch (failure) {
    if (failure instanceof DecodeFailure) {
      failure.typeName = d.node.typeName;
      failure.reversedPath.push(...d.path.reverse());
    }
    throw failure;
  }
}

function reportTo(onBits: BitsListener, d: Decoding): Report {
  return (kind, startBit, endBit, value) =>
    onBits({ path: d.path.slice(), typeName: d.node.typeName, kind, startBit, endBit, value });
}

function read(d: Decoding, node: Node, r: BitReader, siblings = noSiblings): unknown {
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
    case "CHARACTER STRING": {
      const { lower, upper, extensible } = node.size;
      const value = readIA5String(r, lower, upper, extensible);
      reportString(d.report, r, startBit, node.size, 7, value);
      return value;
    }
    case "SEQUENCE":
      return readSequence(d, node, r);
    case "SEQUENCE OF":
      return readList(d, node, r);
    case "CHOICE":
      return readChoice(d, node, r);
    case "OPEN TYPE":
      return readOpen(d, node, r, siblings);
  }
}

/** Goes into a component, alternative or element, and comes back out unless it fails. */
function within<T>(
  d: Decoding,
  name: string | number,
  node: Node,
  r: BitReader,
  readIt: () => T,
): T {
  const outer = d.node;
  d.path.push(name);
  d.node = node;
  if (d.path.length > deepestPath) throw new DecodeFailure("limit", r.position, tooDeep);
  const value = readIt();
  d.path.pop();
  d.node = outer;
  return value;
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

function readChoice(d: Decoding, node: ChoiceNode, r: BitReader): unknown {
  const startBit = r.position;
  const index = readIndex(r, node.width, node.rootCount, node.extensible, "choice");
  const alternative = node.alternatives[index];
  const unknownIndex = index - node.rootCount;
  const shown = alternative?.name ?? unknownIndex;
  reportIndex(d.report, "index", node, startBit, r.position, index, shown);
  if (alternative === undefined) return readUnknown(d, r, unknownIndex);
  const inner = alternative.node();
  const value = within(d, alternative.name, inner, r, () =>
    index < node.rootCount ? read(d, inner, r) : readContent(d, inner, r),
  );
  return { kind: alternative.name, value };
}

function readUnknown(d: Decoding, r: BitReader, index: number): UnknownAlternative {
  const startBit = r.position;
  const alternative = readUnknownAlternative(r, index);
  reportOpenOctets(d.report, r, startBit, [alternative.octets]);
  return alternative;
}

function readOpen(d: Decoding, node: OpenTypeNode, r: BitReader, siblings: Siblings): unknown {
  const choice = selectedChoice(node, siblings);
  if (choice !== undefined) {
    return { kind: choice.name, value: readContent(d, choice.node(), r) };
  }
  const startBit = r.position;
  const octets = readOpenOctets(r);
  reportOpenOctets(d.report, r, startBit, [octets]);
  return octets;
}

function readList(d: Decoding, node: SequenceOfNode, r: BitReader): unknown[] {
  const element = node.element();
  const { lower, upper, extensible } = node.size;
  const list: unknown[] = [];
  const startBit = r.position;
  let countBit = startBit;
  readUnits(r, lower, upper, extensible, minBits(element), (_, count, from) => {
    reportCount(d.report, r, countBit, r.position, extensible && countBit === startBit, count);
    for (let i = from; i < from + count; i++) {
      list.push(within(d, i, element, r, () => read(d, element, r)));
    }
    countBit = r.position;
  });
  return list;
}

function readSequence(d: Decoding, node: SequenceNode, r: BitReader): unknown {
  const head = readHead(d, node, r);
  let next = 0;
  const extended = node.extensible && head[next++] === true;
  const value: Record<string, unknown> = {};
  for (const component of node.root) {
    const inner = component.node();
    value[component.name] =
      !component.optional || head[next++] === true
        ? within(d, component.name, inner, r, () => read(d, inner, r, value))
        : absentValue(component);
  }
  if (extended) readAdditions(d, node, r, value);
  else for (const addition of node.additions) value[addition.name] = absentValue(addition);
  return value;
}

/** Extension bit and presence bits, 24 at a time, as the generated code reads them. */
function readHead(d: Decoding, node: SequenceNode, r: BitReader): boolean[] {
  const startBit = r.position;
  const head: boolean[] = [];
  for (let left = node.headBits; left > 0; ) {
    const count = Math.min(left, 24);
    const bits = r.bits(count);
    for (let i = count - 1; i >= 0; i--) head.push(((bits >>> i) & 1) === 1);
    left -= count;
  }
  const presenceBit = node.extensible ? startBit + 1 : startBit;
  if (node.extensible) d.report?.("extension", startBit, presenceBit, head[0]);
  if (r.position > presenceBit) {
    d.report?.("presence", presenceBit, r.position, head.slice(presenceBit - startBit));
  }
  return head;
}

function readAdditions(
  d: Decoding,
  node: SequenceNode,
  r: BitReader,
  value: Record<string, unknown>,
): void {
  const startBit = r.position;
  const bitmap = readPresenceBitmap(r);
  reportPresenceBitmap(d.report, r, startBit, bitmap.octets);
  for (const [index, addition] of node.additions.entries()) {
    const inner = addition.node();
    value[addition.name] = isPresent(bitmap, index)
      ? within(d, addition.name, inner, r, () => readContent(d, inner, r, value))
      : absentValue(addition);
  }
  const unknownBit = r.position;
  const unknown = readUnknownAdditions(r, bitmap, node.additions.length);
  if (unknown === undefined) return;
  value.$unknown = unknown;
  const contents = unknown.additions.map((addition) => addition.octets);
  reportOpenOctets(d.report, r, unknownBit, contents);
}

/** A type in an open type: one that a selector names, an extension addition or an added alternative. */
function readContent(d: Decoding, node: Node, r: BitReader, siblings = noSiblings): unknown {
  const { report } = d;
  const startBit = r.position;
  return readOpenType(r, (content) => {
    if (report === undefined) return readToEnd(d, node, content, siblings);
    if (content === r) {
      report("length", startBit, r.position, (r.end - r.position) / 8);
      return readToEnd(d, node, r, siblings);
    }
    const fragments = acrossFragments(report, r, startBit);
    d.report = fragments.report;
    const value = readToEnd(d, node, content, siblings);
    fragments.finish();
    d.report = report;
    return value;
  });
}

/** From here on errors and runs of bits are those of the content's type. */
function readToEnd(d: Decoding, node: Node, r: BitReader, siblings: Siblings): unknown {
  const outer = d.node;
  d.node = node;
  const value = read(d, node, r, siblings);
  d.report?.("padding", r.position, r.end, undefined);
  d.node = outer;
  return value;
}
