import fc from "fast-check";
import { type Edition, editions, isEdition, lookup, typeNames } from "../../src/editions/index.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import type { Node } from "../../src/schema/node.js";
import { nodeOf } from "../../src/schema/prepare.js";
import { schemaOf } from "../../src/schema/registry.js";
import {
  lookupSecurity,
  type SecurityEdition,
  securityEditions,
  securityTypeNames,
} from "../../src/stack/security.js";
import type { Codec } from "../../src/uper/codec.js";

/** Those of the messages, in UPER, and of the security envelope, in COER. */
export const allEditions = [...editions, ...securityEditions] as const;

type AnyEdition = Edition | SecurityEdition;

export function codecAndNode(
  edition: AnyEdition,
  type: string,
): { codec: Codec<unknown>; node: Node } {
  const codec = isEdition(edition) ? lookup(edition, type) : lookupSecurity(type, edition);
  if (codec === undefined) throw new Error(`no ${type} in ${edition}`);
  return { codec, node: nodeOf(schemaOf(codec).schema, type) };
}

/** Runs a check on encodings of values drawn for each type of an edition. */
export function forEveryType(
  edition: AnyEdition,
  check: (codec: Codec<unknown>, octets: Uint8Array, node: Node) => void,
): void {
  for (const type of namesOf(edition)) {
    const { codec, node } = codecAndNode(edition, type);
    const values = arbitrary(codec, { maxElements: 24 });
    const holds = fc.property(values, (value) => check(codec, codec.encode(value), node));
    fc.assert(holds, { seed: 11, numRuns: type === "MessageFrame" ? 150 : 20 });
  }
}

function namesOf(edition: AnyEdition): readonly string[] {
  return isEdition(edition) ? typeNames(edition) : securityTypeNames(edition);
}
