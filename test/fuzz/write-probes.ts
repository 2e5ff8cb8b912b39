import { resolve } from "node:path";
import { compile } from "../../src/compiler/compile.js";
import type { Schema } from "../../src/compiler/model.js";
import { rulesModule } from "../oer/rules-module.js";
import { writeGenerated } from "../probe/generated.js";
import { probeNames, schemaOfProbe } from "../probe/probes.js";
import { lazy } from "./lazy.js";

/** The name of the probe of COER; all others are of UPER, with fixtures of their names. */
const rulesProbe = "rules";

/** The schema of each probe, by its name. */
export const probeSchemas = lazy((): ReadonlyMap<string, Schema> => {
  const rules = compile([{ file: "rules.asn", text: rulesModule }], {
    edition: "probe-rules",
    rules: "coer",
  });
  return new Map([
    ...probeNames.map((name) => [name, schemaOfProbe(name)] as const),
    [rulesProbe, rules],
  ]);
});

/** Writes the code of all probes into a folder of `.cache`. Gives the file with the list of codecs of each edition. */
export function writeProbes(folder: string): ReadonlyMap<string, string> {
  const schemas = probeSchemas();
  writeGenerated(folder, schemas);
  return new Map(
    [...schemas].map(([name, { edition }]) => [
      edition,
      resolve(".cache", folder, name, edition, "codecs.ts"),
    ]),
  );
}
