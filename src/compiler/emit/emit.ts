import type { Schema } from "../model.js";
import { boundsOf } from "./bounds.js";
import { emitCodecList, emitEdition } from "./edition.js";
import { emitFunctions } from "./functions.js";
import { hoistInlineTypes, type NamedType } from "./hoist.js";
import { type Place, placeTypes } from "./layout.js";
import { moduleWriter, type PlacedEdition } from "./module.js";
import { emitTables } from "./tables.js";
import { emitType } from "./types.js";

/**
 * Writes codecs and schema tables of several editions: the text of each file by its path below the output folder.
 * `runtime` is the import specifier of the runtime as seen from a folder of that folder.
 */
export function emit(schemas: readonly Schema[], runtime: string): Map<string, string> {
  const types = new Map(schemas.map((schema) => [schema.edition, hoistInlineTypes(schema)]));
  const places = placeTypes(types);
  const editions = [...types].map(([edition, ofEdition]): PlacedEdition => {
    return { edition, types: ofEdition, places: places.get(edition) ?? new Map() };
  });

  const files = emitTables(schemas);
  for (const { place, parts } of modulesOf(editions)) {
    files.set(pathOf(place), emitModule(place, parts, runtime));
  }
  for (const edition of editions) {
    files.set(`${edition.edition}/index.ts`, emitEdition(edition, runtime));
    files.set(`${edition.edition}/codecs.ts`, emitCodecList(edition));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A type with the edition that it is written from. */
interface Part {
  readonly edition: PlacedEdition;
  readonly definition: NamedType;
}

/** What stands in which file. A shared type is written from the first edition that has it. */
function modulesOf(editions: readonly PlacedEdition[]): { place: Place; parts: Part[] }[] {
  const modules = new Map<string, { place: Place; parts: Part[] }>();
  for (const edition of editions) {
    for (const definition of edition.types.values()) {
      const place = edition.places.get(definition.name);
      if (place === undefined) continue;
      const module = modules.get(pathOf(place)) ?? { place, parts: [] };
      modules.set(pathOf(place), module);
      const isThere = module.parts.some((part) => part.definition.name === definition.name);
      if (!isThere) module.parts.push({ edition, definition });
    }
  }
  return [...modules.values()];
}

const pathOf = ({ folder, module }: Place): string => `${folder}/${module}.ts`;

function emitModule(place: Place, parts: readonly Part[], runtime: string): string {
  const out = moduleWriter(place, runtime);
  for (const { edition, definition } of parts) {
    out.enter(edition);
    emitType(out, definition);
    emitFunctions(out, definition, boundsOf(edition.types));
  }
  return out.text();
}
