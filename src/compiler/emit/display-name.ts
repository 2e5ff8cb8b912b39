import type { Type } from "../model.js";
import { typeKeyword } from "./asn1-text.js";
import type { ModuleWriter } from "./module.js";

/** What error messages call a type where it stands. */
export function displayName(out: ModuleWriter, type: Type): string {
  if (type.kind !== "REFERENCE") return typeKeyword(type);
  const definition = out.definition(type.name);
  const { type: target } = definition;
  // of a chain of references the last one names what is encoded
  if (target.kind === "REFERENCE") return displayName(out, target);
  const isOther = target.kind === "CONSTRAINED" && target.type.kind === "REFERENCE";
  return isOther ? displayName(out, target.type) : definition.displayName;
}
