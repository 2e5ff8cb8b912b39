import type {
  CharacterStringType,
  ContainingType,
  IntegerType,
  SequenceType,
  Size,
  Type,
} from "../model.js";
import { characterCount } from "./characters.js";
import { slotsOf } from "./slots.js";

/** From here on a count is sent as a general length (X.691 10.9.3.3). */
const constrainedCountLimit = 65536;

/** Shortest and longest encoding of a type in bits; `most` is undefined where there is no bound. */
export interface Bounds {
  readonly least: number;
  readonly most: number | undefined;
}

/** Bits of a whole number that takes `values` different values (X.691 10.5.7.1). */
export function widthOf(values: number | bigint): number {
  const last = BigInt(values) - 1n;
  return last <= 0n ? 0 : last.toString(2).length;
}

/** Bits of the range of an INTEGER; undefined if it has none. */
export function integerWidth(type: IntegerType): number | undefined {
  if (type.lower === undefined || type.upper === undefined) return undefined;
  return widthOf(BigInt(type.upper) - BigInt(type.lower) + 1n);
}

/** Whether values are JavaScript numbers: both bounds are there and below 2^53. */
export function isNumber(type: IntegerType): boolean {
  return typeof type.lower === "number" && typeof type.upper === "number";
}

/** Whether both bounds are numbers of 32 bits with a sign, as the fastest operations take them. */
export function areWords({ lower, upper }: IntegerType): boolean {
  return Number(lower) >= -(2 ** 31) && Number(upper) < 2 ** 31;
}

/** Computes bounds for the types of an edition. A recursive type counts 0 bits at least and has no upper bound. */
export function boundsOf(
  types: ReadonlyMap<string, { readonly type: Type }>,
): (type: Type) => Bounds {
  const known = new Map<string, Bounds>();

  function bounds(type: Type): Bounds {
    switch (type.kind) {
      case "REFERENCE":
        return referenced(type.name);
      case "CONSTRAINED":
        return bounds(type.type);
      case "BOOLEAN":
        return { least: 1, most: 1 };
      case "NULL":
        return { least: 0, most: 0 };
      case "INTEGER": {
        const width = integerWidth(type);
        if (width === undefined) return { least: 16, most: undefined };
        if (!type.extensible) return { least: width, most: width };
        return { least: Math.min(1 + width, 17), most: undefined };
      }
      case "ENUMERATED": {
        const width = widthOf(type.root.length);
        if (type.additions === undefined) return { least: width, most: width };
        return {
          least: Math.min(1 + width, 8),
          most: Math.max(
            1 + width,
            type.additions.length > 0 ? 8 + indexBits(type.additions.length) : 0,
          ),
        };
      }
      case "BIT STRING":
        // an extended value with named bits has up to 32 of them
        return sized(type.size, { least: 1, most: 1 }, type.bits === undefined ? undefined : 32);
      case "OCTET STRING":
        return sized(type.size, { least: 8, most: 8 });
      case "REAL":
        // length, sign and form, an exponent of two octets and a mantissa of seven
        return { least: 8, most: 88 };
      case "OBJECT IDENTIFIER":
      case "RELATIVE-OID":
        return { least: 8, most: undefined };
      case "CHARACTER STRING":
        return characters(type);
      case "SEQUENCE OF":
        return sized(type.size, bounds(type.element));
      case "SEQUENCE":
        return sequence(type);
      case "CONTAINING":
        return containing(type, bounds(type.type));
      case "OPEN TYPE":
        return {
          least: 8,
          most:
            type.choices.length === 0
              ? undefined
              : maximum(type.choices.map((choice) => openType(bounds(choice.type)).most)),
        };
      case "CHOICE": {
        const head = (type.additions === undefined ? 0 : 1) + widthOf(type.root.length);
        const root = type.root.map((alternative) => bounds(alternative.type));
        const added = (type.additions ?? []).map((alternative) =>
          openType(bounds(alternative.type)),
        );
        const least = head + Math.min(...root.map((alternative) => alternative.least));
        return {
          least: type.additions === undefined ? least : Math.min(least, 16),
          most: maximum([
            ...root.map(({ most }) => add(most, head)),
            ...added.map(({ most }) => add(most, 1 + indexBits(added.length))),
          ]),
        };
      }
    }
  }

  function referenced(name: string): Bounds {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, { least: 0, most: undefined });
    const definition = types.get(name);
    const result =
      definition === undefined ? { least: 0, most: undefined } : bounds(definition.type);
    known.set(name, result);
    return result;
  }

  function sequence(type: Omit<SequenceType, "kind">): Bounds {
    const { root, additions } = type;
    const head = (additions === undefined ? 0 : 1) + root.filter(({ optional }) => optional).length;
    const parts = root.map((component) => ({
      ...bounds(component.type),
      optional: component.optional,
    }));
    const least = parts.reduce((sum, part) => sum + (part.optional ? 0 : part.least), head);
    let most = parts.reduce<number | undefined>((sum, part) => add(sum, part.most), head);
    if (additions !== undefined && additions.length > 0) {
      const slots = slotsOf(type);
      most = add(most, (slots.length <= 64 ? 7 : 17) + slots.length);
      for (const { components, isGroup } of slots) {
        const parts = isGroup
          ? [sequence({ root: components })]
          : components.map((c) => bounds(c.type));
        for (const part of parts) most = add(most, openType(part).most);
      }
    }
    return { least, most };
  }

  return bounds;
}

/** A count in the form of the size, then its units; `extended` is the most units outside the root. */
function sized(size: Size | undefined, unit: Bounds, extended?: number): Bounds {
  const lower = size?.lower ?? 0;
  const upper = size?.upper;
  const constrained = upper !== undefined && upper < constrainedCountLimit;
  const count = constrained ? widthOf(upper - lower + 1) : 8;
  const root = { least: count + lower * unit.least, most: multiply(upper, unit.most) };
  const most =
    upper === undefined
      ? undefined
      : add(root.most, constrained ? count : generalLengthBits(upper));
  if (size?.extensible !== true) return { least: root.least, most };
  return {
    least: 1 + Math.min(root.least, 8),
    most: extended === undefined ? undefined : maximum([add(most, 1), 9 + extended]),
  };
}

function characters(type: CharacterStringType): Bounds {
  if (type.name === "UTF8String") return utf8(type.size);
  const count = characterCount(type);
  if (count === undefined) return sized(undefined, { least: 8, most: 8 });
  const width = widthOf(count);
  return sized(type.size, { least: width, most: width });
}

/** A general length in octets, whatever the size says, and up to four octets a character (X.691 27.6). */
function utf8(size: Size | undefined): Bounds {
  const octets = size?.extensible ? undefined : multiply(size?.upper, 4);
  const most = octets === undefined ? undefined : generalLengthBits(octets) + octets * 8;
  return { least: 8, most };
}

/** An open type: a length and whole octets, at least one. */
function openType(content: Bounds): Bounds {
  const least = 8 + Math.max(8, Math.ceil(content.least / 8) * 8);
  if (content.most === undefined) return { least, most: undefined };
  const octets = Math.max(1, Math.ceil(content.most / 8));
  return { least, most: octets * 8 + generalLengthBits(octets) };
}

/** A count in the form of the size, then whole units of the encoding, at least one (X.691 10.1). */
function containing({ size, bitString }: ContainingType, content: Bounds): Bounds {
  const unitBits = bitString ? 1 : 8;
  const unitsOf = (bits: number): number => Math.max(1, Math.ceil(bits / unitBits));
  const [fewest, lower] = [unitsOf(content.least), size?.lower ?? 0];
  const upper = size?.upper ?? Number.POSITIVE_INFINITY;
  const count = upper < constrainedCountLimit ? widthOf(upper - lower + 1) : undefined;
  const root = (count ?? 8) + Math.max(lower, fewest) * unitBits;
  const least = size?.extensible ? 1 + Math.min(root, 8 + fewest * unitBits) : root;
  const inContent = content.most === undefined ? Number.POSITIVE_INFINITY : unitsOf(content.most);
  const units = size?.extensible ? inContent : Math.min(upper, inContent);
  if (units === Number.POSITIVE_INFINITY) return { least, most: undefined };
  const general = count === undefined || size?.extensible ? generalLengthBits(units) : 0;
  const head = (size?.extensible ? 1 : 0) + Math.max(count ?? 0, general);
  return { least, most: head + units * unitBits };
}

/** Bits of all length determinants of a count, fragments included (X.691 10.9.3.5 to 10.9.3.8). */
function generalLengthBits(count: number): number {
  if (count < 128) return 8;
  if (count < 16384) return 16;
  return 8 * Math.ceil(count / 65536) + 8 + 16;
}

/** Bits of a normally small index below `count`. */
function indexBits(count: number): number {
  return count <= 64 ? 7 : 17;
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function multiply(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a * b;
}

function maximum(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce<number | undefined>(
    (most, value) =>
      most === undefined || value === undefined ? undefined : Math.max(most, value),
    0,
  );
}
