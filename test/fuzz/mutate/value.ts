import type { Random } from "../../random.js";

/** What a caller without types may pass to an encoder. */
const hostile: readonly (() => unknown)[] = [
  ...[undefined, null, true, false, "", "0", "\ud800", "\u{1F697}", "$unknown", Symbol("s")],
  ...[0, -0, 1, -1, 0.5, 63, 64, 127, 128, 255, 256, 65535, 65536, 2 ** 31, 2 ** 32, 2 ** 53],
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

function unknownAdditions(count: number, index: number): unknown {
  return { count, additions: [{ index, octets: Uint8Array.of(7) }] };
}

/** With parts of their own; octets are none. */
function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Uint8Array);
}

function mutateList(list: readonly unknown[], random: Random): unknown[] {
  const at = random.below(list.length + 1);
  switch (random.below(8)) {
    case 0:
      return list.toSpliced(at, 1);
    case 1:
      return [...list, ...list];
    case 2:
      return isContainer(list[at])
        ? [...list]
        : Array(random.pick([130, 300, 16_384, longestList])).fill(list[at]);
    default:
      return at < list.length ? list.with(at, mutateValue(list[at], random)) : [...list];
  }
}

function mutateMembers(value: object, random: Random): unknown {
  const members: [string, unknown][] = Object.entries(value);
  const at = random.below(members.length);
  const [name, member] = members[at] ?? ["extra", 0];
  switch (random.below(8)) {
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
