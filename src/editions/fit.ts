import { schemas } from "../generated/tables/index.js";
import type {
  ChoiceType,
  EnumeratedType,
  IntegerType,
  SequenceType,
  Size,
  Type,
} from "../generated/tables/model.js";
import { constrainedCountLimit, fragmentUnit, widthOf } from "../uper/length.js";
import type { BitReader } from "../uper/reader.js";
import type { Edition } from "./lookup.js";

/**
 * Whether all that a reader holds can be one encoding of a type, with no octets left over, as far as counts and indexes
 * tell: values are passed over. False only where decoding fails or leaves octets over, which takes many times as long
 * to find out.
 */
export function mayFit(edition: Edition, typeName: string, r: BitReader): boolean {
  r.position = 0;
  const found = pass(extentOf(edition, typeName), r);
  if (found !== passed) return found === untold;
  return Math.max(1, Math.ceil(r.position / 8)) === r.length;
}

/** The bits of a type's values if all have as many, else how to pass over one. */
type Extent = number | Pass;

/** Moves a reader over a value, and perhaps past the end. */
type Pass = (r: BitReader) => Found;

type Found = typeof passed | typeof nowhere | typeof untold;
const passed = 0;
/** No value stands there: the octets end too early, or a count or an index is out of bounds. */
const nowhere = -1;
/** Only decoding can tell: long counts, and what has no bounds. */
const untold = -2;

const isUntold: Pass = () => untold;

function pass(extent: Extent, r: BitReader): Found {
  if (typeof extent !== "number") return extent(r);
  r.position += extent;
  return passed;
}

const known: Readonly<Record<Edition, Map<string, Extent>>> = {
  "ydt3709-2020": new Map(),
  "csae53-2020": new Map(),
  "csae157-2020": new Map(),
  "csae53-2017": new Map(),
};

function extentOf(edition: Edition, typeName: string): Extent {
  const extents = known[edition];
  const before = extents.get(typeName);
  if (before !== undefined) return before;
  // taken for a type within itself
  extents.set(typeName, isUntold);
  const type = schemas[edition]?.types[typeName]?.type;
  const extent = type === undefined ? isUntold : ofType(edition, type);
  extents.set(typeName, extent);
  return extent;
}

function ofType(edition: Edition, type: Type): Extent {
  switch (type.kind) {
    case "REFERENCE":
      return extentOf(edition, type.name);
    case "BOOLEAN":
      return 1;
    case "NULL":
      return 0;
    case "INTEGER":
      return ofInteger(type);
    case "ENUMERATED":
      return ofEnumerated(type);
    case "BIT STRING":
      return ofUnits(type.size, 1);
    case "OCTET STRING":
      return ofUnits(type.size, 8);
    case "CHARACTER STRING":
      // the characters of an alphabet may have fewer bits
      return type.name === "IA5String" && !type.alphabet ? ofUnits(type.size, 7) : isUntold;
    case "SEQUENCE OF":
      return ofUnits(type.size, ofType(edition, type.element));
    case "SEQUENCE":
      return ofSequence(edition, type);
    case "CHOICE":
      return ofChoice(edition, type);
    case "OPEN TYPE":
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return passOctets;
    case "CONSTRAINED":
      return ofType(edition, type.type);
    case "CONTAINING":
      return isUntold;
  }
}

function ofInteger({ lower, upper, extensible: isExtensible }: IntegerType): Extent {
  if (isExtensible || typeof lower !== "number" || typeof upper !== "number") return isUntold;
  const range = upper - lower + 1;
  return range <= 2 ** 32 ? widthOf(range) : isUntold;
}

function ofEnumerated({ root, additions }: EnumeratedType): Extent {
  const width = widthOf(root.length);
  return additions === undefined ? width : extensible(width, passSmallNumber);
}

/** What stands behind an extension bit that tells which of two forms it has. */
function extensible(root: Extent, addition: Pass): Pass {
  return (r) => {
    const isAddition = bits(r, 1);
    if (isAddition < 0) return nowhere;
    return isAddition === 1 ? addition(r) : pass(root, r);
  };
}

/** A count and what it counts (X.691 10.9.4.1, 16, 17, 20). */
function ofUnits(size: Size | undefined, unit: Extent): Extent {
  const upper = size?.upper ?? constrainedCountLimit;
  if (size === undefined || upper >= constrainedCountLimit) return isUntold;
  const { lower, extensible: isExtensible } = size;
  if (lower === upper && typeof unit === "number" && !isExtensible) return upper * unit;
  const counted = ofCounted(lower, upper, unit);
  return isExtensible ? extensible(counted, isUntold) : counted;
}

function ofCounted(lower: number, upper: number, unit: Extent): Pass {
  const width = widthOf(upper - lower + 1);
  return (r) => {
    const above = bits(r, width);
    const count = lower + above;
    if (above < 0 || count > upper) return nowhere;
    if (typeof unit === "number") r.position += count * unit;
    else {
      for (let i = 0; i < count; i++) {
        const found = unit(r);
        if (found !== passed) return found;
      }
    }
    return passed;
  };
}

/** A component, or neighbours that are always there and always as long. */
interface Part {
  /** Its presence bit in the head; 0 if it is always there. */
  readonly presence: number;
  readonly extent: Extent;
}

/** Presence bits that are read at once. */
const mostHeadBits = 24;

function ofSequence(edition: Edition, { root, additions }: SequenceType): Extent {
  const optional = root.filter((component) => component.optional).length;
  const headBits = (additions === undefined ? 0 : 1) + optional;
  if (headBits > mostHeadBits) return isUntold;
  const extension = additions === undefined ? 0 : 1 << optional;
  const parts: Part[] = [];
  let presence = 1 << optional;
  for (const component of root) {
    const extent = ofType(edition, component.type);
    if (component.optional) presence >>>= 1;
    addPart(parts, { presence: component.optional ? presence : 0, extent });
  }
  const [only = { extent: 0 }, ...others] = parts;
  if (headBits === 0 && others.length === 0) return only.extent;
  return (r) => {
    const head = bits(r, headBits);
    if (head < 0) return nowhere;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      if (part === undefined || (part.presence !== 0 && (head & part.presence) === 0)) continue;
      const found = pass(part.extent, r);
      if (found !== passed) return found;
    }
    return (head & extension) === 0 ? passed : passAdditions(r);
  };
}

function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  const isRun = last?.presence === 0 && part.presence === 0;
  if (isRun && typeof last.extent === "number" && typeof part.extent === "number") {
    parts[parts.length - 1] = { presence: 0, extent: last.extent + part.extent };
  } else parts.push(part);
}

function ofChoice(edition: Edition, { root, additions }: ChoiceType): Extent {
  const width = widthOf(root.length);
  const alternatives = root.map(({ type }) => ofType(edition, type));
  const chosen: Pass = (r) => {
    const alternative = alternatives[bits(r, width)];
    return alternative === undefined ? nowhere : pass(alternative, r);
  };
  return additions === undefined ? chosen : extensible(chosen, passAddition);
}

/** The index of an addition, and an open type. */
const passAddition: Pass = (r) => {
  const found = passSmallNumber(r);
  return found === passed ? passOctets(r) : found;
};

/** A bitmap, and an open type for each of its bits that is set (X.691 18.7 to 18.9). */
const passAdditions: Pass = (r) => {
  const head = bits(r, 7);
  if (head < 0) return nowhere;
  const isLong = head >= 0x40;
  if (isLong) return untold;
  const bitmapAt = r.position;
  let end = bitmapAt + head + 1;
  for (let at = bitmapAt; at < bitmapAt + head + 1; at++) {
    r.position = at;
    const isPresent = bits(r, 1);
    if (isPresent < 0) return nowhere;
    if (isPresent === 0) continue;
    r.position = end;
    const found = passOctets(r);
    if (found !== passed) return found;
    end = r.position;
  }
  r.position = end;
  return passed;
};

/** A normally small number (X.691 10.6). */
const passSmallNumber: Pass = (r) => {
  const number = bits(r, 7);
  if (number < 0) return nowhere;
  return number < 0x40 ? passed : untold;
};

/** Octets behind their length (X.691 10.9.3.6, 10.9.3.7). */
const passOctets: Pass = (r) => {
  const head = bits(r, 8);
  if (head < 0) return nowhere;
  if (head >= 0xc0) return r.length < fragmentUnit ? nowhere : untold;
  const low = head < 0x80 ? 0 : bits(r, 8);
  if (low < 0) return nowhere;
  r.position += 8 * (head < 0x80 ? head : ((head & 0x3f) << 8) | low);
  return passed;
};

/** Up to 24 bits as an unsigned number, or {@link nowhere} if they are not there. */
function bits(r: BitReader, count: number): number {
  if (count === 0) return 0;
  return r.position + count > r.end ? nowhere : r.bits(count);
}
