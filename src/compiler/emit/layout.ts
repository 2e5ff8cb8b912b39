import { referencesOf } from "../reachable.js";
import type { NamedType } from "./hoist.js";

/** Where the code of a type stands: `shared/MapLane` */
export interface Place {
  readonly folder: string;
  readonly module: string;
}

export type EditionTypes = ReadonlyMap<string, NamedType>;

const sharedFolder = "shared";

/**
 * Puts each type that several editions have with all that it refers to into `shared`, once, and all others into the
 * folder of their edition. Of several forms that are shared among different editions, the most common one gets
 * `shared`, and the others the folder of the first edition that has them.
 */
export function placeTypes(
  editions: ReadonlyMap<string, EditionTypes>,
): ReadonlyMap<string, ReadonlyMap<string, Place>> {
  const forms = new Map<string, Map<string, string[]>>();
  for (const [edition, types] of editions) {
    // an edition by itself shares nothing, and what a type refers to is long in a long chain of types
    const form = editions.size === 1 ? (name: string): string => name : formOf(types);
    for (const name of types.keys()) {
      const ofName = forms.get(name) ?? new Map<string, string[]>();
      forms.set(name, ofName);
      const key = form(name);
      ofName.set(key, [...(ofName.get(key) ?? []), edition]);
    }
  }

  const places = new Map(
    [...editions.keys()].map((edition) => [edition, new Map<string, Place>()]),
  );
  for (const [name, ofName] of forms) {
    // stable: forms with equally many editions stay in the order of the editions
    const byUse = [...ofName.values()].sort((a, b) => b.length - a.length);
    byUse.forEach((users, rank) => {
      const [first = sharedFolder] = users;
      const folder = rank === 0 && users.length > 1 ? sharedFolder : first;
      for (const edition of users) {
        const module = editions.get(edition)?.get(name)?.module ?? name;
        places.get(edition)?.set(name, { folder, module });
      }
    });
  }
  return places;
}

/** A text that is equal for types that are equal in their definition and in everything they refer to. */
function formOf(types: EditionTypes): (name: string) => string {
  const own = new Map([...types].map(([name, definition]) => [name, textOf(definition)]));
  return (name) => {
    const reached = new Set([name]);
    for (const at of reached)
      for (const next of referencesOf(types.get(at)?.type)) reached.add(next);
    return [...reached].map((at) => own.get(at)).join("\n");
  };
}

function textOf(definition: NamedType): string {
  return JSON.stringify(definition, (_, value) =>
    typeof value === "bigint" ? `${value}n` : value,
  );
}
