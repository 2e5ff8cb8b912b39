// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkChoice,
  checkMembers,
  decodeFailureAt,
  decodeFailureIn,
  encodeFailureAt,
  encodeFailureIn,
  members,
  noAlternative,
  readCount,
  readExtensibleEnumerated,
  readFixedNamedBits,
  readIA5String,
  readIndex,
  readInteger,
  readOctetString,
  writeCount,
  writeExtensibleEnumerated,
  writeFixedNamedBits,
  writeFixedOctets,
  writeIA5String,
  writeIndex,
  writeInteger,
  writeOctetString,
} from "../../uper/runtime.js";
import {
  type MinuteOfTheYear,
  type TimeConfidence,
  decodeTimeConfidence,
  encodeTimeConfidence,
} from "./DefTime.js";
import { type NodeReferenceID, decodeNodeReferenceID, encodeNodeReferenceID } from "./MapNode.js";

/**
 * who reported the event
 * `EventSource ::= ENUMERATED`
 */
export type EventSource =
  | "unknown"
  | "police"
  | "government"
  | "meteorological"
  | "internet"
  | "detection"
  | number;

const EventSource$items = [
  "unknown",
  "police",
  "government",
  "meteorological",
  "internet",
  "detection",
] as const;

export function decodeEventSource(r: BitReader): EventSource {
  return readExtensibleEnumerated(r, 3, 6, EventSource$items);
}

export function encodeEventSource(w: BitWriter, value: EventSource): void {
  writeExtensibleEnumerated(w, value, 3, 6, EventSource$items);
}

/**
 * event code after GB/T 29100-2012 (class * 100 + item)
 * 0: unknown
 * GB/T 29100-2012; 0 by common use
 * `EventType ::= INTEGER (0..65535)`
 */
export type EventType = number;

export function decodeEventType(r: BitReader): EventType {
  return r.bits(16);
}

export function encodeEventType(w: BitWriter, value: EventType): void {
  writeInteger(w, value, 16, 0, 65535);
}

/**
 * validity period
 * `RSITimeDetails ::= SEQUENCE`
 */
export interface RSITimeDetails {
  /**
   * `startTime MinuteOfTheYear OPTIONAL`
   * `INTEGER (0..527040)`
   * unit: minute
   * 527040: invalid
   */
  startTime?: MinuteOfTheYear | undefined;
  /**
   * `endTime MinuteOfTheYear OPTIONAL`
   * `INTEGER (0..527040)`
   * unit: minute
   * 527040: invalid
   */
  endTime?: MinuteOfTheYear | undefined;
  /**
   * accuracy of endTime
   * `endTimeConfidence TimeConfidence OPTIONAL`
   */
  endTimeConfidence?: TimeConfidence | undefined;
}

const RSITimeDetails$members = /* @__PURE__ */ members(
  "startTime MinuteOfTheYear",
  "endTime MinuteOfTheYear",
  "endTimeConfidence TimeConfidence",
);

export function decodeRSITimeDetails(r: BitReader): RSITimeDetails {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const startTime = ($head & 0x4) !== 0 ? readInteger(r, 20, 0, 527040) : undefined;
    $at = 1;
    const endTime = ($head & 0x2) !== 0 ? readInteger(r, 20, 0, 527040) : undefined;
    $at = 2;
    const endTimeConfidence = ($head & 0x1) !== 0 ? decodeTimeConfidence(r) : undefined;
    return { startTime, endTime, endTimeConfidence };
  } catch (failure) {
    throw decodeFailureIn(failure, "RSITimeDetails", RSITimeDetails$members, $at);
  }
}

export function encodeRSITimeDetails(w: BitWriter, value: RSITimeDetails): void {
  let $at = -1;
  try {
    checkMembers(value, RSITimeDetails$members, false);
    w.bits(
      (value.startTime !== undefined ? 0x4 : 0) |
      (value.endTime !== undefined ? 0x2 : 0) |
      (value.endTimeConfidence !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    if (value.startTime !== undefined) writeInteger(w, value.startTime, 20, 0, 527040);
    $at = 1;
    if (value.endTime !== undefined) writeInteger(w, value.endTime, 20, 0, 527040);
    $at = 2;
    if (value.endTimeConfidence !== undefined) encodeTimeConfidence(w, value.endTimeConfidence);
  } catch (failure) {
    throw encodeFailureIn(failure, RSITimeDetails$members, $at);
  }
}

/**
 * text, ASCII or GB 2312
 * `Description ::= CHOICE`
 */
export type Description =
  | { kind: "textString"; value: string }
  | { kind: "textGB2312"; value: Uint8Array };

const Description$members = /* @__PURE__ */ members(
  "textString IA5String",
  "textGB2312 OCTET STRING",
);

export function decodeDescription(r: BitReader): Description {
  let $at = -1;
  try {
    const index = readIndex(r, 1, 2, false, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "textString", value: readIA5String(r, 1, 512, false) };
      default:
        return { kind: "textGB2312", value: readOctetString(r, 2, 512, false) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "Description", Description$members, $at);
  }
}

export function encodeDescription(w: BitWriter, value: Description): void {
  let $at = -1;
  try {
    checkChoice(value, Description$members);
    switch (value.kind) {
      case "textString":
        writeIndex(w, 0, 1, 2, false);
        $at = 0;
        writeIA5String(w, value.value, 1, 512, false);
        return;
      case "textGB2312":
        writeIndex(w, 1, 1, 2, false);
        $at = 1;
        writeOctetString(w, value.value, 2, 512, false);
        return;
      default:
        throw noAlternative(value, Description$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Description$members, $at);
  }
}

/**
 * list of links
 * `ReferenceLinkList ::= SEQUENCE (SIZE (1..16)) OF ReferenceLink`
 */
export type ReferenceLinkList = ReferenceLink[];

export function decodeReferenceLinkList(r: BitReader): ReferenceLinkList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 35);
    const list = new Array<ReferenceLinkList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeReferenceLink(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "ReferenceLinkList", "ReferenceLink", $at);
  }
}

export function encodeReferenceLinkList(w: BitWriter, value: ReferenceLinkList): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodeReferenceLink(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * link named by its two end nodes, optional lanes
 * `ReferenceLink ::= SEQUENCE`
 */
export interface ReferenceLink {
  /** `upstreamNodeId NodeReferenceID` */
  upstreamNodeId: NodeReferenceID;
  /** `downstreamNodeId NodeReferenceID` */
  downstreamNodeId: NodeReferenceID;
  /**
   * lanes concerned; absent = all lanes
   * `referenceLanes ReferenceLanes OPTIONAL`
   * `BIT STRING (SIZE (16))`
   */
  referenceLanes?: ReferenceLanes | undefined;
}

const ReferenceLink$members = /* @__PURE__ */ members(
  "upstreamNodeId NodeReferenceID",
  "downstreamNodeId NodeReferenceID",
  "referenceLanes ReferenceLanes",
);

export function decodeReferenceLink(r: BitReader): ReferenceLink {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const upstreamNodeId = decodeNodeReferenceID(r);
    $at = 1;
    const downstreamNodeId = decodeNodeReferenceID(r);
    $at = 2;
    const referenceLanes = ($head & 0x1) !== 0 ? readFixedNamedBits(r, 16) : undefined;
    return { upstreamNodeId, downstreamNodeId, referenceLanes };
  } catch (failure) {
    throw decodeFailureIn(failure, "ReferenceLink", ReferenceLink$members, $at);
  }
}

export function encodeReferenceLink(w: BitWriter, value: ReferenceLink): void {
  let $at = -1;
  try {
    checkMembers(value, ReferenceLink$members, false);
    w.bits(
      (value.referenceLanes !== undefined ? 0x1 : 0),
      1,
    );
    $at = 0;
    encodeNodeReferenceID(w, value.upstreamNodeId);
    $at = 1;
    encodeNodeReferenceID(w, value.downstreamNodeId);
    $at = 2;
    if (value.referenceLanes !== undefined) writeFixedNamedBits(w, value.referenceLanes, 16);
  } catch (failure) {
    throw encodeFailureIn(failure, ReferenceLink$members, $at);
  }
}

/**
 * bit n = lane n (bit 0 reserved)
 * `ReferenceLanes ::= BIT STRING (SIZE (16))`
 * - bit 0: reserved
 * - bit 1: lane1
 * - bit 2: lane2
 * - bit 3: lane3
 * - bit 4: lane4
 * - bit 5: lane5
 * - bit 6: lane6
 * - bit 7: lane7
 * - bit 8: lane8
 * - bit 9: lane9
 * - bit 10: lane10
 * - bit 11: lane11
 * - bit 12: lane12
 * - bit 13: lane13
 * - bit 14: lane14
 * - bit 15: lane15
 */
export type ReferenceLanes = number;

export function decodeReferenceLanes(r: BitReader): ReferenceLanes {
  return readFixedNamedBits(r, 16);
}

export function encodeReferenceLanes(w: BitWriter, value: ReferenceLanes): void {
  writeFixedNamedBits(w, value, 16);
}

/**
 * sign number of the GB 5768.2-2009 name index; 0 = unknown or text only
 * 0: unknown or text
 * `SignType ::= INTEGER (0..65535)`
 */
export type SignType = number;

export function decodeSignType(r: BitReader): SignType {
  return r.bits(16);
}

export function encodeSignType(w: BitWriter, value: SignType): void {
  writeInteger(w, value, 16, 0, 65535);
}

/**
 * priority in the top three bits, low five bits zero
 * `RSIPriority ::= OCTET STRING (SIZE (1))`
 */
export type RSIPriority = Uint8Array;

export function decodeRSIPriority(r: BitReader): RSIPriority {
  return r.copy(1);
}

export function encodeRSIPriority(w: BitWriter, value: RSIPriority): void {
  writeFixedOctets(w, value, 1);
}
