/**
 * Where the octets stand that a signature covers, and those of certificates inside other types: what is hashed is what
 * was received, never a value that was encoded again. All take octets that their type was decoded from.
 */
import { decodePkiCtlInfo, decodeToBeSignedRootCtl } from "../../generated/security-2021/CTL.js";
import {
  decodeHashAlgorithm,
  decodeTime32,
  decodeUint8,
  decodeUint16,
} from "../../generated/security-2021/SecurityBaseDataTypes.js";
import {
  decodeCertificate,
  decodeCertificateType,
  decodeIssuerIdentifier,
  decodeToBeSignedCertificate,
  decodeToBeSignedData,
} from "../../generated/security-2021/SecurityDataTypes.js";
import { readAlternative } from "../../oer/choice.js";
import { readQuantity } from "../../oer/length.js";
import { OctetReader } from "../../oer/reader.js";

/** A place in octets. */
export interface Extent {
  readonly startOctet: number;
  /** The octet behind it. */
  readonly endOctet: number;
}

/** Of a `V2XSecData` with `signedData`: `ToBeSignedData`, and the certificates that the signer sent along. */
export function partsOfSpdu(octets: Uint8Array): { signed: Extent; certificates: Extent[] } {
  const r = new OctetReader(octets);
  decodeUint8(r);
  readAlternative(r, 4, true);
  decodeHashAlgorithm(r);
  const signed = extentOf(r, decodeToBeSignedData);
  const certificates: Extent[] = [];
  const certificate = 1;
  if (readAlternative(r, 4, true) === certificate) {
    for (let left = readQuantity(r, 0); left > 0; left--) {
      certificates.push(extentOf(r, decodeCertificate));
    }
  }
  return { signed, certificates };
}

/** Of a `Certificate`: `ToBeSignedCertificate`. */
export function signedPartOfCertificate(octets: Uint8Array): Extent {
  const r = new OctetReader(octets);
  // the preamble: whether there is a signature
  r.octet();
  decodeUint8(r);
  decodeCertificateType(r);
  decodeIssuerIdentifier(r);
  return extentOf(r, decodeToBeSignedCertificate);
}

/** Of a `RootCtl`: `ToBeSignedRootCtl`, and the certificates of the roots. */
export function partsOfRootCtl(octets: Uint8Array): { signed: Extent; certificates: Extent[] } {
  const signed = extentOf(new OctetReader(octets), decodeToBeSignedRootCtl);
  const r = new OctetReader(octets);
  decodeUint8(r);
  decodeIssuerIdentifier(r);
  decodeUint16(r);
  decodeTime32(r);
  decodeTime32(r);
  const certificates: Extent[] = [];
  for (let left = readQuantity(r, 0); left > 0; left--) {
    const entry = extentOf(r, decodePkiCtlInfo);
    // the certificate stands behind the preamble: whether there is a URL
    r.position = entry.startOctet + 1;
    certificates.push(extentOf(r, decodeCertificate));
    r.position = entry.endOctet;
  }
  return { signed, certificates };
}

/** A copy, so that it lives on when the buffer is used again. */
export function cut(octets: Uint8Array, { startOctet, endOctet }: Extent): Uint8Array {
  return new Uint8Array(octets.subarray(startOctet, endOctet));
}

function extentOf(r: OctetReader, decode: (r: OctetReader) => unknown): Extent {
  const startOctet = r.position;
  decode(r);
  return { startOctet, endOctet: r.position };
}
