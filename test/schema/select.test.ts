import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { MessageFrame } from "../../src/editions/csae53-2020.js";
import { isDecodeError, type Path } from "../../src/errors.js";
import type { Type } from "../../src/generated/tables/model.js";
import { everyElement } from "../../src/schema/field-path.js";
import { encodeWith } from "../../src/schema/interpret.js";
import { registerSchema } from "../../src/schema/registry.js";
import { select } from "../../src/schema/select.js";
import { random } from "../random.js";
import { octetsOf as octetsOfBits } from "../uper/bits.js";
import { allEditions, forEveryType } from "./every-type.js";
import { type Part, partsOf } from "./parts.js";
import { codecOf, sample, schemaWith } from "./sample.js";
import { octetsOf, vectorsOf } from "./vectors.js";

/** Where the type has a field: what the edition does not know has no path of its own. */
function selectable(parts: readonly Part[]): Part[] {
  return parts.filter(({ path }) => !path.includes("$unknown"));
}

/** What a value has at a path, by the list of its parts. */
function expected(parts: ReadonlyMap<string, unknown>, path: Path): unknown {
  const star = path.indexOf(everyElement);
  if (star < 0) return parts.get(path.join("."));
  const list = parts.get(path.slice(0, star).join("."));
  if (!Array.isArray(list)) return undefined;
  return list.map((_, i) => expected(parts, path.toSpliced(star, 1, i)));
}

describe("select", () => {
  test.each(allEditions)("%s: what it gives is what decode gives", (edition) => {
    const { below, pick } = random(9);
    forEveryType(edition, (codec, octets, node) => {
      const parts = selectable(partsOf(node, codec.decode(octets)));
      const values = new Map(parts.map(({ path, value }) => [path.join("."), value]));
      const paths = Array.from({ length: 1 + below(4) }, () =>
        pick(parts).path.map((part) =>
          typeof part === "number" && below(3) > 0 ? everyElement : part,
        ),
      );
      const found = select(codec, octets, paths);
      const wanted = paths.map((path) => expected(values, path));
      if (!isDeepStrictEqual(found, wanted)) expect(found, paths.join(" ")).toStrictEqual(wanted);
    });
  });

  test("from a captured MAP, of which the end is cut off", () => {
    const map = vectorsOf("captures").find(({ id }) => id.includes("map-rsu"));
    if (map === undefined) throw new Error("no captured MAP");
    const octets = octetsOf(map.uper);
    const frame = MessageFrame.decode(octets);
    if (frame.kind !== "mapFrame") throw new Error(`a ${frame.kind}`);
    const { nodes } = frame.value;
    const paths = ["mapFrame.nodes.*.refPos.lat", "mapFrame.nodes.0.inLinks.*.upstreamNodeId.id"];
    expect(select(MessageFrame, octets, paths)).toEqual([
      nodes.map(({ refPos }) => refPos.lat),
      nodes[0]?.inLinks?.map(({ upstreamNodeId }) => upstreamNodeId.id),
    ]);
    expect(select(MessageFrame, octets.subarray(0, 30), ["mapFrame.nodes.0.refPos.lat"])).toEqual([
      nodes[0]?.refPos.lat,
    ]);
  });

  const picked = { kind: "list", value: ["red", "green", "blue"] };
  const octets = encodeWith(sample, "Pick", picked);

  test("paths as text or in parts, the whole value, and what is not there", () => {
    expect(
      select(codecOf("Pick"), octets, [
        "",
        [],
        "list.1",
        ["list", 2],
        "list.9",
        "flag",
        "inline.x",
      ]),
    ).toEqual([picked, picked, "green", "blue", undefined, undefined, undefined]);
    expect(select(codecOf("Pick"), octets, ["list.*", "list.0", "list"])).toEqual([
      picked.value,
      "red",
      picked.value,
    ]);
    expect(select(codecOf("Pick"), octets, [])).toEqual([]);
  });

  test("absent components, DEFAULT values, and additions", () => {
    const bits = "1 00000001 0000010 101 00000011 01 00000111 00000100 000000 00000001 11111111";
    const grown = octetsOfBits(bits);
    expect(
      select(codecOf("Grown"), grown, ["more.c", "more.b", "mode", "a", "more.a"]),
    ).toStrictEqual([-1, undefined, "red", 1, 7]);
    expect(select(codecOf("Grown"), octetsOfBits("0 00000001"), ["mode", "more.a"])).toEqual([
      "red",
      undefined,
    ]);
  });

  test("what an open type holds, by the selector that nobody asked for", () => {
    const selected = octetsOfBits("0001 00000010 00 00000111 000000 1");
    expect(select(codecOf("Selected"), selected, ["value.a", "end"])).toEqual([7, true]);
    expect(select(codecOf("Selected"), selected, ["value.value.a"])).toEqual([undefined]);
    const unassigned = octetsOfBits("0011 00000001 11111111 1");
    expect(select(codecOf("Selected"), unassigned, ["value.a", "value", "end"])).toEqual([
      undefined,
      Uint8Array.of(255),
      true,
    ]);
  });

  test("nothing behind the last field is looked at", () => {
    // the second element has no such index
    expect(select(codecOf("List"), octetsOfBits("01 00 11 00"), ["0"])).toEqual(["red"]);
    const pair = octetsOfBits("11 00000001");
    expect(select(codecOf("Pair"), pair, ["a"])).toEqual([1]);
    expect(select(codecOf("Byte"), Uint8Array.of(1, 2, 3), [""])).toEqual([1]);
  });

  test("fields are passed over without a check of their value, but not without their length", () => {
    const range: Type = { kind: "INTEGER", lower: 0, upper: 10, extensible: false };
    const components = {
      range,
      text: { kind: "OCTET STRING" },
      flag: { kind: "BOOLEAN" },
    } as const;
    const root = Object.entries(components).map(([name, type]) => ({
      name,
      type,
      optional: false,
    }));
    const schema = schemaWith("passing", { Passing: { kind: "SEQUENCE", root } });
    registerSchema(schema);
    const codec = codecOf("Passing", schema);
    const bits = "1111 00000010 00000000 00000000 1";
    expect(select(codec, octetsOfBits(bits), ["flag"])).toEqual([true]);
    const outOfRange = failureOf(() => select(codec, octetsOfBits(bits), ["range", "flag"]));
    expect(outOfRange).toMatchObject({ code: "range", path: ["range"] });
    const cut = failureOf(() => select(codec, octetsOfBits("1111 00000011 0000"), ["flag"]));
    expect(cut).toMatchObject({ code: "truncated", path: ["text"], bitOffset: 4 });
  });

  test("errors are those of what is read, with their place", () => {
    const error = failureOf(() => select(codecOf("Selected"), octetsOfBits("0001"), ["end"]));
    expect(error).toMatchObject({ code: "truncated", path: ["value"], typeName: "Content" });
    const colour = failureOf(() => select(codecOf("Pick"), octetsOfBits("01 00 11"), ["list.*"]));
    expect(colour).toMatchObject({ code: "enum", path: ["list", 0], bitOffset: 4 });
  });

  function failureOf(run: () => unknown): unknown {
    try {
      run();
      return undefined;
    } catch (error) {
      if (isDecodeError(error)) return error;
      throw error;
    }
  }

  test("elements behind others in fragments", () => {
    const list = Array.from({ length: 16384 + 3 }, (_, i) => i & 0xff);
    const long = encodeWith(sample, "OpenList", list);
    expect(select(codecOf("OpenList"), long, ["0", "16384", "16386", "16387"])).toEqual([
      0,
      0,
      2,
      undefined,
    ]);
  });

  test.each<[string, string | Path, string]>([
    ["Pick", "lst.0", "there is no path lst.0: expected what is in Pick, got lst; Pick has flag"],
    ["Pick", "list.first", "List has elements: an index from 0, or *"],
    ["Pick", ["flag", "x"], "Flag has no parts"],
    ["Selected", "value.c.d", "has no parts"],
    ["Selected", "value.zz", "Content has for Pair a, b, c; for Flag no parts; for Selected id"],
  ])("%s has no %s", (type, path, message) => {
    expect(() => select(codecOf(type), Uint8Array.of(0), [path])).toThrow(message);
  });
});
