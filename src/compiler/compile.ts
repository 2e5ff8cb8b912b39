import { checkAliases, checkCircles, checkValues } from "./check.js";
import { checkClasses, checkObjects } from "./check-objects.js";
import { lowerDefinitions } from "./definitions.js";
import { makeInstance } from "./instances.js";
import type { Lowering } from "./lower.js";
import type { Schema } from "./model.js";
import { parse } from "./parser.js";
import { CompileError, didYouMean, type Problem, problemAt } from "./problem.js";
import { reachableTypes } from "./reachable.js";
import { enterModules } from "./resolve.js";
import { settleAssignments } from "./settle.js";
import { usefulClasses } from "./useful-classes.js";

/** A file of ASN.1 modules. */
export interface Source {
  /** As problems name it. */
  readonly file: string;
  readonly text: string;
}

export interface CompileOptions {
  /** The key of the edition that the modules define. */
  readonly edition: string;
  /** Encoding rules. Absent: UPER. */
  readonly rules?: "coer";
  /** Keep only these types and what they are made of. Absent: all types. */
  readonly roots?: readonly string[];
}

/**
 * Compiles ASN.1 modules to a checked schema. Its types stand in the order of the sources. A type has its ASN.1 name;
 * where several modules define types of one name, each of these is called `Module.Type`, in `roots` too.
 *
 * @throws {CompileError} with all problems that were found, in the order of the sources
 */
export function compile(sources: readonly Source[], options: CompileOptions): Schema {
  const problems: Problem[] = [];
  const nodes = sources.flatMap(({ file, text }) => parse(file, text, problems));
  const modules = enterModules(nodes, usefulClasses(), makeInstance, problems);
  settleAssignments(modules, problems);
  const { edition, rules } = options;
  const lowering: Lowering = { modules, problems, rules, around: [], inProgress: new Set() };
  checkAliases(lowering);
  checkValues(lowering);
  checkObjects(lowering);
  const types = lowerDefinitions(lowering);
  checkClasses(lowering);
  const schema: Schema = { edition, ...(rules && { rules }), types };
  checkCircles(schema, modules, problems);
  const kept =
    options.roots === undefined ? undefined : keep(schema, options.roots, sources, problems);
  if (problems.length > 0) throw new CompileError(inOrder(problems, sources));
  return kept ?? schema;
}

function keep(
  schema: Schema,
  roots: readonly string[],
  sources: readonly Source[],
  problems: Problem[],
): Schema {
  const place = { file: sources[0]?.file ?? "", line: 1, column: 1 };
  for (const root of roots) {
    if (schema.types[root] !== undefined || problems.length > 0) continue;
    const hint = didYouMean(root, Object.keys(schema.types));
    problems.push(problemAt(place, `there is no type "${root}" to keep`, hint));
  }
  return reachableTypes(schema, roots);
}

function inOrder(problems: readonly Problem[], sources: readonly Source[]): readonly Problem[] {
  const rank = new Map(sources.map(({ file }, index) => [file, index]));
  const unique = new Map(problems.map((p) => [`${p.file}:${p.line}:${p.column}:${p.message}`, p]));
  return [...unique.values()].sort(
    (a, b) =>
      (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.line - b.line || a.column - b.column,
  );
}
