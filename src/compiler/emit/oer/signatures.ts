import type { ModuleWriter } from "../module.js";
import { typeIdentifier } from "../names.js";

/** Opens `decodeName` and `encodeName`, which every type has. */
export function oerSignatures(
  out: ModuleWriter,
  name: string,
): { readonly decode: string; readonly encode: string } {
  const identifier = typeIdentifier(name);
  const reader = out.runtimeType("OctetReader");
  const writer = out.runtimeType("OctetWriter");
  return {
    decode: `export function decode${identifier}(r: ${reader}): ${identifier} {`,
    encode: `export function encode${identifier}(w: ${writer}, value: ${identifier}): void {`,
  };
}
