// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type OctetReader,
  type OctetWriter,
  checkChoice,
  decodeFailureIn,
  encodeFailureIn,
  members,
  noAlternative,
  readAlternative,
  writeAlternative,
} from "../../oer/runtime.js";
import {
  type AcertRequestMsg,
  decodeAcertRequestMsg,
  encodeAcertRequestMsg,
} from "./AcertReqMsg.js";
import { type AcertRespMsg, decodeAcertRespMsg, encodeAcertRespMsg } from "./AcertRespMsg.js";
import {
  type PcertRequestMsg,
  decodePcertRequestMsg,
  encodePcertRequestMsg,
} from "./PcertReqMsg.js";
import { type PcertRespMsg, decodePcertRespMsg, encodePcertRespMsg } from "./PcertRespMsg.js";

/**
 * certificate request and response wrapper (CA interface)
 * `EncryptedMessage ::= CHOICE`
 */
export type EncryptedMessage =
  | { kind: "pcertReq"; value: PcertRequestMsg }
  | { kind: "pcertRsp"; value: PcertRespMsg }
  | { kind: "acertReq"; value: AcertRequestMsg }
  | { kind: "acertRsp"; value: AcertRespMsg };

const EncryptedMessage$members = /* @__PURE__ */ members(
  0,
  "pcertReq PcertRequestMsg",
  "pcertRsp PcertRespMsg",
  "acertReq AcertRequestMsg",
  "acertRsp AcertRespMsg",
);

export function decodeEncryptedMessage(r: OctetReader): EncryptedMessage {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 4, false);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "pcertReq", value: decodePcertRequestMsg(r) };
      case 1:
        return { kind: "pcertRsp", value: decodePcertRespMsg(r) };
      case 2:
        return { kind: "acertReq", value: decodeAcertRequestMsg(r) };
      default:
        return { kind: "acertRsp", value: decodeAcertRespMsg(r) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "EncryptedMessage", EncryptedMessage$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEncryptedMessage(w: OctetWriter, value: EncryptedMessage): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, EncryptedMessage$members);
    switch (value.kind) {
      case "pcertReq":
        writeAlternative(w, 0);
        $at = 0;
        encodePcertRequestMsg(w, value.value);
        return;
      case "pcertRsp":
        writeAlternative(w, 1);
        $at = 1;
        encodePcertRespMsg(w, value.value);
        return;
      case "acertReq":
        writeAlternative(w, 2);
        $at = 2;
        encodeAcertRequestMsg(w, value.value);
        return;
      case "acertRsp":
        writeAlternative(w, 3);
        $at = 3;
        encodeAcertRespMsg(w, value.value);
        return;
      default:
        throw noAlternative(value, EncryptedMessage$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, EncryptedMessage$members, $at);
  } finally {
    w.leave();
  }
}
