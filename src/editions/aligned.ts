import type {
  ChoiceType,
  Component,
  IntegerType,
  OpenType,
  Schema,
  SequenceType,
  Size,
  Type,
} from "../generated/tables/model.js";
import { DecodeFailure } from "../uper/failure.js";
import { readNormallySmall, readNormallySmallLength } from "../uper/integer.js";
import { readLength, widthOf } from "../uper/length.js";
import { BitReader } from "../uper/reader.js";

/**
 * Reads a type in the ALIGNED variant of PER, which some devices send by mistake. It serves to recognise that, so it
 * takes what messages of this field contain and refuses the rest; undefined where the octets do not fit exactly.
 */
export function decodeAligned(schema: Schema, typeName: string, octets: Uint8Array): unknown {
  const definition = schema.types[typeName];
  if (definition === undefined || octets.length === 0) return undefined;
  const r = new BitReader(octets);
  try {
    const value = read(schema, definition.type, r);
    return Math.ceil(r.position / 8) === octets.length ? value : undefined;
  } catch (failure) {
    if (failure instanceof DecodeFailure) return undefined;
    throw failure;
  }
}

function read(schema: Schema, type: Type, r: BitReader): unknown {
  switch (type.kind) {
    case "REFERENCE": {
      const definition = schema.types[type.name];
      if (definition === undefined) throw refusal(r, `no type ${type.name}`);
      return read(schema, definition.type, r);
    }
    case "BOOLEAN":
      return r.bits(1) === 1;
    case "NULL":
      return null;
    case "INTEGER":
      return readInteger(type, r);
    case "ENUMERATED": {
      const index = readIndex(type.root.length, type.additions !== undefined, r);
      return type.root[index]?.name ?? index - type.root.length;
    }
    case "BIT STRING": {
      const { count, aligned } = readCount(type.size, 1, r);
      if (aligned) align(r);
      const bytes = r.copyBits(count);
      return type.bits === undefined ? { bytes, length: count } : namedBits(bytes, r);
    }
    case "OCTET STRING": {
      const { count, aligned } = readCount(type.size, 8, r);
      if (aligned) align(r);
      return r.copy(count);
    }
    case "CHARACTER STRING": {
      // seven bits are rounded up to a power of two (X.691 27.5.2)
      const { count, aligned } = readCount(type.size, 8, r);
      if (aligned) align(r);
      return String.fromCharCode(...r.copy(count));
    }
    case "SEQUENCE OF": {
      const { count } = readCount(type.size, 1, r);
      r.need(count, 1, r.position);
      return Array.from({ length: count }, () => read(schema, type.element, r));
    }
    case "SEQUENCE":
      return readSequence(schema, type, r);
    case "CHOICE":
      return readChoice(schema, type, r);
    case "CONSTRAINED":
      return read(schema, type.type, r);
    default:
      // open types, and those that PER sends as the octets of their BER
      return readOctets(r);
  }
}

function readSequence(schema: Schema, type: SequenceType, r: BitReader): unknown {
  const extended = type.additions !== undefined && r.bits(1) === 1;
  const present = type.root.map((component) => !component.optional || undefined);
  type.root.forEach((component, index) => {
    if (component.optional) present[index] = r.bits(1) === 1 || undefined;
  });
  const value: Record<string, unknown> = {};
  type.root.forEach((component, index) => {
    value[component.name] =
      present[index] === undefined ? component.default : readComponent(schema, component, value, r);
  });
  if (extended) skipAdditions(r);
  return value;
}

function readComponent(
  schema: Schema,
  { type }: Component,
  before: Readonly<Record<string, unknown>>,
  r: BitReader,
): unknown {
  return type.kind === "OPEN TYPE" ? readContent(schema, type, before, r) : read(schema, type, r);
}

function readContent(
  schema: Schema,
  type: OpenType,
  before: Readonly<Record<string, unknown>>,
  r: BitReader,
): unknown {
  const octets = readOctets(r);
  const selected = type.selector === undefined ? undefined : before[type.selector];
  const choice = type.choices.find(({ key }) => key === selected);
  if (choice === undefined) return octets;
  return { kind: choice.name, value: read(schema, choice.type, new BitReader(octets)) };
}

function skipAdditions(r: BitReader): void {
  const count = readNormallySmallLength(r);
  const present = Array.from({ length: count }, () => r.bits(1) === 1);
  for (const isPresent of present) if (isPresent) readOctets(r);
}

function readChoice(schema: Schema, type: ChoiceType, r: BitReader): unknown {
  const index = readIndex(type.root.length, type.additions !== undefined, r);
  const alternative = type.root[index] ?? type.additions?.[index - type.root.length];
  if (index >= type.root.length) {
    const octets = readOctets(r);
    if (alternative === undefined)
      return { kind: "$unknown", index: index - type.root.length, octets };
    return { kind: alternative.name, value: read(schema, alternative.type, new BitReader(octets)) };
  }
  if (alternative === undefined) throw refusal(r, "an index past the last alternative");
  return { kind: alternative.name, value: read(schema, alternative.type, r) };
}

function readIndex(rootCount: number, extensible: boolean, r: BitReader): number {
  if (extensible && r.bits(1) === 1) return rootCount + readNormallySmall(r);
  const index = readConstrained(0, rootCount - 1, r);
  if (index >= rootCount) throw refusal(r, "an index past the root");
  return index;
}

function readInteger({ lower, upper, extensible }: IntegerType, r: BitReader): number {
  if (extensible && r.bits(1) === 1) throw refusal(r, "a value outside the root");
  if (typeof lower !== "number" || typeof upper !== "number")
    throw refusal(r, "a range without end");
  const value = readConstrained(lower, upper, r);
  if (value > upper) throw refusal(r, `${value}, above ${upper}`);
  return value;
}

/** A constrained whole number (X.691 10.5.7): bits up to a range of 255, whole octets from there on. */
function readConstrained(lower: number, upper: number, r: BitReader): number {
  const range = upper - lower + 1;
  if (range === 1) return lower;
  if (range <= 255) return lower + r.bits(widthOf(range));
  if (range <= 65536) {
    align(r);
    return lower + r.bits(range === 256 ? 8 : 16);
  }
  const most = Math.ceil(Math.log2(range) / 8);
  const count = readConstrained(1, most, r);
  align(r);
  return lower + (count <= 3 ? r.bits(count * 8) : r.longBits(count * 8));
}

/** A count, and whether what it counts begins at an octet (X.691 15.8 to 15.11, 16.6 to 16.8, 27.5.6, 27.5.7). */
function readCount(
  size: Size | undefined,
  unitBits: number,
  r: BitReader,
): { count: number; aligned: boolean } {
  if (size?.upper === undefined || size.upper >= 65536 || (size.extensible && r.bits(1) === 1)) {
    return { count: readGeneralLength(unitBits, r), aligned: true };
  }
  const { lower, upper } = size;
  const count = readConstrained(lower, upper, r);
  if (count > upper) throw refusal(r, `a count of ${count}`);
  return { count, aligned: lower === upper ? upper * unitBits > 16 : true };
}

function readOctets(r: BitReader): Uint8Array {
  return r.copy(readGeneralLength(8, r));
}

function readGeneralLength(unitBits: number, r: BitReader): number {
  align(r);
  const length = readLength(r, unitBits);
  if (length < 0) throw refusal(r, "fragments");
  return length;
}

function align(r: BitReader): void {
  r.position = Math.ceil(r.position / 8) * 8;
}

function namedBits(bytes: Uint8Array, r: BitReader): number {
  let value = 0;
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    if (((bytes[bit >>> 3] ?? 0) & (0x80 >>> (bit & 7))) === 0) continue;
    if (bit > 31) throw refusal(r, `bit ${bit}`);
    value += 2 ** bit;
  }
  return value;
}

function refusal(r: BitReader, detail: string): DecodeFailure {
  return new DecodeFailure("unsupported", r.position, detail);
}
