import { partReferencesOf } from "../reachable.js";
import type { EditionTypes } from "./layout.js";
import type { ModuleWriter } from "./module.js";

/**
 * The types that hold themselves, or others that do. Their functions count levels, which the stack bounds; a mere
 * reference has no level of its own.
 */
export function nestingTypes(types: EditionTypes): ReadonlySet<string> {
  const known = new Map<string, boolean>();
  const within = new Set<string>();
  const nests = (name: string): boolean => {
    if (within.has(name)) return true;
    const before = known.get(name);
    if (before !== undefined) return before;
    within.add(name);
    const type = types.get(name)?.type;
    const result = type !== undefined && partReferencesOf(type).some(nests);
    within.delete(name);
    known.set(name, result);
    return result;
  };
  const names = [...types.keys()].filter(nests);
  return new Set(names.filter((name) => types.get(name)?.type.kind !== "REFERENCE"));
}

/** What the functions of a type take behind all else. */
export function levelParameter(out: ModuleWriter, name: string): string {
  return out.isNesting(name) ? ", $level = 0" : "";
}

/** What they are given by the function that is being written. */
export function levelArgument(out: ModuleWriter, name: string): string {
  if (!out.isNesting(name) || !out.isNesting(out.current())) return "";
  return hasLevel(out, out.current()) ? ", $level + 1" : ", $level";
}

/** A constraint leaves its type on the level that it has. */
function hasLevel(out: ModuleWriter, name: string): boolean {
  return out.definition(name).type.kind !== "CONSTRAINED";
}

/** The first line of a function, on a line of its own. */
export function levelCheck(out: ModuleWriter, name: string, verb: "decode" | "encode"): string {
  if (!out.isNesting(name) || !hasLevel(out, name)) return "";
  return verb === "decode"
    ? `\n  ${out.runtime("checkReadLevel")}(r, $level);`
    : `\n  ${out.runtime("checkWriteLevel")}($level);`;
}
