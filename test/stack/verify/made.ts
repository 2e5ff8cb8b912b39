import type { ToBeSignedCertificate } from "../../../src/generated/security-2021/index.js";
import {
  compress,
  generatePrivateKey,
  issueCertificate,
  publicKeyOf,
  toTime64,
} from "../../../src/stack/verify/index.js";

type GroupPermissions = NonNullable<ToBeSignedCertificate["certIssuePermissions"]>[number];

export interface Holder {
  readonly certificate: Uint8Array;
  readonly privateKey: Uint8Array;
}

/** The time at which the tests sign. */
export const signedAt = toTime64(Date.UTC(2024, 4, 1, 12));

/** May issue for any application, to devices and authorities at any depth. */
export const anyone: GroupPermissions = {
  subjectPermissions: { kind: "all", value: null },
  minChainLength: 1n,
  chainLengthRange: -1n,
  eeType: 3,
};

/** A key with its certificate: that of a root, or what `issuer` has issued; `change` makes it another. */
export function makeHolder(
  issuer?: Holder,
  change: Partial<ToBeSignedCertificate> = {},
  privateKey: Uint8Array = generatePrivateKey(),
): Holder {
  const key = compress(publicKeyOf(privateKey));
  const toBeSigned: ToBeSignedCertificate = {
    id: { kind: "none", value: null },
    cracaId: new Uint8Array(3),
    crlSeries: 0,
    validityPeriod: {
      start: Number(signedAt / 1_000_000n) - 3600,
      duration: { kind: "hours", value: 2 },
    },
    appPermissions: [{ aid: 111n }],
    certIssuePermissions: [anyone],
    verifyKeyIndicator: { kind: "verificationKey", value: { kind: "ecsigSm2", value: key } },
    ...change,
  };
  const certificate = issueCertificate(toBeSigned, {
    privateKey: issuer?.privateKey ?? privateKey,
    ...(issuer && { issuer: issuer.certificate }),
  });
  return { certificate, privateKey };
}
