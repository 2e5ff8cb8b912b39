import type { Source } from "./compile.js";
import { parse } from "./parser.js";

/**
 * The files to compile where modules of one's own extend others: `own`, then what of `base` they do not define anew.
 * A file of `base` counts as defined anew if one of its modules has the name of a module in `own`.
 *
 * @example
 * const schema = compile(extend(own, modulesOfTheStandard), { edition: "acme" });
 */
export function extend(own: readonly Source[], base: readonly Source[]): Source[] {
  const defined = new Set(own.flatMap(moduleNames));
  const kept = base.filter((source) => !moduleNames(source).some((name) => defined.has(name)));
  return [...own, ...kept];
}

function moduleNames({ file, text }: Source): string[] {
  // what is wrong in the file comes to light when it is compiled
  return parse(file, text, []).map((module) => module.name);
}
