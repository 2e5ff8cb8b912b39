import type { Random } from "../../random.js";

/** What JSON may hold that a reader of one type does not expect. */
const hostile: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  -0,
  0.5,
  255,
  65536,
  2 ** 31,
  2 ** 53,
  1e308,
  "",
  "0",
  "FF",
  "f",
  "$unknown",
  "\ud800",
  "\udc00\ud800",
  "\u0000",
  "x".repeat(300),
  "123456789012345678901234567890",
  [],
  {},
  [[]],
  { $unknown: { index: 0, octets: "00" } },
  { $unknown: { count: 4, additions: [{ index: 3, octets: "" }] } },
  { value: "00", length: 8 },
  { value: "00", length: 999999999 },
];

const names = ["__proto__", "constructor", "toString", "$unknown", "kind", "value", "length", ""];

/** Changes one place of a JSON value; `other` gives another value to take a part from. */
export function mutateJson(json: unknown, random: Random, other: () => unknown): unknown {
  if (typeof json !== "object" || json === null || random.below(5) === 0) {
    return replacement(json, random, other);
  }
  if (Array.isArray(json)) return mutateList(json, random, other);
  return mutateObject(json, random, other);
}

function mutateList(list: readonly unknown[], random: Random, other: () => unknown): unknown[] {
  const at = random.below(list.length + 1);
  switch (random.below(6)) {
    case 0:
      return list.toSpliced(at, 1);
    case 1:
      return list.toSpliced(at, 0, list[at] ?? other());
    case 2:
      // of what is small, so that lists of lists do not grow without bound
      return isLeaf(list[at]) ? Array<unknown>(300).fill(list[at]) : [...list];
    default:
      return at < list.length ? list.with(at, mutateJson(list[at], random, other)) : [...list];
  }
}

function isLeaf(json: unknown): boolean {
  return typeof json !== "object" || json === null || Object.keys(json).length === 0;
}

function mutateObject(object: object, random: Random, other: () => unknown): unknown {
  const members: [string, unknown][] = Object.entries(object);
  const at = random.below(members.length + 1);
  const [name, value] = members[at] ?? [random.pick(names), undefined];
  switch (random.below(8)) {
    case 0:
      return fromMembers(members.toSpliced(at, 1));
    case 1:
      return fromMembers([...members, [random.pick(names), replacement(value, random, other)]]);
    case 2:
      return fromMembers(members.toSpliced(at, 1, [`${name}x`, value]));
    default:
      return fromMembers(members.toSpliced(at, 1, [name, mutateJson(value, random, other)]));
  }
}

/** As JSON.parse does it: `__proto__` is a member like any other. */
function fromMembers(members: readonly (readonly [string, unknown])[]): object {
  const object = {};
  for (const [key, value] of members) {
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

function replacement(json: unknown, random: Random, other: () => unknown): unknown {
  switch (random.below(6)) {
    case 0:
      return partOf(other(), random);
    case 1:
      return typeof json === "number" ? json + random.pick([-1, 1, 0.5, 256]) : { json };
    case 2:
      return nested(json, random.pick([1, 10, 100, 1000]));
    default:
      return random.pick(hostile);
  }
}

function partOf(json: unknown, random: Random): unknown {
  if (typeof json !== "object" || json === null || random.below(3) === 0) return json;
  const parts = Object.values(json);
  return parts.length === 0 ? json : partOf(random.pick(parts), random);
}

function nested(json: unknown, depth: number): unknown {
  let outer = json;
  for (let left = depth; left > 0; left--) outer = [outer];
  return outer;
}
