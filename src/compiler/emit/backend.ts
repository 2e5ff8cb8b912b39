import type { Schema, Type } from "../model.js";
import { boundsOf } from "./bounds.js";
import { emitFunctions } from "./functions.js";
import type { NamedType } from "./hoist.js";
import type { EditionTypes } from "./layout.js";
import type { ModuleWriter } from "./module.js";
import { octetBoundsOf } from "./oer/bounds.js";
import { emitOerFunctions } from "./oer/functions.js";
import { oerOperationOn } from "./oer/operations.js";
import type { Operation } from "./operation.js";
import { operationOn } from "./operations.js";

/** What depends on the encoding rules where codecs are written. */
export interface Backend {
  /** Room of the runtime that the code is written against. */
  readonly room: "uper" | "oer";
  /** How a type is read and written where it stands. */
  readonly operationOn: (out: ModuleWriter, type: Type) => Operation;
  /** Writes the decoder and the encoder of a type. */
  readonly emitFunctions: (out: ModuleWriter, definition: NamedType, types: EditionTypes) => void;
  /** Tells the longest encoding of the types of an edition. */
  readonly maxBitsOf: (types: EditionTypes) => (type: Type) => number | undefined;
}

/** The bounds of all types of an edition are worked out together, each once. */
const boundsOfEdition = new WeakMap<EditionTypes, ReturnType<typeof boundsOf>>();

function boundsIn(types: EditionTypes): ReturnType<typeof boundsOf> {
  const bounds = boundsOfEdition.get(types) ?? boundsOf(types);
  boundsOfEdition.set(types, bounds);
  return bounds;
}

const uper: Backend = {
  room: "uper",
  operationOn,
  emitFunctions: (out, definition, types) => emitFunctions(out, definition, boundsIn(types)),
  maxBitsOf(types) {
    const bounds = boundsIn(types);
    return (type) => bounds(type).most;
  },
};

const coer: Backend = {
  room: "oer",
  operationOn: oerOperationOn,
  emitFunctions: emitOerFunctions,
  maxBitsOf(types) {
    const bounds = octetBoundsOf(types);
    return (type) => {
      const { most } = bounds(type);
      return most === undefined ? undefined : most * 8;
    };
  },
};

export function backendOf({ rules }: Schema): Backend {
  return rules === "coer" ? coer : uper;
}
