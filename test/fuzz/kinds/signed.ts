import {
  ToBeSignedCertificate,
  ToBeSignedData,
  V2XSecData,
} from "../../../src/generated/security-2021/index.js";
import {
  certificateStore,
  compress,
  issueCertificate,
  publicKeyOf,
  readCertificate,
  sign,
  type VerifyOptions,
  verify,
  verifyCertificate,
} from "../../../src/stack/verify/index.js";
import { hexOf, octetsOfHex } from "../../fixtures.js";
import { stackRecords } from "../../stack/records.js";
import { octetsOf } from "../../stack/verify/records.js";
import { lazy } from "../lazy.js";
import { joined } from "../mutate/octets.js";
import type { Fault } from "../target.js";

const key = (last: number): Uint8Array => new Uint8Array(32).with(31, last).with(1, 7);
const [rootKey, authorityKey, deviceKey, secret] = [1, 2, 3, 4].map(key) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/** The certificate of the root, which a change of the input does not reach. */
const root = lazy(() =>
  issueCertificate(
    certified(readCertificate(octetsOf("stack/made/cert-root")).value.toBeSigned, rootKey),
    {
      privateKey: rootKey,
      k: secret,
    },
  ),
);

const toBeSigned = (id: string): ToBeSignedCertificate =>
  readCertificate(octetsOf(id)).value.toBeSigned;

type Permission = NonNullable<ToBeSignedCertificate["certIssuePermissions"]>[number];

/** What an authority may say that it is allowed to. */
const permissions: readonly (readonly Permission[] | undefined)[] = [
  undefined,
  [],
  ...[1n, 2n].flatMap((minChainLength) =>
    [-1n, 0n, 3n].map((chainLengthRange): Permission[] => [
      {
        subjectPermissions: { kind: "explicit", value: [{ aid: 5n }, { aid: 111n }] },
        minChainLength,
        chainLengthRange,
        eeType: 3,
      },
    ]),
  ),
];

function encodedAs(
  said: ToBeSignedCertificate,
  change: Partial<ToBeSignedCertificate>,
): Uint8Array {
  return ToBeSignedCertificate.encode({ ...said, ...change });
}

/** What is signed in an envelope, in hex so that it can be compared; undefined if nothing is. */
function signedHexOf(id: string): string | undefined {
  const decoded = V2XSecData.safeDecode(octetsOf(id));
  if (!decoded.ok || decoded.value.content.kind !== "signedData") return undefined;
  return hexOf(ToBeSignedData.encode(decoded.value.content.value.tbsData));
}

/** An octet that tells how it is signed, and behind their lengths what an authority, a device and a message say. */
export function signedSeeds(): Uint8Array[] {
  const [authority, device] = [
    toBeSigned("stack/made/cert-root"),
    toBeSigned("stack/made/cert-pseudonym"),
  ];
  const signed = stackRecords
    .filter(({ layer }) => layer === "spdu")
    .flatMap(({ id }) => signedHexOf(id) ?? []);
  const first = signedHexOf("stack/made/spdu-bsm-digest") ?? "";
  const good = ToBeSignedData.decode(octetsOfHex(first));
  const dated = { ...good, headerInfo: { ...good.headerInfo, expiryTime: 2n ** 63n } };
  const expired = { ...good, headerInfo: { ...good.headerInfo, expiryTime: 1n } };
  const { generationTime: _, ...undated } = good.headerInfo;
  const parts: [authority: Uint8Array, device: Uint8Array, data: Uint8Array][] = [
    ...[...new Set([first, ...signed])].map((hex): (typeof parts)[number] => [
      encodedAs(authority, {}),
      encodedAs(device, {}),
      octetsOfHex(hex),
    ]),
    ...permissions.map((certIssuePermissions): (typeof parts)[number] => [
      encodedAs(authority, {
        certIssuePermissions: certIssuePermissions && [...certIssuePermissions],
      }),
      encodedAs(device, {}),
      octetsOfHex(first),
    ]),
    ...[undefined, []].map((appPermissions): (typeof parts)[number] => [
      encodedAs(authority, {}),
      encodedAs(device, { appPermissions }),
      ToBeSignedData.encode(dated),
    ]),
    [encodedAs(authority, {}), encodedAs(device, {}), ToBeSignedData.encode(dated)],
    [encodedAs(authority, {}), encodedAs(device, {}), ToBeSignedData.encode(expired)],
    [
      encodedAs(authority, {}),
      encodedAs(device, {}),
      ToBeSignedData.encode({ ...good, headerInfo: undated }),
    ],
  ];
  const ways = [0, 1, 2, 4, 8, 16, 32, 64, 96, 128, 160];
  return parts.flatMap((ofInput, at) =>
    (at === 0 ? ways : [0]).map((how) =>
      joined(Uint8Array.of(how), ...ofInput.flatMap((part) => [lengthOf(part), part])),
    ),
  );
}

const lengthOf = ({ length }: Uint8Array): Uint8Array => Uint8Array.of(length >>> 8, length);

/**
 * What is signed with the right keys is refused for what it says, but never as if it were signed wrongly: this is how
 * inputs get behind the signatures.
 */
export function judgeSigned(input: Uint8Array): Fault {
  const [how = 0] = input;
  const [authorityPart, devicePart, dataPart] = partsOf(input.subarray(1));
  const authority = ToBeSignedCertificate.safeDecode(authorityPart);
  const device = ToBeSignedCertificate.safeDecode(devicePart);
  const data = ToBeSignedData.safeDecode(dataPart);
  if (!authority.ok || !device.ok || !data.ok) return undefined;

  const issuer = issueCertificate(certified(authority.value, authorityKey), {
    privateKey: rootKey,
    issuer: root(),
    k: secret,
  });
  const hasAuthority = (how & 1) === 0;
  const certificate = issueCertificate(certified(device.value, deviceKey), {
    privateKey: hasAuthority ? authorityKey : deviceKey,
    ...(hasAuthority && { issuer }),
    k: secret,
  });
  const { payload, headerInfo } = data.value;
  const message =
    payload.data?.content.kind === "unsecuredData" ? payload.data.content.value : input;
  const envelope = sign(message, {
    headerInfo,
    certificate,
    privateKey: deviceKey,
    signer: (how & 2) === 0 ? "certificate" : "digest",
    ...((how & 4) === 0 && { k: secret }),
  });
  const { generationTime = 0n, aid } = headerInfo;
  const options: VerifyOptions = {
    certificates: certificateStore([issuer, ...((how & 8) === 0 ? [certificate] : [])]),
    roots: certificateStore((how & 16) === 0 ? [root()] : []),
    now: generationTime + (clocks[how >>> 5] ?? 0n),
    ...((how & 4) === 0 && { frameAid: (how & 2) === 0 ? Number(BigInt.asUintN(16, aid)) : 1 }),
  };
  return (
    wronglySigned(verify(envelope, options)) ??
    wronglySigned(verifyCertificate(certificate, hasAuthority ? issuer : undefined))
  );
}

/** How much later the clock of the receiver is than that of the sender, in microseconds. */
const clocks = [5n, -5_000_000n, 28_800_000_000n, 77_000_000n, -77_000_000n, 999_999n, 0n, -1n];

/** Certifies one of the keys that are used here. */
function certified(said: ToBeSignedCertificate, privateKey: Uint8Array): ToBeSignedCertificate {
  const point = compress(publicKeyOf(privateKey));
  return {
    ...said,
    verifyKeyIndicator: { kind: "verificationKey", value: { kind: "ecsigSm2", value: point } },
  };
}

const ofSignatures = ["malformed", "algorithm", "signature", "certificate-signature"];

function wronglySigned(verification: { readonly result: string; readonly reason?: string }): Fault {
  const { result, reason = "" } = verification;
  if (result !== "invalid" || !ofSignatures.includes(reason)) return undefined;
  return `signed with the right keys, and refused as ${reason}`;
}

/** Pieces behind their lengths, as far as there are some. */
function partsOf(octets: Uint8Array): [Uint8Array, Uint8Array, Uint8Array] {
  const parts: Uint8Array[] = [];
  let rest = octets;
  for (let left = 3; left > 0; left--) {
    const length = (rest[0] ?? 0) * 256 + (rest[1] ?? 0);
    parts.push(rest.subarray(2, 2 + length));
    rest = rest.subarray(2 + length);
  }
  const [authority = rest, device = rest, data = rest] = parts;
  return [authority, device, data];
}
