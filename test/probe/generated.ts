import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { emit } from "../../src/compiler/emit/emit.js";
import type { Schema } from "../../src/generated/tables/model.js";
import { registerSchema } from "../../src/schema/index.js";
import { decodeWith, encodeWith } from "../../src/schema/interpret.js";
import type { Codec } from "../../src/uper/codec.js";

const modelFile = resolve("src/generated/tables/model.ts");
/** As seen from a folder of an edition below `.cache/<folder>/<name>`. */
const runtimeOf = (room: string): string => `../../../../src/${room}/runtime.js`;

/** One way to encode and decode, and the codec that JER is looked up by. */
export interface Engine extends Pick<Codec<unknown>, "encode" | "decode"> {
  readonly codec: Codec<unknown>;
}

/** Writes the code of each schema into a folder of its own in `.cache/<folder>`. Returns the files. */
export function writeGenerated(
  folder: string,
  schemas: ReadonlyMap<string, Schema>,
): readonly string[] {
  const root = resolve(".cache", folder);
  const written: string[] = [];
  rmSync(root, { recursive: true, force: true });
  for (const [name, schema] of schemas) {
    for (const [path, text] of emit([schema], runtimeOf)) {
      // its index is about all editions together
      if (path === "tables/index.ts") continue;
      const file = join(root, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text.replace('"./model.js"', JSON.stringify(modelFile)));
      written.push(file);
    }
  }
  return written;
}

/** The generated code of a type, and the interpreter on the generated schema table. */
export async function loadEngines(
  folder: string,
  name: string,
  edition: string,
): Promise<(type: string) => readonly [Engine, Engine]> {
  const own = resolve(".cache", folder, name);
  const { codecs }: { codecs: readonly Codec<unknown>[] } = await import(
    join(own, edition, "codecs.ts")
  );
  const { schema }: { schema: Schema } = await import(join(own, "tables", `${edition}.ts`));
  registerSchema(schema);
  return (type) => {
    const codec = codecs.find((candidate) => candidate.name === type);
    if (codec === undefined) throw new Error(`no codec of ${type}`);
    const encode = (value: unknown): Uint8Array => encodeWith(schema, type, value);
    const decode = (octets: Uint8Array): unknown => decodeWith(schema, type, octets);
    return [
      { codec, encode: codec.encode, decode: codec.decode },
      { codec, encode, decode },
    ];
  };
}
