import { DecodeFailure } from "../uper/failure.js";
import { checkReadLevel } from "../uper/nesting.js";
import type { BitReader } from "../uper/reader.js";
import type { BitsListener, Report } from "./bits.js";
import { isNesting } from "./nesting.js";
import { anySize, type Node } from "./node.js";
import { deepestPath, tooDeep } from "./path.js";

/** Where a decoder stands. A failure leaves path and node as they were there. */
export interface Decoding {
  readonly path: (string | number)[];
  node: Node;
  report: Report;
  /** Types around it that hold themselves, or others that do. */
  level: number;
  /** After a failure: what had been read of the innermost SEQUENCE, list or CHOICE that it has left so far. */
  part: unknown;
}

export interface DecodeListeners {
  /** Is told about every run of bits that is read, in their order. */
  onBits?: BitsListener;
  /** Is told the value, also where octets are left over; of a decoding that fails what was read until then. */
  onValue?: (value: unknown) => void;
}

/** Reads a whole value, whatever the rules that its octets go by. Throws {@link DecodeFailure}. */
export function decoding(
  node: Node,
  { onBits, onValue }: DecodeListeners,
  readIt: (d: Decoding) => unknown,
): unknown {
  const d: Decoding = { path: [], node, report: undefined, level: 0, part: undefined };
  if (onBits !== undefined) {
    d.report = (kind, startBit, endBit, value) =>
      onBits({ path: d.path.slice(), typeName: d.node.typeName, kind, startBit, endBit, value });
  }
  try {
    d.part = placed(d, () => readIt(d));
    return d.part;
  } finally {
    onValue?.(d.part);
  }
}

/** Adds to a failure where the decoder stood. */
export function placed<T>(d: Decoding, readIt: () => T): T {
  try {
    return readIt();
  } catch (failure) {
    if (failure instanceof DecodeFailure) {
      failure.typeName = d.node.typeName;
      failure.reversedPath.push(...d.path.slice().reverse());
    }
    throw failure;
  }
}

/** Goes into a component, alternative or element, and comes back out unless it fails. */
export function inside<T>(d: Decoding, name: string | number, node: Node, readIt: () => T): T {
  d.path.push(name);
  const value = ofType(d, node, readIt);
  d.path.pop();
  return value;
}

/** The same with a limit to how deep it goes. */
export function within<T>(
  d: Decoding,
  name: string | number,
  node: Node,
  r: BitReader,
  readIt: () => T,
): T {
  return inside(d, name, node, () => {
    if (d.path.length > deepestPath) throw new DecodeFailure("limit", r.position, tooDeep);
    return readIt();
  });
}

/** Goes into what no type describes, which has the path that it has in JER. */
export function ofUnknown<T>(d: Decoding, names: readonly (string | number)[], readIt: () => T): T {
  const depth = d.path.length;
  d.path.push("$unknown", ...names);
  const value = ofType(d, unknownContent, readIt);
  d.path.length = depth;
  return value;
}

const unknownContent: Node = { kind: "OCTET STRING", typeName: "OPEN TYPE", size: anySize };

/** Goes over to a type at the same place: errors and runs of bits are of that type until it comes back. */
export function ofType<T>(d: Decoding, node: Node, readIt: () => T): T {
  const outer = d.node;
  d.node = node;
  const value = readIt();
  d.node = outer;
  return value;
}

/** Reads a value of the type. One that may hold itself is refused where its levels are too many. */
export function levelled<T>(d: Decoding, node: Node, r: BitReader, readIt: () => T): T {
  if (!isNesting(node)) return readIt();
  checkReadLevel(r, d.level++);
  const value = readIt();
  d.level--;
  return value;
}

/** Fills a SEQUENCE or a list. If that fails, what it has until then is kept, with what its last part has. */
export function filling<T extends object>(d: Decoding, value: T, fill: (value: T) => void): T {
  const depth = d.path.length;
  try {
    fill(value);
    return value;
  } catch (failure) {
    const name = d.path[depth];
    if (name !== undefined && d.part !== undefined) Object.assign(value, { [name]: d.part });
    d.part = value;
    throw failure;
  }
}

/** The value of a CHOICE or open type. If reading it fails, its kind is kept, with what its value has. */
export function chosen(
  d: Decoding,
  kind: string,
  readIt: () => unknown,
): { kind: string; value: unknown } {
  try {
    return { kind, value: readIt() };
  } catch (failure) {
    d.part = d.part === undefined ? { kind } : { kind, value: d.part };
    throw failure;
  }
}
