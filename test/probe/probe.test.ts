import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { isDecodeError, type Path } from "../../src/errors.js";
import { fromJer, toJer } from "../../src/schema/index.js";
import { hexOf, octetsOfHex } from "../fixtures.js";
import { type Engine, loadEngines, writeGenerated } from "./generated.js";
import {
  type ProbeRecord,
  probeNames,
  recordsOf,
  schemaOfProbe,
  valuesOf,
  writtenOut,
} from "./probes.js";

const schemas = new Map(probeNames.map((name) => [name, schemaOfProbe(name)]));
const records = new Map(probeNames.map((name) => [name, recordsOf(name)]));
let written: readonly string[] = [];

beforeAll(() => {
  written = writeGenerated("probe", schemas);
});

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
    const enginesOf = await loadEngines("probe", name, `probe-${name}`);
    for (const record of ofProbe.filter((r) => r.type === type)) {
      const outcomes = enginesOf(type).map((engine) => checkRecord(record, engine));
      expect(outcomes[0], "both engines find the same fault").toEqual(outcomes[1]);
      for (const older of record.older ?? []) {
        for (const engine of enginesOf(older)) checkOlder(record.uper, engine);
      }
    }
  });
});

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
