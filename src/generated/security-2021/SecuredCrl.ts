// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type OctetReader,
  type OctetWriter,
  readInteger,
  writeInteger,
} from "../../oer/runtime.js";
import { type V2XSecData, decodeV2XSecData, encodeV2XSecData } from "./SecurityDataTypes.js";

/**
 * application identifier of revocation lists
 * `CrlAid ::= INTEGER (3628)`
 */
export type CrlAid = number;

export function decodeCrlAid(r: OctetReader): CrlAid {
  return readInteger(r, 2, 3628, 3628);
}

export function encodeCrlAid(w: OctetWriter, value: CrlAid): void {
  writeInteger(w, value, 2, 3628, 3628);
}

/**
 * signed revocation list
 * rule: V2XSecData with signedData whose payload is unsecuredData holding a CrlContents; aid 3628;
 * generationTime, expiryTime, generationLocation, p2pcdLearningRequest, missingCrlIdentifier and encryptionKey
 * absent
 * `SecuredCrl ::= V2XSecData`
 */
export type SecuredCrl = V2XSecData;

export function decodeSecuredCrl(r: OctetReader): SecuredCrl {
  return decodeV2XSecData(r);
}

export function encodeSecuredCrl(w: OctetWriter, value: SecuredCrl): void {
  encodeV2XSecData(w, value);
}
