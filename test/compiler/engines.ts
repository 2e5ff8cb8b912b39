import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import { generate, type Schema } from "../../src/compiler/index.js";
import { codecFor } from "../../src/schema/index.js";
import type { Codec } from "../../src/uper/codec.js";
import { typeErrors } from "./type-check.js";

/** The codecs of a type from generated code and from the schema alone. */
export type CodecsOf = (type: string) => Promise<readonly [Codec<unknown>, Codec<unknown>]>;

/** Those of a schema, whose code is written to a folder of this name, and has to be without type errors. */
export function codecsOf(name: string, schema: Schema): CodecsOf {
  const folder = resolve(".cache/test-both", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = [...generate(schema)].map(([file, text]) => {
    writeFileSync(join(folder, file), text);
    return join(folder, file);
  });
  expect(typeErrors(files)).toEqual([]);
  return async (type) => {
    const all: Record<string, Codec<unknown>> = await import(join(folder, "index.ts"));
    const generated = all[type];
    if (generated === undefined) throw new Error(`no codec ${type}`);
    return [generated, codecFor(schema, type)];
  };
}
