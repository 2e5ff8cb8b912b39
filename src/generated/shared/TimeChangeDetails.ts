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
  readUnknownAlternative,
  writeUnknownAlternative,
} from "../../uper/runtime.js";
import {
  type TimeCountingDown,
  type UTCTiming,
  decodeTimeCountingDown,
  decodeUTCTiming,
  encodeTimeCountingDown,
  encodeUTCTiming,
} from "./SPATIntersectionState.js";

/**
 * timing, relative or UTC
 * `TimeChangeDetails ::= CHOICE`
 */
export type TimeChangeDetails =
  | { kind: "counting"; value: TimeCountingDown }
  | { kind: "utcTiming"; value: UTCTiming }
  | UnknownAlternative;

const TimeChangeDetails$members = /* @__PURE__ */ members(
  0,
  "counting TimeCountingDown",
  "utcTiming UTCTiming",
);

export function decodeTimeChangeDetails(r: BitReader): TimeChangeDetails {
  let $at = -1;
  try {
    const index = readIndex(r, 1, 2, true, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "counting", value: decodeTimeCountingDown(r) };
      case 1:
        return { kind: "utcTiming", value: decodeUTCTiming(r) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "TimeChangeDetails", TimeChangeDetails$members, $at);
  }
}

export function encodeTimeChangeDetails(w: BitWriter, value: TimeChangeDetails): void {
  let $at = -1;
  try {
    checkChoice(value, TimeChangeDetails$members);
    switch (value.kind) {
      case "counting":
        w.bits(0, 2);
        $at = 0;
        encodeTimeCountingDown(w, value.value);
        return;
      case "utcTiming":
        w.bits(1, 2);
        $at = 1;
        encodeUTCTiming(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 0);
        return;
      default:
        throw noAlternative(value, TimeChangeDetails$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, TimeChangeDetails$members, $at);
  }
}
