/**
 * The security envelope of YD/T 3957-2021 and GB/T 45112-2024, in COER: `V2XSecData` is the signed, encrypted or bare
 * envelope (SPDU) in a DSM frame, and what a signature covers is {@link ToBeSignedData} of it or
 * {@link ToBeSignedCertificate} of a certificate. Hash the octets as they came, never octets that were encoded again.
 */
import { codecs as security2019 } from "../generated/security-2019/codecs.js";
import { codecs as security2021 } from "../generated/security-2021/codecs.js";
import type { Codec } from "../uper/codec.js";

export {
  Certificate,
  CrlContents,
  CrlSsp,
  EccP256CurvePoint,
  PkiCtl,
  PublicVerificationKey,
  RootCtl,
  ScmsSsp,
  SequenceOfCertificate,
  Signature,
  ToBeSignedCertificate,
  ToBeSignedData,
  ToBeSignedPkiCtl,
  ToBeSignedRootCtl,
  V2XSecData,
} from "../generated/security-2021/index.js";

/**
 * The envelopes there are: the one in force, which begins with 03, and the one of the tests of 2019 and 2020, which
 * begins with 02 and whose outermost type is `SecuredMessage`.
 */
export const securityEditions = Object.freeze(["security-2021", "security-2019"] as const);

/** Key of an envelope: the `edition` of its codecs. */
export type SecurityEdition = (typeof securityEditions)[number];

const codecs: Readonly<Record<SecurityEdition, ReadonlyMap<string, Codec<unknown>>>> = {
  "security-2021": byName(security2021),
  "security-2019": byName(security2019),
};

/**
 * The codec of a type by its ASN.1 name.
 *
 * @example
 * const header = lookupSecurity("HeaderInfo")?.decode(octets);
 */
export function lookupSecurity(
  name: string,
  edition: SecurityEdition = "security-2021",
): Codec<unknown> | undefined {
  return codecs[edition].get(name);
}

/** ASN.1 names of all types of an envelope. */
export function securityTypeNames(edition: SecurityEdition = "security-2021"): string[] {
  return [...codecs[edition].keys()];
}

function byName(list: readonly { readonly name: string }[]): Map<string, Codec<unknown>> {
  // a codec takes its own values only; whoever looks one up by name must know what to give it
  return new Map((list as readonly Codec<unknown>[]).map((codec) => [codec.name, codec]));
}
