import type { IntegerType, Size, Type } from "../model.js";
import { areWords, integerWidth, isNumber, widthOf } from "./bounds.js";
import { characterString } from "./characters.js";
import { displayName } from "./display-name.js";
import type { ModuleWriter } from "./module.js";
import { levelArgument } from "./nesting.js";
import { type Operation, readerText, writerText } from "./operation.js";
import { selectorArguments } from "./selectors.js";

/**
 * The operation on a type: simple types in place, the others by their function. An open type takes the value that
 * selects its content, in the variables of the SEQUENCE around it.
 */
export function operationOn(out: ModuleWriter, type: Type): Operation {
  if (type.kind === "REFERENCE") {
    const { type: target } = out.definition(type.name);
    const inPlace = operationInPlace(out, target);
    if (inPlace !== undefined) return inPlace;
    // asked for only when used: a file that only writes lists does not import what it does not call
    const level = levelArgument(out, type.name);
    return {
      get read() {
        const selectors = selectorArguments(out, type.name, "decode");
        return `${out.functionOf("decode", type.name)}(r${selectors}${level})`;
      },
      write: (value) => {
        const selectors = selectorArguments(out, type.name, "encode");
        return `${out.functionOf("encode", type.name)}(w, ${value}${selectors}${level})`;
      },
    };
  }
  const inPlace = operationInPlace(out, type);
  if (inPlace === undefined) throw new Error(`an inline ${type.kind} has been given a name before`);
  return inPlace;
}

/** The operation on a type that needs no function of its own. */
export function operationInPlace(out: ModuleWriter, type: Type): Operation | undefined {
  switch (type.kind) {
    case "REFERENCE":
      return operationOn(out, type);
    case "BOOLEAN":
      return { read: "r.bits(1) === 1", write: (v) => `${out.runtime("writeBoolean")}(w, ${v})` };
    case "NULL":
      return { read: "null", write: (v) => `${out.runtime("writeNull")}(${v})` };
    case "INTEGER":
      return integer(out, type);
    case "OCTET STRING":
      if (isFixed(type.size)) {
        const { lower } = type.size;
        return {
          read: `r.copy(${lower})`,
          write: (v) => `${out.runtime("writeFixedOctets")}(w, ${v}, ${lower})`,
        };
      }
      return sizedString(out, "OctetString", type.size);
    case "BIT STRING":
      if (type.bits === undefined) return sizedString(out, "BitString", type.size);
      if (isFixed(type.size) && type.size.lower >= 1 && type.size.lower <= 24) {
        const { lower } = type.size;
        return {
          get read() {
            return `${out.runtime("readFixedNamedBits")}(r, ${lower})`;
          },
          write: (v) => `${out.runtime("writeFixedNamedBits")}(w, ${v}, ${lower})`,
        };
      }
      return sizedString(out, "NamedBits", type.size);
    case "REAL":
      return call(out, "Real", []);
    case "OBJECT IDENTIFIER":
      return call(out, "ObjectIdentifier", []);
    case "RELATIVE-OID":
      return call(out, "RelativeOid", []);
    case "CHARACTER STRING":
      return call(out, ...characterString(out, type, sizeArguments(type.size)));
    case "CONTAINING": {
      const content = operationOn(out, type.type);
      const name = JSON.stringify(displayName(out, type.type));
      // octets of any number are sent as an open type is (X.691 10.2, 16.8), which has no copy made of them
      if (type.size === undefined && !type.bitString) {
        return {
          read: `${out.runtime("readOpenContent")}(r, ${name}, ${readerText(content)})`,
          write: (v) => `${out.runtime("writeOpenType")}(w, ${v}, ${writerText(content)})`,
        };
      }
      const count = [...sizeArguments(type.size), type.bitString ? 1 : 8].join(", ");
      const encode = writerText(content);
      return {
        read: `${out.runtime("readContaining")}(r, ${name}, ${count}, ${readerText(content)}, ${encode})`,
        write: (v) => `${out.runtime("writeContaining")}(w, ${v}, ${count}, ${encode})`,
      };
    }
    case "OPEN TYPE":
      return type.selector === undefined ? call(out, "OpenOctets", []) : undefined;
    default:
      return undefined;
  }
}

function integer(out: ModuleWriter, type: IntegerType): Operation {
  const width = integerWidth(type);
  if (width === undefined) return call(out, "UnboundedInteger", unboundedArguments(type));
  if (!isNumber(type)) {
    const name = type.extensible ? "ExtensibleBigInteger" : "BigInteger";
    return call(out, name, [width, `${type.lower}n`, `${type.upper}n`]);
  }
  const bounds = [width, type.lower, type.upper];
  if (type.extensible) return call(out, "ExtensibleInteger", bounds);
  const lower = Number(type.lower);
  const upper = Number(type.upper);
  const narrow = width <= 24 && areWords(type);
  const write = (v: string): string =>
    `${out.runtime(narrow ? "writeInteger" : "writeLongInteger")}(w, ${v}, ${bounds.join(", ")})`;
  return {
    get read() {
      if (width === 0) return `${lower}`;
      if (width > 53)
        return `Number(${out.runtime("readBigInteger")}(r, ${width}, ${lower}n, ${upper}n))`;
      if (width > 25) return `${out.runtime("readLongInteger")}(r, ${bounds.join(", ")})`;
      if (upper - lower + 1 < 2 ** width) {
        return `${out.runtime("readInteger")}(r, ${bounds.join(", ")})`;
      }
      if (lower === 0) return `r.bits(${width})`;
      return lower < 0 ? `r.bits(${width}) - ${-lower}` : `r.bits(${width}) + ${lower}`;
    },
    write,
  };
}

function unboundedArguments({ lower, upper, extensible }: IntegerType): string[] {
  const bound = (value: number | bigint | undefined): string =>
    value === undefined ? "undefined" : `${value}n`;
  return [bound(lower), bound(upper), `${extensible}`];
}

function sizedString(out: ModuleWriter, name: string, size: Size | undefined): Operation {
  return call(out, name, sizeArguments(size));
}

/** `lower, upper, extensible` as the runtime takes them. */
export function sizeArguments(size: Size | undefined): string[] {
  return [`${size?.lower ?? 0}`, `${size?.upper ?? "Infinity"}`, `${size?.extensible ?? false}`];
}

/** The runtime's pair of functions `readName(r, …)` and `writeName(w, value, …)`. */
function call(out: ModuleWriter, name: string, rest: readonly unknown[]): Operation {
  const constants = rest.map((argument) => `, ${argument}`).join("");
  return {
    get read() {
      return `${out.runtime(`read${name}`)}(r${constants})`;
    },
    write: (v) => `${out.runtime(`write${name}`)}(w, ${v}${constants})`,
  };
}

/** A size of one value below 64K, which is not sent (X.691 15.8, 16.5 to 16.7, 19.5). */
export function isFixed(size: Size | undefined): size is Size & { readonly upper: number } {
  return size !== undefined && !size.extensible && size.lower === size.upper && size.upper < 65536;
}

/** Bits of a constrained count; undefined if the size takes the general form. */
export function countWidth(size: Size | undefined): number | undefined {
  if (size?.upper === undefined || size.extensible || size.upper >= 65536) return undefined;
  return widthOf(size.upper - size.lower + 1);
}
