import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { formatPath } from "../../src/errors.js";
import type { Node } from "../../src/schema/node.js";
import { type Trace, trace } from "../../src/schema/trace.js";
import type { Codec } from "../../src/uper/codec.js";
import { outcomeOf } from "./outcome.js";
import { partsOf, sentLeaves } from "./parts.js";

/** Puts the raw bits of all entries together again. */
function joined({ entries }: Trace): string {
  return entries
    .map(({ raw, startBit, endBit }) => {
      if (typeof raw === "number") {
        return endBit === startBit ? "" : raw.toString(2).padStart(endBit - startBit, "0");
      }
      const bits = [...raw].map((octet) => octet.toString(2).padStart(8, "0")).join("");
      return bits.slice(0, endBit - startBit);
    })
    .join("");
}

function bitsIn(octets: Uint8Array): string {
  return [...octets].map((octet) => octet.toString(2).padStart(8, "0")).join("");
}

/** Without gap or overlap, from the first bit to the last, and none of them changed. */
export function expectCovered(found: Trace, octets: Uint8Array, context: string): void {
  let at = 0;
  for (const { startBit, endBit } of found.entries) {
    if (startBit !== at || endBit < startBit) expect([startBit, endBit], context).toEqual([at, at]);
    at = endBit;
  }
  if (at !== octets.length * 8) expect(at, context).toBe(octets.length * 8);
  if (joined(found) !== bitsIn(octets)) expect(joined(found), context).toBe(bitsIn(octets));
}

function valuesIn({ entries }: Trace): Map<string, unknown> {
  const leaves = entries.filter(({ kind }) => kind === "value" || kind === "open type");
  return new Map(leaves.map(({ path, value }) => [formatPath(path), value]));
}

/** The trace says what the generated decoder says, value for value, or has the same error. */
export function expectTrue(codec: Codec<unknown>, octets: Uint8Array, node: Node): void {
  const found = trace(codec, octets);
  const context = `${codec.edition} ${codec.name} ${Buffer.from(octets).toString("hex")}`;
  expectCovered(found, octets, context);
  const outcome = outcomeOf(() => codec.decode(octets)) as { value?: unknown };
  if (found.error !== undefined || !("value" in outcome)) {
    const { error } = found;
    const told = error && outcomeOf(() => throwing(error));
    expect(told, context).toEqual(outcome);
    return;
  }
  const values = valuesIn(found);
  const leaves = sentLeaves(partsOf(node, outcome.value), values);
  if (!isDeepStrictEqual(values, leaves)) {
    expect(values, context).toStrictEqual(leaves);
  }
}

function throwing(error: Error): never {
  throw error;
}
