import type { Component, IntegerType, Size, Type } from "../../model.js";
import type { EditionTypes } from "../layout.js";

/** Shortest and longest canonical encoding in octets; `most` is undefined where there is no bound. */
export interface OctetBounds {
  readonly least: number;
  readonly most: number | undefined;
}

/** Octets of an INTEGER that always takes as many (X.696 10); undefined behind a length. */
export function integerOctets({
  lower,
  upper,
  extensible,
}: IntegerType): 1 | 2 | 4 | 8 | undefined {
  if (extensible || lower === undefined || upper === undefined) return undefined;
  const [low, high] = [BigInt(lower), BigInt(upper)];
  const fits = (octetCount: number): boolean => {
    const bits = octetCount * 8;
    return low >= 0n
      ? BigInt.asUintN(bits, high) === high
      : BigInt.asIntN(bits, low) === low && BigInt.asIntN(bits, high) === high;
  };
  return ([1, 2, 4, 8] as const).find(fits);
}

/** A size of one value: strings of it have no length. */
export function isFixedSize(size: Size | undefined): size is Size & { readonly upper: number } {
  return size !== undefined && !size.extensible && size.lower === size.upper;
}

/** Presence bits of a SEQUENCE (X.696 16): the extension bit, and one for each component that may be absent. */
export function preambleBits(root: readonly Component[], isExtensible: boolean): number {
  return (isExtensible ? 1 : 0) + root.filter(({ optional }) => optional).length;
}

/** Computes bounds for the types of an edition. A recursive type counts 0 octets at least and has no upper bound. */
export function octetBoundsOf(types: EditionTypes): (type: Type) => OctetBounds {
  const known = new Map<string, OctetBounds>();

  function bounds(type: Type): OctetBounds {
    switch (type.kind) {
      case "REFERENCE":
        return referenced(type.name);
      case "CONSTRAINED":
        return bounds(type.type);
      case "BOOLEAN":
        return exactly(1);
      case "NULL":
        return exactly(0);
      case "INTEGER":
        return integer(type);
      case "ENUMERATED": {
        const items = [...type.root, ...(type.additions ?? [])];
        return { least: 1, most: Math.max(...items.map(({ value }) => numberOctets(value))) };
      }
      case "BIT STRING": {
        if (isFixedSize(type.size)) return exactly(Math.ceil(type.size.lower / 8));
        // named bits are up to 32; without them nothing bounds an extensible size
        const upper = type.size?.extensible
          ? type.bits && Math.max(32, type.size.upper ?? 0)
          : type.size?.upper;
        const octets = upper === undefined ? undefined : Math.ceil(upper / 8);
        return { least: 2, most: octets === undefined ? undefined : behindLength(1 + octets) };
      }
      case "OCTET STRING":
        if (isFixedSize(type.size)) return exactly(type.size.lower);
        return sized(type.size, exactly(1));
      case "CHARACTER STRING":
        if (type.name === "UTF8String") return sized(type.size, { least: 1, most: 4 });
        if (isFixedSize(type.size)) return exactly(type.size.lower);
        return sized(type.size, exactly(1));
      case "SEQUENCE OF":
        return list(type.size, bounds(type.element));
      case "SEQUENCE":
        return sequence(type.root, type.additions);
      case "OPEN TYPE":
      case "CONTAINING":
      case "REAL":
      case "OBJECT IDENTIFIER":
      case "RELATIVE-OID":
        return { least: 1, most: undefined };
      case "CHOICE": {
        const root = type.root.map((alternative) => bounds(alternative.type));
        const added = (type.additions ?? []).map(({ type: inner }) => openType(bounds(inner)));
        const tagged = [...root, ...added].map(({ most }, index) => add(tagOctets(index), most));
        const least = Math.min(...root.map((alternative) => alternative.least));
        return {
          least: 1 + (type.additions === undefined ? least : Math.min(least, 1)),
          most: tagged.reduce(larger, 0),
        };
      }
    }
  }

  function referenced(name: string): OctetBounds {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, { least: 0, most: undefined });
    const definition = types.get(name);
    if (definition === undefined) throw new Error(`no type ${name}; the checker lets none pass`);
    const result = bounds(definition.type);
    known.set(name, result);
    return result;
  }

  function sequence(
    root: readonly Component[],
    additions: readonly Component[] | undefined,
  ): OctetBounds {
    const preamble = Math.ceil(preambleBits(root, additions !== undefined) / 8);
    const parts = root.map((component) => bounds(component.type));
    const least = parts.reduce(
      (sum, part, index) => sum + (root[index]?.optional === true ? 0 : part.least),
      preamble,
    );
    const most = parts.reduce<number | undefined>((sum, part) => add(sum, part.most), preamble);
    if (additions === undefined || additions.length === 0) return { least, most };
    const bitmap = behindLength(1 + Math.ceil(additions.length / 8));
    const added = additions.map((addition) => openType(bounds(addition.type)).most);
    return { least, most: added.reduce(add, add(most, bitmap)) };
  }

  return bounds;
}

function integer(type: IntegerType): OctetBounds {
  const octets = integerOctets(type);
  if (octets !== undefined) return exactly(octets);
  const { lower, upper, extensible } = type;
  if (extensible || lower === undefined || upper === undefined)
    return { least: 2, most: undefined };
  const isUnsigned = lower >= 0;
  const ends = [BigInt(lower), BigInt(upper)].map((end) => valueOctets(end, isUnsigned));
  return { least: 2, most: behindLength(Math.max(...ends)) };
}

function valueOctets(value: bigint, isUnsigned: boolean): number {
  const bits = (value < 0n ? -value - 1n : value).toString(2).length;
  return isUnsigned ? Math.ceil(bits / 8) : Math.floor(bits / 8) + 1;
}

/** The number of an item of an ENUMERATED (X.696 11). */
function numberOctets(value: number): number {
  return value >= 0 && value < 0x80 ? 1 : 1 + valueOctets(BigInt(value), false);
}

function sized(
  size: Size | undefined,
  unit: { least: number; most: number | undefined },
): OctetBounds {
  const isBounded = size !== undefined && !size.extensible && size.upper !== undefined;
  const content = isBounded ? multiply(size.upper, unit.most) : undefined;
  return {
    least: 1 + (size === undefined || size.extensible ? 0 : size.lower * unit.least),
    most: content === undefined ? undefined : behindLength(content),
  };
}

/** A quantity, which has a length of its own, and the elements. */
function list(size: Size | undefined, element: OctetBounds): OctetBounds {
  const upper = size === undefined || size.extensible ? undefined : size.upper;
  const quantity = upper === undefined ? undefined : 1 + valueOctets(BigInt(upper), true);
  const lower = size === undefined || size.extensible ? 0 : size.lower;
  return { least: 2 + lower * element.least, most: add(quantity, multiply(upper, element.most)) };
}

function openType({ most }: OctetBounds): OctetBounds {
  return { least: 1, most: most === undefined ? undefined : behindLength(most) };
}

/** A length determinant and as many octets. */
function behindLength(octets: number): number {
  return (octets < 0x80 ? 1 : 1 + valueOctets(BigInt(octets), true)) + octets;
}

function tagOctets(index: number): number {
  return index < 63 ? 1 : 1 + Math.ceil(index.toString(2).length / 7);
}

const exactly = (octets: number): OctetBounds => ({ least: octets, most: octets });

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function multiply(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a * b;
}

function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.max(a, b);
}
