import { bitAt, type Fault, joined, placeAmong, places, setBit } from "./fault.js";
import { lists, mapped, numbers, type Plan, pick, tuple, type Weighted } from "./plan.js";

/** Faults that know nothing of what the octets say; `others` are spliced in. The least harm is done by the first. */
export function octetFaults(others: Plan<Uint8Array>): Weighted<Fault>[] {
  return [
    { weight: 4, plan: mapped(lists(places, 1, 6), flipped) },
    { weight: 2, plan: mapped(tuple<[number, number]>(places, telling), overwritten) },
    { weight: 2, plan: mapped(places, cut) },
    { weight: 1, plan: mapped(lists(numbers(0, 0xff), 1, 8), extended) },
    { weight: 1, plan: mapped(tuple<[number, number]>(places, numbers(0, 1)), inserted) },
    { weight: 1, plan: mapped(places, removed) },
    {
      weight: 1,
      plan: mapped(tuple<[Uint8Array, number, number]>(others, places, places), spliced),
    },
  ];
}

/** Octets that mean much in a length: none, the ends of its forms, fragments and more than there may be. */
const telling = pick([0, 1, 0x7f, 0x80, 0x81, 0x84, 0xbf, 0xc0, 0xc1, 0xc4, 0xff]);

export function flipped(at: readonly number[]): Fault {
  return (octets) => {
    const out = octets.slice();
    for (const place of out.length === 0 ? [] : at) {
      const bit = placeAmong(out.length * 8, place);
      setBit(out, bit, 1 - bitAt(out, bit));
    }
    return out;
  };
}

export function overwritten([place, octet]: readonly [number, number]): Fault {
  return (octets) => {
    const out = octets.slice();
    // a place that there is not takes nothing
    out[placeAmong(out.length, place)] = octet;
    return out;
  };
}

/** One octet is lost at least, and all at most. */
export function cut(place: number): Fault {
  return (octets) =>
    octets.slice(0, Math.max(0, octets.length - 1 - placeAmong(octets.length, place)));
}

export function extended(more: readonly number[]): Fault {
  return (octets) => joined(octets, Uint8Array.from(more));
}

/** Moves all behind a place by one bit, as a presence bit too many does. */
export function inserted([place, value]: readonly [number, number]): Fault {
  return (octets) => {
    const bits = octets.length * 8;
    const at = placeAmong(bits, place);
    const out = new Uint8Array(octets.length + 1);
    for (let bit = 0; bit < bits; bit++) setBit(out, bit < at ? bit : bit + 1, bitAt(octets, bit));
    setBit(out, at, value);
    return out;
  };
}

/** The same for a bit that is missing; the last one is 0 then. */
export function removed(place: number): Fault {
  return (octets) => {
    const bits = octets.length * 8;
    const at = placeAmong(bits, place);
    const out = new Uint8Array(octets.length);
    for (let bit = 0; bit < bits - 1; bit++) {
      setBit(out, bit, bitAt(octets, bit < at ? bit : bit + 1));
    }
    return out;
  };
}

/** The beginning of the one and the end of the other. */
export function spliced([other, end, start]: readonly [Uint8Array, number, number]): Fault {
  return (octets) => {
    const head = octets.subarray(0, octets.length - placeAmong(octets.length, end));
    const tail = other.subarray(other.length - placeAmong(other.length, start));
    return joined(head, tail);
  };
}
