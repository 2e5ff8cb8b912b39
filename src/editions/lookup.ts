import { codecs as csae53_2017 } from "../generated/csae53-2017/codecs.js";
import { codecs as csae53_2020 } from "../generated/csae53-2020/codecs.js";
import { codecs as csae157_2020 } from "../generated/csae157-2020/codecs.js";
import { codecs as ydt3709_2020 } from "../generated/ydt3709-2020/codecs.js";
import type { Codec } from "../uper/codec.js";
import { sameOctets } from "../uper/same.js";

/**
 * The editions there are, in the order in which they are named where several mean the same.
 * UPER carries no version: octets of one edition often decode under another, to other values.
 */
export const editions = Object.freeze([
  "ydt3709-2020",
  "csae53-2020",
  "csae157-2020",
  "csae53-2017",
] as const);

/** The outermost type of what is on the air, in all editions. */
export const messageFrame = "MessageFrame";

/** Key of an edition. */
export type Edition = (typeof editions)[number];

const codecs: Readonly<Record<Edition, ReadonlyMap<string, Codec<unknown>>>> = {
  "ydt3709-2020": byName(ydt3709_2020),
  "csae53-2020": byName(csae53_2020),
  "csae157-2020": byName(csae157_2020),
  "csae53-2017": byName(csae53_2017),
};

/** The codec of a type by its ASN.1 name. */
export function lookup(edition: Edition, name: string): Codec<unknown> | undefined {
  return codecs[edition].get(name);
}

/** Whether an edition encodes a value to these octets. */
export function givesBack(
  edition: Edition,
  type: string,
  value: unknown,
  octets: Uint8Array,
): boolean {
  const sent = lookup(edition, type)?.encode(value);
  return sent !== undefined && sameOctets(sent, octets);
}

/** ASN.1 names of all types of an edition. */
export function typeNames(edition: Edition): string[] {
  return [...codecs[edition].keys()];
}

export function isEdition(key: string): key is Edition {
  return Object.hasOwn(codecs, key);
}

function byName(list: readonly { readonly name: string }[]): Map<string, Codec<unknown>> {
  // a codec takes its own values only; whoever looks one up by name must know what to give it
  return new Map((list as readonly Codec<unknown>[]).map((codec) => [codec.name, codec]));
}
