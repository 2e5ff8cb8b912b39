import { typeKeyword } from "./asn1-text.js";
import type { NamedType } from "./hoist.js";
import type { ModuleWriter } from "./module.js";
import { typeIdentifier } from "./names.js";

/** Opens `decodeName` and `encodeName`, which every type has. */
export function signatures(out: ModuleWriter, name: string): { decode: string; encode: string } {
  const identifier = typeIdentifier(name);
  const reader = out.runtimeType("BitReader");
  const writer = out.runtimeType("BitWriter");
  return {
    decode: `export function decode${identifier}(r: ${reader}): ${identifier} {`,
    encode: `export function encode${identifier}(w: ${writer}, value: ${identifier}): void {`,
  };
}

/** Writes the constant with the name and type of each component or alternative, for error paths. */
export function emitMembers(
  out: ModuleWriter,
  name: string,
  parts: readonly { name: string; type: NamedType["type"] }[],
): string {
  const constant = `${typeIdentifier(name)}$members`;
  out.line("");
  if (parts.length === 0) {
    out.line(`const ${constant}: ${out.runtimeType("Members")} = [];`);
    return constant;
  }
  out.line(`const ${constant}: ${out.runtimeType("Members")} = [`);
  for (const part of parts) {
    const display =
      part.type.kind === "REFERENCE"
        ? out.definition(part.type.name).displayName
        : typeKeyword(part.type);
    out.line(`  [${JSON.stringify(part.name)}, ${JSON.stringify(display)}],`);
  }
  out.line("];");
  return constant;
}
