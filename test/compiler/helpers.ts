import { type CompileOptions, compile } from "../../src/compiler/compile.js";
import type { Schema, Type } from "../../src/compiler/model.js";
import { CompileError } from "../../src/compiler/problem.js";

/** A module M with these assignments; they begin in line 2. */
export function moduleOf(body: string, head = "M DEFINITIONS AUTOMATIC TAGS ::= BEGIN"): string {
  return `${head}\n${body}\nEND\n`;
}

export function compileModule(body: string, head?: string): Schema {
  return compile([{ file: "m.asn", text: moduleOf(body, head) }], { edition: "test" });
}

export function typesOf(schema: Schema): Record<string, Type> {
  return Object.fromEntries(Object.values(schema.types).map(({ name, type }) => [name, type]));
}

/** The type T of a module with these assignments. */
export function typeT(body: string, head?: string): Type {
  const definition = compileModule(body, head).types.T;
  if (definition === undefined) throw new Error("the module defines no T");
  return definition.type;
}

/** The same as PER sees it. */
export function visibleT(body: string, head?: string): Type {
  const type = typeT(body, head);
  return type.kind === "CONSTRAINED" ? type.type : type;
}

/** The problems of several files, each as `file:line:column: message (hint)`. */
export function problemsOf(
  texts: Readonly<Record<string, string>>,
  options: Partial<CompileOptions> = {},
): string[] {
  const sources = Object.entries(texts).map(([file, text]) => ({ file, text }));
  try {
    compile(sources, { edition: "test", ...options });
  } catch (error) {
    if (error instanceof CompileError) return error.message.split("\n");
    throw error;
  }
  return [];
}

/** The problems of a module with these assignments, without the file. */
export function problemsIn(body: string, head?: string): string[] {
  return problemsOf({ m: moduleOf(body, head) }).map((line) => line.replace(/^m:/, ""));
}
