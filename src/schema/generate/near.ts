import type { Codec } from "../../uper/codec.js";
import { otherSchemas, schemaOf } from "../registry.js";
import { type TraceEntry, trace } from "../trace.js";
import { encodings, encodingsBySchema, type GenerateOptions } from "./encodings.js";
import type { Fault } from "./fault.js";
import { fieldFaults } from "./field-faults.js";
import { octetFaults } from "./octet-faults.js";
import { constant, lists, mapped, type Plan, tuple, weighted } from "./plan.js";

/**
 * Octets that are nearly an encoding of the type, and now and then are one. Faults in fields, and encodings of other
 * editions, are for UPER alone.
 */
export function nearEncodings(
  codec: Codec<unknown>,
  options: GenerateOptions = {},
): Plan<Uint8Array> {
  const sound = encodings(codec, options);
  const inUper = schemaOf(codec).schema.rules === undefined;
  const others = inUper ? otherEncodings(codec, options) : [];
  const starts = weighted([
    { weight: 8 * Math.max(1, others.length), plan: sound },
    ...others.map((plan) => ({ weight: 1, plan })),
  ]);
  const anyFault = weighted([...octetFaults(sound), ...(inUper ? fieldFaults : [])]);
  const faults = weighted<readonly Fault[]>([
    { weight: 1, plan: mapped(constant(null), () => []) },
    { weight: 12, plan: lists(anyFault, 1, 3) },
  ]);
  return mapped(tuple<[Uint8Array, readonly Fault[]]>(starts, faults), ([start, drawn]) => {
    let entries: readonly TraceEntry[] | undefined;
    const traced = (): readonly TraceEntry[] => {
      entries ??= trace(codec, start).entries;
      return entries;
    };
    return drawn.reduce((octets, fault) => fault(octets, traced), start);
  });
}

/** The same type as other editions have it. */
function otherEncodings(codec: Codec<unknown>, options: GenerateOptions): Plan<Uint8Array>[] {
  return otherSchemas(codec)
    .filter(({ rules }) => rules === undefined)
    .map((schema) => encodingsBySchema(schema, codec.name, options));
}
