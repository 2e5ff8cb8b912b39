import type { ClassAssignment, ModuleNode } from "./ast.js";
import { parseClass } from "./parse-class.js";
import { cursorOver } from "./parse-object.js";
import type { Scope } from "./resolve.js";
import { tokenize } from "./tokens.js";

/** X.681 annexes A and B: the classes that every module knows. */
const TEXTS = {
  "TYPE-IDENTIFIER": `CLASS { &id OBJECT IDENTIFIER UNIQUE, &Type } WITH SYNTAX { &Type IDENTIFIED BY &id }`,
  "ABSTRACT-SYNTAX": `CLASS {
    &id OBJECT IDENTIFIER UNIQUE,
    &Type,
    &property BIT STRING { handles-invalid-encodings(0) } DEFAULT {}
  } WITH SYNTAX { &Type IDENTIFIED BY &id [HAS PROPERTY &property] }`,
};

/** A scope with these classes, which no module can define anew: their names are reserved words. */
export function usefulClasses(): Scope {
  const place = { file: "X.681", line: 1, column: 1 };
  const assignments = Object.entries(TEXTS).map(([name, text]): ClassAssignment => {
    const { tokens } = tokenize(place.file, text);
    return { kind: "CLASS", name, place, ...parseClass(cursorOver({ tokens, place })) };
  });
  const module: ModuleNode = {
    name: "X.681",
    place,
    tagDefault: "AUTOMATIC",
    extensibilityImplied: false,
    exports: "ALL",
    imports: [],
    assignments,
  };
  const definitions = new Map(assignments.map((assignment) => [assignment.name, assignment]));
  return { module, definitions, imports: new Map() };
}
