import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import type { Schema } from "../../src/compiler/model.js";
import { fromJer, toJer } from "../../src/schema/index.js";
import { hexOf, octetsOfHex } from "../fixtures.js";
import { loadEngines, writeGenerated } from "./generated.js";
import { asn1Folder } from "./probes.js";

/** One of the worked examples of X.691 annex A, UNALIGNED. */
interface Example {
  readonly id: string;
  /** In `asn1/probe`. */
  readonly module: string;
  readonly type: string;
  readonly uper: string;
  /** In JER. */
  readonly value: unknown;
  readonly note: string;
}

const examples: readonly Example[] = readFileSync("fixtures/x691.jsonl", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

const folder = "probe-annex";

function schemaOf({ module }: Example): Schema {
  const file = `${asn1Folder}/${module}.asn`;
  return compile([{ file, text: readFileSync(file, "utf8") }], { edition: `x691-${module}` });
}

beforeAll(() => {
  writeGenerated(
    folder,
    new Map(examples.map((example) => [example.module, schemaOf(example)] as const)),
  );
});

describe("worked examples of X.691 annex A", () => {
  test("there are four", () => {
    expect(examples.map(({ id }) => id)).toEqual(["x691/a1", "x691/a2", "x691/a3", "x691/a4"]);
  });

  for (const example of examples) {
    test(`${example.id}: ${example.note}`, async () => {
      const { module, type, uper, value: jer } = example;
      for (const { codec, encode, decode } of (await loadEngines(folder, module, `x691-${module}`))(
        type,
      )) {
        expect(hexOf(encode(fromJer(codec, jer)))).toBe(uper);
        const received = decode(octetsOfHex(uper));
        expect(received).toStrictEqual(fromJer(codec, jer));
        expect(toJer(codec, received)).toEqual(jer);
      }
    });
  }
});
