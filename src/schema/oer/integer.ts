import {
  readBigInteger,
  readExtensibleInteger,
  readInteger as readFixedInteger,
  readLongInteger,
  readVariableInteger,
} from "../../oer/integer.js";
import type { OctetReader } from "../../oer/reader.js";
import type { IntegerNode } from "../node.js";

/** An INTEGER that always takes as many octets. */
interface FixedInteger {
  readonly octetCount: 1 | 2 | 4 | 8;
  readonly lower: number | bigint;
  readonly upper: number | bigint;
}

/** How an INTEGER is sent without a length (X.696 10); undefined for one behind its length. */
export function fixedInteger({ lower, upper, extensible }: IntegerNode): FixedInteger | undefined {
  if (extensible || lower === undefined || upper === undefined) return undefined;
  const [low, high] = [BigInt(lower), BigInt(upper)];
  const holds = (octetCount: number): boolean => {
    const bits = octetCount * 8;
    if (low >= 0n) return BigInt.asUintN(bits, high) === high;
    return BigInt.asIntN(bits, low) === low && BigInt.asIntN(bits, high) === high;
  };
  const octetCount = ([1, 2, 4, 8] as const).find(holds);
  return octetCount && { octetCount, lower, upper };
}

/** Reads an INTEGER in any of its forms. */
export function readInteger(node: IntegerNode, r: OctetReader): number | bigint {
  const { lower, upper, extensible, big } = node;
  const fixed = fixedInteger(node);
  if (fixed === undefined) {
    if (extensible)
      return big ? readVariableInteger(r, undefined, undefined) : readExtensibleInteger(r);
    return readVariableInteger(r, asBigint(lower), asBigint(upper));
  }
  const { octetCount } = fixed;
  if (big) return readBigInteger(r, BigInt(fixed.lower), BigInt(fixed.upper));
  // not big: both bounds are safe integers
  const bounds = [Number(fixed.lower), Number(fixed.upper)] as const;
  return octetCount === 8
    ? readLongInteger(r, ...bounds)
    : readFixedInteger(r, octetCount, ...bounds);
}

function asBigint(bound: number | bigint | undefined): bigint | undefined {
  return bound === undefined ? undefined : BigInt(bound);
}
