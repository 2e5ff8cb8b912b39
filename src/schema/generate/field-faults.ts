import type { TraceEntry, TraceKind } from "../trace.js";
import { bitAt, type Fault, placeAmong, places, setBit } from "./fault.js";
import { mapped, pick, tuple, type Weighted } from "./plan.js";

/** Turns what `bits` bits say into something else. */
export type Change = (said: bigint, bits: number) => bigint;

/** One more and one less, the greatest, which is out of range unless the range fills its bits, and the least. */
const changes: readonly Change[] = [
  (said) => said + 1n,
  (said) => said - 1n,
  (said, bits) => said ^ (1n << BigInt(bits - 1)),
  () => -1n,
  () => 0n,
];

/** Faults of a sender that gets one field wrong: the bits of one kind are changed, and all others stay in place. */
export const fieldFaults: readonly Weighted<Fault>[] = [
  fieldFault(4, ["length"]),
  fieldFault(2, ["extension"]),
  fieldFault(2, ["presence"]),
  fieldFault(2, ["index"]),
  fieldFault(4, ["value"]),
  fieldFault(1, ["padding", "open type"]),
];

function fieldFault(weight: number, kinds: readonly TraceKind[]): Weighted<Fault> {
  const drawn = tuple<[number, Change]>(places, pick(changes));
  return { weight, plan: mapped(drawn, ([place, change]) => changed(kinds, place, change)) };
}

export function changed(kinds: readonly TraceKind[], place: number, change: Change): Fault {
  return (octets, entries) => {
    const fields = entries().filter(
      ({ kind, startBit, endBit }) => kinds.includes(kind) && endBit > startBit,
    );
    const field = fields[placeAmong(fields.length, place)];
    return field === undefined ? octets : changedField(octets, field, change);
  };
}

/** Of long strings the first bits are changed. */
const longestChange = 64;

function changedField(
  octets: Uint8Array,
  { startBit, endBit }: TraceEntry,
  change: Change,
): Uint8Array {
  // another fault may have cut the field off
  if (endBit > octets.length * 8) return octets;
  const bits = Math.min(endBit - startBit, longestChange);
  let said = 0n;
  for (let i = 0; i < bits; i++) said = (said << 1n) | BigInt(bitAt(octets, startBit + i));
  const says = BigInt.asUintN(bits, change(said, bits));
  const out = octets.slice();
  for (let i = 0; i < bits; i++) {
    setBit(out, startBit + i, Number((says >> BigInt(bits - 1 - i)) & 1n));
  }
  return out;
}
