import fc from "fast-check";
import { type Edition, lookup, typeNames } from "../../src/editions/index.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import type { Node } from "../../src/schema/node.js";
import { nodeOf } from "../../src/schema/prepare.js";
import { schemaOf } from "../../src/schema/registry.js";
import type { Codec } from "../../src/uper/codec.js";

export function codecAndNode(
  edition: Edition,
  type: string,
): { codec: Codec<unknown>; node: Node } {
  const codec = lookup(edition, type);
  if (codec === undefined) throw new Error(`no ${type} in ${edition}`);
  return { codec, node: nodeOf(schemaOf(codec).schema, type) };
}

/** Runs a check on encodings of values drawn for each type of an edition. */
export function forEveryType(
  edition: Edition,
  check: (codec: Codec<unknown>, octets: Uint8Array, node: Node) => void,
): void {
  for (const type of typeNames(edition)) {
    const { codec, node } = codecAndNode(edition, type);
    const values = arbitrary(codec, { maxElements: 24 });
    const holds = fc.property(values, (value) => check(codec, codec.encode(value), node));
    fc.assert(holds, { seed: 11, numRuns: type === "MessageFrame" ? 150 : 20 });
  }
}
