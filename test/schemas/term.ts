import type { Schema, Type } from "../../src/compiler/model.js";
import type { Codec } from "../../src/uper/codec.js";
import { containedTerm } from "../probe/contained.js";
import { type Beyond, erlangTerm } from "../probe/erlang-term.js";
import { grouped } from "./grouped.js";

/** Thrown for a value that Erlang cannot have. */
class NoTerm extends Error {}

/**
 * The term of a value in JER; `undefined` for what later editions may add, which Erlang does not keep, and for special
 * numbers and the zero of REAL, which it does not take. What stands in an OCTET STRING Erlang takes as octets: `codecs`
 * give them, and each is asked about by itself, too.
 */
export function termOf(
  schema: Schema,
  type: string,
  jer: unknown,
  codecs: ReadonlyMap<string, Codec<unknown>>,
): string | undefined {
  const beyond: Beyond = (inner, content) => {
    const codec =
      inner.kind === "CONTAINING" && inner.type.kind === "REFERENCE"
        ? codecs.get(inner.type.name)
        : undefined;
    if (codec === undefined || inner.kind !== "CONTAINING") throw new NoTerm();
    return containedTerm(codec, inner, content);
  };
  try {
    const reference: Type = { kind: "REFERENCE", name: type };
    return erlangTerm(schema, reference, grouped(schema, reference, jer), beyond);
  } catch (error) {
    if (error instanceof NoTerm) return undefined;
    throw error;
  }
}
