import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { emit } from "../../src/compiler/emit/emit.js";
import type { Schema } from "../../src/compiler/model.js";
import type { Codec } from "../../src/uper/codec.js";

/** The generated codecs of a schema, by the name of their type. Files go into `folder`. */
export async function generatedCodecs(
  schema: Schema,
  folder: string,
  runtime: string,
): Promise<ReadonlyMap<string, Codec<unknown>>> {
  for (const [path, text] of emit([schema], () => runtime)) {
    if (path.startsWith("tables/")) continue;
    const file = join(folder, path.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, javaScript(text));
  }
  const file = pathToFileURL(join(folder, schema.edition, "codecs.js")).href;
  const { codecs }: { codecs: readonly Codec<unknown>[] } = await import(file);
  return new Map(codecs.map((codec) => [codec.name, codec]));
}

function javaScript(text: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
