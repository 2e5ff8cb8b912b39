import { describe, expect, test } from "vitest";
import { parseHex } from "../../src/capture/index.js";
import { type Edition, editions, lookup, typeNames } from "../../src/editions/index.js";
import { optionalComponents } from "../../src/inspector/components.js";
import { changedFrame } from "../../src/inspector/edit.js";
import { exampleFrames } from "../../src/inspector/example.js";
import { readFrame } from "../../src/inspector/reading.js";
import { fromJer } from "../../src/schema/index.js";
import { leastValue } from "../../src/schema/least.js";
import { nodeOf } from "../../src/schema/prepare.js";
import { schemaOf } from "../../src/schema/registry.js";
import { jerOf } from "../../src/schema/to-jer.js";
import { encodeDsm } from "../../src/stack/index.js";

const bsm = parseHex(exampleFrames.split("\n")[1] ?? "");

function componentsAt(octets: Uint8Array, path: readonly (string | number)[]) {
  const { message } = readFrame(octets, "auto");
  if (message === undefined) throw new Error("no message");
  return optionalComponents(message.codec, message.value, path);
}

function changed(
  octets: Uint8Array,
  path: readonly string[],
  name: string,
): { octets: Uint8Array; names: string[] } {
  const component = componentsAt(octets, path).find((each) => each.path.at(-1) === name);
  if (component === undefined) throw new Error(`no ${name}`);
  const result = changedFrame(octets, readFrame(octets, "auto"), component.path, component.toAdd);
  if (!result.ok) throw new Error(result.problem);
  const names = componentsAt(result.octets, ["bsmFrame"]).map((each) => String(each.path.at(-1)));
  return { octets: result.octets, names };
}

describe("an optional component", () => {
  const absent = componentsAt(bsm, ["bsmFrame"]).map(({ path }) => String(path.at(-1)));

  test("can be added where it is absent, and be removed again", () => {
    expect(absent).toContain("emergencyExt");
    const more = changed(bsm, ["bsmFrame"], "emergencyExt");
    expect(more.names).toEqual(absent.filter((name) => name !== "emergencyExt"));
    const [own] = componentsAt(more.octets, ["bsmFrame", "emergencyExt"]);
    expect(own).toEqual({ path: ["bsmFrame", "emergencyExt"], toAdd: undefined });
    expect(changed(more.octets, ["bsmFrame", "emergencyExt"], "emergencyExt").octets).toEqual(bsm);
  });

  test("of a message in a DSM frame changes the length that its header says", () => {
    const framed = encodeDsm({ aid: 111, data: bsm });
    const { octets } = changed(framed, ["bsmFrame"], "emergencyExt");
    expect(readFrame(octets, "auto").error).toBeUndefined();
    expect(octets.length).toBeGreaterThan(framed.length);
  });

  test("is none that is mandatory", () => {
    expect(componentsAt(bsm, ["bsmFrame", "speed"])).toEqual([]);
    expect(absent).not.toContain("speed");
  });
});

describe.each([...editions])("the least value, in %s", (edition: Edition) => {
  test("of each type can be sent, but of one with an open type", () => {
    const without: string[] = [];
    for (const name of typeNames(edition)) {
      const codec = lookup(edition, name);
      if (codec === undefined) throw new Error(`no ${name}`);
      const node = nodeOf(schemaOf(codec).schema, name);
      const value = leastValue(node);
      if (value === undefined) {
        without.push(name);
        continue;
      }
      expect(codec.decode(codec.encode(value)), name).toEqual(value);
      expect(fromJer(codec, jerOf(node, value)), name).toEqual(value);
    }
    expect(without).toEqual(edition === "csae157-2020" ? ["MessageFrameExt"] : []);
  });
});
