import { readFileSync } from "node:fs";
import { compile } from "../../src/compiler/compile.js";
import { editionSources } from "../../src/compiler/generate-editions.js";
import { editions, isEdition, lookup } from "../../src/editions/index.js";
import { schemas } from "../../src/generated/tables/index.js";
import type { Schema } from "../../src/generated/tables/model.js";
import { fromJer } from "../../src/schema/from-jer.js";
import { decodeWith, encodeWith } from "../../src/schema/interpret.js";
import { hexOf, octetsOfHex, vectors } from "../fixtures.js";
import { type Engine, loadEngines, writeGenerated } from "../probe/generated.js";
import { asn1Folder, probeNames, recordsOf, schemaOfProbe } from "../probe/probes.js";
import { outcomeOf } from "../schema/outcome.js";
import { refusedRecords } from "../schema/refused.js";
import type { Check } from "./judge.js";

/** What the fixtures hold, through both engines and in both directions. */
export async function recordChecks(): Promise<readonly Check[]> {
  return [
    ...vectorChecks(),
    ...refusedChecks(),
    ...(await probeChecks()),
    ...(await annexChecks()),
    ...editionChecks(),
  ];
}

/** Octets and the value that they stand for, or nothing where they stand for none. */
interface RecordOfType {
  readonly name: string;
  readonly octets: Uint8Array;
  readonly value?: unknown;
}

function vectorChecks(): Check[] {
  return [...editions, "captures", "corners", "newer"].flatMap((file) =>
    vectors(file).flatMap(({ id, edition, type, uper }) => {
      const octets = octetsOfHex(uper);
      return enginesOf(edition, type).map((engine) => {
        const outcome = outcomeOf(() => engine.decode(octets));
        return checkOf({ name: id, octets, ...(isValue(outcome) && outcome) }, engine);
      });
    }),
  );
}

function isValue(outcome: unknown): outcome is { readonly value: unknown } {
  return typeof outcome === "object" && outcome !== null && "value" in outcome;
}

function refusedChecks(): Check[] {
  return refusedRecords().flatMap(({ id, edition, type, uper }) =>
    enginesOf(edition, type).map((engine) =>
      checkOf({ name: `${id}, refused`, octets: octetsOfHex(uper) }, engine),
    ),
  );
}

type NamedEngine = Pick<Engine, "encode" | "decode"> & { readonly name: string };

/** The generated code of a type of an edition, and the interpreter. */
function enginesOf(edition: string, type: string): NamedEngine[] {
  const schema = schemas[edition];
  const codec = isEdition(edition) ? lookup(edition, type) : undefined;
  if (schema === undefined || codec === undefined) return [];
  const { encode, decode } = codec;
  return [{ name: "generated", encode, decode }, interpreted(schema, type)];
}

function interpreted(schema: Schema, type: string): NamedEngine {
  return {
    name: "interpreted",
    encode: (value) => encodeWith(schema, type, value),
    decode: (octets) => decodeWith(schema, type, octets),
  };
}

async function probeChecks(): Promise<Check[]> {
  const folder = "mutation-probe";
  writeGenerated(folder, new Map(probeNames.map((name) => [name, schemaOfProbe(name)])));
  const checks: Check[] = [];
  for (const probe of probeNames) {
    const enginesOf = await loadEngines(folder, probe, `probe-${probe}`);
    checks.push({ name: `probe ${probe} compiled`, run: () => textOf(schemaOfProbe(probe)) });
    for (const [at, { type, uper, value: jer }] of recordsOf(probe).entries()) {
      checks.push(...engineChecks(`probe ${probe} ${at}`, enginesOf(type), uper, jer));
    }
  }
  return checks;
}

async function annexChecks(): Promise<Check[]> {
  const folder = "mutation-annex";
  const examples: { id: string; module: string; type: string; uper: string; value: unknown }[] =
    readFileSync("fixtures/x691.jsonl", "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  const schemaOf = (module: string): Schema => {
    const file = `${asn1Folder}/${module}.asn`;
    return compile([{ file, text: readFileSync(file, "utf8") }], { edition: `x691-${module}` });
  };
  writeGenerated(folder, new Map(examples.map(({ module }) => [module, schemaOf(module)])));
  const checks: Check[] = [];
  for (const { id, module, type, uper, value } of examples) {
    const enginesOf = await loadEngines(folder, module, `x691-${module}`);
    checks.push({ name: `${id} compiled`, run: () => textOf(schemaOf(module)) });
    checks.push(...engineChecks(id, enginesOf(type), uper, value));
  }
  return checks;
}

function engineChecks(
  name: string,
  engines: readonly Engine[],
  uper: string,
  jer: unknown,
): Check[] {
  const names = ["generated", "interpreted"];
  return engines.map(({ codec, encode, decode }, at) => {
    const record = { name, octets: octetsOfHex(uper), value: fromJer(codec, jer) };
    return checkOf(record, { name: names[at] ?? "", encode, decode });
  });
}

function checkOf(
  { name, octets, value }: RecordOfType,
  { name: engine, encode, decode }: NamedEngine,
): Check {
  return {
    name: `${name}, ${engine}`,
    run: () =>
      textOf([
        outcomeOf(() => decode(octets)),
        value !== undefined && outcomeOf(() => hexOf(encode(value))),
      ]),
  };
}

/** The compiler on the modules of the editions. */
function editionChecks(): Check[] {
  return editions.map((edition) => ({
    name: `${edition} compiled`,
    run: () => textOf(compile(editionSources("asn1", edition), { edition })),
  }));
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "bigint") return `${inner}n`;
    if (inner instanceof Uint8Array) return hexOf(inner);
    if (typeof inner === "number" && !Number.isFinite(inner)) return String(inner);
    return Object.is(inner, -0) ? "-0" : inner;
  });
}
