/**
 * Writes `fixtures/probe/*.jsonl` anew: encodes the values in `fixtures/probe/*.json` with the asn1 compiler of Erlang
 * (Debian: erlang-base and erlang-asn1). With names of probes as arguments it writes only these.
 *
 *     npx tsup test/probe/make-octets.ts --no-config --silent --format esm --out-dir .cache/probe-maker
 *     node .cache/probe-maker/make-octets.js
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codecFor, registerSchema } from "../../src/schema/index.js";
import { containedTerm } from "./contained.js";
import { atom, type Beyond, erlangTerm } from "./erlang-term.js";
import {
  asn1Folder,
  octetsFile,
  type ProbeRecord,
  probeNames,
  schemaOfProbe,
  type ValueGroup,
  valuesOf,
  writtenOut,
} from "./probes.js";

/** Encodes the `{Type, Value}` of a file, and prints a line of hex, or of what went wrong, for each of them. */
const runner = (module: string): string => `
  {ok, Terms} = file:consult("values.terms"),
  Hex = fun(Octets) -> [io_lib:format("~2.16.0b", [Octet]) || <<Octet>> <= Octets] end,
  lists:foreach(fun({Type, Value}) ->
    case catch ${atom(module)}:encode(Type, Value) of
      {ok, Octets} -> io:format("~ts~n", [Hex(Octets)]);
      Failure -> io:format("failed: ~0p~n", [Failure])
    end
  end, Terms),
  halt().`;

function encodeWithErlang(name: string, terms: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "probe-"));
  try {
    const files = valuesOf(name).modules.map((module) => `${module}.asn`);
    for (const file of files) copyFileSync(join(asn1Folder, file), join(folder, file));
    // several modules are compiled as one, which is named after the file that lists them
    const main = files.length === 1 ? `${name}.asn` : `${name}.set.asn`;
    if (files.length > 1) writeFileSync(join(folder, main), `${files.join("\n")}\n`);
    writeFileSync(join(folder, "values.terms"), terms.map((term) => `${term}.\n`).join(""));
    execFileSync("erlc", ["-b", "uper", "+maps", main], {
      cwd: folder,
      stdio: "inherit",
      // some modules it compiles without end
      timeout: 60_000,
      killSignal: "SIGKILL",
    });
    const options = { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
    return execFileSync("erl", ["-noshell", "-eval", runner(name)], options)
      .trimEnd()
      .split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function octetsOf(
  name: string,
  { type, uper, note }: ValueGroup,
  encoded: string | undefined,
): string {
  if (encoded === undefined) {
    if (uper !== undefined) return uper;
    throw new Error(`${name}: octets by hand are missing for a value of ${type}`);
  }
  if (uper === undefined) {
    if (/^([0-9a-f]{2})+$/.test(encoded)) return encoded;
    throw new Error(`${name}: Erlang does not encode a value of ${type}: ${encoded}`);
  }
  if (uper === encoded) throw new Error(`${name}: Erlang agrees with the octets of: ${note}`);
  return uper;
}

function writeOctets(name: string): void {
  const schema = schemaOfProbe(name);
  const items = valuesOf(name).probes.flatMap((group) =>
    group.values.map((value) => ({ group, value })),
  );
  registerSchema(schema);
  const beyond: Beyond = (type, jer) =>
    type.kind === "CONTAINING" && type.type.kind === "REFERENCE"
      ? containedTerm(codecFor(schema, type.type.name), type, jer)
      : "by_hand";
  const terms = items.map(({ group: { type }, value }) => {
    const term = erlangTerm(schema, { kind: "REFERENCE", name: type }, writtenOut(value), beyond);
    return `{${atom(type)}, ${term}}`;
  });
  const isByHand = valuesOf(name).byHand !== undefined;
  const encoded = isByHand ? [] : encodeWithErlang(name, terms);
  const lines = items.map(({ group, value }, index) => {
    const { type, decoded, older, note } = group;
    const uper = octetsOf(name, group, isByHand ? undefined : (encoded[index] ?? "nothing"));
    const record: ProbeRecord = {
      type,
      value,
      uper,
      ...(decoded !== undefined && { decoded }),
      ...(older !== undefined && { older }),
      ...(note !== undefined && { note }),
    };
    return `${JSON.stringify(record)}\n`;
  });
  writeFileSync(octetsFile(name), lines.join(""));
  console.log(`${name}: ${lines.length} values`);
}

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : probeNames) writeOctets(name);
