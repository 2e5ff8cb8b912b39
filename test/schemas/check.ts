import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { CompileError, compile, type Schema } from "../../src/compiler/index.js";
import { draw } from "../../src/schema/generate/draw.js";
import { valuesOf } from "../../src/schema/generate/encodings.js";
import { seededWords } from "../../src/schema/generate/random.js";
import { codecFor, fromJer, registerSchema, toJer } from "../../src/schema/index.js";
import type { Codec } from "../../src/uper/codec.js";
import { hexOf } from "../fixtures.js";
import { generatedCodecs } from "./code.js";
import { type Answer, askErlang, type Question } from "./erlang.js";
import type { ModuleShape } from "./shape.js";
import { termOf } from "./term.js";
import { writeModule } from "./write.js";

/** Where what we make of a module differs from what it should be. */
export interface Finding {
  readonly module: ModuleShape;
  readonly type?: string;
  readonly what: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** Values that went through both of our engines, and those of them that went through Erlang. */
  readonly values: number;
  readonly asked: number;
}

/** How many values of a type are drawn. */
const valuesOfType = 5;

/**
 * Compiles modules by ours and by Erlang's compiler, and encodes and decodes random values: generated code, interpreter
 * and Erlang have to agree. `runtime` is what generated code imports.
 */
export async function checkModules(
  modules: readonly ModuleShape[],
  runtime: string,
): Promise<Checked> {
  const folder = mkdtempSync(join(resolve(".cache"), "schemas-"));
  try {
    const own: Own[] = [];
    for (const module of modules) own.push(await ownOutcome(module, folder, runtime));
    const asked = own.filter(({ question }) => question.values.length > 0);
    const answers = await askErlang(
      asked.map(({ question }) => question),
      folder,
    );
    const others = asked.flatMap(({ question, module }, index) =>
      disagreements(module, question, answers[index] ?? { failure: "no answer" }),
    );
    return {
      findings: [...own.flatMap(({ findings }) => findings), ...others],
      values: own.reduce((sum, { values }) => sum + values, 0),
      asked: asked.reduce((sum, { question }) => sum + question.values.length, 0),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What we make of a module, and what to ask Erlang of it. */
interface Own {
  readonly module: ModuleShape;
  readonly findings: readonly Finding[];
  readonly values: number;
  readonly question: Question;
}

async function ownOutcome(module: ModuleShape, folder: string, runtime: string): Promise<Own> {
  const text = writeModule(module, "erlang");
  const values: { type: string; term: string; hex: string }[] = [];
  const question = { module: module.name, text, values };
  const findings: Finding[] = [];
  let count = 0;
  try {
    const [schema, forErlang] = [schemaOf(module, "standard"), schemaOf(module, "erlang")];
    registerSchema(schema);
    const codecs = await generatedCodecs(schema, join(folder, "code"), runtime);
    for (const { name: type } of module.types) {
      const codec = codecs.get(type);
      if (codec === undefined) throw new Error(`no codec of ${type}`);
      for (const value of drawn(codec, module)) {
        count++;
        const what = ownDisagreement(codec, codecFor(schema, type), value);
        if (what !== undefined) findings.push({ module, type, what });
        const jer = toJer(codec, value);
        const term = termOf(forErlang, type, jer, codecs);
        if (term !== undefined) values.push({ type, term, hex: hexOf(codec.encode(value)) });
      }
    }
  } catch (error) {
    const what = error instanceof CompileError ? error.message : String((error as Error).stack);
    return { module, findings: [...findings, { module, what }], values: count, question };
  }
  return { module, findings, values: count, question };
}

function schemaOf(module: ModuleShape, dialect: "standard" | "erlang"): Schema {
  const file = `${module.name}.asn`;
  return compile([{ file, text: writeModule(module, dialect) }], {
    edition: `${module.name}-${dialect}`,
  });
}

/** The values of a module that is made smaller begin like those of the whole. */
function drawn(codec: Codec<unknown>, { name }: ModuleShape): unknown[] {
  const plan = valuesOf(codec, { maxElements: 12 });
  const words = seededWords(Number.parseInt(name.slice(1), 10));
  return Array.from({ length: valuesOfType }, () => draw(plan, words));
}

/** Whether both engines and JER give the same value and octets. */
function ownDisagreement(
  generated: Codec<unknown>,
  interpreted: Codec<unknown>,
  value: unknown,
): string | undefined {
  const octets = generated.encode(value);
  const hex = hexOf(octets);
  const other = hexOf(interpreted.encode(value));
  if (other !== hex) return `generated code encodes ${hex}, the interpreter ${other}`;
  if (!isDeepStrictEqual(generated.decode(octets), value)) return `generated code decodes ${hex}`;
  if (!isDeepStrictEqual(interpreted.decode(octets), value))
    return `the interpreter decodes ${hex}`;
  const again = fromJer(generated, toJer(generated, value));
  return isDeepStrictEqual(again, value) ? undefined : `JER gives another value of ${hex}`;
}

function disagreements(module: ModuleShape, question: Question, answer: Answer): Finding[] {
  if ("failure" in answer) return [{ module, what: `Erlang: ${answer.failure}` }];
  return question.values.flatMap(({ type, term, hex }, index) => {
    const line = answer.lines[index] ?? { encoded: "nothing", again: "nothing" };
    if (line.encoded !== hex) {
      return [{ module, type, what: `ours is ${hex}, Erlang encodes ${line.encoded}: ${term}` }];
    }
    // Erlang reads fragments of strings that are not of known multiplier wrongly
    if (line.again === hex || hex.length / 2 > 16384) return [];
    return [{ module, type, what: `Erlang decodes ${hex} and encodes ${line.again}: ${term}` }];
  });
}
