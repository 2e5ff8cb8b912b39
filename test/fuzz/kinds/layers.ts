import { DecodeError, isDecodeError } from "../../../src/errors.js";
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
  decrypt,
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
  type VerifyOptions,
  verify,
  verifyCertificate,
  verifyRootList,
} from "../../../src/stack/verify/index.js";
import { sameOctets } from "../../../src/uper/same.js";
import { octetsOfHex } from "../../fixtures.js";
import { stackRecords } from "../../stack/records.js";
import { octetsOf, privateKeyOf } from "../../stack/verify/records.js";
import { lazy } from "../lazy.js";
import { mutateOctets } from "../mutate/octets.js";
import { type Fault, type Kind, octetsOfText, type Target, textOfOctets, told } from "../target.js";
import { errorFault } from "./judge-codec.js";

export const layersKind: Kind = {
  name: "layers",
  about: "DSM frames, envelopes, signatures, certificates and keys",
  targets: () => [
    ...outers.map((outer) =>
      target(`detect-${outer}`, whole, (octets) => judgeLayers(octets, outer)),
    ),
    target("coer", whole, (octets) => readingFault(readSecurity(octets, "V2XSecData"), octets)),
    target("dsm", () => seedsOf("dsm"), judgeDsm),
    target("verify", () => seedsOf("spdu"), judgeVerify),
    target("certificate", () => seedsOf("certificate"), judgeCertificate),
    target("roots", () => seedsOf("rootCtl"), judgeRoots),
    target("decrypt", () => [octetsOf("stack/made/spdu-encrypted")], judgeDecrypt),
    ...keyTargets(),
  ],
};

const outers: readonly OuterLayer[] = ["auto", "dsm", "spdu", "certificate", "frame"];

const seedsOf = (layer: string): Uint8Array[] =>
  stackRecords.filter((record) => record.layer === layer).map(({ bytes }) => octetsOfHex(bytes));

const whole = (): Uint8Array[] => ["dsm", "spdu", "certificate", "message"].flatMap(seedsOf);

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
    // a signature takes some ms, a chain has up to five, and octets that fit nothing are tried as all messages
    allowedMs: (octets) => 200 + octets,
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
    certificates: certificateStore([octetsOf("stack/made/cert-pseudonym")]),
    roots: certificateStore([octetsOf("stack/made/cert-root")]),
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
  verifyCertificate(octets, octetsOf("stack/made/cert-root"));
  verifyCertificate(octetsOf("stack/made/cert-pseudonym"), octets);
  return documented(() => certificateStore([octets]));
}

function judgeRoots(octets: Uint8Array): Fault {
  verifyRootList(octets, octetsOf("stack/real/cert-caict-trcla-2020"));
  return documented(() => rootsOfList(octets));
}

function judgeDecrypt(octets: Uint8Array): Fault {
  const recipientId = octetsOf("stack/made/spdu-encrypted").slice(5, 13);
  decrypt(octets, { privateKey: privateKeyOf("stack/made/key-vehicle-enc"), recipientId });
  return undefined;
}

/** Key files in DER and PEM: what is read can be written and read again. */
function keyTargets(): Target[] {
  const key = lazy(() => privateKeyOf("stack/made/key-vehicle-enc"));
  const point = lazy(() => publicKeyOf(key()));
  const text = (octets: Uint8Array): string => textOfOctets(octets);
  return [
    target(
      "private-der",
      () => [privateKeyToDer(key())],
      (octets) => documented(() => privateKeyToDer(privateKeyFromDer(octets))),
    ),
    target(
      "public-der",
      () => [publicKeyToDer(point())],
      (octets) => documented(() => publicKeyToDer(publicKeyFromDer(octets))),
    ),
    target(
      "private-pem",
      () => [octetsOfText(privateKeyToPem(key()))],
      (octets) => documented(() => privateKeyToPem(privateKeyFromPem(text(octets)))),
    ),
    target(
      "public-pem",
      () => [octetsOfText(publicKeyToPem(point()))],
      (octets) => documented(() => publicKeyToPem(publicKeyFromPem(text(octets)))),
    ),
    target(
      "signature-der",
      () => [signatureToDer({ rSig: key(), sSig: key() })],
      (octets) => documented(() => signatureToDer(signatureFromDer(octets))),
    ),
  ];
}

function documented(run: () => unknown): Fault {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof DecodeError ? undefined : `not a DecodeError: ${told(error)}`;
  }
}
