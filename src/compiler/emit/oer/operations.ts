import type { IntegerType, Type } from "../../model.js";
import { isNumber } from "../bounds.js";
import type { ModuleWriter } from "../module.js";
import type { Operation } from "../operation.js";
import { sizeArguments } from "../operations.js";
import { integerOctets, isFixedSize } from "./bounds.js";

/** The operation on a type: simple types in place, the others by their function. */
export function oerOperationOn(out: ModuleWriter, type: Type): Operation {
  const inPlace = oerOperationInPlace(out, type);
  if (inPlace !== undefined) return inPlace;
  if (type.kind !== "REFERENCE") {
    throw new Error(`an inline ${type.kind} has been given a name before`);
  }
  return {
    get read() {
      return `${out.functionOf("decode", type.name)}(r)`;
    },
    write: (value) => `${out.functionOf("encode", type.name)}(w, ${value})`,
  };
}

/** The operation on a type that needs no function of its own. */
export function oerOperationInPlace(out: ModuleWriter, type: Type): Operation | undefined {
  switch (type.kind) {
    case "REFERENCE":
      return oerOperationInPlace(out, out.definition(type.name).type);
    case "BOOLEAN":
      return call(out, "Boolean", []);
    case "NULL":
      return { read: "null", write: (v) => `${out.runtime("writeNull")}(${v})` };
    case "INTEGER":
      return integer(out, type);
    case "OCTET STRING": {
      if (!isFixedSize(type.size)) return call(out, "OctetString", sizeArguments(type.size));
      const { lower } = type.size;
      return {
        read: `r.copy(${lower})`,
        write: (v) => `${out.runtime("writeFixedOctets")}(w, ${v}, ${lower})`,
      };
    }
    case "BIT STRING": {
      const name = type.bits === undefined ? "BitString" : "NamedBits";
      if (isFixedSize(type.size)) return call(out, `Fixed${name}`, [type.size.lower]);
      return call(out, name, sizeArguments(type.size));
    }
    case "CHARACTER STRING":
      if (type.name === "IA5String" && isFixedSize(type.size)) {
        return call(out, "FixedIA5String", [type.size.lower]);
      }
      return call(out, type.name, sizeArguments(type.size));
    case "OPEN TYPE":
      return call(out, "OpenOctets", []);
    default:
      return undefined;
  }
}

function integer(out: ModuleWriter, type: IntegerType): Operation {
  const { lower, upper, extensible } = type;
  const octets = integerOctets(type);
  if (extensible && isNumber(type)) return call(out, "ExtensibleInteger", []);
  if (octets === undefined) {
    const bounds = extensible ? [undefined, undefined] : [lower, upper];
    return call(out, "VariableInteger", bounds.map(bigintText));
  }
  if (!isNumber(type)) return call(out, "BigInteger", [bigintText(lower), bigintText(upper)]);
  if (octets === 8) return call(out, "LongInteger", [lower, upper]);
  return call(out, "Integer", [octets, lower, upper]);
}

const bigintText = (value: number | bigint | undefined): string =>
  value === undefined ? "undefined" : `${value}n`;

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
