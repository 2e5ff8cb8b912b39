import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, type Source } from "./compile.js";
import { emit, preamble } from "./emit/emit.js";

/** An edition in `asn1/editions.json`. */
interface EditionSource {
  /** Folders of modules; a module of a later folder takes the place of one of the same name before it. */
  readonly folders: readonly string[];
  /** The type that, with all it refers to, makes the edition. Absent: all types do. */
  readonly root?: string;
  /** Encoding rules. Absent: UPER. */
  readonly rules?: "coer";
}

/** Compiles the editions below `asn1Folder`; yields the text of each file below `src/generated`, by its path. */
export function generateEditions(asn1Folder: string, modelFile: string): Map<string, string> {
  const schemas = Object.entries(readEditions(asn1Folder)).map(
    ([edition, { folders, root, rules }]) =>
      compile(sourcesIn(asn1Folder, folders), {
        edition,
        ...(root !== undefined && { roots: [root] }),
        ...(rules !== undefined && { rules }),
      }),
  );
  const files = emit(schemas, (room) => `../../${room}/runtime.js`);
  // the tables are described by the compiler's own model, which rooms outside the compiler may not import
  files.set("tables/model.ts", `${preamble}\n${readFileSync(modelFile, "utf8")}`);
  return files;
}

/** The files of the modules of an edition, named from `asn1Folder` on. */
export function editionSources(asn1Folder: string, edition: string): Source[] {
  const source = readEditions(asn1Folder)[edition];
  if (source === undefined) throw new Error(`editions.json has no ${edition}`);
  return sourcesIn(asn1Folder, source.folders);
}

function readEditions(asn1Folder: string): Record<string, EditionSource> {
  return JSON.parse(readFileSync(join(asn1Folder, "editions.json"), "utf8"));
}

function sourcesIn(asn1Folder: string, folders: readonly string[]): Source[] {
  const fileOf = new Map<string, string>();
  for (const folder of folders) {
    for (const name of readdirSync(join(asn1Folder, folder)).sort()) {
      if (name.endsWith(".asn")) fileOf.set(name, `${folder}/${name}`);
    }
  }
  return [...fileOf.values()].map((file) => ({
    file,
    text: readFileSync(join(asn1Folder, file), "utf8"),
  }));
}
