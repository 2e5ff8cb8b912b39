import { DecodeError, isDecodeError, isEncodeError } from "../../../src/errors.js";
import {
  decodeDsm,
  detectLayers,
  encodeDsm,
  type LayerReading,
  type OuterLayer,
  readSecurity,
} from "../../../src/stack/index.js";
import {
  certificateStore,
  compress,
  decrypt,
  hashedId8,
  isSignatureOf,
  keyOfPoint,
  privateKeyFromDer,
  privateKeyFromPem,
  privateKeyToDer,
  privateKeyToPem,
  publicKeyFromDer,
  publicKeyFromPem,
  publicKeyOf,
  publicKeyToDer,
  publicKeyToPem,
  rootsOfList,
  signatureFromDer,
  signatureToDer,
  signHash,
  sm3,
  type VerifyOptions,
  verify,
  verifyCertificate,
  verifyRootList,
} from "../../../src/stack/verify/index.js";
import { sameOctets } from "../../../src/uper/same.js";
import { hexOf, octetsOfHex } from "../../fixtures.js";
import { stackRecords } from "../../stack/records.js";
import { octetsOf, privateKeyOf, record } from "../../stack/verify/records.js";
import { lazy } from "../lazy.js";
import { joined, mutateOctets } from "../mutate/octets.js";
import { type Fault, type Kind, octetsOfText, type Target, textOfOctets, told } from "../target.js";
import { errorFault } from "./judge-codec.js";
import {
  longChain,
  oddCertificates,
  oddEncrypted,
  oddEnvelopes,
  oddRootLists,
  olderEnvelopes,
} from "./odd-records.js";
import { linesOf, vectorsOfType } from "./seeds.js";
import { judgeSigned, signedSeeds } from "./signed.js";
import {
  judgeDsmToEncode,
  judgeSecurityType,
  judgeTime,
  judgeTraced,
  waysToRead,
} from "./traced.js";

export const layersKind: Kind = {
  name: "layers",
  about: "DSM frames, envelopes, signatures, certificates and keys",
  targets: () => [
    ...outers.map((outer) =>
      target(`detect-${outer}`, whole, (octets) => judgeLayers(octets, outer)),
    ),
    target("coer", whole, (octets) => readingFault(readSecurity(octets, "V2XSecData"), octets)),
    target("security-type", securityTypes, judgeSecurityType),
    target("traced", traced, judgeTraced),
    target("dsm", () => seedsOf("dsm"), judgeDsm),
    target("dsm-to-encode", dsmsToEncode, judgeDsmToEncode),
    target("time", times, judgeTime),
    target("verify", envelopes, judgeVerify),
    target("signed", signedSeeds, judgeSigned),
    target("certificate", certificates, judgeCertificate),
    target("roots", () => [...seedsOf("rootCtl"), ...oddRootLists()], judgeRoots),
    target("decrypt", encrypted, judgeDecrypt),
    target("private-key", privateKeys, judgePrivateKey),
    ...keyTargets(),
  ],
};

const outers: readonly OuterLayer[] = ["auto", "dsm", "spdu", "certificate", "frame"];

const seedsOf = (layer: string): Uint8Array[] =>
  stackRecords.filter((record) => record.layer === layer).map(({ bytes }) => octetsOfHex(bytes));

const cut = Uint8Array.of(0x80, 3);

const envelopes = (): Uint8Array[] => [...seedsOf("spdu"), ...oddEnvelopes(), cut];

const certificates = (): Uint8Array[] => [...seedsOf("certificate"), ...oddCertificates(), cut];

/** Types are tried in turn, each with the octets of all. */
const securityTypes = (): Uint8Array[] =>
  ["spdu", "certificate", "rootCtl"]
    .flatMap(seedsOf)
    .flatMap((octets) => [0, 1, 2, 3, 4].map((type) => joined(Uint8Array.of(type), octets)));

/** Each frame is read in several ways, whole and cut, and messages of all editions as those of others. */
const traced = (): Uint8Array[] => [
  ...whole().flatMap((octets, at) =>
    [0, 1, 2].flatMap((turn) => {
      const how = Uint8Array.of((at * 7 + turn * 5) % waysToRead);
      const cutAt = Math.floor((octets.length * (1 + (at % 3))) / 4);
      return [joined(how, octets), joined(how, octets.subarray(0, cutAt))];
    }),
  ),
  ...["MessageFrame", "BasicSafetyMessage", "SPAT"].flatMap((type) =>
    vectorsOfType(type)
      .filter((_, at) => at % 2 === 0)
      .map((octets, at) => joined(Uint8Array.of(at % waysToRead), octets)),
  ),
  // one that can be read as something else, in all ways
  ...["BasicSafetyMessage", "SPAT", "MessageFrame"]
    .flatMap((type) => vectorsOfType(type).slice(0, 2))
    .flatMap((octets) =>
      Array.from({ length: waysToRead }, (_, how) => joined(Uint8Array.of(how), octets)),
    ),
  // octets behind the outer layer
  ...whole().map((octets, at) => joined(Uint8Array.of(at % waysToRead), octets, new Uint8Array(1))),
  // a message in ALIGNED PER among them
  ...linesOf("fixtures/bodies.jsonl").map((line) =>
    joined(new Uint8Array(1), octetsOfHex(JSON.parse(line).bytes)),
  ),
];

const dsmsToEncode = (): Uint8Array[] => [
  ...[0, 111, 128, 16_511, 16_512, 2_113_664, 270_549_119, 270_549_120].map((aid) =>
    Uint8Array.of(0, 0, 0, aid >>> 24, aid >>> 16, aid >>> 8, aid, 1, 2),
  ),
  Uint8Array.of(8, 0, 0, 0, 0, 0, 5),
  Uint8Array.of(0, 16, 0, 0, 0, 0, 5),
  Uint8Array.of(0, 0, 1, 0, 0, 0, 5),
  Uint8Array.of(0, 0, 9, 0, 0, 0, 5),
  Uint8Array.of(7, 7, 0, 0, 0, 0, 5),
];

const times = (): Uint8Array[] => [
  new Uint8Array(8),
  new Uint8Array(8).fill(0xff),
  Uint8Array.of(0, 1, 0xe4, 0, 0, 0, 0, 0),
];

const whole = (): Uint8Array[] => [
  ...["dsm", "spdu", "certificate", "message"].flatMap(seedsOf),
  ...oddEnvelopes().slice(0, 5),
  ...olderEnvelopes(),
  ...seedsOf("dsm").flatMap((octets) => (octets.length > 9 ? [octets.with(9, 0xff)] : [])),
];

function target(
  name: string,
  seeds: () => Uint8Array[],
  judge: (octets: Uint8Array) => Fault,
): Target {
  return {
    name: `layers/${name}`,
    seeds: lazy(seeds),
    mutate: mutateOctets,
    judge: (octets) => judge(octets),
    // a signature takes some ms, a chain has up to eight, and octets that fit nothing are tried as all messages
    allowedMs: (octets) => 500 + octets,
  };
}

function judgeLayers(octets: Uint8Array, outer: OuterLayer): Fault {
  return readingFault(detectLayers(octets, { outer }), octets);
}

/** Layers, warnings and errors have their place in the frame; without an error there is a layer. */
function readingFault({ layers, warnings, error }: LayerReading, octets: Uint8Array): Fault {
  for (const { layer, startOctet, endOctet } of layers) {
    if (startOctet < 0 || endOctet < startOctet || endOctet > octets.length) {
      return `${layer} from octet ${startOctet} to ${endOctet} of ${octets.length}`;
    }
  }
  for (const { octetOffset } of warnings) {
    if (octetOffset < 0 || octetOffset > octets.length) return `a warning at octet ${octetOffset}`;
  }
  if (error !== undefined) return errorFault(error.error, octets);
  return layers.length === 0 ? "neither a layer nor an error" : undefined;
}

function judgeDsm(octets: Uint8Array): Fault {
  try {
    const { header, data, dataOffset, trailingOctets } = decodeDsm(octets);
    if (dataOffset + data.length + trailingOctets !== octets.length) return "octets are lost";
    const { extension, ...rest } = header;
    const sent = encodeDsm({ ...rest, data, ...(extension && { extension }) });
    const again = decodeDsm(sent);
    return sameOctets(again.data, data) ? undefined : "encoding it again changes the data";
  } catch (error) {
    return isDecodeError(error) ? errorFault(error, octets) : told(error);
  }
}

const options = lazy(
  (): VerifyOptions => ({
    certificates: certificateStore([
      octetsOf("stack/made/cert-pseudonym"),
      ...longChain().slice(5),
    ]),
    // whoever trusts one of the odd ones gets further with it
    roots: certificateStore([octetsOf("stack/made/cert-root"), ...oddCertificates()]),
    now: 532421709555000n,
  }),
);

function judgeVerify(octets: Uint8Array): Fault {
  const { result } = verify(octets, options());
  const known = seedsOf("spdu").some((seed) => sameOctets(seed, octets));
  // what was signed once stays valid where octets are changed that nobody signs: decoding tells those
  return result === "valid" && !known ? envelopeFault(octets) : undefined;
}

function envelopeFault(octets: Uint8Array): Fault {
  const { error } = detectLayers(octets, { outer: "spdu" });
  return error === undefined || error.layer === "message"
    ? undefined
    : "a valid envelope that cannot be read";
}

function judgeCertificate(octets: Uint8Array): Fault {
  verifyCertificate(octets);
  verifyCertificate(octets, octets);
  verifyCertificate(octets, octetsOf("stack/made/cert-root"));
  if (!sameOctets(hashedId8(octets), sm3(octets).slice(-8))) return "another hashedId8";
  verifyCertificate(octetsOf("stack/made/cert-pseudonym"), octets);
  return documented(() => certificateStore([octets]));
}

function judgeRoots(octets: Uint8Array): Fault {
  verifyRootList(octets, octetsOf("stack/real/cert-caict-trcla-2020"));
  verifyRootList(octets, octets);
  return documented(() => rootsOfList(octets));
}

const encrypted = (): Uint8Array[] => [
  octetsOf("stack/made/spdu-encrypted"),
  ...oddEncrypted(),
  ...seedsOf("spdu").slice(0, 3),
  ...stackRecords
    .filter(({ type }) => type === "V2XSecData")
    .map(({ bytes }) => octetsOfHex(bytes)),
];

function judgeDecrypt(octets: Uint8Array): Fault {
  const recipientId = octetsOf("stack/made/spdu-encrypted").slice(5, 13);
  decrypt(octets, { privateKey: privateKeyOf("stack/made/key-vehicle-enc"), recipientId });
  decrypt(octets, { contentKey: octets.slice(-16) });
  decrypt(octets, { contentKey: octets.slice(-3) });
  decrypt(octets, { contentKey: contentKey() });
  return undefined;
}

const contentKey = lazy(() => octetsOfHex(record("stack/made/spdu-encrypted").contentKey ?? ""));

const privateKeys = (): Uint8Array[] => [
  privateKeyOf("stack/made/key-vehicle-enc"),
  new Uint8Array(32),
  new Uint8Array(2),
  new Uint8Array(1),
];

/** A private key signs what its public key verifies, and what is none says so. */
function judgePrivateKey(input: Uint8Array): Fault {
  // what a caller without types may pass
  const octets = input.length === 1 ? ("key" as unknown as Uint8Array) : input;
  try {
    const key = publicKeyOf(octets);
    const hash = sm3(octets);
    if (keyOfPoint(compress(key))?.y.join() !== key.y.join()) return "compressing changes the key";
    return isSignatureOf(hash, signHash(hash, octets), key) ? undefined : "its signature is wrong";
  } catch (error) {
    return isEncodeError(error) ? undefined : told(error);
  }
}

const noDer = Uint8Array.of(0x30, 9);

/** Key files in DER and PEM: what is read can be written and read again. */
function keyTargets(): Target[] {
  const key = lazy(() => privateKeyOf("stack/made/key-vehicle-enc"));
  const point = lazy(() => publicKeyOf(key()));
  const text = (octets: Uint8Array): string => textOfOctets(octets);
  return [
    target(
      "private-der",
      () => [privateKeyToDer(key()), withoutKey(privateKeyToDer(key()), key()), noDer],
      (octets) => documented(() => privateKeyToDer(privateKeyFromDer(octets))),
    ),
    target(
      "public-der",
      () => {
        const der = publicKeyToDer(point());
        // of another algorithm, no point of the curve, and of another form
        return [der, der.with(8, 0), der.with(-1, (der.at(-1) ?? 0) ^ 1), der.with(-65, 5)];
      },
      (octets) => documented(() => publicKeyToDer(publicKeyFromDer(octets))),
    ),
    target(
      "private-pem",
      () => [octetsOfText(privateKeyToPem(key()))],
      (octets) => documented(() => privateKeyToPem(privateKeyFromPem(text(octets)))),
    ),
    target(
      "public-pem",
      () =>
        [
          publicKeyToPem(point()),
          "-----BEGIN PUBLIC KEY-----\n!\n-----END PUBLIC KEY-----",
          "none",
        ].map(octetsOfText),
      (octets) => documented(() => publicKeyToPem(publicKeyFromPem(text(octets)))),
    ),
    target(
      "signature-der",
      () => [
        signatureToDer({ rSig: key(), sSig: key() }),
        signatureToDer({ rSig: new Uint8Array(32), sSig: key() }),
      ],
      (octets) => documented(() => signatureToDer(signatureFromDer(octets))),
    ),
  ];
}

/** The same with zeros in the place of the key, which is no key. */
function withoutKey(der: Uint8Array, key: Uint8Array): Uint8Array {
  const at = hexOf(der).indexOf(hexOf(key)) / 2;
  return der.map((octet, i) => (i >= at && i < at + key.length ? 0 : octet));
}

function documented(run: () => unknown): Fault {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof DecodeError ? undefined : `not a DecodeError: ${told(error)}`;
  }
}
