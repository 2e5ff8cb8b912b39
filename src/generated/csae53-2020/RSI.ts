// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
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
  readCount,
  readInteger,
  sendUnknownAdditions,
  writeCount,
  writeFixedOctets,
  writeInteger,
} from "../../uper/runtime.js";
import {
  type PositionOffsetLLV,
  decodePositionOffsetLLV,
  encodePositionOffsetLLV,
} from "../shared/DefPositionOffset.js";
import {
  type Description,
  type EventSource,
  EventSource$items,
  type EventType,
  type RSIPriority,
  type RSITimeDetails,
  type ReferenceLinkList,
  decodeDescription,
  decodeRSITimeDetails,
  decodeReferenceLinkList,
  encodeDescription,
  encodeEventSource,
  encodeRSITimeDetails,
  encodeReferenceLinkList,
} from "../shared/RSI.js";
import type { Radius } from "../shared/Radius.js";
import type { Confidence } from "../shared/VehSafetyExt.js";
import { type PathPointList, decodePathPointList, encodePathPointList } from "./PathPointList.js";
import { type RTSData, decodeRTSData, encodeRTSData } from "./RTSData.js";

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
 * list of paths
 * `ReferencePathList ::= SEQUENCE (SIZE (1..8)) OF ReferencePath`
 */
export type ReferencePathList = ReferencePath[];

export function decodeReferencePathList(r: BitReader): ReferencePathList {
  let $at = -1;
  try {
    const count = readCount(r, 3, 1, 8, 49);
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
 * list of signs
 * `RTSList ::= SEQUENCE (SIZE (1..16)) OF RTSData`
 */
export type RTSList = RTSData[];

export function decodeRTSList(r: BitReader): RTSList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 31);
    const list = new Array<RTSList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeRTSData(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "RTSList", "RTSData", $at);
  }
}

export function encodeRTSList(w: BitWriter, value: RTSList): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodeRTSData(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}
