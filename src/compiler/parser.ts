import type { ModuleNode } from "./ast.js";
import { type Cursor, peek } from "./cursor.js";
import { groupRemarks } from "./docs.js";
import { parseModule, skipModule } from "./parse-module.js";
import { parseType } from "./parse-type.js";
import { attempt, type Problem, problemAt } from "./problem.js";
import { tokenize } from "./tokens.js";

/** Reads the modules of a file. Problems are collected; what could be read is there all the same. */
export function parse(file: string, text: string, problems: Problem[]): readonly ModuleNode[] {
  const lexed = tokenize(file, text);
  for (const problem of lexed.problems) problems.push(problem);
  const remarks = groupRemarks(lexed.tokens, lexed.comments);
  const { tokens } = lexed;
  const cursor: Cursor = { tokens, remarks, problems, parseType, index: 0, depth: 0, enclosing: 0 };
  const modules: ModuleNode[] = [];
  if (peek(cursor).kind === "end") {
    problems.push(problemAt(peek(cursor), "expected a module, found an empty file"));
  }
  while (peek(cursor).kind !== "end") {
    const module = attempt(problems, () => parseModule(cursor));
    if (module !== undefined) modules.push(module);
    else skipModule(cursor);
  }
  return modules;
}
