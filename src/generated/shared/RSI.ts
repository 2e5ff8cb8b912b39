// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkChoice,
  checkMembers,
  decodeFailureAt,
  decodeFailureIn,
  encodeFailureAt,
  encodeFailureIn,
  integerBits,
  isExtendedBy,
  itemBehindRoot,
  keepUnknownAdditions,
  members,
  noAlternative,
  readCount,
  readExtensibleEnumerated,
  readFixedNamedBits,
  readIA5String,
  readIndex,
  readInteger,
  readOctetString,
  sendUnknownAdditions,
  writeCount,
  writeExtensibleEnumerated,
  writeFixedNamedBits,
  writeFixedOctets,
  writeIA5String,
  writeInteger,
  writeOctetString,
} from "../../uper/runtime.js";
import {
  type PositionOffsetLLV,
  decodePositionOffsetLLV,
  encodePositionOffsetLLV,
} from "./DefPositionOffset.js";
import {
  type MinuteOfTheYear,
  type TimeConfidence,
  decodeTimeConfidence,
  encodeTimeConfidence,
} from "./DefTime.js";
import { type NodeReferenceID, decodeNodeReferenceID, encodeNodeReferenceID } from "./MapNode.js";
import { type PathPointList, decodePathPointList, encodePathPointList } from "./PathPointList.js";
import type { Radius } from "./Radius.js";
import type { Confidence } from "./VehSafetyExt.js";

/**
 * list of events
 * `RTEList ::= SEQUENCE (SIZE (1..8)) OF RTEData`
 */
export type RTEList = RTEData[];

export function decodeRTEList(r: BitReader): RTEList {
  let $at = -1;
  try {
    const count = readCount(r, 3, 1, 8, 37);
    const list = new Array<RTEList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeRTEData(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "RTEList", "RTEData", $at);
  }
}

export function encodeRTEList(w: BitWriter, value: RTEList): void {
  let $at = -1;
  try {
    writeCount(w, value, 3, 1, 8);
    for ($at = 0; $at < value.length; $at++) encodeRTEData(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one traffic event
 * `RTEData ::= SEQUENCE`
 */
export interface RTEData {
  /**
   * local id chosen by the RSU
   * `rteId INTEGER (0..255)`
   */
  rteId: number;
  /**
   * `eventType EventType`
   * `INTEGER (0..65535)`
   * 0: unknown
   */
  eventType: EventType;
  /** `eventSource EventSource` */
  eventSource: EventSource;
  /**
   * event position relative to refPos
   * `eventPos PositionOffsetLLV OPTIONAL`
   */
  eventPos?: PositionOffsetLLV | undefined;
  /**
   * event radius
   * `eventRadius Radius OPTIONAL`
   * `INTEGER (0..65535)`
   * unit: 0.1 m
   */
  eventRadius?: Radius | undefined;
  /** `description Description OPTIONAL` */
  description?: Description | undefined;
  /**
   * when it is valid
   * `timeDetails RSITimeDetails OPTIONAL`
   */
  timeDetails?: RSITimeDetails | undefined;
  /**
   * `priority RSIPriority OPTIONAL`
   * `OCTET STRING (SIZE (1))`
   */
  priority?: RSIPriority | undefined;
  /**
   * affected paths
   * `referencePaths ReferencePathList OPTIONAL`
   */
  referencePaths?: ReferencePathList | undefined;
  /**
   * affected links
   * `referenceLinks ReferenceLinkList OPTIONAL`
   */
  referenceLinks?: ReferenceLinkList | undefined;
  /**
   * probability that the event is real
   * `eventConfidence Confidence OPTIONAL`
   * `INTEGER (0..200)`
   * unit: 0.5 %
   */
  eventConfidence?: Confidence | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RTEData$members = /* @__PURE__ */ members(
  9,
  "rteId INTEGER 8",
  "eventType EventType 16",
  "eventSource EventSource",
  "eventPos PositionOffsetLLV",
  "eventRadius Radius",
  "description Description",
  "timeDetails RSITimeDetails",
  "priority RSIPriority",
  "referencePaths ReferencePathList",
  "referenceLinks ReferenceLinkList",
  "eventConfidence Confidence",
);

export function decodeRTEData(r: BitReader): RTEData {
  let $at = -1;
  try {
    const $word = r.bits(17);
    const $head = ($word >>> 8);
    const rteId_ = ($word & 0xff);
    $at = 1;
    const $word2 = r.bits(20);
    const eventType_ = ($word2 >>> 4);
    const $eventSource_ = ($word2 & 0xf);
    $at = 2;
    const eventSource_ = $eventSource_ < 6 ? EventSource$items[$eventSource_]! : itemBehindRoot(r, $eventSource_, 3, 6, EventSource$items, r.position - 4);
    $at = 3;
    const eventPos_ = ($head & 0x80) !== 0 ? decodePositionOffsetLLV(r) : undefined;
    $at = 4;
    const eventRadius_ = ($head & 0x40) !== 0 ? r.bits(16) : undefined;
    $at = 5;
    const description_ = ($head & 0x20) !== 0 ? decodeDescription(r) : undefined;
    $at = 6;
    const timeDetails_ = ($head & 0x10) !== 0 ? decodeRSITimeDetails(r) : undefined;
    $at = 7;
    const priority_ = ($head & 0x8) !== 0 ? r.copy(1) : undefined;
    $at = 8;
    const referencePaths_ = ($head & 0x4) !== 0 ? decodeReferencePathList(r) : undefined;
    $at = 9;
    const referenceLinks_ = ($head & 0x2) !== 0 ? decodeReferenceLinkList(r) : undefined;
    $at = 10;
    const eventConfidence_ = ($head & 0x1) !== 0 ? readInteger(r, 8, 0, 200) : undefined;
    const value: RTEData = { rteId: rteId_, eventType: eventType_, eventSource: eventSource_, eventPos: eventPos_, eventRadius: eventRadius_, description: description_, timeDetails: timeDetails_, priority: priority_, referencePaths: referencePaths_, referenceLinks: referenceLinks_, eventConfidence: eventConfidence_ };
    if (($head & 0x100) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RTEData", RTEData$members, $at);
  }
}

export function encodeRTEData(w: BitWriter, value: RTEData): void {
  let $at = -1;
  try {
    checkMembers(value, RTEData$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $rteId_ = integerBits(value.rteId, 0, 255);
    w.bits(
      ($extended ? 0x10000 : 0) |
      (value.eventPos !== undefined ? 0x8000 : 0) |
      (value.eventRadius !== undefined ? 0x4000 : 0) |
      (value.description !== undefined ? 0x2000 : 0) |
      (value.timeDetails !== undefined ? 0x1000 : 0) |
      (value.priority !== undefined ? 0x800 : 0) |
      (value.referencePaths !== undefined ? 0x400 : 0) |
      (value.referenceLinks !== undefined ? 0x200 : 0) |
      (value.eventConfidence !== undefined ? 0x100 : 0) |
      $rteId_,
      17,
    );
    $at = 1;
    writeInteger(w, value.eventType, 16, 0, 65535);
    $at = 2;
    encodeEventSource(w, value.eventSource);
    $at = 3;
    if (value.eventPos !== undefined) encodePositionOffsetLLV(w, value.eventPos);
    $at = 4;
    if (value.eventRadius !== undefined) writeInteger(w, value.eventRadius, 16, 0, 65535);
    $at = 5;
    if (value.description !== undefined) encodeDescription(w, value.description);
    $at = 6;
    if (value.timeDetails !== undefined) encodeRSITimeDetails(w, value.timeDetails);
    $at = 7;
    if (value.priority !== undefined) writeFixedOctets(w, value.priority, 1);
    $at = 8;
    if (value.referencePaths !== undefined) encodeReferencePathList(w, value.referencePaths);
    $at = 9;
    if (value.referenceLinks !== undefined) encodeReferenceLinkList(w, value.referenceLinks);
    $at = 10;
    if (value.eventConfidence !== undefined) writeInteger(w, value.eventConfidence, 8, 0, 200);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RTEData$members, $at);
  }
}

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

export const EventSource$items = [
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
   * unit: s
   */
  endTimeConfidence?: TimeConfidence | undefined;
}

const RSITimeDetails$members = /* @__PURE__ */ members(
  3,
  "startTime MinuteOfTheYear",
  "endTime MinuteOfTheYear",
  "endTimeConfidence TimeConfidence",
);

export function decodeRSITimeDetails(r: BitReader): RSITimeDetails {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const startTime_ = ($head & 0x4) !== 0 ? readInteger(r, 20, 0, 527040) : undefined;
    $at = 1;
    const endTime_ = ($head & 0x2) !== 0 ? readInteger(r, 20, 0, 527040) : undefined;
    $at = 2;
    const endTimeConfidence_ = ($head & 0x1) !== 0 ? decodeTimeConfidence(r) : undefined;
    return { startTime: startTime_, endTime: endTime_, endTimeConfidence: endTimeConfidence_ };
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
 * list of paths
 * `ReferencePathList ::= SEQUENCE (SIZE (1..8)) OF ReferencePath`
 */
export type ReferencePathList = ReferencePath[];

export function decodeReferencePathList(r: BitReader): ReferencePathList {
  let $at = -1;
  try {
    const count = readCount(r, 3, 1, 8, 77);
    const list = new Array<ReferencePathList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeReferencePath(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "ReferencePathList", "ReferencePath", $at);
  }
}

export function encodeReferencePathList(w: BitWriter, value: ReferencePathList): void {
  let $at = -1;
  try {
    writeCount(w, value, 3, 1, 8);
    for ($at = 0; $at < value.length; $at++) encodeReferencePath(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * centre line and half width of an affected area
 * `ReferencePath ::= SEQUENCE`
 */
export interface ReferencePath {
  /** `activePath PathPointList` */
  activePath: PathPointList;
  /**
   * distance from the line within which it applies
   * `pathRadius Radius`
   * `INTEGER (0..65535)`
   * unit: 0.1 m
   */
  pathRadius: Radius;
}

const ReferencePath$members = /* @__PURE__ */ members(
  0,
  "activePath PathPointList",
  "pathRadius Radius 16",
);

export function decodeReferencePath(r: BitReader): ReferencePath {
  let $at = -1;
  try {
    $at = 0;
    const activePath_ = decodePathPointList(r);
    $at = 1;
    const pathRadius_ = r.bits(16);
    return { activePath: activePath_, pathRadius: pathRadius_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ReferencePath", ReferencePath$members, $at);
  }
}

export function encodeReferencePath(w: BitWriter, value: ReferencePath): void {
  let $at = -1;
  try {
    checkMembers(value, ReferencePath$members, false);
    $at = 0;
    encodePathPointList(w, value.activePath);
    $at = 1;
    writeInteger(w, value.pathRadius, 16, 0, 65535);
  } catch (failure) {
    throw encodeFailureIn(failure, ReferencePath$members, $at);
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
  0,
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
        w.bits(0, 1);
        $at = 0;
        writeIA5String(w, value.value, 1, 512, false);
        return;
      case "textGB2312":
        w.bits(1, 1);
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
  1,
  "upstreamNodeId NodeReferenceID",
  "downstreamNodeId NodeReferenceID",
  "referenceLanes ReferenceLanes",
);

export function decodeReferenceLink(r: BitReader): ReferenceLink {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const upstreamNodeId_ = decodeNodeReferenceID(r);
    $at = 1;
    const downstreamNodeId_ = decodeNodeReferenceID(r);
    $at = 2;
    const referenceLanes_ = ($head & 0x1) !== 0 ? readFixedNamedBits(r, 16) : undefined;
    return { upstreamNodeId: upstreamNodeId_, downstreamNodeId: downstreamNodeId_, referenceLanes: referenceLanes_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ReferenceLink", ReferenceLink$members, $at);
  }
}

export function encodeReferenceLink(w: BitWriter, value: ReferenceLink): void {
  let $at = -1;
  try {
    checkMembers(value, ReferenceLink$members, false);
    w.bits((value.referenceLanes !== undefined ? 0x1 : 0), 1);
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
