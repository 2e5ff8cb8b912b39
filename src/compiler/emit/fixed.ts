import type { Type } from "../model.js";
import { areWords, integerWidth, isNumber, widthOf } from "./bounds.js";
import type { ModuleWriter } from "./module.js";
import { isFixed } from "./operations.js";

/** A type whose values all take the same few bits: neighbours of such types are read and written at once. */
export interface FixedBits {
  readonly width: number;
  /** The value, from its bits as an unsigned number. */
  value(raw: string): string;
  /** Code points that no value has: the test of the bits, and the failure it leads to. */
  readonly refused?: {
    test(raw: string): string;
    failure(raw: string, bitOffset: string): string;
  };
  /** The bits, from a value that is checked on the way. */
  bits(value: string): string;
}

/** What is read with its neighbours and mostly ends there, but may have more behind it. */
export interface LeadingBits {
  readonly width: number;
  /** The value, from its bits; what they lead to is read from `r`. */
  value(raw: string, bitOffset: string): string;
}

/** An extensible ENUMERATED: extension bit and index in the root, unless the bit is set (X.691 13.3). */
export function leadingBits(out: ModuleWriter, type: Type): LeadingBits | undefined {
  if (type.kind !== "REFERENCE") return undefined;
  const { type: target } = out.definition(type.name);
  if (target.kind === "REFERENCE") return leadingBits(out, target);
  if (target.kind !== "ENUMERATED" || target.additions === undefined) return undefined;
  const count = target.root.length;
  const width = widthOf(count);
  // the form of an addition is eight bits long at least, so up to eight are there in either form
  if (width > 7) return undefined;
  return {
    width: 1 + width,
    value(raw, bitOffset) {
      const items = out.itemsOf(type.name);
      const other = `${out.runtime("itemBehindRoot")}(r, ${raw}, ${width}, ${count}, ${items}, ${bitOffset})`;
      return `${raw} < ${count} ? ${items}[${raw}]! : ${other}`;
    },
  };
}

/** A word that is read at once has up to 32 bits, one that is written up to 24. */
const widest = 32;

export function fixedBits(out: ModuleWriter, type: Type): FixedBits | undefined {
  switch (type.kind) {
    case "REFERENCE": {
      const { type: target } = out.definition(type.name);
      return target.kind === "ENUMERATED"
        ? enumerated(out, type.name, target.root.length, target.additions !== undefined)
        : fixedBits(out, target);
    }
    case "BOOLEAN":
      return {
        width: 1,
        value: (raw) => `${raw} === 1`,
        bits: (value) => `${out.runtime("booleanBits")}(${value})`,
      };
    case "INTEGER": {
      const width = integerWidth(type);
      if (width === undefined || width === 0 || width > widest) return undefined;
      if (!isNumber(type) || type.extensible) return undefined;
      if (width <= 24 && !areWords(type)) return undefined;
      return integer(out, width, Number(type.lower), Number(type.upper));
    }
    case "BIT STRING": {
      if (type.bits === undefined || !isFixed(type.size)) return undefined;
      const { lower: width } = type.size;
      if (width < 1 || width > 24) return undefined;
      return {
        width,
        value: (raw) => `${out.runtime("namedBitsOf")}(${raw}, ${width})`,
        bits: (value) => `${out.runtime("fixedNamedBits")}(${value}, ${width})`,
      };
    }
    default:
      return undefined;
  }
}

function integer(out: ModuleWriter, width: number, lower: number, upper: number): FixedBits {
  const fixed = {
    width,
    value: (raw: string) => {
      if (lower === 0) return raw;
      return lower < 0 ? `${raw} - ${-lower}` : `${raw} + ${lower}`;
    },
    bits: (value: string) => `${out.runtime("integerBits")}(${value}, ${lower}, ${upper})`,
  };
  if (upper - lower === 2 ** width - 1) return fixed;
  return {
    ...fixed,
    refused: {
      test: (raw) => `${raw} > ${upper - lower}`,
      failure: (raw, bitOffset) =>
        `${out.runtime("outOfRange")}(${fixed.value(raw)}, ${lower}, ${upper}, ${bitOffset})`,
    },
  };
}

function enumerated(
  out: ModuleWriter,
  name: string,
  count: number,
  extensible: boolean,
): FixedBits | undefined {
  const width = widthOf(count);
  if (extensible || width === 0) return undefined;
  const items = (): string => out.itemsOf(name);
  const fixed = {
    width,
    // the test of the index, or its width, keeps it inside the list
    value: (raw: string) => `${items()}[${raw}]!`,
    bits: (value: string) => `${out.runtime("itemBits")}(${value}, ${items()})`,
  };
  if (count === 2 ** width) return fixed;
  return {
    ...fixed,
    refused: {
      test: (raw) => `${raw} >= ${count}`,
      failure: (raw, bitOffset) => `${out.runtime("noItem")}(${raw}, ${count}, ${bitOffset})`,
    },
  };
}
