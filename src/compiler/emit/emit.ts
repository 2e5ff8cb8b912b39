import type { Schema } from "../model.js";
import { type Backend, backendOf } from "./backend.js";
import { emitCodecList, emitEdition } from "./edition.js";
import { hoistInlineTypes, type NamedType } from "./hoist.js";
import { type Place, placeTypes } from "./layout.js";
import { moduleWriter, type PlacedEdition } from "./module.js";
import { nestingTypes } from "./nesting.js";
import { emitTable, emitTables } from "./tables.js";
import { emitType } from "./types.js";

/** The first line of each file of the package's own editions. */
export const preamble =
  "// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.";

/**
 * Writes codecs and schema tables of several editions: the text of each file by its path below the output folder.
 * `runtimeOf` gives the import specifier of the runtime in a room, as seen from a folder of that folder.
 */
export function emit(
  schemas: readonly Schema[],
  runtimeOf: (room: Backend["room"]) => string,
): Map<string, string> {
  const files = emitTables(schemas);
  for (const group of groupsOf(schemas)) {
    const runtime = runtimeOf(group.backend.room);
    for (const [path, text] of emitCodecs(group, runtime)) files.set(path, text);
  }
  return finish(files, preamble);
}

/** Editions that may share code. */
interface Group {
  readonly backend: Backend;
  readonly schemas: readonly Schema[];
}

/** Message editions have much in common; what has other encoding rules shares nothing. */
function groupsOf(schemas: readonly Schema[]): readonly Group[] {
  const [uper, others] = [schemas.filter(isUper), schemas.filter((schema) => !isUper(schema))];
  const groups = [uper, ...others.map((schema) => [schema])];
  return groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ backend: backendOf(first), schemas: group }];
  });
}

const isUper = ({ rules }: Schema): boolean => rules === undefined;

function emitCodecs({ backend, schemas }: Group, runtime: string): Map<string, string> {
  const types = new Map(schemas.map((schema) => [schema.edition, hoistInlineTypes(schema)]));
  const places = placeTypes(types);
  const editions = [...types].map(([edition, ofEdition]): PlacedEdition => {
    const nesting = nestingTypes(ofEdition);
    return { edition, types: ofEdition, places: places.get(edition) ?? new Map(), nesting };
  });

  const files = new Map<string, string>();
  for (const { place, parts } of modulesOf(editions)) {
    files.set(pathOf(place), emitModule(place, parts, runtime, backend));
  }
  for (const edition of editions) {
    files.set(`${edition.edition}/index.ts`, emitEdition(edition, runtime, backend));
    files.set(`${edition.edition}/codecs.ts`, emitCodecList(edition));
  }
  return files;
}

/**
 * Writes the codecs and the schema table of a schema on its own: the text of each file by its name, all for one
 * folder. `index.ts` has the types and codecs, `schema.ts` the table, and the other files a module each. They are
 * TypeScript, and import `cv2x-codec/runtime`. Throws an Error for a schema with other rules than UPER.
 *
 * @example
 * for (const [file, text] of generate(schema)) writeFileSync(join(folder, file), text);
 */
export function generate(schema: Schema): Map<string, string> {
  const { edition, rules } = schema;
  if (rules !== undefined) throw new Error(`codecs of ${rules} are not written for others`);
  const backend = backendOf(schema);
  const runtime = "cv2x-codec/runtime";
  const types = hoistInlineTypes(withFileNames(schema));
  const places = placeTypes(new Map([[edition, types]])).get(edition) ?? new Map();
  const placed: PlacedEdition = { edition, types, places, nesting: nestingTypes(types) };

  const files = new Map([
    ["index.ts", emitEdition(placed, runtime, backend)],
    ["schema.ts", emitTable(schema, "cv2x-codec/schema")],
  ]);
  for (const { place, parts } of modulesOf([placed])) {
    files.set(`${place.module}.ts`, emitModule(place, parts, runtime, backend));
  }
  const head =
    "// Written by the compiler of cv2x-codec. Do not edit: change the ASN.1 modules and compile them again.";
  return finish(files, head);
}

/** The schema with the name of a file in the place of each module: many file systems take `Schema` for `schema`. */
function withFileNames(schema: Schema): Schema {
  const taken = new Set(["index", "schema"]);
  const fileNames = new Map<string, string>();
  for (const { module } of Object.values(schema.types)) {
    if (fileNames.has(module)) continue;
    let name = module;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${module}-${n}`;
    taken.add(name.toLowerCase());
    fileNames.set(module, name);
  }
  const types = Object.entries(schema.types).map(([name, definition]) => {
    const { module } = definition;
    return [name, { ...definition, module: fileNames.get(module) ?? module }] as const;
  });
  return { ...schema, types: Object.fromEntries(types) };
}

/** The files in the order of their paths, each with a line at its head. */
function finish(files: ReadonlyMap<string, string>, head: string): Map<string, string> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([path, text]) => [path, `${head}\n${text}`]));
}

/** A type with the edition that it is written from. */
interface Part {
  readonly edition: PlacedEdition;
  readonly definition: NamedType;
}

/** What stands in which file. A shared type is written from the first edition that has it. */
function modulesOf(editions: readonly PlacedEdition[]): { place: Place; parts: Part[] }[] {
  const modules = new Map<string, { place: Place; parts: Map<string, Part> }>();
  for (const edition of editions) {
    for (const definition of edition.types.values()) {
      const place = edition.places.get(definition.name);
      if (place === undefined) continue;
      const module = modules.get(pathOf(place)) ?? { place, parts: new Map<string, Part>() };
      modules.set(pathOf(place), module);
      const { name } = definition;
      if (!module.parts.has(name)) module.parts.set(name, { edition, definition });
    }
  }
  return [...modules.values()].map(({ place, parts }) => ({ place, parts: [...parts.values()] }));
}

const pathOf = ({ folder, module }: Place): string => `${folder}/${module}.ts`;

function emitModule(
  place: Place,
  parts: readonly Part[],
  runtime: string,
  backend: Backend,
): string {
  const out = moduleWriter(place, runtime, backend.operationOn);
  for (const { edition, definition } of parts) {
    out.enter(edition, definition.name);
    emitType(out, definition);
    backend.emitFunctions(out, definition, edition.types);
  }
  return out.text();
}
