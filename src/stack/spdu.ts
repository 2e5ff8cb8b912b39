import { chosen, memberOf } from "./members.js";
import type { SecurityEdition } from "./security.js";

/** What of a security envelope the layers around and inside it need. */
export interface SpduContent {
  /** Of the security header; only signed envelopes have one. */
  readonly aid: bigint | undefined;
  /** Certificates that the signer sent along. */
  readonly certificates: number;
  /** The message, and where it begins in the envelope; undefined if it is encrypted or elsewhere. */
  readonly payload: { readonly octets: Uint8Array; readonly startOctet: number } | undefined;
}

/** The type of an envelope, which its first octet tells, and the way to what it holds. */
export interface Envelope {
  readonly version: number;
  readonly edition: SecurityEdition;
  readonly type: string;
  readonly contentOf: (value: unknown) => {
    readonly aid?: unknown;
    readonly certificates?: unknown;
    readonly payload: unknown;
  };
  /** Where the payload may be. */
  readonly payloadPaths: readonly (readonly string[])[];
}

export const currentEnvelope: Envelope = {
  version: 3,
  edition: "security-2021",
  type: "V2XSecData",
  contentOf(value) {
    const content = memberOf(value, "content");
    const signed = chosen(content, "signedData");
    if (signed === undefined) return { payload: chosen(content, "unsecuredData") };
    const inner = memberOf(signed, "tbsData", "payload", "data", "content");
    return {
      aid: memberOf(signed, "tbsData", "headerInfo", "aid"),
      certificates: chosen(memberOf(signed, "signer"), "certificate"),
      payload: chosen(inner, "unsecuredData"),
    };
  },
  payloadPaths: [
    ["content", "unsecuredData"],
    ["content", "signedData", "tbsData", "payload", "data", "content", "unsecuredData"],
  ],
};

export const supersededEnvelope: Envelope = {
  version: 2,
  edition: "security-2019",
  type: "SecuredMessage",
  contentOf(value) {
    const content = memberOf(value, "payload");
    const signed = chosen(content, "signedData");
    if (signed === undefined) return { payload: chosen(content, "unSecuredData") };
    return {
      aid: memberOf(signed, "tbs", "headerInfo", "itsAid"),
      certificates: chosen(memberOf(signed, "signer"), "certificate"),
      payload: memberOf(signed, "tbs", "data"),
    };
  },
  payloadPaths: [
    ["payload", "unSecuredData"],
    ["payload", "signedData", "tbs", "data"],
  ],
};

/** Looks into a decoded envelope; `octets` are those that it was decoded from. */
export function spduContent(envelope: Envelope, value: unknown, octets: Uint8Array): SpduContent {
  const { aid, certificates, payload } = envelope.contentOf(value);
  return {
    aid: typeof aid === "bigint" || typeof aid === "number" ? BigInt(aid) : undefined,
    certificates: Array.isArray(certificates) ? certificates.length : 0,
    payload:
      payload instanceof Uint8Array
        ? { octets: payload, startOctet: placeOf(payload, octets) }
        : undefined,
  };
}

/** A payload has at least the version, a tag and its length in front of it. */
const leastOffset = 3;

/** Values are copies, so their place is where the same octets stand first. */
function placeOf(part: Uint8Array, whole: Uint8Array): number {
  for (let at = leastOffset; at + part.length <= whole.length; at++) {
    if (part.every((octet, i) => whole[at + i] === octet)) return at;
  }
  return leastOffset;
}
