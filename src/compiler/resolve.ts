import type { AssignmentNode, DefinedName, ModuleNode, Name, TypeAssignment } from "./ast.js";
import { attempt, didYouMean, type Problem, problemAt, refuse, refuseSilently } from "./problem.js";

/** The names that a module sees. */
export interface Scope {
  readonly module: ModuleNode;
  readonly definitions: Map<string, AssignmentNode>;
  /** The module that each imported name comes from; `undefined` where the import has been reported as wrong. */
  readonly imports: Map<string, Scope | undefined>;
  /** Within a parameterised definition: what its parameters stand for, by their names. */
  readonly instance?: Instance;
}

/** A parameterised definition with its arguments (X.683 9). */
interface Instance {
  readonly bindings: ReadonlyMap<string, Definition>;
  /** The module of the definition, which sees none of the parameters. */
  readonly home: Scope;
  /** How many instances stand around its arguments. */
  readonly depth: number;
}

/** All modules, in the order of the sources. */
export interface Modules {
  readonly scopes: readonly Scope[];
  readonly byName: ReadonlyMap<string, Scope>;
  /** What every module knows. */
  readonly useful: Scope;
  readonly instances: Instances;
}

/** An argument of a parameterised definition: the same key is the same argument. */
export interface Meaning {
  readonly key: string;
  /** Its part in the name of an instance. */
  readonly label: string;
}

/** All instances so far, each made once. */
export interface Instances {
  /** By the definition, and by a text that tells the arguments. */
  readonly made: Map<AssignmentNode, Map<string, Definition>>;
  /** Arguments that are written in place. */
  readonly written: Map<AssignmentNode, Meaning>;
  /** Numbers that tell definitions apart in those texts. */
  readonly numbers: Map<object, number>;
  /** Those of types, by their names in the schema. */
  readonly types: Map<string, Definition<TypeAssignment>>;
  /** A parameterised definition as it is used somewhere: its file reaches back through this. */
  readonly make: (
    modules: Modules,
    from: Scope,
    used: DefinedName,
    found: Definition,
  ) => Definition;
}

/** An assignment, and the module whose names it uses. */
export interface Definition<A extends AssignmentNode = AssignmentNode> {
  readonly assignment: A;
  readonly scope: Scope;
}

function listDefinitions(module: ModuleNode, problems: Problem[]): Map<string, AssignmentNode> {
  const definitions = new Map<string, AssignmentNode>();
  for (const assignment of module.assignments) {
    const { name, place } = assignment;
    const former = definitions.get(name);
    if (former === undefined) definitions.set(name, assignment);
    else {
      problems.push(problemAt(place, `"${name}" is defined already, in line ${former.place.line}`));
    }
  }
  return definitions;
}

/** The modules that define a name, apart from one. */
function definers(modules: Modules, name: string, except: Scope | undefined): readonly Scope[] {
  return modules.scopes.filter((scope) => scope !== except && scope.definitions.has(name));
}

type Found = Definition | "undefined" | "not exported" | "reported";

/** A name as another module sees it: what the module defines or itself imports, if EXPORTS lets it out. */
function findExported(scope: Scope, name: string, passed: ReadonlySet<Scope>): Found {
  const { exports } = scope.module;
  const isExported = exports === "ALL" || exports.some((symbol) => symbol.name === name);
  const assignment = scope.definitions.get(name);
  const isKnown = assignment !== undefined || scope.imports.has(name);
  if (isKnown && !isExported) return "not exported";
  if (assignment !== undefined) return { assignment, scope };
  if (!isKnown || passed.has(scope)) return "undefined";
  const from = scope.imports.get(name);
  return from === undefined ? "reported" : findExported(from, name, new Set([...passed, scope]));
}

function refuseNotFound(
  modules: Modules,
  from: Scope,
  symbol: Name,
  found: "undefined" | "not exported",
): never {
  const { name, place } = symbol;
  const module = from.module.name;
  if (found === "not exported") {
    refuse(
      place,
      `module "${module}" does not export "${name}"`,
      `add it to the EXPORTS of ${module}`,
    );
  }
  const [definer] = definers(modules, name, from);
  const hint =
    definer === undefined
      ? didYouMean(name, from.definitions.keys())
      : `module "${definer.module.name}" defines it`;
  refuse(place, `module "${module}" does not define "${name}"`, hint);
}

function findModule(modules: Modules, module: Name, wanted: readonly Name[]): Scope {
  const scope = modules.byName.get(module.name);
  if (scope !== undefined) return scope;
  const [definer] = wanted.flatMap(({ name }) => definers(modules, name, undefined));
  const hint =
    didYouMean(module.name, modules.byName.keys()) ??
    (definer === undefined
      ? "add the file that holds it to the sources"
      : `module "${definer.module.name}" defines what is wanted from it`);
  refuse(module.place, `there is no module "${module.name}"`, hint);
}

/** Enters what a module imports. Whether the other modules have it can only be seen when all are entered. */
function enterImports(modules: Modules, scope: Scope, problems: Problem[]): void {
  for (const { symbols, from } of scope.module.imports) {
    for (const { name } of symbols) {
      if (!scope.imports.has(name)) scope.imports.set(name, undefined);
    }
    attempt(problems, () => {
      const source = findModule(modules, from, symbols);
      if (source === scope) refuse(from.place, `module "${from.name}" imports from itself`);
      for (const { name, place } of symbols) {
        attempt(problems, () => {
          const former = scope.imports.get(name);
          if (former !== undefined && former !== source) {
            refuse(place, `"${name}" is imported already, from module "${former.module.name}"`);
          }
          if (scope.definitions.has(name)) {
            refuse(
              place,
              `"${name}" is imported and also defined in module "${scope.module.name}"`,
            );
          }
          scope.imports.set(name, source);
        });
      }
    });
  }
}

/** Imports whose chain ends nowhere are reported here, once, and not again where the names are used. */
function checkImports(modules: Modules, scope: Scope, problems: Problem[]): void {
  const wrong: string[] = [];
  for (const { symbols } of scope.module.imports) {
    for (const symbol of symbols) {
      const from = scope.imports.get(symbol.name);
      if (from === undefined) continue;
      const found = findExported(from, symbol.name, new Set([scope]));
      if (typeof found === "object") continue;
      wrong.push(symbol.name);
      if (found !== "reported")
        attempt(problems, () => refuseNotFound(modules, from, symbol, found));
    }
  }
  for (const name of wrong) scope.imports.set(name, undefined);
}

function checkExports(scope: Scope, problems: Problem[]): void {
  const { exports, name: module } = scope.module;
  if (exports === "ALL") return;
  for (const { name, place } of exports) {
    if (scope.definitions.has(name) || scope.imports.has(name)) continue;
    const hint = didYouMean(name, scope.definitions.keys());
    problems.push(
      problemAt(place, `module "${module}" exports "${name}" but does not define it`, hint),
    );
  }
}

/** Enters all modules with their names. */
export function enterModules(
  nodes: readonly ModuleNode[],
  useful: Scope,
  makeInstance: Instances["make"],
  problems: Problem[],
): Modules {
  const byName = new Map<string, Scope>();
  const scopes = nodes.map((module): Scope => {
    const scope = { module, definitions: listDefinitions(module, problems), imports: new Map() };
    const former = byName.get(module.name)?.module;
    if (former === undefined) byName.set(module.name, scope);
    else {
      const where = `${former.place.file}:${former.place.line}`;
      problems.push(
        problemAt(module.place, `module "${module.name}" is there already, in ${where}`),
      );
    }
    return scope;
  });
  const instances: Instances = {
    made: new Map(),
    written: new Map(),
    numbers: new Map(),
    types: new Map(),
    make: makeInstance,
  };
  const modules = { scopes, byName, useful, instances };
  for (const scope of scopes) enterImports(modules, scope, problems);
  for (const scope of scopes) checkImports(modules, scope, problems);
  for (const scope of scopes) checkExports(scope, problems);
  return modules;
}

/** The assignment that a name stands for in a module, with the arguments that it has there. */
export function findAny(modules: Modules, scope: Scope, used: DefinedName): Definition {
  const found = findNamed(modules, scope, used);
  const isPlain = found.assignment.parameters === undefined && used.arguments === undefined;
  const { assignment, scope: home } = isPlain
    ? found
    : modules.instances.make(modules, scope, used, found);
  return assignment.kind === "CLASS ALIAS"
    ? findAny(modules, home, assignment.class)
    : { assignment, scope: home };
}

/** The scope in which names stand for definitions, whatever else they mean there. */
export function withBindings(
  scope: Scope,
  bound: Iterable<readonly [name: string, Definition]>,
): Scope {
  const bindings = new Map([...(scope.instance?.bindings ?? []), ...bound]);
  const { home, depth } = scope.instance ?? { home: scope, depth: 0 };
  return { ...scope, instance: { bindings, home, depth } };
}

/** Whether a name that no module stands before means something in a module. */
export function isKnown({ definitions, imports, instance }: Scope, name: string): boolean {
  return definitions.has(name) || imports.has(name) || instance?.bindings.has(name) === true;
}

function findNamed(modules: Modules, scope: Scope, used: DefinedName): Definition {
  const { instance } = scope;
  const bound = used.module === undefined ? instance?.bindings.get(used.name) : undefined;
  return bound ?? findInModule(modules, instance?.home ?? scope, used);
}

function findInModule(modules: Modules, scope: Scope, used: DefinedName): Definition {
  const { name, place } = used;
  if (used.module !== undefined && used.module !== scope.module.name) {
    const from = findModule(modules, { name: used.module, place }, [used]);
    const found = findExported(from, name, new Set());
    if (typeof found === "object") return found;
    return found === "reported" ? refuseSilently() : refuseNotFound(modules, from, used, found);
  }
  const assignment = scope.definitions.get(name);
  if (assignment !== undefined) return { assignment, scope };
  const from = scope.imports.get(name);
  if (from !== undefined) {
    const found = findExported(from, name, new Set([scope]));
    return typeof found === "object" ? found : refuseSilently();
  }
  if (scope.imports.has(name)) refuseSilently();
  const known = modules.useful.definitions.get(name);
  if (known !== undefined) return { assignment: known, scope: modules.useful };
  const [definer] = definers(modules, name, scope);
  const hint =
    definer === undefined
      ? didYouMean(name, [...scope.definitions.keys(), ...scope.imports.keys()])
      : `module "${definer.module.name}" defines it: add "${name} FROM ${definer.module.name}" to IMPORTS`;
  refuse(place, `"${name}" is neither defined in module "${scope.module.name}" nor imported`, hint);
}

/** The kinds of assignments that can be looked for, as messages name them. */
const KINDS = {
  TYPE: "a type",
  VALUE: "a value",
  CLASS: "an information object class",
  OBJECT: "an information object",
  "OBJECT SET": "an object set",
} as const;

type Kind = keyof typeof KINDS;
type Assignment<K extends Kind> = Extract<AssignmentNode, { kind: K }>;

/** The assignment that a name stands for, which must be of one kind. */
export function findDefinition<K extends Kind>(
  modules: Modules,
  scope: Scope,
  used: DefinedName,
  kind: K,
): Definition<Assignment<K>> {
  const { assignment, scope: home } = findAny(modules, scope, used);
  if (isOfKind(assignment, kind)) return { assignment, scope: home };
  // What is still of no kind has been reported.
  if (!isSettled(assignment)) refuseSilently();
  const hint = assignment.kind === "CLASS" ? "write CLASS.&field for a type" : undefined;
  const { name, place } = used;
  refuse(place, `expected ${KINDS[kind]}, but "${name}" is ${KINDS[assignment.kind]}`, hint);
}

function isSettled(assignment: AssignmentNode): assignment is Assignment<Kind> {
  return assignment.kind in KINDS;
}

function isOfKind<K extends Kind>(
  assignment: AssignmentNode,
  kind: K,
): assignment is Assignment<K> {
  return assignment.kind === kind;
}

/** The assignments of one kind without parameters that their modules' names stand for, in the order of the sources. */
export function definitionsOf<K extends Kind>(
  modules: Modules,
  kind: K,
): readonly Definition<Assignment<K>>[] {
  return modules.scopes.flatMap((scope) =>
    [...scope.definitions.values()].flatMap((assignment) =>
      assignment.parameters === undefined && isOfKind(assignment, kind)
        ? [{ assignment, scope }]
        : [],
    ),
  );
}

/** What the schema calls a type: its name, with its module before it where several modules define the name. */
export function schemaName(
  modules: Modules,
  { assignment: { name }, scope }: Definition<TypeAssignment>,
): string {
  const others = definers(modules, name, scope.instance?.home ?? scope);
  const isUnique = others.every((other) => other.definitions.get(name)?.kind !== "TYPE");
  return isUnique ? name : `${scope.module.name}.${name}`;
}
