import { readdirSync, readFileSync } from "node:fs";
import { compile } from "../../src/compiler/compile.js";
import type { Schema } from "../../src/compiler/model.js";

/** Values of one type in `fixtures/probe/<name>.json`, in JER. */
export interface ValueGroup {
  type: string;
  /** `{ "$repeat": unit, "count": n }` stands for a text or list of n units. */
  values: unknown[];
  /** What decoding gives, where that is not the value: DEFAULT values sent in full, trailing zero bits. */
  decoded?: unknown;
  /** Earlier editions of the type: they must decode the octets, and encode the same octets again. */
  older?: string[];
  /** The right octets where Erlang gives others; `note` says why. */
  uper?: string;
  note?: string;
}

/** What one feature is probed with. */
export interface ValueFile {
  /** Names of the modules in `asn1/probe`. Those without values are there to be imported. */
  modules: string[];
  /** Why Erlang compiles the modules not at all: all octets are by hand. */
  byHand?: string;
  probes: ValueGroup[];
}

/** One line of `fixtures/probe/<name>.jsonl`: a value as in the {@link ValueGroup}, and its encoding in hex. */
export interface ProbeRecord extends Omit<ValueGroup, "values" | "uper"> {
  value: unknown;
  uper: string;
}

export const asn1Folder = "asn1/probe";
const fixtureFolder = "fixtures/probe";

export const probeNames: readonly string[] = readdirSync(fixtureFolder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length))
  .sort();

export const octetsFile = (name: string): string => `${fixtureFolder}/${name}.jsonl`;

export function valuesOf(name: string): ValueFile {
  return JSON.parse(readFileSync(`${fixtureFolder}/${name}.json`, "utf8"));
}

/** A value with its repetitions written out. */
export function writtenOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(writtenOut);
  if (typeof value !== "object" || value === null) return value;
  if ("$repeat" in value && "count" in value) {
    const unit = writtenOut(value.$repeat);
    const count = Number(value.count);
    return typeof unit === "string" ? unit.repeat(count) : Array(count).fill(unit);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, writtenOut(inner)]),
  );
}

/** The values of a probe with their octets; repetitions are written out. */
export function recordsOf(name: string): ProbeRecord[] {
  return readFileSync(octetsFile(name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): ProbeRecord => JSON.parse(line))
    .map((record) => ({ ...record, value: writtenOut(record.value) }));
}

/** The schema of a probe, as an edition of its own. */
export function schemaOfProbe(name: string): Schema {
  const sources = valuesOf(name).modules.map((module) => {
    const file = `${asn1Folder}/${module}.asn`;
    return { file, text: readFileSync(file, "utf8") };
  });
  return compile(sources, { edition: `probe-${name}` });
}
