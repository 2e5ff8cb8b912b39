/**
 * Writes `fixtures/der/*.jsonl` anew: encodes values of the vectors with the asn1 compiler of Erlang (Debian:
 * erlang-base and erlang-asn1).
 *
 *     npx tsup test/schema/der/make-der.ts --no-config --silent --format esm --out-dir .cache/der-maker
 *     node .cache/der-maker/make-der.js
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Edition, editions, lookup } from "../../../src/editions/index.js";
import { schemas } from "../../../src/generated/tables/index.js";
import type { Schema } from "../../../src/generated/tables/model.js";
import { toJer } from "../../../src/schema/index.js";
import { atom, erlangTerm } from "../../probe/erlang-term.js";
import type { DerRecord } from "./records.js";

type Message = Pick<DerRecord, "type" | "uper">;

/** The vectors of a type that are taken, besides all of whole messages that come at an even distance. */
const ofEachType = 2;
const frameDistance = 12;

/** Encodes the `{Type, Value}` of a file, and prints a line of hex, or of what went wrong, for each of them. */
const runner = `
  {ok, Terms} = file:consult("values.terms"),
  Hex = fun(Octets) -> [io_lib:format("~2.16.0b", [Octet]) || <<Octet>> <= Octets] end,
  lists:foreach(fun({Type, Value}) ->
    case catch 'edition':encode(Type, Value) of
      {ok, Octets} -> io:format("~ts~n", [Hex(Octets)]);
      Failure -> io:format("failed: ~0p~n", [Failure])
    end
  end, Terms),
  halt().`;

function encodeWithErlang(edition: Edition, terms: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "der-"));
  try {
    const modules = copyModules(edition, folder);
    writeFileSync(join(folder, "edition.set.asn"), modules.map((file) => `${file}\n`).join(""));
    writeFileSync(join(folder, "values.terms"), terms.map((term) => `${term}.\n`).join(""));
    const erlc = ["-b", "ber", "+der", "+maps", "edition.set.asn"];
    execFileSync("erlc", erlc, { cwd: folder, stdio: "inherit" });
    const options = { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
    return execFileSync("erl", ["-noshell", "-eval", runner], options).trimEnd().split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Modules of later folders take the place of those of the same name in earlier ones. */
function copyModules(edition: Edition, folder: string): string[] {
  const listed: Record<string, { folders: string[] }> = JSON.parse(
    readFileSync("asn1/editions.json", "utf8"),
  );
  const modules = new Set<string>();
  for (const from of listed[edition]?.folders ?? []) {
    for (const file of readdirSync(join("asn1", from))) {
      const text = readFileSync(join("asn1", from, file), "utf8");
      writeFileSync(join(folder, file), forErlang(text));
      modules.add(file);
    }
  }
  return [...modules];
}

/**
 * The same module without what Erlang 25 gets wrong in DER: it fills named bits up to their SIZE, where trailing zeros
 * are to be left out whatever the SIZE is (X.690 11.2.2), and makes automatic tags of open types implicit, where they
 * are explicit (X.680 30.6) and so their elements constructed.
 */
function forErlang(module: string): string {
  return module
    .replace(/\} \(SIZE \(\d+(, \.\.\.)?\)\)/g, "}")
    .replace(/(\w+) (\S+\.&id )/g, "$1 [0] $2")
    .replace(/(\w+) (\S+\.&Type )/g, "$1 [1] EXPLICIT $2");
}

/** Vectors without anything unknown. */
function messagesOf(edition: Edition): Message[] {
  const taken = new Map<string, number>();
  return readFileSync(`fixtures/vectors/${edition}.jsonl`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Message & { unknown?: unknown; lenient?: unknown } => JSON.parse(line))
    .filter(({ unknown, lenient }) => unknown === undefined && lenient === undefined)
    .filter(({ type, uper }) => {
      const count = taken.get(type) ?? 0;
      taken.set(type, count + 1);
      if (uper.length > 800) return false;
      return type === "MessageFrame" ? count % frameDistance === 0 : count < ofEachType;
    })
    .map(({ type, uper }) => ({ type, uper }));
}

function termOf(edition: Edition, schema: Schema, { type, uper }: Message): string | undefined {
  const codec = lookup(edition, type);
  const decoded = codec?.safeDecode(Buffer.from(uper, "hex"));
  if (codec === undefined || decoded?.ok !== true) return undefined;
  const jer = toJer(codec, decoded.value);
  if (JSON.stringify(jer).includes("$unknown")) return undefined;
  return `{${atom(type)}, ${erlangTerm(schema, { kind: "REFERENCE", name: type }, jer)}}`;
}

for (const edition of editions) {
  const schema = schemas[edition];
  if (schema === undefined) throw new Error(`no tables of ${edition}`);
  const items = messagesOf(edition).flatMap((message) => {
    const term = termOf(edition, schema, message);
    return term === undefined ? [] : [{ message, term }];
  });
  const encoded = encodeWithErlang(
    edition,
    items.map(({ term }) => term),
  );
  const lines = items.map(({ message }, index) => {
    const der = encoded[index] ?? "nothing";
    if (!/^([0-9a-f]{2})+$/.test(der)) {
      throw new Error(`Erlang does not encode ${message.type} ${message.uper}: ${der}`);
    }
    const record: DerRecord = { ...message, der };
    return `${JSON.stringify(record)}\n`;
  });
  writeFileSync(`fixtures/der/${edition}.jsonl`, lines.join(""));
  console.log(`${edition}: ${lines.length} values`);
}
