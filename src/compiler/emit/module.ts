import type { Type } from "../model.js";
import type { NamedType } from "./hoist.js";
import type { EditionTypes, Place } from "./layout.js";
import { typeIdentifier } from "./names.js";
import type { Operation } from "./operation.js";

/** The types of an edition and where their code stands. */
export interface PlacedEdition {
  readonly edition: string;
  readonly types: EditionTypes;
  readonly places: ReadonlyMap<string, Place>;
  /** Types that hold themselves, or others that do. */
  readonly nesting: ReadonlySet<string>;
}

/** Collects the lines of a generated file, and its imports as a by-product. */
export interface ModuleWriter {
  /** From here on names mean what they mean in this edition. */
  enter(edition: PlacedEdition, name: string): void;
  /** The type that is being written. */
  current(): string;
  /** Whether a type, or something in it, holds itself. */
  isNesting(name: string): boolean;
  line(text: string): void;
  lines(texts: readonly string[], indent?: string): void;
  /** A function of the runtime, by name. */
  runtime(name: string): string;
  runtimeType(name: string): string;
  /** The TypeScript type of a named type. */
  typeOf(name: string): string;
  /** A generated function for a named type. */
  functionOf(verb: "decode" | "encode", name: string): string;
  /** The generated list of the items of an ENUMERATED. */
  itemsOf(name: string): string;
  /** A constant of the file with this value, by its name; each value stands there once. */
  constant(what: string, value: string): string;
  /** How a type is read and written where it stands. */
  operationOn(type: Type): Operation;
  definition(name: string): NamedType;
  /** The whole file, but for the line at its head. */
  text(): string;
}

/**
 * `runtime` is the import specifier of the runtime, as seen from the folder of the file; `operationOn` tells how its
 * encoding rules read and write a type.
 */
export function moduleWriter(
  place: Place,
  runtime: string,
  operationOn: (out: ModuleWriter, type: Type) => Operation,
): ModuleWriter {
  let current: PlacedEdition = {
    edition: "",
    types: new Map(),
    places: new Map(),
    nesting: new Set(),
  };
  let currentName = "";
  const body: string[] = [];
  const constants = new Map<string, string>();
  const imports = new Map<string, Set<string>>();

  function use(specifier: string, name: string): string {
    const names = imports.get(specifier) ?? new Set<string>();
    imports.set(specifier, names);
    names.add(name);
    return name.replace(/^type /, "");
  }

  function definition(name: string): NamedType {
    const found = current.types.get(name);
    if (found === undefined) throw new Error(`no type ${name}; the checker lets none pass`);
    return found;
  }

  function useOf(name: string, imported: string): string {
    const there = current.places.get(name) ?? place;
    if (there.folder === place.folder && there.module === place.module) {
      return imported.replace(/^type /, "");
    }
    const folder = there.folder === place.folder ? "." : `../${there.folder}`;
    return use(`${folder}/${there.module}.js`, imported);
  }

  const out: ModuleWriter = {
    enter(edition, name) {
      current = edition;
      currentName = name;
    },
    current: () => currentName,
    isNesting: (name) => current.nesting.has(name),
    line: (text) => void body.push(text),
    lines: (texts, indent = "") => void body.push(...texts.map((text) => indent + text)),
    runtime: (name) => use(runtime, name),
    runtimeType: (name) => use(runtime, `type ${name}`),
    typeOf: (name) => useOf(name, `type ${typeIdentifier(name)}`),
    functionOf: (verb, name) => useOf(name, `${verb}${typeIdentifier(name)}`),
    itemsOf: (name) => useOf(name, `${typeIdentifier(name)}$items`),
    constant(what, value) {
      const name = constants.get(value) ?? `$${what}${constants.size + 1}`;
      constants.set(value, name);
      return name;
    },
    operationOn: (type) => operationOn(out, type),
    definition,
    text() {
      const specifiers = [...imports.keys()].sort();
      const importLines = specifiers.flatMap((specifier) =>
        importStatement(specifier, imports.get(specifier) ?? new Set()),
      );
      const constantLines = [...constants].flatMap(([value, name]) => [
        "",
        `const ${name} = /* @__PURE__ */ ${value};`,
      ]);
      return `${[...importLines, ...constantLines, ...body].join("\n")}\n`;
    },
  };
  return out;
}

function importStatement(specifier: string, names: ReadonlySet<string>): string[] {
  const bare = (name: string): string => name.replace(/^type /, "");
  const typesOnly = [...names].every((name) => name !== bare(name));
  const keyword = typesOnly ? "import type" : "import";
  const sorted = [...names]
    .sort((a, b) => (bare(a) < bare(b) ? -1 : bare(a) > bare(b) ? 1 : 0))
    .map((name) => (typesOnly ? bare(name) : name));
  const from = `from ${JSON.stringify(specifier)};`;
  const oneLine = `${keyword} { ${sorted.join(", ")} } ${from}`;
  if (oneLine.length <= 100) return [oneLine];
  return [`${keyword} {`, ...sorted.map((name) => `  ${name},`), `} ${from}`];
}
