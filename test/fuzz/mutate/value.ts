import type { Random } from "../../random.js";

/** What a caller without types may pass to an encoder. */
const hostile: readonly (() => unknown)[] = [
  ...[undefined, null, true, false, "", "0", "\ud800", "\u{1F697}", "$unknown", Symbol("s")],
  ...[0, -0, 1, 2, -1, 0.5, 63, 64, 127, 128, 255, 256, 65535, 65536, 2 ** 31, 2 ** 32, 2 ** 53],
  ...[2 ** 40, -(2 ** 40), 2 ** 48, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
  ...[1e300, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MIN_VALUE],
  ...[0n, 1n, -1n, 2n ** 31n, 2n ** 53n, -(2n ** 53n), 2n ** 64n, -(2n ** 70n), 2n ** 600n],
].map((value) => () => value);

/** Made anew each time, since what they are put into may be changed. */
const made: readonly (() => unknown)[] = [
  ...hostile,
  () => 2n ** 131_064n,
  () => hostile,
  () => () => 0,
  () => ({}),
  () => [],
  () => [[]],
  () => Array(3),
  () => Array(300).fill(0),
  () => "x".repeat(300),
  () => "7".repeat(20_000),
  () => "\u00e9".repeat(9000),
  () => "1.2.840.113549",
  () => "1",
  () => "0.40",
  () => "3.1",
  () => "2.999.99999999999999999999",
  () => new Uint8Array(0),
  () => Uint8Array.of(0xff, 0x80, 1),
  () => new Uint8Array(200).fill(0xa5),
  () => new Uint8Array(16_384),
  () => new Uint8Array(70_000).fill(1),
  () => ({ bytes: Uint8Array.of(0xff, 0x80), length: 9 }),
  () => ({ bytes: Uint8Array.of(0xff), length: 9 }),
  () => ({ bytes: new Uint8Array(9000), length: 72_000 }),
  () => ({ bytes: [1], length: 1.5 }),
  () => ({ kind: "no such", value: 0 }),
  () => ({ kind: 1 }),
  () => ({ kind: "$unknown", index: 0, octets: Uint8Array.of(1) }),
  () => ({ kind: "$unknown", index: 99, octets: new Uint8Array(3) }),
  () => ({ kind: "$unknown", index: -1, octets: "00" }),
  () => ({ kind: "$unknown", index: 70, octets: [] }),
  () => unknownAdditions(3, 2),
  () => unknownAdditions(70, 69),
  () => unknownAdditions(200, 150),
  () => unknownAdditions(20_000, 1),
  () => ({ count: 9, additions: [null] }),
  () => ({ count: "9", additions: [] }),
  () => ({ count: 9, additions: [{ index: 8, octets: null }] }),
  () => ({ count: 9, additions: [{ index: "8", octets: new Uint8Array(1) }] }),
];

/** Longer lists than this are not made of what does not fit into one piece of a length. */
const longestList = 70_000;

/** Changes one place of a value; the value itself stays as it is. */
export function mutateValue(value: unknown, random: Random): unknown {
  if (!isContainer(value) || random.below(6) === 0) return replacement(value, random);
  if (Array.isArray(value)) return mutateList(value, random);
  return mutateMembers(value, random);
}

/** What is deeper than any decoder goes. */
const tooDeep = 210;

/**
 * Changes of a value one after the other, so that each is tried once: `at` 0 gives it or its parts other kinds, 1 to 4 put
 * into it what an edition yet to come has, or what is none of it, 5 puts it into itself, and from 6 on its parts are
 * changed one after the other.
 */
export function changedAt(value: unknown, at: number): unknown {
  switch (at) {
    case 0:
      return withOtherKinds(value);
    case 1:
      return isContainer(value) ? { ...value, $unknown: unknownAdditions(300, 299) } : 299;
    case 2:
      return { kind: "$unknown", index: 299, octets: Uint8Array.of(1, 2) };
    case 3:
      return { kind: "$unknown", index: 2 ** 52, octets: Uint8Array.of(1, 2) };
    case 4:
      return isContainer(value)
        ? { ...value, $unknown: { count: 300, additions: [{ index: 299, octets: "07" }] } }
        : "";
    case 5:
      return nested(value, -1);
    default: {
      const index = at - directed;
      if (!isContainer(value)) return made[index % made.length]?.();
      const places = placesIn(value, placesDepth);
      const part = parts[Math.floor(index / Math.max(1, places.length)) % parts.length];
      return withPart(value, places[index % places.length] ?? [], part);
    }
  }
}

const directed = 6;

/** The value with another in the place of each of its members. */
function mapped(value: object, change: (member: unknown) => unknown): unknown {
  const members: [string, unknown][] = Object.entries(value);
  const changed = members.map(([name, member]) => [name, change(member)] as const);
  return Array.isArray(value) ? changed.map(([, member]) => member) : Object.fromEntries(changed);
}

function withOtherKinds(value: unknown): unknown {
  if (!isContainer(value)) return -1;
  return "kind" in value ? withOtherKind(value) : mapped(value, withOtherKind);
}

function withOtherKind(value: unknown): unknown {
  return isContainer(value) && "kind" in value ? { ...value, kind: "no such" } : value;
}

/** What stands in the place of each part in turn. */
const parts: readonly unknown[] = [
  Symbol("none"),
  undefined,
  { kind: "$unknown", index: 299, octets: Uint8Array.of(1, 2) },
  null,
];

/** How many changes of a value are worth it. */
export function changesOf(value: unknown): number {
  if (!isContainer(value)) return directed + made.length;
  return directed + Math.min(mostChanges, parts.length * placesIn(value, placesDepth).length);
}

const mostChanges = 80;

const placesDepth = 3;

type Place = readonly string[];

function placesIn(value: unknown, depth: number): Place[] {
  if (depth === 0 || !isContainer(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    [name],
    ...placesIn(member, depth - 1).map((place) => [name, ...place]),
  ]);
}

function withPart(value: unknown, [name, ...rest]: Place, part: unknown): unknown {
  if (name === undefined || !isContainer(value)) return part;
  const changed = withPart(Reflect.get(value, name), rest, part);
  if (changed === undefined && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
  }
  return Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed };
}

/** The value in one of its own members, over and over; -1 is the last one. */
function nested(value: unknown, member: number): unknown {
  if (!isContainer(value)) return [[[value]]];
  const name = Object.keys(value).at(member) ?? "";
  let out: unknown = value;
  for (let left = tooDeep; left > 0; left--) {
    out = Array.isArray(value) ? [out] : { ...value, [name]: out };
  }
  return out;
}

function unknownAdditions(count: number, index: number): unknown {
  return { count, additions: [{ index, octets: Uint8Array.of(7) }] };
}

/** With parts of their own; octets and bits are none. */
function isContainer(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return !(value instanceof Uint8Array) && !("bytes" in value);
}

/** Of what is larger so many take more memory than a caller has. */
function isSmall(value: unknown): boolean {
  if (typeof value === "bigint") return value >= -(2n ** 64n) && value < 2n ** 64n;
  return value === null || ["number", "boolean"].includes(typeof value);
}

function mutateList(list: readonly unknown[], random: Random): unknown[] {
  const at = random.below(list.length + 1);
  switch (random.below(9)) {
    case 8:
      return [nested(list, 0)];
    case 0:
      return list.toSpliced(at, 1);
    case 1:
      return [...list, ...list];
    case 2:
      return isSmall(list[at])
        ? Array(random.pick([130, 300, 16_384, longestList])).fill(list[at])
        : [...list];
    default:
      return at < list.length ? list.with(at, mutateValue(list[at], random)) : [...list];
  }
}

function mutateMembers(value: object, random: Random): unknown {
  const members: [string, unknown][] = Object.entries(value);
  const at = random.below(members.length);
  const [name, member] = members[at] ?? ["extra", 0];
  switch (random.below(9)) {
    case 8:
      return nested(value, at);
    case 0:
      return Object.fromEntries(members.toSpliced(at, 1));
    case 1:
      return { ...value, $unknown: replacement(undefined, random) };
    case 2:
      return { ...value, [random.pick(["extra", "toString", `${name}x`])]: 0 };
    default:
      return { ...value, [name]: mutateValue(member, random) };
  }
}

function replacement(value: unknown, random: Random): unknown {
  if (typeof value === "number" && random.below(3) === 0) {
    return value + random.pick([-1, 1, 0.5, 128, 2 ** 20]);
  }
  if (typeof value === "bigint" && random.below(3) === 0) {
    return value + random.pick([-1n, 1n, 2n ** 32n, -(2n ** 64n)]);
  }
  if (typeof value === "string" && random.below(3) === 0) return value + random.pick(["7", "~"]);
  if (value instanceof Uint8Array && random.below(3) === 0) return value.subarray(1);
  return random.pick(made)();
}
