import type { TraceEntry } from "../trace.js";
import { numbers, type Plan } from "./plan.js";

/** A change to octets; `entries` tell what the bits of the encoding are for that it all began with. */
export type Fault = (octets: Uint8Array, entries: () => readonly TraceEntry[]) => Uint8Array;

/** A place in anything, however long: a share of it, so that it keeps its meaning while what it is in shrinks. */
export const places: Plan<number> = numbers(0, 0xffff);

/** The place among `count` ones, from 0. */
export function placeAmong(count: number, place: number): number {
  return Math.floor((place * count) / 0x10000);
}

export function bitAt(octets: Uint8Array, bit: number): number {
  return ((octets[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1;
}

export function setBit(octets: Uint8Array, bit: number, value: number): void {
  const mask = 0x80 >>> (bit & 7);
  const octet = octets[bit >>> 3] ?? 0;
  octets[bit >>> 3] = value === 1 ? octet | mask : octet & ~mask;
}

export function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const out = new Uint8Array(head.length + tail.length);
  out.set(head);
  out.set(tail, head.length);
  return out;
}
