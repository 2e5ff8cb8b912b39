import { readdirSync, readFileSync } from "node:fs";
import { compile, type Source } from "../../../src/compiler/compile.js";
import { generate } from "../../../src/compiler/emit/emit.js";
import { editionSources } from "../../../src/compiler/generate-editions.js";
import type { Schema } from "../../../src/compiler/model.js";
import { CompileError, formatProblem } from "../../../src/compiler/problem.js";
import { codecFor } from "../../../src/schema/schema-codec.js";
import { asn1Folder, probeNames, valuesOf } from "../../probe/probes.js";
import { lazy } from "../lazy.js";
import { mutateTokens } from "../mutate/text.js";
import {
  type Depth,
  type Fault,
  type Kind,
  octetsOfText,
  type Target,
  textOfOctets,
} from "../target.js";

export const compilerKind: Kind = {
  name: "compiler",
  about: "the compiler, with modules whose tokens are changed",
  targets: () => [...probeTargets(), ...editionTargets()],
};

/** Each module of the probes, with those that it is compiled with. */
function probeTargets(): Target[] {
  return probeNames.flatMap((name) => {
    const modules = valuesOf(name).modules;
    const sources = lazy(() => modules.map((module) => sourceOf(`${asn1Folder}/${module}.asn`)));
    return modules.map((module) =>
      targetOf(`compiler/probe/${name}/${module}`, `${asn1Folder}/${module}.asn`, sources, 100),
    );
  });
}

/** A module of each edition, which is small enough to be compiled often, with all others. */
function editionTargets(): Target[] {
  const pairs = [
    ["csae53-2017", "csae53-2017/VehicleClassification.asn"],
    ["csae157-2020", "csae157-2020/MsgDayII.asn"],
    ["security-2021", "security-2021/CrlSsp.asn"],
    ["security-2019", "security-2019/EncryptedMessage.asn"],
  ] as const;
  return pairs.map(([edition, file]) =>
    targetOf(
      `compiler/${file.replace(".asn", "")}`,
      file,
      () => editionSources("asn1", edition),
      2000,
    ),
  );
}

const token =
  /[A-Za-z][\w-]*|&[A-Za-z][\w-]*|\d+|::=|\.\.\.|\.\.|\[\[|\]\]|"[^"]*"|'[^']*'[BHbh]?|--[^\n]*|\s+|[\s\S]/g;

/** Tokens of all modules, so that what is put in somewhere mostly means something. */
const words = lazy((): readonly string[] => {
  const texts = readdirSync(asn1Folder).map((file) => sourceOf(`${asn1Folder}/${file}`).text);
  const extremes = [
    "99999999999999999999",
    "-1",
    "4294967296",
    "65536",
    "{{{{",
    "((((",
    "/*",
    "*/",
  ];
  return [...new Set([...texts.flatMap((text) => text.match(token) ?? []), ...extremes])];
});

function targetOf(
  name: string,
  file: string,
  sources: () => readonly Source[],
  baseMs: number,
): Target {
  const good = lazy(() => sources().find((source) => source.file === file)?.text ?? "");
  return {
    name,
    seeds: () => [octetsOfText(good())],
    mutate: (octets, random, other) => {
      const text = textOfOctets(octets);
      return octetsOfText(mutateTokens(text, token, words(), random, () => textOfOctets(other())));
    },
    judge: (octets, depth) => {
      const text = textOfOctets(octets);
      const changed = sources().map((source) => (source.file === file ? { file, text } : source));
      return judgeSources(changed, file.startsWith("security"), depth);
    },
    // problems about each of many pieces name what is near
    allowedMs: (octets) => baseMs + octets / 5,
  };
}

function judgeSources(sources: readonly Source[], isCoer: boolean, depth: Depth): Fault {
  let schema: Schema;
  try {
    schema = compile(sources, { edition: "fuzz", ...(isCoer && { rules: "coer" }) });
  } catch (error) {
    if (error instanceof CompileError) return problemsFault(error, sources);
    throw error;
  }
  // code is written for UPER
  if (depth === "quick" || isCoer) return undefined;
  generate(schema);
  for (const type of Object.keys(schema.types)) codecFor(schema, type);
  return undefined;
}

/** Each problem has a place in its source. */
function problemsFault({ problems }: CompileError, sources: readonly Source[]): Fault {
  if (problems.length === 0) return "a CompileError without a problem";
  for (const problem of problems) {
    const source = sources.find(({ file }) => file === problem.file);
    const line = source?.text.split(/\r\n|[\n\v\f\r]/)[problem.line - 1];
    if (line === undefined) return `a problem in a line that there is not: ${problem.message}`;
    if (problem.column < 1 || problem.column > line.length + 1) {
      return `a problem in a column that there is not: ${problem.message}`;
    }
    if (!formatProblem(problem, sources).includes(problem.message)) return "a problem untold";
  }
  return undefined;
}

function sourceOf(file: string): Source {
  return { file, text: readFileSync(file, "utf8") };
}
