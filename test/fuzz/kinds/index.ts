import { lazy } from "../lazy.js";
import type { Kind, Target } from "../target.js";
import { captureKind } from "./capture.js";
import { codecKind } from "./codec.js";
import { commandKind } from "./command.js";
import { compilerKind } from "./compiler.js";
import { jerKind } from "./jer.js";
import { layersKind } from "./layers.js";
import { structureKind } from "./structure.js";
import { valueKind } from "./value.js";

export const kinds: readonly Kind[] = [
  codecKind,
  structureKind,
  valueKind,
  compilerKind,
  captureKind,
  layersKind,
  jerKind,
  commandKind,
];

/** The targets of a kind whose name begins with a text; all without one. */
export function targetsOf(kind: Kind, prefix = ""): Target[] {
  return kind.targets().filter(({ name }) => name.startsWith(prefix));
}

export function kindNamed(name: string): Kind {
  const found = kinds.find((kind) => kind.name === name);
  if (found === undefined) throw new Error(`there is no kind ${name}`);
  return found;
}

const byName = lazy(
  () => new Map(kinds.flatMap((kind) => kind.targets()).map((target) => [target.name, target])),
);

/** The target of a finding, always the same one. */
export function targetNamed(name: string): Target {
  const found = byName().get(name);
  if (found === undefined) throw new Error(`there is no target ${name}`);
  return found;
}
