/** What the security standard has and no Chinese sender sends: other algorithms, other issuers, longer chains. */
import {
  Certificate,
  type Certificate as CertificateValue,
  RootCtl,
  type RootCtl as RootCtlValue,
  V2XSecData,
  type V2XSecData as V2XSecDataValue,
} from "../../../src/generated/security-2021/index.js";
import { lookupSecurity } from "../../../src/stack/security.js";
import { longestChain } from "../../../src/stack/verify/chain.js";
import { hashedId8 } from "../../../src/stack/verify/index.js";
import { octetsOf } from "../../stack/verify/records.js";
import { lazy } from "../lazy.js";
import { drawn } from "./seeds.js";

const octets32 = new Uint8Array(32).fill(7);
const p256Signature = {
  kind: "ecdsaNistP256Signature",
  value: { rSig: { kind: "x-only", value: octets32 }, sSig: octets32 },
} as const;
const point = (kind: "x-only" | "compressed-y-0" | "compressed-y-1") =>
  ({ kind, value: new Uint8Array(32) }) as const;

/** Certificates that are decoded, and whose signature or key is not judged. */
export const oddCertificates = lazy((): Uint8Array[] => {
  const self = Certificate.decode(octetsOf("stack/made/cert-root"));
  const issued = Certificate.decode(octetsOf("stack/made/cert-pseudonym"));
  const { signature: _, ...unsigned } = self;
  const withKey = (
    verifyKeyIndicator: CertificateValue["toBeSigned"]["verifyKeyIndicator"],
  ): CertificateValue => ({ ...self, toBeSigned: { ...self.toBeSigned, verifyKeyIndicator } });
  const sm2Key = (value: Parameters<typeof pointKey>[0]): CertificateValue =>
    withKey(pointKey(value));
  const odd: CertificateValue[] = [
    { ...self, type: "reserved" },
    { ...self, issuer: { kind: "self", value: "sha256" } },
    { ...issued, issuer: { kind: "sha256AndDigest", value: octets32.slice(-8) } },
    { ...issued, issuer: { kind: "$unknown", index: 9, octets: octets32 } },
    { ...self, issuer: { kind: "$unknown", index: 9, octets: octets32 } },
    { ...self, signature: p256Signature },
    {
      ...self,
      signature: { kind: "sm2Signature", value: { rSig: new Uint8Array(32), sSig: octets32 } },
    },
    unsigned,
    withKey({ kind: "reconstructionValue", value: point("x-only") }),
    withKey({ kind: "verificationKey", value: { kind: "ecdsaNistP256", value: point("x-only") } }),
    sm2Key(point("x-only")),
    sm2Key(point("compressed-y-0")),
    // of every other number there is no point
    ...[1, 2, 3, 4].map((x) =>
      sm2Key({ kind: "compressed-y-0", value: new Uint8Array(32).with(31, x) }),
    ),
    sm2Key({ kind: "compressed-y-1", value: new Uint8Array(32).fill(255) }),
    sm2Key({ kind: "uncompressed", value: { x: octets32, y: octets32 } }),
    sm2Key({ kind: "uncompressed", value: { x: new Uint8Array(32).fill(255), y: octets32 } }),
  ];
  return odd.map((value) => Certificate.encode(value));
});

type P256Point = Extract<
  Extract<
    CertificateValue["toBeSigned"]["verifyKeyIndicator"],
    { kind: "verificationKey" }
  >["value"],
  { kind: "ecsigSm2" }
>["value"];

const pointKey = (value: P256Point) =>
  ({ kind: "verificationKey", value: { kind: "ecsigSm2", value } }) as const;

/** A device, and the authorities above it, each of which names the next; nobody has signed them. */
export const longChain = lazy((): readonly Uint8Array[] => {
  const value = Certificate.decode(octetsOf("stack/made/cert-pseudonym"));
  const chain: Uint8Array[] = [octetsOf("stack/made/cert-stranger")];
  for (let left = longestChain + 2; left > 0; left--) {
    const issuer = { kind: "sm3AndDigest", value: hashedId8(chain[0] ?? octets32) } as const;
    chain.unshift(Certificate.encode({ ...value, issuer }));
  }
  return chain;
});

type Signed = Extract<V2XSecDataValue["content"], { kind: "signedData" }>["value"];

/** Envelopes with other algorithms and signers. */
export const oddEnvelopes = lazy((): Uint8Array[] => {
  const { content } = V2XSecData.decode(octetsOf("stack/made/spdu-bsm-digest"));
  if (content.kind !== "signedData") throw new Error("the envelope is not signed");
  const { value } = content;
  const sent = [...longChain().slice(0, longestChain), ...oddCertificates()];
  const certificates = sent.map((octets) => Certificate.decode(octets));
  const own = Certificate.decode(octetsOf("stack/made/cert-pseudonym"));
  const withPayload = (data: V2XSecDataValue): Signed => ({
    ...value,
    tbsData: { ...value.tbsData, payload: { data } },
  });
  const odd: Signed[] = [
    { ...value, hashId: "sha256" },
    { ...value, signature: p256Signature },
    { ...value, signer: { kind: "self", value: null } },
    { ...value, signer: { kind: "certificate", value: certificates.slice(0, longestChain) } },
    { ...value, signer: { kind: "certificate", value: [own, own] } },
    { ...value, signer: { kind: "certificate", value: [] } },
    {
      ...value,
      signer: {
        kind: "certificate",
        value: [{ ...own, issuer: { kind: "sha256AndDigest", value: new Uint8Array(8) } }],
      },
    },
    ...certificates.slice(longestChain).map(
      (certificate): Signed => ({
        ...value,
        signer: { kind: "certificate", value: [certificate] },
      }),
    ),
    withPayload({ protocolVersion: 3, content }),
    {
      ...value,
      tbsData: {
        ...value.tbsData,
        payload: { extDataHash: { kind: "sm3HashedData", value: octets32 } },
      },
    },
  ];
  return odd.map((signed) =>
    V2XSecData.encode({ protocolVersion: 3, content: { kind: "signedData", value: signed } }),
  );
});

/** Envelopes of the tests of 2019. */
export const olderEnvelopes = lazy((): Uint8Array[] => {
  const codec = lookupSecurity("SecuredMessage", "security-2019");
  if (codec === undefined) throw new Error("no SecuredMessage");
  return drawn(codec, 24).map((value) => codec.encode(Object.assign({}, value, { version: 2 })));
});

/** Encrypted to others, in other ways. */
export const oddEncrypted = lazy((): Uint8Array[] => {
  const { content } = V2XSecData.decode(octetsOf("stack/made/spdu-encrypted"));
  if (content.kind !== "encryptedData") throw new Error("the envelope is not encrypted");
  const { recipients, ciphertext } = content.value;
  const [recipient] = recipients;
  if (recipient?.kind !== "certRecipInfo" || ciphertext.kind === "$unknown") {
    throw new Error("the envelope has another recipient");
  }
  const { recipientId } = recipient.value;
  const eciesKey = { v: point("x-only"), c: octets32.slice(16), t: octets32.slice(16) };
  if (recipient.value.encKey.kind !== "ecencSm2") throw new Error("the key is wrapped otherwise");
  const wrapped = recipient.value.encKey.value;
  const wrongKeys = [
    { ...wrapped, v: point("x-only") },
    { ...wrapped, c: octets32.slice(16) },
  ];
  const shortest = { ...ciphertext.value, ccmCiphertext: new Uint8Array(3) };
  const others: (typeof content.value)[] = [
    {
      recipients: [
        { kind: "pskRecipInfo", value: recipientId },
        { kind: "symmRecipInfo", value: { recipientId, encKey: ciphertext } },
        { kind: "rekRecipInfo", value: { ...recipient.value, recipientId: octets32.slice(24) } },
        recipient,
      ],
      ciphertext,
    },
    {
      recipients: [
        {
          kind: "certRecipInfo",
          value: { recipientId, encKey: { kind: "eciesNistP256", value: eciesKey } },
        },
      ],
      ciphertext,
    },
    ...wrongKeys.map((value): typeof content.value => ({
      recipients: [
        {
          kind: "certRecipInfo",
          value: { recipientId, encKey: { kind: "ecencSm2", value } },
        },
      ],
      ciphertext,
    })),
    { recipients, ciphertext: { kind: "aes128ccm", value: ciphertext.value } },
    { recipients, ciphertext: { kind: "sm4Ccm", value: shortest } },
  ];
  return others.map((value) =>
    V2XSecData.encode({ protocolVersion: 3, content: { kind: "encryptedData", value } }),
  );
});

/** Lists of roots with another issuer or algorithm. */
export const oddRootLists = lazy((): Uint8Array[] => {
  const list = RootCtl.decode(octetsOf("stack/real/rootctl-2020"));
  const odd: RootCtlValue[] = [
    { ...list, signature: p256Signature },
    { ...list, signature: { kind: "sm2Signature", value: { rSig: octets32, sSig: octets32 } } },
    {
      ...list,
      toBeSignedRootCtl: { ...list.toBeSignedRootCtl, issuer: { kind: "self", value: "sm3" } },
    },
  ];
  return odd.map((value) => RootCtl.encode(value));
});
