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
  out.line(`const ${constant} = /* @__PURE__ */ ${out.runtime("members")}(`);
  for (const part of parts) {
    out.line(`  ${JSON.stringify(`${part.name} ${displayName(out, part.type)}`)},`);
  }
  out.line(");");
  return constant;
}

/** What error messages call a type where it stands. */
export function displayName(out: ModuleWriter, type: NamedType["type"]): string {
  if (type.kind !== "REFERENCE") return typeKeyword(type);
  const definition = out.definition(type.name);
  // of a chain of references the last one names what is encoded
  return definition.type.kind === "REFERENCE"
    ? displayName(out, definition.type)
    : definition.displayName;
}
