import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compile } from "../../src/compiler/compile.js";
import { emit } from "../../src/compiler/emit/emit.js";
import { isDecodeError, isEncodeError } from "../../src/errors.js";
import type { Codec } from "../../src/uper/codec.js";
import { hexOf, octetsOfHex } from "../fixtures.js";

/** Compiles a module to COER, writes its codecs below `.cache`, and loads them. */
export async function coerCodecs(
  edition: string,
  text: string,
): Promise<(name: string) => Codec<unknown>> {
  const folder = resolve(".cache/oer", edition);
  rmSync(folder, { recursive: true, force: true });
  const schema = compile([{ file: `${edition}.asn`, text }], { edition, rules: "coer" });
  const runtime = resolve("src/oer/runtime.ts");
  for (const [path, code] of emit([schema], () => runtime)) {
    if (path.startsWith("tables/")) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  const { codecs }: { codecs: readonly Codec<unknown>[] } = await import(
    join(folder, edition, "codecs.ts")
  );
  return (name) => {
    const codec = codecs.find((candidate) => candidate.name === name);
    if (codec === undefined) throw new Error(`the module has no type ${name}`);
    return codec;
  };
}

export function decodeHex(codec: Codec<unknown>, hex: string): unknown {
  return codec.decode(octetsOfHex(hex.replaceAll(" ", "")));
}

export function encodeHex(codec: Codec<unknown>, value: unknown): string {
  return hexOf(codec.encode(value));
}

/** `code octet path` of the failure; or what was decoded. */
export function refusal(codec: Codec<unknown>, hex: string): string {
  try {
    return `decoded: ${String(decodeHex(codec, hex))}`;
  } catch (error) {
    if (!isDecodeError(error)) throw error;
    return [error.code, error.bitOffset / 8, error.path.join(".")].join(" ").trimEnd();
  }
}

/** `code path` of the failure; or what was encoded. */
export function encodeRefusal(codec: Codec<unknown>, value: unknown): string {
  try {
    return `encoded: ${encodeHex(codec, value)}`;
  } catch (error) {
    if (!isEncodeError(error)) throw error;
    return [error.code, error.path.join(".")].join(" ").trimEnd();
  }
}
