import { describe, expect, test } from "vitest";
import { differencesOf, isAbsentFrom, isIn } from "../../src/editions/alike.js";
import { type Edition, editions, identify, lookup, typeNames } from "../../src/editions/index.js";
import { isSame } from "../../src/uper/same.js";
import { octetsOfHex, vectors } from "../fixtures.js";

/** For each edition the first one that reads the same, whatever the value. */
const alikeOf = (typeName: string, alternative?: string): Record<string, Edition> =>
  Object.fromEntries(
    editions.map((edition, at) => {
      const differences = differencesOf(typeName)[at] ?? [];
      const first = differences.findIndex((difference) => isAbsentFrom(difference, alternative));
      return [edition, editions[first] ?? edition];
    }),
  );

const noneAlike = Object.fromEntries(editions.map((edition) => [edition, edition]));

describe("editions that read a message alike", () => {
  test.each<[alternative: string, alike: Partial<Record<Edition, Edition>>]>([
    ["bsmFrame", { "csae157-2020": "ydt3709-2020" }],
    ["mapFrame", {}],
    ["rsmFrame", { "csae53-2020": "ydt3709-2020", "csae157-2020": "ydt3709-2020" }],
    ["spatFrame", { "csae53-2020": "ydt3709-2020", "csae157-2020": "ydt3709-2020" }],
    ["rsiFrame", {}],
    ["msgFrameExt", {}],
  ])("%s", (alternative, alike) => {
    expect(alikeOf("MessageFrame", alternative)).toEqual({ ...noneAlike, ...alike });
  });

  test("a frame whose alternative could not be read is alike in none", () => {
    expect(alikeOf("MessageFrame")).toEqual(noneAlike);
  });

  test("a type that is no CHOICE is alike as a whole, whichever of its components is asked for", () => {
    const alike = { ...noneAlike, "csae157-2020": "ydt3709-2020" };
    expect(alikeOf("BasicSafetyMessage")).toEqual(alike);
    expect(alikeOf("BasicSafetyMessage", "pos")).toEqual(alike);
  });

  test("a type that an edition does not have is alike in none", () => {
    expect(alikeOf("MessageFrameExt")).toEqual(noneAlike);
    expect(alikeOf("NoSuchType")).toEqual(noneAlike);
  });
});

describe("editions that read some values of a message alike", () => {
  const [, [difference = "everywhere"] = []] = differencesOf("MessageFrame");

  const frameOf = (pathHistory?: object): object => ({
    kind: "bsmFrame",
    value: { msgCnt: 1, safetyExt: { events: 0, pathHistory } },
  });

  test.each<[what: string, frame: object, isDifferent: boolean]>([
    ["a BSM without extensions", { kind: "bsmFrame", value: { safetyExt: undefined } }, false],
    ["a BSM without a path history", frameOf(), false],
    ["a path history without its position", frameOf({ crumbData: [] }), false],
    ["a path history from a position on", frameOf({ initialPosition: {}, crumbData: [] }), true],
    ["an RSI with an event without a path", rsi([{ rteId: 1 }]), false],
    [
      "an RSI whose second event has a path",
      rsi([{}, { referencePaths: [{ activePath: [] }] }]),
      true,
    ],
    ["an alternative that is unknown", { kind: "$unknown", index: 0 }, true],
  ])("%s", (_, frame, isDifferent) => {
    expect(isIn(difference, frame)).toBe(isDifferent);
  });

  test("what only one of them knows", () => {
    const [, , differences = []] = differencesOf("RoadSideInformation");
    const sign = { rtsId: 1, $unknown: { count: 1, additions: [] } };
    expect(differences.map((each) => isIn(each, { rtss: [{ rtsId: 1 }] }))).toEqual([false, false]);
    expect(differences.map((each) => isIn(each, { rtss: [sign] }))).toEqual([true, true]);
  });

  function rsi(rtes: readonly object[]): object {
    return { kind: "rsiFrame", value: { rtes } };
  }
});

/** Every type, so that alternatives and components of all kinds come in front. */
const typesOfAll = [...new Set(editions.flatMap(typeNames))];

describe("what is read once is what each edition reads by itself", () => {
  const files = [...editions, "captures", "corners", "invalid", "newer"];

  test.each(files)("%s", (file) => {
    for (const { type, uper } of vectors(file)) {
      if (!typesOfAll.includes(type)) continue;
      const octets = octetsOfHex(uper);
      for (const { edition, error, octetsLeft } of identify(octets, { type }).candidates) {
        const own = lookup(edition, type)?.safeDecode(octets, { trailing: "ignore" });
        if (own?.ok) expect(octets.length - own.octetsRead).toBe(octetsLeft);
        else expect(error).toEqual(own?.error);
      }
    }
  });

  test.each(files)("%s: the same value by itself, and another one under all others", (file) => {
    for (const { type, uper } of vectors(file)) {
      const octets = octetsOfHex(uper);
      const { best } = identify(octets, { type });
      if (best === undefined) continue;
      const same = editions.filter((edition) => {
        const own = lookup(edition, type)?.safeDecode(octets);
        return own?.ok && isSame(own.value, best.value);
      });
      expect([best.edition, ...best.sameAs]).toEqual(same);
    }
  });
});
