// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAlternative,
  checkChoice,
  decodeFailureIn,
  encodeFailureIn,
  members,
  noAlternative,
  readIndex,
  readOpenType,
  readUnknownAlternative,
  writeIndex,
  writeOpenType,
  writeUnknownAlternative,
} from "../../uper/runtime.js";
import {
  type BasicSafetyMessage,
  decodeBasicSafetyMessage,
  encodeBasicSafetyMessage,
} from "../shared/BasicSafetyMessage.js";
import {
  type RoadsideSafetyMessage,
  decodeRoadsideSafetyMessage,
  encodeRoadsideSafetyMessage,
} from "../shared/RSM.js";
import { type SPAT, decodeSPAT, encodeSPAT } from "../shared/SPAT.js";
import { type MapData, decodeMapData, encodeMapData } from "./Map.js";
import { type MessageFrameExt, decodeMessageFrameExt, encodeMessageFrameExt } from "./MsgDayII.js";
import {
  type RoadSideInformation,
  decodeRoadSideInformation,
  encodeRoadSideInformation,
} from "./RoadSideInformation.js";

/**
 * outermost PDU on the air; exactly one message
 * `MessageFrame ::= CHOICE`
 */
export type MessageFrame =
  | { kind: "bsmFrame"; value: BasicSafetyMessage }
  | { kind: "mapFrame"; value: MapData }
  | { kind: "rsmFrame"; value: RoadsideSafetyMessage }
  | { kind: "spatFrame"; value: SPAT }
  | { kind: "rsiFrame"; value: RoadSideInformation }
  | { kind: "msgFrameExt"; value: MessageFrameExt }
  | UnknownAlternative;

const MessageFrame$members = /* @__PURE__ */ members(
  0,
  "bsmFrame BasicSafetyMessage",
  "mapFrame MapData",
  "rsmFrame RoadsideSafetyMessage",
  "spatFrame SPAT",
  "rsiFrame RoadSideInformation",
  "msgFrameExt MessageFrameExt",
);

export function decodeMessageFrame(r: BitReader): MessageFrame {
  let $at = -1;
  try {
    const index = readIndex(r, 3, 5, true, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "bsmFrame", value: decodeBasicSafetyMessage(r) };
      case 1:
        return { kind: "mapFrame", value: decodeMapData(r) };
      case 2:
        return { kind: "rsmFrame", value: decodeRoadsideSafetyMessage(r) };
      case 3:
        return { kind: "spatFrame", value: decodeSPAT(r) };
      case 4:
        return { kind: "rsiFrame", value: decodeRoadSideInformation(r) };
      case 5:
        return { kind: "msgFrameExt", value: readOpenType(r, decodeMessageFrameExt) };
      default:
        return readUnknownAlternative(r, index - 5);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "MessageFrame", MessageFrame$members, $at);
  }
}

export function encodeMessageFrame(w: BitWriter, value: MessageFrame): void {
  let $at = -1;
  try {
    checkChoice(value, MessageFrame$members);
    switch (value.kind) {
      case "bsmFrame":
        w.bits(0, 4);
        $at = 0;
        encodeBasicSafetyMessage(w, value.value);
        return;
      case "mapFrame":
        w.bits(1, 4);
        $at = 1;
        encodeMapData(w, value.value);
        return;
      case "rsmFrame":
        w.bits(2, 4);
        $at = 2;
        encodeRoadsideSafetyMessage(w, value.value);
        return;
      case "spatFrame":
        w.bits(3, 4);
        $at = 3;
        encodeSPAT(w, value.value);
        return;
      case "rsiFrame":
        w.bits(4, 4);
        $at = 4;
        encodeRoadSideInformation(w, value.value);
        return;
      case "msgFrameExt":
        writeIndex(w, 5, 3, 5, true);
        $at = 5;
        writeOpenType(w, value.value, encodeMessageFrameExt);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 5, 1);
        return;
      default:
        throw noAlternative(value, MessageFrame$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, MessageFrame$members, $at);
  }
}
