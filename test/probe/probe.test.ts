import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import fc from "fast-check";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { emit } from "../../src/compiler/emit/emit.js";
import { isDecodeError, type Path } from "../../src/errors.js";
import type { Schema } from "../../src/generated/tables/model.js";
import { arbitraryOf } from "../../src/schema/arbitrary.js";
import { fromJer, registerSchema, toJer } from "../../src/schema/index.js";
import { decodeWith, encodeWith } from "../../src/schema/interpret.js";
import type { Codec } from "../../src/uper/codec.js";
import { hexOf, octetsOfHex } from "../fixtures.js";
import {
  type ProbeRecord,
  probeNames,
  recordsOf,
  schemaOfProbe,
  valuesOf,
  writtenOut,
} from "./probes.js";

const folder = resolve(".cache/probe");
const modelFile = resolve("src/generated/tables/model.ts");
const runtime = "../../../../src/uper/runtime.js";

const schemas = new Map(probeNames.map((name) => [name, schemaOfProbe(name)]));
const records = new Map(probeNames.map((name) => [name, recordsOf(name)]));
const written: string[] = [];

/** One way to encode and decode, and the codec that JER is looked up by. */
interface Engine extends Pick<Codec<unknown>, "encode" | "decode"> {
  readonly codec: Codec<unknown>;
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, schema] of schemas) {
    for (const [path, text] of emit([schema], () => runtime)) {
      // its index is about all editions together
      if (path === "tables/index.ts") continue;
      write(join(folder, name, path), text.replace('"./model.js"', JSON.stringify(modelFile)));
    }
  }
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  written.push(file);
}

test("all values have octets", () => {
  for (const name of probeNames) {
    const values = valuesOf(name).probes.flatMap((group) => group.values);
    expect(
      records.get(name)?.map((record) => record.value),
      name,
    ).toEqual(values.map(writtenOut));
  }
});

test("the generated code has no type errors", () => {
  const program = ts.createProgram(written, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    noFallthroughCasesInSwitch: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    noEmit: true,
  });
  const faults = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    return `${file?.fileName}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  expect(faults).toEqual([]);
});

describe.each(probeNames)("%s", (name) => {
  const ofProbe = records.get(name) ?? [];
  const types = new Set(ofProbe.map(({ type }) => type));

  test.each([...types])("%s", async (type) => {
    const enginesOf = await loadEngines(name);
    for (const record of ofProbe.filter((r) => r.type === type)) {
      const outcomes = enginesOf(type).map((engine) => checkRecord(record, engine));
      expect(outcomes[0], "both engines find the same fault").toEqual(outcomes[1]);
      for (const older of record.older ?? []) {
        for (const engine of enginesOf(older)) checkOlder(record.uper, engine);
      }
    }
  });
});

describe.each(probeNames)("%s, random values", (name) => {
  test("are the same octets in both engines, and come back, through JER as well", async () => {
    const enginesOf = await loadEngines(name);
    for (const { name: type } of Object.values(schemas.get(name)?.types ?? {})) {
      const [generated, interpreted] = enginesOf(type);
      if (generated === undefined || interpreted === undefined) throw new Error("two engines");
      const { codec } = generated;
      const values = fc.sample(arbitraryOf(codec, { maxElements: 16 }), { numRuns: 20, seed: 9 });
      for (const value of values) {
        const octets = generated.encode(value);
        expect(hexOf(interpreted.encode(value)), type).toBe(hexOf(octets));
        expect(generated.decode(octets), type).toStrictEqual(value);
        expect(interpreted.decode(octets), type).toStrictEqual(value);
        expect(fromJer(codec, toJer(codec, value)), type).toStrictEqual(value);
      }
    }
  });
});

/** The generated code of a type, and the interpreter on the generated schema table. */
async function loadEngines(name: string): Promise<(type: string) => Engine[]> {
  const { edition } = schemas.get(name) ?? { edition: "" };
  const own = join(folder, name);
  const { codecs }: { codecs: readonly Codec<unknown>[] } = await import(
    join(own, edition, "codecs.ts")
  );
  const { schema }: { schema: Schema } = await import(join(own, "tables", `${edition}.ts`));
  registerSchema(schema);
  return (type) => {
    const codec = codecs.find((candidate) => candidate.name === type);
    if (codec === undefined) throw new Error(`no codec of ${type}`);
    const encode = (value: unknown): Uint8Array => encodeWith(schema, type, value);
    const decode = (octets: Uint8Array): unknown => decodeWith(schema, type, octets);
    return [
      { codec, encode: codec.encode, decode: codec.decode },
      { codec, encode, decode },
    ];
  };
}

/** Checks both directions; yields what comes of the octets when the last one is missing. */
function checkRecord(record: ProbeRecord, { codec, encode, decode }: Engine): unknown {
  const { uper, decoded, value: jer } = record;
  const octets = octetsOfHex(uper);
  const value = fromJer(codec, jer);
  expect(hexOf(encode(value))).toBe(uper);
  const received = decode(octets);
  expect(toJer(codec, received)).toEqual(decoded ?? jer);
  if (decoded === undefined) expect(received).toStrictEqual(value);
  const { maxBits } = codec;
  if (maxBits !== undefined) {
    expect(octets.length).toBeLessThanOrEqual(Math.max(1, Math.ceil(maxBits / 8)));
  }
  return faultOf(() => decode(octets.subarray(0, -1)));
}

/** Where octets that are cut off are refused. */
function faultOf(run: () => unknown): { path: Path; bitOffset: number } {
  try {
    run();
  } catch (error) {
    if (isDecodeError(error) && error.code === "truncated") {
      return { path: error.path, bitOffset: error.bitOffset };
    }
    throw error;
  }
  throw new Error("octets that are cut off were taken");
}

/** What an earlier edition does not know must come back as it was. */
function checkOlder(uper: string, { codec, encode, decode }: Engine): void {
  const received = decode(octetsOfHex(uper));
  expect(hexOf(encode(received))).toBe(uper);
  expect(fromJer(codec, toJer(codec, received))).toStrictEqual(received);
}
