import type { Position3D, PositionOffsetLL, VerticalOffset } from "../../editions/ydt3709-2020.js";
import { isEncodeError } from "../../errors.js";
import { type CheckedRule, type Fault, ofType, summed } from "./rule.js";
import type { Place } from "./walk.js";

const horizontalBits = {
  "position-LL1": 12,
  "position-LL2": 14,
  "position-LL3": 16,
  "position-LL4": 18,
  "position-LL5": 22,
  "position-LL6": 24,
} as const;

const verticalBits = {
  offset1: 7,
  offset2: 8,
  offset3: 9,
  offset4: 10,
  offset5: 11,
  offset6: 12,
} as const;

export const encodingRules: readonly CheckedRule[] = [
  {
    id: "encoding/non-canonical",
    set: "encoding",
    severity: "warning",
    source: "X.691 10.9, 15.3, 18.2 and other clauses",
    explanation:
      "The octets are not those that an encoder sends for this value: a longer form of a length, padding that is not " +
      "zero, an extension form for a root value, surplus octets in an open type. Other receivers may refuse them.",
    check: ({ octets, codec, value, root }) => {
      if (octets === undefined) return [];
      const message = differenceFrom(octets, () => codec.encode(value));
      return message === undefined ? [] : [{ path: root, message }];
    },
  },
  {
    id: "encoding/larger-offset",
    set: "encoding",
    severity: "note",
    source: "GB/T 45315-2025 7.3; size of the messages",
    explanation:
      "A smaller form of the offset holds the same position, so the message is longer than it need be.",
    check: (subject) =>
      summed([
        ...ofType("PositionOffsetLL", smallerHorizontal)(subject),
        ...ofType("VerticalOffset", smallerVertical)(subject),
      ]),
  },
  {
    id: "encoding/reserved-bit",
    set: "encoding",
    severity: "warning",
    source: "the modules: bits named reserved, or not named",
    explanation: "Bits that have no meaning yet are sent as zero, so that they can get one.",
    check: ({ places }) => places.flatMap(reservedBits),
  },
  {
    id: "encoding/reserved-item",
    set: "encoding",
    severity: "warning",
    source: "the modules: items named reserved",
    explanation: "An item that is kept in reserve means nothing to a receiver.",
    check: ({ places }) =>
      places.flatMap(({ type, value, path }) =>
        type.kind === "ENUMERATED" && typeof value === "string" && /^reserved\d*$/.test(value)
          ? [{ path, message: `${value} is kept in reserve` }]
          : [],
      ),
  },
  {
    id: "encoding/unknown-part",
    set: "encoding",
    severity: "note",
    source: "X.680 extension markers",
    explanation:
      "Parts of a later edition: receivers of this edition pass over them. If the sender does not mean to send them, " +
      "its edition is another one.",
    check: ({ places }) => places.flatMap(unknownParts),
  },
];

function differenceFrom(octets: Uint8Array, encode: () => Uint8Array): string | undefined {
  let sent: Uint8Array;
  try {
    sent = encode();
  } catch (error) {
    if (isEncodeError(error)) return `the value cannot be sent again: ${error.message}`;
    throw error;
  }
  const at = octets.findIndex((octet, index) => octet !== sent[index]);
  if (at < 0 && octets.length === sent.length) return undefined;
  const place = at < 0 ? octets.length : at;
  return `an encoder sends ${sent.length} octets, here are ${octets.length}; they differ from octet ${place} on`;
}

function smallerHorizontal(offset: PositionOffsetLL, { reference }: Place): string | undefined {
  const [east, north] = horizontalOffset(offset, reference);
  const needed = Math.max(bitsFor(east), bitsFor(north));
  const smallest = smallestOf(horizontalBits, needed);
  if (smallest === undefined || smallest === offset.kind) return undefined;
  return `${smallest} would do for ${east}, ${north}, this is ${offset.kind}`;
}

/** Of an absolute position that from the reference, if there is one. */
function horizontalOffset(
  { kind, value: { lon, lat } }: PositionOffsetLL,
  reference: Position3D | undefined,
): readonly [number, number] {
  if (kind !== "position-LatLon") return [lon, lat];
  if (reference === undefined) return [Infinity, Infinity];
  return [lon - reference.long, lat - reference.lat];
}

function smallerVertical({ kind, value }: VerticalOffset): string | undefined {
  if (kind === "elevation") return undefined;
  // the lowest number means unavailable, and both ends "or beyond", so a value needs one more on each side
  const isUnavailable = value === -(2 ** (verticalBits[kind] - 1));
  const needed = isUnavailable ? 0 : bitsFor(Math.abs(value) + 1);
  const smallest = smallestOf(verticalBits, needed);
  if (smallest === undefined || smallest === kind) return undefined;
  return `${smallest} would do for ${isUnavailable ? "unavailable" : value}, this is ${kind}`;
}

/** Of a signed number in two's complement. */
function bitsFor(value: number): number {
  const magnitude = value < 0 ? -value - 1 : value;
  return magnitude === 0 ? 1 : Math.floor(Math.log2(magnitude)) + 2;
}

function smallestOf<Kind extends string>(
  bits: Readonly<Record<Kind, number>>,
  needed: number,
): string | undefined {
  return Object.entries<number>(bits).find(([, width]) => width >= needed)?.[0];
}

/** As the documents have it, misspelt twice. */
const reservedName = /^(event)?re[sv]erved\d*$/i;

function reservedBits({ type, value, path }: Place): Fault[] {
  if (type.kind !== "BIT STRING" || type.bits === undefined || typeof value !== "number") return [];
  const width = type.size?.upper ?? 32;
  const faults: Fault[] = [];
  for (let position = 0; position < Math.min(width, 32); position++) {
    if ((value >>> position) % 2 === 0) continue;
    const name = type.bits.find((bit) => bit.position === position)?.name;
    if (name === undefined) faults.push({ path, message: `bit ${position} has no meaning` });
    else if (reservedName.test(name)) {
      faults.push({ path, message: `bit ${position}, ${name}, is kept in reserve` });
    }
  }
  return faults;
}

function unknownParts({ type, value, path }: Place): Fault[] {
  if (type.kind === "ENUMERATED" && typeof value === "number") {
    return [{ path, message: `item ${value} of the additions is not known` }];
  }
  if (typeof value !== "object" || value === null) return [];
  if (type.kind === "OPEN TYPE" && type.selector !== undefined && value instanceof Uint8Array) {
    return [{ path, message: `${value.length} octets of a type that is not known` }];
  }
  if (type.kind === "CHOICE" && "kind" in value && value.kind === "$unknown") {
    return [{ path, message: "an alternative that is not known" }];
  }
  if (type.kind === "SEQUENCE" && "$unknown" in value && value.$unknown !== undefined) {
    return [{ path, message: "extension additions that are not known" }];
  }
  return [];
}
