// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  type UnknownAlternative,
  checkChoice,
  checkMembers,
  decodeFailureAt,
  decodeFailureIn,
  encodeFailureAt,
  encodeFailureIn,
  integerBits,
  isExtendedBy,
  itemBehindRoot,
  itemBits,
  keepUnknownAdditions,
  members,
  noAlternative,
  noItem,
  outOfRange,
  readCount,
  readEnumerated,
  readExtensibleEnumerated,
  readExtensibleInteger,
  readIndex,
  readInteger,
  readList,
  readLongInteger,
  readOctetString,
  readUnknownAlternative,
  sendUnknownAdditions,
  writeBoolean,
  writeCount,
  writeEnumerated,
  writeExtensibleEnumerated,
  writeExtensibleInteger,
  writeFixedOctets,
  writeInteger,
  writeList,
  writeLongInteger,
  writeOctetString,
  writeUnknownAlternative,
} from "../../uper/runtime.js";
import type { Heading, Speed } from "../shared/DefMotion.js";
import { type Position3D, decodePosition3D, encodePosition3D } from "../shared/DefPosition.js";
import {
  type PositionOffsetLLV,
  decodePositionOffsetLLV,
  encodePositionOffsetLLV,
} from "../shared/DefPositionOffset.js";
import {
  type DDateTime,
  type DDay,
  type DMonth,
  type DYear,
  decodeDDateTime,
  encodeDDateTime,
} from "../shared/DefTime.js";
import {
  type NodeReferenceID,
  decodeNodeReferenceID,
  encodeNodeReferenceID,
} from "../shared/MapNode.js";
import type { MsgCount } from "../shared/MsgFrame.js";
import { type ReferencePath, decodeReferencePath, encodeReferencePath } from "../shared/RSI.js";

/**
 * VPM, tolls and other payments
 * `VehiclePaymentMessage ::= SEQUENCE`
 */
export interface VehiclePaymentMessage {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /**
   * step of the payment dialogue
   * `payment VehiclePaymentMessage.payment`
   */
  payment: VehiclePaymentMessage_payment;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const VehiclePaymentMessage$members = /* @__PURE__ */ members(
  1,
  "msgCnt MsgCount 7",
  "payment CHOICE",
);

export function decodeVehiclePaymentMessage(r: BitReader): VehiclePaymentMessage {
  let $at = -1;
  try {
    const $word = r.bits(8);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const payment_ = decodeVehiclePaymentMessage_payment(r);
    const value: VehiclePaymentMessage = { msgCnt: msgCnt_, payment: payment_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "VehiclePaymentMessage", VehiclePaymentMessage$members, $at);
  }
}

export function encodeVehiclePaymentMessage(w: BitWriter, value: VehiclePaymentMessage): void {
  let $at = -1;
  try {
    checkMembers(value, VehiclePaymentMessage$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x80 : 0) |
      $msgCnt_,
      8,
    );
    $at = 1;
    encodeVehiclePaymentMessage_payment(w, value.payment);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VehiclePaymentMessage$members, $at);
  }
}

/** `CHOICE` */
export type VehiclePaymentMessage_payment =
  | { kind: "initialzation-request"; value: RST }
  | { kind: "initialzation-response"; value: VSI }
  | { kind: "action-request"; value: Action_Request }
  | { kind: "action-response"; value: Action_Response }
  | UnknownAlternative;

const VehiclePaymentMessage_payment$members = /* @__PURE__ */ members(
  0,
  "initialzation-request RST",
  "initialzation-response VSI",
  "action-request Action-Request",
  "action-response Action-Response",
);

export function decodeVehiclePaymentMessage_payment(r: BitReader): VehiclePaymentMessage_payment {
  let $at = -1;
  try {
    const index = readIndex(r, 2, 4, true, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "initialzation-request", value: decodeRST(r) };
      case 1:
        return { kind: "initialzation-response", value: decodeVSI(r) };
      case 2:
        return { kind: "action-request", value: decodeAction_Request(r) };
      case 3:
        return { kind: "action-response", value: decodeAction_Response(r) };
      default:
        return readUnknownAlternative(r, index - 4);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "CHOICE", VehiclePaymentMessage_payment$members, $at);
  }
}

export function encodeVehiclePaymentMessage_payment(w: BitWriter, value: VehiclePaymentMessage_payment): void {
  let $at = -1;
  try {
    checkChoice(value, VehiclePaymentMessage_payment$members);
    switch (value.kind) {
      case "initialzation-request":
        w.bits(0, 3);
        $at = 0;
        encodeRST(w, value.value);
        return;
      case "initialzation-response":
        w.bits(1, 3);
        $at = 1;
        encodeVSI(w, value.value);
        return;
      case "action-request":
        w.bits(2, 3);
        $at = 2;
        encodeAction_Request(w, value.value);
        return;
      case "action-response":
        w.bits(3, 3);
        $at = 3;
        encodeAction_Response(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 4, 0);
        return;
      default:
        throw noAlternative(value, VehiclePaymentMessage_payment$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VehiclePaymentMessage_payment$members, $at);
  }
}

/**
 * roadside service table (offer)
 * `RST ::= SEQUENCE`
 */
export interface RST {
  /** `time DDateTime` */
  time: DDateTime;
  /** `id OCTET STRING (SIZE (8))` */
  id: Uint8Array;
  /** `paymentList PaymentList` */
  paymentList: PaymentList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RST$members = /* @__PURE__ */ members(
  1,
  "time DDateTime",
  "id OCTET STRING",
  "paymentList PaymentList",
);

export function decodeRST(r: BitReader): RST {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const time_ = decodeDDateTime(r);
    $at = 1;
    const id_ = r.copy(8);
    $at = 2;
    const paymentList_ = decodePaymentList(r);
    const value: RST = { time: time_, id: id_, paymentList: paymentList_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RST", RST$members, $at);
  }
}

export function encodeRST(w: BitWriter, value: RST): void {
  let $at = -1;
  try {
    checkMembers(value, RST$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    encodeDDateTime(w, value.time);
    $at = 1;
    writeFixedOctets(w, value.id, 8);
    $at = 2;
    encodePaymentList(w, value.paymentList);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RST$members, $at);
  }
}

/**
 * offered services
 * `PaymentList ::= SEQUENCE (SIZE (1..16)) OF ApplicationParameter`
 */
export type PaymentList = ApplicationParameter[];

export function decodePaymentList(r: BitReader): PaymentList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 10);
    const list = new Array<PaymentList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeApplicationParameter(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PaymentList", "ApplicationParameter", $at);
  }
}

export function encodePaymentList(w: BitWriter, value: PaymentList): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodeApplicationParameter(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one service
 * `ApplicationParameter ::= SEQUENCE`
 */
export interface ApplicationParameter {
  /** `pid PaymentEntityID` */
  pid: PaymentEntityID;
  /** `paymentInfo PaymentInfo` */
  paymentInfo: PaymentInfo;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ApplicationParameter$members = /* @__PURE__ */ members(
  1,
  "pid PaymentEntityID",
  "paymentInfo PaymentInfo",
);

export function decodeApplicationParameter(r: BitReader): ApplicationParameter {
  let $at = -1;
  try {
    const $word = r.bits(5);
    const $head = ($word >>> 4);
    const $pid_ = ($word & 0xf);
    $at = 0;
    const pid_ = $pid_ < 6 ? PaymentEntityID$items[$pid_]! : itemBehindRoot(r, $pid_, 3, 6, PaymentEntityID$items, r.position - 4);
    $at = 1;
    const paymentInfo_ = decodePaymentInfo(r);
    const value: ApplicationParameter = { pid: pid_, paymentInfo: paymentInfo_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ApplicationParameter", ApplicationParameter$members, $at);
  }
}

export function encodeApplicationParameter(w: BitWriter, value: ApplicationParameter): void {
  let $at = -1;
  try {
    checkMembers(value, ApplicationParameter$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    encodePaymentEntityID(w, value.pid);
    $at = 1;
    encodePaymentInfo(w, value.paymentInfo);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ApplicationParameter$members, $at);
  }
}

/**
 * details of a service
 * `PaymentInfo ::= CHOICE`
 */
export type PaymentInfo =
  | { kind: "paymentInfoType1"; value: PaymentInfoType1 }
  | UnknownAlternative;

const PaymentInfo$members = /* @__PURE__ */ members(
  0,
  "paymentInfoType1 PaymentInfoType1",
);

export function decodePaymentInfo(r: BitReader): PaymentInfo {
  let $at = -1;
  try {
    const index = readIndex(r, 0, 1, true, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "paymentInfoType1", value: decodePaymentInfoType1(r) };
      default:
        return readUnknownAlternative(r, index - 1);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "PaymentInfo", PaymentInfo$members, $at);
  }
}

export function encodePaymentInfo(w: BitWriter, value: PaymentInfo): void {
  let $at = -1;
  try {
    checkChoice(value, PaymentInfo$members);
    switch (value.kind) {
      case "paymentInfoType1":
        w.bits(0, 1);
        $at = 0;
        encodePaymentInfoType1(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 1, 0);
        return;
      default:
        throw noAlternative(value, PaymentInfo$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PaymentInfo$members, $at);
  }
}

/**
 * kind of service
 * `PaymentEntityID ::= ENUMERATED`
 */
export type PaymentEntityID =
  | "system"
  | "freeflow"
  | "enclosed"
  | "congestion"
  | "charging"
  | "parking"
  | number;

export const PaymentEntityID$items = [
  "system",
  "freeflow",
  "enclosed",
  "congestion",
  "charging",
  "parking",
] as const;

export function decodePaymentEntityID(r: BitReader): PaymentEntityID {
  return readExtensibleEnumerated(r, 3, 6, PaymentEntityID$items);
}

export function encodePaymentEntityID(w: BitWriter, value: PaymentEntityID): void {
  writeExtensibleEnumerated(w, value, 3, 6, PaymentEntityID$items);
}

/**
 * toll details
 * `PaymentInfoType1 ::= SEQUENCE`
 */
export interface PaymentInfoType1 {
  /** `tollingNodeInfo TollingNodeInfo OPTIONAL` */
  tollingNodeInfo?: TollingNodeInfo | undefined;
  /** `tollInfo TollInfo OPTIONAL` */
  tollInfo?: TollInfo | undefined;
  /** `serviceInfo OCTET STRING (SIZE (1..512)) OPTIONAL` */
  serviceInfo?: Uint8Array | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PaymentInfoType1$members = /* @__PURE__ */ members(
  4,
  "tollingNodeInfo TollingNodeInfo",
  "tollInfo TollInfo",
  "serviceInfo OCTET STRING",
);

export function decodePaymentInfoType1(r: BitReader): PaymentInfoType1 {
  let $at = -1;
  try {
    const $head = r.bits(4);
    $at = 0;
    const tollingNodeInfo_ = ($head & 0x4) !== 0 ? decodeTollingNodeInfo(r) : undefined;
    $at = 1;
    const tollInfo_ = ($head & 0x2) !== 0 ? decodeTollInfo(r) : undefined;
    $at = 2;
    const serviceInfo_ = ($head & 0x1) !== 0 ? readOctetString(r, 1, 512, false) : undefined;
    const value: PaymentInfoType1 = { tollingNodeInfo: tollingNodeInfo_, tollInfo: tollInfo_, serviceInfo: serviceInfo_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PaymentInfoType1", PaymentInfoType1$members, $at);
  }
}

export function encodePaymentInfoType1(w: BitWriter, value: PaymentInfoType1): void {
  let $at = -1;
  try {
    checkMembers(value, PaymentInfoType1$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x8 : 0) |
      (value.tollingNodeInfo !== undefined ? 0x4 : 0) |
      (value.tollInfo !== undefined ? 0x2 : 0) |
      (value.serviceInfo !== undefined ? 0x1 : 0),
      4,
    );
    $at = 0;
    if (value.tollingNodeInfo !== undefined) encodeTollingNodeInfo(w, value.tollingNodeInfo);
    $at = 1;
    if (value.tollInfo !== undefined) encodeTollInfo(w, value.tollInfo);
    $at = 2;
    if (value.serviceInfo !== undefined) writeOctetString(w, value.serviceInfo, 1, 512, false);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PaymentInfoType1$members, $at);
  }
}

/**
 * toll station or gantry
 * `TollingNodeInfo ::= SEQUENCE`
 */
export interface TollingNodeInfo {
  /**
   * `id StationOrGantryId OPTIONAL`
   * `INTEGER (0..4294967295, ...)`
   */
  id?: StationOrGantryId | undefined;
  /** `pos Position3D OPTIONAL` */
  pos?: Position3D | undefined;
  /** `tollingNodeType TollingNodeType OPTIONAL` */
  tollingNodeType?: TollingNodeType | undefined;
  /** `tollingDirection TollingDirection OPTIONAL` */
  tollingDirection?: TollingDirection | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const TollingNodeInfo$members = /* @__PURE__ */ members(
  5,
  "id StationOrGantryId",
  "pos Position3D",
  "tollingNodeType TollingNodeType",
  "tollingDirection TollingDirection",
);

export function decodeTollingNodeInfo(r: BitReader): TollingNodeInfo {
  let $at = -1;
  try {
    const $head = r.bits(5);
    $at = 0;
    const id_ = ($head & 0x8) !== 0 ? readExtensibleInteger(r, 32, 0, 4294967295) : undefined;
    $at = 1;
    const pos_ = ($head & 0x4) !== 0 ? decodePosition3D(r) : undefined;
    $at = 2;
    const tollingNodeType_ = ($head & 0x2) !== 0 ? decodeTollingNodeType(r) : undefined;
    $at = 3;
    const tollingDirection_ = ($head & 0x1) !== 0 ? decodeTollingDirection(r) : undefined;
    const value: TollingNodeInfo = { id: id_, pos: pos_, tollingNodeType: tollingNodeType_, tollingDirection: tollingDirection_ };
    if (($head & 0x10) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "TollingNodeInfo", TollingNodeInfo$members, $at);
  }
}

export function encodeTollingNodeInfo(w: BitWriter, value: TollingNodeInfo): void {
  let $at = -1;
  try {
    checkMembers(value, TollingNodeInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x10 : 0) |
      (value.id !== undefined ? 0x8 : 0) |
      (value.pos !== undefined ? 0x4 : 0) |
      (value.tollingNodeType !== undefined ? 0x2 : 0) |
      (value.tollingDirection !== undefined ? 0x1 : 0),
      5,
    );
    $at = 0;
    if (value.id !== undefined) writeExtensibleInteger(w, value.id, 32, 0, 4294967295);
    $at = 1;
    if (value.pos !== undefined) encodePosition3D(w, value.pos);
    $at = 2;
    if (value.tollingNodeType !== undefined) encodeTollingNodeType(w, value.tollingNodeType);
    $at = 3;
    if (value.tollingDirection !== undefined) encodeTollingDirection(w, value.tollingDirection);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, TollingNodeInfo$members, $at);
  }
}

/**
 * station or gantry number
 * `StationOrGantryId ::= INTEGER (0..4294967295, ...)`
 */
export type StationOrGantryId = number;

export function decodeStationOrGantryId(r: BitReader): StationOrGantryId {
  return readExtensibleInteger(r, 32, 0, 4294967295);
}

export function encodeStationOrGantryId(w: BitWriter, value: StationOrGantryId): void {
  writeExtensibleInteger(w, value, 32, 0, 4294967295);
}

/**
 * kind of node
 * `TollingNodeType ::= ENUMERATED`
 */
export type TollingNodeType =
  | "entranceStation"
  | "exitStation"
  | "entranceAndExitStation"
  | "gantry"
  | number;

export const TollingNodeType$items = [
  "entranceStation",
  "exitStation",
  "entranceAndExitStation",
  "gantry",
] as const;

export function decodeTollingNodeType(r: BitReader): TollingNodeType {
  return readExtensibleEnumerated(r, 2, 4, TollingNodeType$items);
}

export function encodeTollingNodeType(w: BitWriter, value: TollingNodeType): void {
  writeExtensibleEnumerated(w, value, 2, 4, TollingNodeType$items);
}

/**
 * direction
 * `TollingDirection ::= ENUMERATED`
 */
export type TollingDirection =
  | "north"
  | "northeast"
  | "east"
  | "southeast"
  | "south"
  | "southwest"
  | "west"
  | "northwest"
  | number;

export const TollingDirection$items = [
  "north",
  "northeast",
  "east",
  "southeast",
  "south",
  "southwest",
  "west",
  "northwest",
] as const;

export function decodeTollingDirection(r: BitReader): TollingDirection {
  return readExtensibleEnumerated(r, 3, 8, TollingDirection$items);
}

export function encodeTollingDirection(w: BitWriter, value: TollingDirection): void {
  writeExtensibleEnumerated(w, value, 3, 8, TollingDirection$items);
}

/**
 * price and stretch
 * `TollInfo ::= SEQUENCE`
 */
export interface TollInfo {
  /**
   * estimated price (upper bound is as printed, looks like a missing 9)
   * unit: 0.01 CNY
   * `price INTEGER (0..424967295) OPTIONAL`
   */
  price?: number | undefined;
  /** `entrancePos PositionOffsetLLV OPTIONAL` */
  entrancePos?: PositionOffsetLLV | undefined;
  /** `exitPos PositionOffsetLLV OPTIONAL` */
  exitPos?: PositionOffsetLLV | undefined;
  /** `tollRoad TollInfo.tollRoad OPTIONAL` */
  tollRoad?: TollInfo_tollRoad | undefined;
  /** `tollPath ReferencePath OPTIONAL` */
  tollPath?: ReferencePath | undefined;
  /** `timeBegin DDateTime OPTIONAL` */
  timeBegin?: DDateTime | undefined;
  /** `timeEnd DDateTime OPTIONAL` */
  timeEnd?: DDateTime | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const TollInfo$members = /* @__PURE__ */ members(
  8,
  "price INTEGER",
  "entrancePos PositionOffsetLLV",
  "exitPos PositionOffsetLLV",
  "tollRoad SEQUENCE OF",
  "tollPath ReferencePath",
  "timeBegin DDateTime",
  "timeEnd DDateTime",
);

export function decodeTollInfo(r: BitReader): TollInfo {
  let $at = -1;
  try {
    const $head = r.bits(8);
    $at = 0;
    const price_ = ($head & 0x40) !== 0 ? readLongInteger(r, 29, 0, 424967295) : undefined;
    $at = 1;
    const entrancePos_ = ($head & 0x20) !== 0 ? decodePositionOffsetLLV(r) : undefined;
    $at = 2;
    const exitPos_ = ($head & 0x10) !== 0 ? decodePositionOffsetLLV(r) : undefined;
    $at = 3;
    const tollRoad_ = ($head & 0x8) !== 0 ? decodeTollInfo_tollRoad(r) : undefined;
    $at = 4;
    const tollPath_ = ($head & 0x4) !== 0 ? decodeReferencePath(r) : undefined;
    $at = 5;
    const timeBegin_ = ($head & 0x2) !== 0 ? decodeDDateTime(r) : undefined;
    $at = 6;
    const timeEnd_ = ($head & 0x1) !== 0 ? decodeDDateTime(r) : undefined;
    const value: TollInfo = { price: price_, entrancePos: entrancePos_, exitPos: exitPos_, tollRoad: tollRoad_, tollPath: tollPath_, timeBegin: timeBegin_, timeEnd: timeEnd_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "TollInfo", TollInfo$members, $at);
  }
}

export function encodeTollInfo(w: BitWriter, value: TollInfo): void {
  let $at = -1;
  try {
    checkMembers(value, TollInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x80 : 0) |
      (value.price !== undefined ? 0x40 : 0) |
      (value.entrancePos !== undefined ? 0x20 : 0) |
      (value.exitPos !== undefined ? 0x10 : 0) |
      (value.tollRoad !== undefined ? 0x8 : 0) |
      (value.tollPath !== undefined ? 0x4 : 0) |
      (value.timeBegin !== undefined ? 0x2 : 0) |
      (value.timeEnd !== undefined ? 0x1 : 0),
      8,
    );
    $at = 0;
    if (value.price !== undefined) writeLongInteger(w, value.price, 29, 0, 424967295);
    $at = 1;
    if (value.entrancePos !== undefined) encodePositionOffsetLLV(w, value.entrancePos);
    $at = 2;
    if (value.exitPos !== undefined) encodePositionOffsetLLV(w, value.exitPos);
    $at = 3;
    if (value.tollRoad !== undefined) encodeTollInfo_tollRoad(w, value.tollRoad);
    $at = 4;
    if (value.tollPath !== undefined) encodeReferencePath(w, value.tollPath);
    $at = 5;
    if (value.timeBegin !== undefined) encodeDDateTime(w, value.timeBegin);
    $at = 6;
    if (value.timeEnd !== undefined) encodeDDateTime(w, value.timeEnd);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, TollInfo$members, $at);
  }
}

/** `SEQUENCE (SIZE (2..256)) OF NodeReferenceID` */
export type TollInfo_tollRoad = NodeReferenceID[];

export function decodeTollInfo_tollRoad(r: BitReader): TollInfo_tollRoad {
  let $at = -1;
  try {
    const count = readCount(r, 8, 2, 256, 17);
    const list = new Array<TollInfo_tollRoad[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeNodeReferenceID(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "NodeReferenceID", $at);
  }
}

export function encodeTollInfo_tollRoad(w: BitWriter, value: TollInfo_tollRoad): void {
  let $at = -1;
  try {
    writeCount(w, value, 8, 2, 256);
    for ($at = 0; $at < value.length; $at++) encodeNodeReferenceID(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * vehicle service indication (answer)
 * `VSI ::= SEQUENCE`
 */
export interface VSI {
  /** `time DDateTime` */
  time: DDateTime;
  /** `obuId OCTET STRING (SIZE (8))` */
  obuId: Uint8Array;
  /** `targetId OCTET STRING (SIZE (8)) OPTIONAL` */
  targetId?: Uint8Array | undefined;
  /** `obuInfo OBUInfo OPTIONAL` */
  obuInfo?: OBUInfo | undefined;
  /** `vpapplicationList VPApplicationList OPTIONAL` */
  vpapplicationList?: VPApplicationList | undefined;
  /**
   * `rndOBU RandStr8 OPTIONAL`
   * `OCTET STRING (SIZE (8))`
   */
  rndOBU?: RandStr8 | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const VSI$members = /* @__PURE__ */ members(
  5,
  "time DDateTime",
  "obuId OCTET STRING",
  "targetId OCTET STRING",
  "obuInfo OBUInfo",
  "vpapplicationList VPApplicationList",
  "rndOBU RandStr8",
);

export function decodeVSI(r: BitReader): VSI {
  let $at = -1;
  try {
    const $head = r.bits(5);
    $at = 0;
    const time_ = decodeDDateTime(r);
    $at = 1;
    const obuId_ = r.copy(8);
    $at = 2;
    const targetId_ = ($head & 0x8) !== 0 ? r.copy(8) : undefined;
    $at = 3;
    const obuInfo_ = ($head & 0x4) !== 0 ? decodeOBUInfo(r) : undefined;
    $at = 4;
    const vpapplicationList_ = ($head & 0x2) !== 0 ? decodeVPApplicationList(r) : undefined;
    $at = 5;
    const rndOBU_ = ($head & 0x1) !== 0 ? r.copy(8) : undefined;
    const value: VSI = { time: time_, obuId: obuId_, targetId: targetId_, obuInfo: obuInfo_, vpapplicationList: vpapplicationList_, rndOBU: rndOBU_ };
    if (($head & 0x10) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "VSI", VSI$members, $at);
  }
}

export function encodeVSI(w: BitWriter, value: VSI): void {
  let $at = -1;
  try {
    checkMembers(value, VSI$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x10 : 0) |
      (value.targetId !== undefined ? 0x8 : 0) |
      (value.obuInfo !== undefined ? 0x4 : 0) |
      (value.vpapplicationList !== undefined ? 0x2 : 0) |
      (value.rndOBU !== undefined ? 0x1 : 0),
      5,
    );
    $at = 0;
    encodeDDateTime(w, value.time);
    $at = 1;
    writeFixedOctets(w, value.obuId, 8);
    $at = 2;
    if (value.targetId !== undefined) writeFixedOctets(w, value.targetId, 8);
    $at = 3;
    if (value.obuInfo !== undefined) encodeOBUInfo(w, value.obuInfo);
    $at = 4;
    if (value.vpapplicationList !== undefined) encodeVPApplicationList(w, value.vpapplicationList);
    $at = 5;
    if (value.rndOBU !== undefined) writeFixedOctets(w, value.rndOBU, 8);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VSI$members, $at);
  }
}

/**
 * vehicle side services
 * `VPApplicationList ::= SEQUENCE (SIZE (1..16)) OF VPApplicationParameter`
 */
export type VPApplicationList = VPApplicationParameter[];

export function decodeVPApplicationList(r: BitReader): VPApplicationList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 12);
    const list = new Array<VPApplicationList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeVPApplicationParameter(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "VPApplicationList", "VPApplicationParameter", $at);
  }
}

export function encodeVPApplicationList(w: BitWriter, value: VPApplicationList): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodeVPApplicationParameter(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one service
 * `VPApplicationParameter ::= SEQUENCE`
 */
export interface VPApplicationParameter {
  /** `pid PaymentEntityID` */
  pid: PaymentEntityID;
  /** `obuPaymentInfo OBUPaymentInfo` */
  obuPaymentInfo: OBUPaymentInfo;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const VPApplicationParameter$members = /* @__PURE__ */ members(
  1,
  "pid PaymentEntityID",
  "obuPaymentInfo OBUPaymentInfo",
);

export function decodeVPApplicationParameter(r: BitReader): VPApplicationParameter {
  let $at = -1;
  try {
    const $word = r.bits(5);
    const $head = ($word >>> 4);
    const $pid_ = ($word & 0xf);
    $at = 0;
    const pid_ = $pid_ < 6 ? PaymentEntityID$items[$pid_]! : itemBehindRoot(r, $pid_, 3, 6, PaymentEntityID$items, r.position - 4);
    $at = 1;
    const obuPaymentInfo_ = decodeOBUPaymentInfo(r);
    const value: VPApplicationParameter = { pid: pid_, obuPaymentInfo: obuPaymentInfo_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "VPApplicationParameter", VPApplicationParameter$members, $at);
  }
}

export function encodeVPApplicationParameter(w: BitWriter, value: VPApplicationParameter): void {
  let $at = -1;
  try {
    checkMembers(value, VPApplicationParameter$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    encodePaymentEntityID(w, value.pid);
    $at = 1;
    encodeOBUPaymentInfo(w, value.obuPaymentInfo);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VPApplicationParameter$members, $at);
  }
}

/**
 * on-board payment data
 * `OBUPaymentInfo ::= CHOICE`
 */
export type OBUPaymentInfo =
  | { kind: "obuPaymentInfoType1"; value: OBUPaymentInfoType1 }
  | UnknownAlternative;

const OBUPaymentInfo$members = /* @__PURE__ */ members(
  0,
  "obuPaymentInfoType1 OBUPaymentInfoType1",
);

export function decodeOBUPaymentInfo(r: BitReader): OBUPaymentInfo {
  let $at = -1;
  try {
    const index = readIndex(r, 0, 1, true, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "obuPaymentInfoType1", value: decodeOBUPaymentInfoType1(r) };
      default:
        return readUnknownAlternative(r, index - 1);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "OBUPaymentInfo", OBUPaymentInfo$members, $at);
  }
}

export function encodeOBUPaymentInfo(w: BitWriter, value: OBUPaymentInfo): void {
  let $at = -1;
  try {
    checkChoice(value, OBUPaymentInfo$members);
    switch (value.kind) {
      case "obuPaymentInfoType1":
        w.bits(0, 1);
        $at = 0;
        encodeOBUPaymentInfoType1(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 1, 0);
        return;
      default:
        throw noAlternative(value, OBUPaymentInfo$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, OBUPaymentInfo$members, $at);
  }
}

/**
 * ETC data
 * `OBUPaymentInfoType1 ::= SEQUENCE`
 */
export interface OBUPaymentInfoType1 {
  /** `equipmentClass EquipmentClass OPTIONAL` */
  equipmentClass?: EquipmentClass | undefined;
  /** `gbiCCInfo GBICCInfo OPTIONAL` */
  gbiCCInfo?: GBICCInfo | undefined;
  /** `sysInfo SysInfo OPTIONAL` */
  sysInfo?: SysInfo | undefined;
  /** `vehicleInfo VehicleInfo OPTIONAL` */
  vehicleInfo?: VehicleInfo | undefined;
  /** `passedSitesInfo PassedSitesInfo OPTIONAL` */
  passedSitesInfo?: PassedSitesInfo | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const OBUPaymentInfoType1$members = /* @__PURE__ */ members(
  6,
  "equipmentClass EquipmentClass",
  "gbiCCInfo GBICCInfo",
  "sysInfo SysInfo",
  "vehicleInfo VehicleInfo",
  "passedSitesInfo PassedSitesInfo",
);

export function decodeOBUPaymentInfoType1(r: BitReader): OBUPaymentInfoType1 {
  let $at = -1;
  try {
    const $head = r.bits(6);
    $at = 0;
    const equipmentClass_ = ($head & 0x10) !== 0 ? decodeEquipmentClass(r) : undefined;
    $at = 1;
    const gbiCCInfo_ = ($head & 0x8) !== 0 ? decodeGBICCInfo(r) : undefined;
    $at = 2;
    const sysInfo_ = ($head & 0x4) !== 0 ? decodeSysInfo(r) : undefined;
    $at = 3;
    const vehicleInfo_ = ($head & 0x2) !== 0 ? decodeVehicleInfo(r) : undefined;
    $at = 4;
    const passedSitesInfo_ = ($head & 0x1) !== 0 ? decodePassedSitesInfo(r) : undefined;
    const value: OBUPaymentInfoType1 = { equipmentClass: equipmentClass_, gbiCCInfo: gbiCCInfo_, sysInfo: sysInfo_, vehicleInfo: vehicleInfo_, passedSitesInfo: passedSitesInfo_ };
    if (($head & 0x20) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "OBUPaymentInfoType1", OBUPaymentInfoType1$members, $at);
  }
}

export function encodeOBUPaymentInfoType1(w: BitWriter, value: OBUPaymentInfoType1): void {
  let $at = -1;
  try {
    checkMembers(value, OBUPaymentInfoType1$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x20 : 0) |
      (value.equipmentClass !== undefined ? 0x10 : 0) |
      (value.gbiCCInfo !== undefined ? 0x8 : 0) |
      (value.sysInfo !== undefined ? 0x4 : 0) |
      (value.vehicleInfo !== undefined ? 0x2 : 0) |
      (value.passedSitesInfo !== undefined ? 0x1 : 0),
      6,
    );
    $at = 0;
    if (value.equipmentClass !== undefined) encodeEquipmentClass(w, value.equipmentClass);
    $at = 1;
    if (value.gbiCCInfo !== undefined) encodeGBICCInfo(w, value.gbiCCInfo);
    $at = 2;
    if (value.sysInfo !== undefined) encodeSysInfo(w, value.sysInfo);
    $at = 3;
    if (value.vehicleInfo !== undefined) encodeVehicleInfo(w, value.vehicleInfo);
    $at = 4;
    if (value.passedSitesInfo !== undefined) encodePassedSitesInfo(w, value.passedSitesInfo);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, OBUPaymentInfoType1$members, $at);
  }
}

/**
 * kind of on-board unit: one-chip, two-chip with IC card, CPC card
 * `EquipmentClass ::= ENUMERATED`
 */
export type EquipmentClass =
  | "onechipOBU"
  | "iccOBU"
  | "cpcOBU"
  | number;

export const EquipmentClass$items = [
  "onechipOBU",
  "iccOBU",
  "cpcOBU",
] as const;

export function decodeEquipmentClass(r: BitReader): EquipmentClass {
  return readExtensibleEnumerated(r, 2, 3, EquipmentClass$items);
}

export function encodeEquipmentClass(w: BitWriter, value: EquipmentClass): void {
  writeExtensibleEnumerated(w, value, 2, 3, EquipmentClass$items);
}

/**
 * IC card data
 * `GBICCInfo ::= SEQUENCE`
 */
export interface GBICCInfo {
  /** `iccIssueInfo OCTET STRING (SIZE (0..127, ...))` */
  iccIssueInfo: Uint8Array;
  /** `iccUniTollInfo OCTET STRING (SIZE (0..127, ...))` */
  iccUniTollInfo: Uint8Array;
  /** `iccBalance OCTET STRING (SIZE (0..127, ...))` */
  iccBalance: Uint8Array;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const GBICCInfo$members = /* @__PURE__ */ members(
  1,
  "iccIssueInfo OCTET STRING",
  "iccUniTollInfo OCTET STRING",
  "iccBalance OCTET STRING",
);

export function decodeGBICCInfo(r: BitReader): GBICCInfo {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const iccIssueInfo_ = readOctetString(r, 0, 127, true);
    $at = 1;
    const iccUniTollInfo_ = readOctetString(r, 0, 127, true);
    $at = 2;
    const iccBalance_ = readOctetString(r, 0, 127, true);
    const value: GBICCInfo = { iccIssueInfo: iccIssueInfo_, iccUniTollInfo: iccUniTollInfo_, iccBalance: iccBalance_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "GBICCInfo", GBICCInfo$members, $at);
  }
}

export function encodeGBICCInfo(w: BitWriter, value: GBICCInfo): void {
  let $at = -1;
  try {
    checkMembers(value, GBICCInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    writeOctetString(w, value.iccIssueInfo, 0, 127, true);
    $at = 1;
    writeOctetString(w, value.iccUniTollInfo, 0, 127, true);
    $at = 2;
    writeOctetString(w, value.iccBalance, 0, 127, true);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, GBICCInfo$members, $at);
  }
}

/**
 * on-board unit
 * `OBUInfo ::= SEQUENCE`
 */
export interface OBUInfo {
  /** `obuType OBUType` */
  obuType: OBUType;
  /** `obuMotionStatus OBUMotionStatus OPTIONAL` */
  obuMotionStatus?: OBUMotionStatus | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const OBUInfo$members = /* @__PURE__ */ members(
  2,
  "obuType OBUType",
  "obuMotionStatus OBUMotionStatus",
);

export function decodeOBUInfo(r: BitReader): OBUInfo {
  let $at = -1;
  try {
    const $word = r.bits(5);
    const $head = ($word >>> 3);
    const $obuType_ = ($word & 0x7);
    $at = 0;
    const obuType_ = $obuType_ < 3 ? OBUType$items[$obuType_]! : itemBehindRoot(r, $obuType_, 2, 3, OBUType$items, r.position - 3);
    $at = 1;
    const obuMotionStatus_ = ($head & 0x1) !== 0 ? decodeOBUMotionStatus(r) : undefined;
    const value: OBUInfo = { obuType: obuType_, obuMotionStatus: obuMotionStatus_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "OBUInfo", OBUInfo$members, $at);
  }
}

export function encodeOBUInfo(w: BitWriter, value: OBUInfo): void {
  let $at = -1;
  try {
    checkMembers(value, OBUInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x2 : 0) |
      (value.obuMotionStatus !== undefined ? 0x1 : 0),
      2,
    );
    $at = 0;
    encodeOBUType(w, value.obuType);
    $at = 1;
    if (value.obuMotionStatus !== undefined) encodeOBUMotionStatus(w, value.obuMotionStatus);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, OBUInfo$members, $at);
  }
}

/**
 * origin of the unit
 * `OBUType ::= ENUMERATED`
 */
export type OBUType =
  | "oemObu"
  | "aftermarketObu"
  | "mobilePhone"
  | number;

export const OBUType$items = [
  "oemObu",
  "aftermarketObu",
  "mobilePhone",
] as const;

export function decodeOBUType(r: BitReader): OBUType {
  return readExtensibleEnumerated(r, 2, 3, OBUType$items);
}

export function encodeOBUType(w: BitWriter, value: OBUType): void {
  writeExtensibleEnumerated(w, value, 2, 3, OBUType$items);
}

/**
 * motion of the vehicle
 * `OBUMotionStatus ::= SEQUENCE`
 */
export interface OBUMotionStatus {
  /** `pos Position3D OPTIONAL` */
  pos?: Position3D | undefined;
  /**
   * `heading Heading OPTIONAL`
   * `INTEGER (0..28800)`
   * unit: 0.0125 deg
   * 28800: unavailable (GB/T 45315 and SAE J2735; the texts of the messages leave it open)
   */
  heading?: Heading | undefined;
  /**
   * `speed Speed OPTIONAL`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  speed?: Speed | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const OBUMotionStatus$members = /* @__PURE__ */ members(
  4,
  "pos Position3D",
  "heading Heading",
  "speed Speed",
);

export function decodeOBUMotionStatus(r: BitReader): OBUMotionStatus {
  let $at = -1;
  try {
    const $head = r.bits(4);
    $at = 0;
    const pos_ = ($head & 0x4) !== 0 ? decodePosition3D(r) : undefined;
    $at = 1;
    const heading_ = ($head & 0x2) !== 0 ? readInteger(r, 15, 0, 28800) : undefined;
    $at = 2;
    const speed_ = ($head & 0x1) !== 0 ? r.bits(13) : undefined;
    const value: OBUMotionStatus = { pos: pos_, heading: heading_, speed: speed_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "OBUMotionStatus", OBUMotionStatus$members, $at);
  }
}

export function encodeOBUMotionStatus(w: BitWriter, value: OBUMotionStatus): void {
  let $at = -1;
  try {
    checkMembers(value, OBUMotionStatus$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x8 : 0) |
      (value.pos !== undefined ? 0x4 : 0) |
      (value.heading !== undefined ? 0x2 : 0) |
      (value.speed !== undefined ? 0x1 : 0),
      4,
    );
    $at = 0;
    if (value.pos !== undefined) encodePosition3D(w, value.pos);
    $at = 1;
    if (value.heading !== undefined) writeInteger(w, value.heading, 15, 0, 28800);
    $at = 2;
    if (value.speed !== undefined) writeInteger(w, value.speed, 13, 0, 8191);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, OBUMotionStatus$members, $at);
  }
}

/**
 * 8 random octets
 * `RandStr8 ::= OCTET STRING (SIZE (8))`
 */
export type RandStr8 = Uint8Array;

export function decodeRandStr8(r: BitReader): RandStr8 {
  return r.copy(8);
}

export function encodeRandStr8(w: BitWriter, value: RandStr8): void {
  writeFixedOctets(w, value, 8);
}

/**
 * contract data
 * `SysInfo ::= SEQUENCE`
 */
export interface SysInfo {
  /** `contractProvider OCTET STRING (SIZE (8))` */
  contractProvider: Uint8Array;
  /** `contractType INTEGER (0..127, ...)` */
  contractType: number;
  /** `contractVersion INTEGER (0..127, ...)` */
  contractVersion: number;
  /** `contractSerialNumer OCTET STRING (SIZE (8))` */
  contractSerialNumer: Uint8Array;
  /** `contractSignedDate Date` */
  contractSignedDate: Date;
  /** `contractExpiredDate Date` */
  contractExpiredDate: Date;
  /** `reserved OCTET STRING (SIZE (64))` */
  reserved: Uint8Array;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const SysInfo$members = /* @__PURE__ */ members(
  1,
  "contractProvider OCTET STRING",
  "contractType INTEGER",
  "contractVersion INTEGER",
  "contractSerialNumer OCTET STRING",
  "contractSignedDate Date",
  "contractExpiredDate Date",
  "reserved OCTET STRING",
);

export function decodeSysInfo(r: BitReader): SysInfo {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const contractProvider_ = r.copy(8);
    $at = 1;
    const contractType_ = readExtensibleInteger(r, 7, 0, 127);
    $at = 2;
    const contractVersion_ = readExtensibleInteger(r, 7, 0, 127);
    $at = 3;
    const contractSerialNumer_ = r.copy(8);
    $at = 4;
    const contractSignedDate_ = decodeDate(r);
    $at = 5;
    const contractExpiredDate_ = decodeDate(r);
    $at = 6;
    const reserved_ = r.copy(64);
    const value: SysInfo = { contractProvider: contractProvider_, contractType: contractType_, contractVersion: contractVersion_, contractSerialNumer: contractSerialNumer_, contractSignedDate: contractSignedDate_, contractExpiredDate: contractExpiredDate_, reserved: reserved_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "SysInfo", SysInfo$members, $at);
  }
}

export function encodeSysInfo(w: BitWriter, value: SysInfo): void {
  let $at = -1;
  try {
    checkMembers(value, SysInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    writeFixedOctets(w, value.contractProvider, 8);
    $at = 1;
    writeExtensibleInteger(w, value.contractType, 7, 0, 127);
    $at = 2;
    writeExtensibleInteger(w, value.contractVersion, 7, 0, 127);
    $at = 3;
    writeFixedOctets(w, value.contractSerialNumer, 8);
    $at = 4;
    encodeDate(w, value.contractSignedDate);
    $at = 5;
    encodeDate(w, value.contractExpiredDate);
    $at = 6;
    writeFixedOctets(w, value.reserved, 64);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SysInfo$members, $at);
  }
}

/**
 * vehicle data of the ETC unit
 * `VehicleInfo ::= SEQUENCE`
 */
export interface VehicleInfo {
  /**
   * 12 octets, GB 2312 and ASCII
   * `vehicleLicencePlateNumber OCTET STRING (SIZE (12))`
   */
  vehicleLicencePlateNumber: Uint8Array;
  /**
   * 2 octets, binary: 0 blue, 1 yellow, 2 black, 3 white, 4 small NEV, 5 large NEV
   * `vehicleLicencePlateColor OCTET STRING (SIZE (2))`
   */
  vehicleLicencePlateColor: Uint8Array;
  /**
   * 1-6 coach classes, 11-16 truck classes
   * `vehicleTollingClass INTEGER (0..127, ...)`
   */
  vehicleTollingClass: number;
  /**
   * 0 ordinary, 6 official, 8 police or military, 10 emergency, 12 free, 14 fleet
   * `vehicleUserType INTEGER (0..127, ...)`
   */
  vehicleUserType: number;
  /** `vehicleDimensions VehicleDimensions` */
  vehicleDimensions: VehicleDimensions;
  /** `vehicleWheels INTEGER (0..127)` */
  vehicleWheels: number;
  /** `vehicleAxles INTEGER (0..127)` */
  vehicleAxles: number;
  /**
   * unit: 0.1 m
   * `vehicleWheelBases INTEGER (0..65535)`
   */
  vehicleWheelBases: number;
  /**
   * kg for trucks, seats for coaches
   * `vehicleWeightLimits INTEGER (0..16777215)`
   */
  vehicleWeightLimits: number;
  /** `vehicleSpecificInformation OCTET STRING (SIZE (16))` */
  vehicleSpecificInformation: Uint8Array;
  /** `vehicleEngineNumber OCTET STRING (SIZE (16))` */
  vehicleEngineNumber: Uint8Array;
  /** `description OCTET STRING (SIZE (1..256)) OPTIONAL` */
  description?: Uint8Array | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const VehicleInfo$members = /* @__PURE__ */ members(
  2,
  "vehicleLicencePlateNumber OCTET STRING",
  "vehicleLicencePlateColor OCTET STRING",
  "vehicleTollingClass INTEGER",
  "vehicleUserType INTEGER",
  "vehicleDimensions VehicleDimensions",
  "vehicleWheels INTEGER 7",
  "vehicleAxles INTEGER 7",
  "vehicleWheelBases INTEGER 16",
  "vehicleWeightLimits INTEGER 24",
  "vehicleSpecificInformation OCTET STRING",
  "vehicleEngineNumber OCTET STRING",
  "description OCTET STRING",
);

export function decodeVehicleInfo(r: BitReader): VehicleInfo {
  let $at = -1;
  try {
    const $head = r.bits(2);
    $at = 0;
    const vehicleLicencePlateNumber_ = r.copy(12);
    $at = 1;
    const vehicleLicencePlateColor_ = r.copy(2);
    $at = 2;
    const vehicleTollingClass_ = readExtensibleInteger(r, 7, 0, 127);
    $at = 3;
    const vehicleUserType_ = readExtensibleInteger(r, 7, 0, 127);
    $at = 4;
    const vehicleDimensions_ = decodeVehicleDimensions(r);
    $at = 5;
    const $word2 = r.word(30);
    const vehicleWheels_ = ($word2 >>> 23);
    const vehicleAxles_ = (($word2 >>> 16) & 0x7f);
    const vehicleWheelBases_ = ($word2 & 0xffff);
    $at = 8;
    const vehicleWeightLimits_ = r.bits(24);
    $at = 9;
    const vehicleSpecificInformation_ = r.copy(16);
    $at = 10;
    const vehicleEngineNumber_ = r.copy(16);
    $at = 11;
    const description_ = ($head & 0x1) !== 0 ? readOctetString(r, 1, 256, false) : undefined;
    const value: VehicleInfo = { vehicleLicencePlateNumber: vehicleLicencePlateNumber_, vehicleLicencePlateColor: vehicleLicencePlateColor_, vehicleTollingClass: vehicleTollingClass_, vehicleUserType: vehicleUserType_, vehicleDimensions: vehicleDimensions_, vehicleWheels: vehicleWheels_, vehicleAxles: vehicleAxles_, vehicleWheelBases: vehicleWheelBases_, vehicleWeightLimits: vehicleWeightLimits_, vehicleSpecificInformation: vehicleSpecificInformation_, vehicleEngineNumber: vehicleEngineNumber_, description: description_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "VehicleInfo", VehicleInfo$members, $at);
  }
}

export function encodeVehicleInfo(w: BitWriter, value: VehicleInfo): void {
  let $at = -1;
  try {
    checkMembers(value, VehicleInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x2 : 0) |
      (value.description !== undefined ? 0x1 : 0),
      2,
    );
    $at = 0;
    writeFixedOctets(w, value.vehicleLicencePlateNumber, 12);
    $at = 1;
    writeFixedOctets(w, value.vehicleLicencePlateColor, 2);
    $at = 2;
    writeExtensibleInteger(w, value.vehicleTollingClass, 7, 0, 127);
    $at = 3;
    writeExtensibleInteger(w, value.vehicleUserType, 7, 0, 127);
    $at = 4;
    encodeVehicleDimensions(w, value.vehicleDimensions);
    $at = 5;
    const $vehicleWheels_ = integerBits(value.vehicleWheels, 0, 127);
    $at = 6;
    const $vehicleAxles_ = integerBits(value.vehicleAxles, 0, 127);
    w.bits(
      ($vehicleWheels_ << 7) |
      $vehicleAxles_,
      14,
    );
    $at = 7;
    writeInteger(w, value.vehicleWheelBases, 16, 0, 65535);
    $at = 8;
    writeInteger(w, value.vehicleWeightLimits, 24, 0, 16777215);
    $at = 9;
    writeFixedOctets(w, value.vehicleSpecificInformation, 16);
    $at = 10;
    writeFixedOctets(w, value.vehicleEngineNumber, 16);
    $at = 11;
    if (value.description !== undefined) writeOctetString(w, value.description, 1, 256, false);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VehicleInfo$members, $at);
  }
}

/**
 * dimensions in dm
 * `VehicleDimensions ::= SEQUENCE`
 */
export interface VehicleDimensions {
  /**
   * unit: 0.1 m
   * `vehicleLength INTEGER (0..65535)`
   */
  vehicleLength: number;
  /**
   * unit: 0.1 m
   * `vehicleWidth INTEGER (0..255)`
   */
  vehicleWidth: number;
  /**
   * unit: 0.1 m
   * `vehicleHeigth INTEGER (0..255)`
   */
  vehicleHeigth: number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const VehicleDimensions$members = /* @__PURE__ */ members(
  1,
  "vehicleLength INTEGER 16",
  "vehicleWidth INTEGER 8",
  "vehicleHeigth INTEGER 8",
);

export function decodeVehicleDimensions(r: BitReader): VehicleDimensions {
  let $at = -1;
  try {
    const $word = r.bits(25);
    const $head = ($word >>> 24);
    const vehicleLength_ = (($word >>> 8) & 0xffff);
    const vehicleWidth_ = ($word & 0xff);
    $at = 2;
    const vehicleHeigth_ = r.bits(8);
    const value: VehicleDimensions = { vehicleLength: vehicleLength_, vehicleWidth: vehicleWidth_, vehicleHeigth: vehicleHeigth_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "VehicleDimensions", VehicleDimensions$members, $at);
  }
}

export function encodeVehicleDimensions(w: BitWriter, value: VehicleDimensions): void {
  let $at = -1;
  try {
    checkMembers(value, VehicleDimensions$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $vehicleLength_ = integerBits(value.vehicleLength, 0, 65535);
    w.bits(
      ($extended ? 0x10000 : 0) |
      $vehicleLength_,
      17,
    );
    $at = 1;
    const $vehicleWidth_ = integerBits(value.vehicleWidth, 0, 255);
    $at = 2;
    const $vehicleHeigth_ = integerBits(value.vehicleHeigth, 0, 255);
    w.bits(
      ($vehicleWidth_ << 8) |
      $vehicleHeigth_,
      16,
    );
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VehicleDimensions$members, $at);
  }
}

/**
 * station or gantry
 * `TollingPos ::= SEQUENCE`
 */
export interface TollingPos {
  /**
   * `id StationOrGantryId`
   * `INTEGER (0..4294967295, ...)`
   */
  id: StationOrGantryId;
  /** `pos Position3D OPTIONAL` */
  pos?: Position3D | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const TollingPos$members = /* @__PURE__ */ members(
  2,
  "id StationOrGantryId",
  "pos Position3D",
);

export function decodeTollingPos(r: BitReader): TollingPos {
  let $at = -1;
  try {
    const $head = r.bits(2);
    $at = 0;
    const id_ = readExtensibleInteger(r, 32, 0, 4294967295);
    $at = 1;
    const pos_ = ($head & 0x1) !== 0 ? decodePosition3D(r) : undefined;
    const value: TollingPos = { id: id_, pos: pos_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "TollingPos", TollingPos$members, $at);
  }
}

export function encodeTollingPos(w: BitWriter, value: TollingPos): void {
  let $at = -1;
  try {
    checkMembers(value, TollingPos$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x2 : 0) |
      (value.pos !== undefined ? 0x1 : 0),
      2,
    );
    $at = 0;
    writeExtensibleInteger(w, value.id, 32, 0, 4294967295);
    $at = 1;
    if (value.pos !== undefined) encodePosition3D(w, value.pos);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, TollingPos$members, $at);
  }
}

/**
 * passed station
 * `PassedPos ::= SEQUENCE`
 */
export interface PassedPos {
  /** `tollingPos TollingPos` */
  tollingPos: TollingPos;
  /** `tollingTime DDateTime` */
  tollingTime: DDateTime;
  /** `tollingAmount OCTET STRING (SIZE (4)) OPTIONAL` */
  tollingAmount?: Uint8Array | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PassedPos$members = /* @__PURE__ */ members(
  2,
  "tollingPos TollingPos",
  "tollingTime DDateTime",
  "tollingAmount OCTET STRING",
);

export function decodePassedPos(r: BitReader): PassedPos {
  let $at = -1;
  try {
    const $head = r.bits(2);
    $at = 0;
    const tollingPos_ = decodeTollingPos(r);
    $at = 1;
    const tollingTime_ = decodeDDateTime(r);
    $at = 2;
    const tollingAmount_ = ($head & 0x1) !== 0 ? r.copy(4) : undefined;
    const value: PassedPos = { tollingPos: tollingPos_, tollingTime: tollingTime_, tollingAmount: tollingAmount_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PassedPos", PassedPos$members, $at);
  }
}

export function encodePassedPos(w: BitWriter, value: PassedPos): void {
  let $at = -1;
  try {
    checkMembers(value, PassedPos$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x2 : 0) |
      (value.tollingAmount !== undefined ? 0x1 : 0),
      2,
    );
    $at = 0;
    encodeTollingPos(w, value.tollingPos);
    $at = 1;
    encodeDDateTime(w, value.tollingTime);
    $at = 2;
    if (value.tollingAmount !== undefined) writeFixedOctets(w, value.tollingAmount, 4);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PassedPos$members, $at);
  }
}

/**
 * entry and passed stations
 * `PassedSitesInfo ::= SEQUENCE`
 */
export interface PassedSitesInfo {
  /** `entranceInfo PassedPos OPTIONAL` */
  entranceInfo?: PassedPos | undefined;
  /** `passedPos PassedSitesInfo.passedPos OPTIONAL` */
  passedPos?: PassedSitesInfo_passedPos | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PassedSitesInfo$members = /* @__PURE__ */ members(
  3,
  "entranceInfo PassedPos",
  "passedPos SEQUENCE OF",
);

export function decodePassedSitesInfo(r: BitReader): PassedSitesInfo {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const entranceInfo_ = ($head & 0x2) !== 0 ? decodePassedPos(r) : undefined;
    $at = 1;
    const passedPos_ = ($head & 0x1) !== 0 ? decodePassedSitesInfo_passedPos(r) : undefined;
    const value: PassedSitesInfo = { entranceInfo: entranceInfo_, passedPos: passedPos_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PassedSitesInfo", PassedSitesInfo$members, $at);
  }
}

export function encodePassedSitesInfo(w: BitWriter, value: PassedSitesInfo): void {
  let $at = -1;
  try {
    checkMembers(value, PassedSitesInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.entranceInfo !== undefined ? 0x2 : 0) |
      (value.passedPos !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    if (value.entranceInfo !== undefined) encodePassedPos(w, value.entranceInfo);
    $at = 1;
    if (value.passedPos !== undefined) encodePassedSitesInfo_passedPos(w, value.passedPos);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PassedSitesInfo$members, $at);
  }
}

/** `SEQUENCE (SIZE (2..512)) OF PassedPos` */
export type PassedSitesInfo_passedPos = PassedPos[];

export function decodePassedSitesInfo_passedPos(r: BitReader): PassedSitesInfo_passedPos {
  let $at = -1;
  try {
    const count = readCount(r, 9, 2, 512, 28);
    const list = new Array<PassedSitesInfo_passedPos[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePassedPos(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "PassedPos", $at);
  }
}

export function encodePassedSitesInfo_passedPos(w: BitWriter, value: PassedSitesInfo_passedPos): void {
  let $at = -1;
  try {
    writeCount(w, value, 9, 2, 512);
    for ($at = 0; $at < value.length; $at++) encodePassedPos(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * calendar day
 * `Date ::= SEQUENCE`
 */
export interface Date {
  /**
   * `year DYear`
   * `INTEGER (0..4095)`
   * unit: year
   * 0: unknown
   */
  year: DYear;
  /**
   * `month DMonth`
   * `INTEGER (0..12)`
   * unit: month
   * 0: unknown
   */
  month: DMonth;
  /**
   * `day DDay`
   * `INTEGER (0..31)`
   * unit: day
   * 0: unknown
   */
  day: DDay;
}

const Date$members = /* @__PURE__ */ members(
  0,
  "year DYear 12",
  "month DMonth 4",
  "day DDay 5",
);

export function decodeDate(r: BitReader): Date {
  let $at = -1;
  try {
    $at = 0;
    const $word = r.bits(16);
    const year_ = ($word >>> 4);
    const $month_ = ($word & 0xf);
    if ($month_ > 12) {
      $at = 1;
      throw outOfRange($month_, 0, 12, r.position - 4);
    }
    const month_ = $month_;
    $at = 2;
    const day_ = r.bits(5);
    return { year: year_, month: month_, day: day_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Date", Date$members, $at);
  }
}

export function encodeDate(w: BitWriter, value: Date): void {
  let $at = -1;
  try {
    checkMembers(value, Date$members, false);
    $at = 0;
    const $year_ = integerBits(value.year, 0, 4095);
    $at = 1;
    const $month_ = integerBits(value.month, 0, 12);
    $at = 2;
    const $day_ = integerBits(value.day, 0, 31);
    w.bits(
      ($year_ << 9) |
      ($month_ << 5) |
      $day_,
      21,
    );
  } catch (failure) {
    throw encodeFailureIn(failure, Date$members, $at);
  }
}

/**
 * request to the on-board unit
 * `Action-Request ::= SEQUENCE`
 */
export interface Action_Request {
  /** `time DDateTime` */
  time: DDateTime;
  /**
   * TRUE needs confirmation
   * `mode BOOLEAN`
   */
  mode: boolean;
  /** `sourceId OCTET STRING (SIZE (8))` */
  sourceId: Uint8Array;
  /** `targetId OCTET STRING (SIZE (8)) OPTIONAL` */
  targetId?: Uint8Array | undefined;
  /** `paymentEntityId PaymentEntityID` */
  paymentEntityId: PaymentEntityID;
  /** `actionParameter TransInfo` */
  actionParameter: TransInfo;
  /** `accessCredentials OCTET STRING (SIZE (8)) OPTIONAL` */
  accessCredentials?: Uint8Array | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Action_Request$members = /* @__PURE__ */ members(
  3,
  "time DDateTime",
  "mode BOOLEAN 1",
  "sourceId OCTET STRING",
  "targetId OCTET STRING",
  "paymentEntityId PaymentEntityID",
  "actionParameter TransInfo",
  "accessCredentials OCTET STRING",
);

export function decodeAction_Request(r: BitReader): Action_Request {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const time_ = decodeDDateTime(r);
    $at = 1;
    const mode_ = r.bits(1) === 1;
    $at = 2;
    const sourceId_ = r.copy(8);
    $at = 3;
    const targetId_ = ($head & 0x2) !== 0 ? r.copy(8) : undefined;
    $at = 4;
    const paymentEntityId_ = decodePaymentEntityID(r);
    $at = 5;
    const actionParameter_ = decodeTransInfo(r);
    $at = 6;
    const accessCredentials_ = ($head & 0x1) !== 0 ? r.copy(8) : undefined;
    const value: Action_Request = { time: time_, mode: mode_, sourceId: sourceId_, targetId: targetId_, paymentEntityId: paymentEntityId_, actionParameter: actionParameter_, accessCredentials: accessCredentials_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Action-Request", Action_Request$members, $at);
  }
}

export function encodeAction_Request(w: BitWriter, value: Action_Request): void {
  let $at = -1;
  try {
    checkMembers(value, Action_Request$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.targetId !== undefined ? 0x2 : 0) |
      (value.accessCredentials !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    encodeDDateTime(w, value.time);
    $at = 1;
    writeBoolean(w, value.mode);
    $at = 2;
    writeFixedOctets(w, value.sourceId, 8);
    $at = 3;
    if (value.targetId !== undefined) writeFixedOctets(w, value.targetId, 8);
    $at = 4;
    encodePaymentEntityID(w, value.paymentEntityId);
    $at = 5;
    encodeTransInfo(w, value.actionParameter);
    $at = 6;
    if (value.accessCredentials !== undefined) writeFixedOctets(w, value.accessCredentials, 8);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Action_Request$members, $at);
  }
}

/**
 * answer
 * `Action-Response ::= SEQUENCE`
 */
export interface Action_Response {
  /** `time DDateTime` */
  time: DDateTime;
  /** `sourceId OCTET STRING (SIZE (8))` */
  sourceId: Uint8Array;
  /** `targetId OCTET STRING (SIZE (8)) OPTIONAL` */
  targetId?: Uint8Array | undefined;
  /** `paymentEntityId PaymentEntityID` */
  paymentEntityId: PaymentEntityID;
  /** `responseParameter TransInfo OPTIONAL` */
  responseParameter?: TransInfo | undefined;
  /** `ret ReturnStatus` */
  ret: ReturnStatus;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Action_Response$members = /* @__PURE__ */ members(
  3,
  "time DDateTime",
  "sourceId OCTET STRING",
  "targetId OCTET STRING",
  "paymentEntityId PaymentEntityID",
  "responseParameter TransInfo",
  "ret ReturnStatus",
);

export function decodeAction_Response(r: BitReader): Action_Response {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const time_ = decodeDDateTime(r);
    $at = 1;
    const sourceId_ = r.copy(8);
    $at = 2;
    const targetId_ = ($head & 0x2) !== 0 ? r.copy(8) : undefined;
    $at = 3;
    const paymentEntityId_ = decodePaymentEntityID(r);
    $at = 4;
    const responseParameter_ = ($head & 0x1) !== 0 ? decodeTransInfo(r) : undefined;
    $at = 5;
    const ret_ = decodeReturnStatus(r);
    const value: Action_Response = { time: time_, sourceId: sourceId_, targetId: targetId_, paymentEntityId: paymentEntityId_, responseParameter: responseParameter_, ret: ret_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Action-Response", Action_Response$members, $at);
  }
}

export function encodeAction_Response(w: BitWriter, value: Action_Response): void {
  let $at = -1;
  try {
    checkMembers(value, Action_Response$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.targetId !== undefined ? 0x2 : 0) |
      (value.responseParameter !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    encodeDDateTime(w, value.time);
    $at = 1;
    writeFixedOctets(w, value.sourceId, 8);
    $at = 2;
    if (value.targetId !== undefined) writeFixedOctets(w, value.targetId, 8);
    $at = 3;
    encodePaymentEntityID(w, value.paymentEntityId);
    $at = 4;
    if (value.responseParameter !== undefined) encodeTransInfo(w, value.responseParameter);
    $at = 5;
    encodeReturnStatus(w, value.ret);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Action_Response$members, $at);
  }
}

/**
 * result
 * `ReturnStatus ::= ENUMERATED`
 */
export type ReturnStatus =
  | "noError"
  | "accessDenied"
  | "argumnetError"
  | "complexityLimitation"
  | "processingFailure"
  | "processing"
  | number;

export const ReturnStatus$items = [
  "noError",
  "accessDenied",
  "argumnetError",
  "complexityLimitation",
  "processingFailure",
  "processing",
] as const;

export function decodeReturnStatus(r: BitReader): ReturnStatus {
  return readExtensibleEnumerated(r, 3, 6, ReturnStatus$items);
}

export function encodeReturnStatus(w: BitWriter, value: ReturnStatus): void {
  writeExtensibleEnumerated(w, value, 3, 6, ReturnStatus$items);
}

/**
 * transaction step
 * `TransInfo ::= CHOICE`
 */
export type TransInfo =
  | { kind: "getTollDataRq"; value: GetTollDataRq }
  | { kind: "getTollDataRs"; value: GetTollDataRs }
  | { kind: "getSecureRq"; value: GetSecureRq }
  | { kind: "getSecureRs"; value: GetSecureRs }
  | { kind: "setTollDataRq"; value: SetTollDataRq }
  | { kind: "setTollDataRs"; value: SetTollDataRs }
  | { kind: "transferChannelRq"; value: ChannelRq }
  | { kind: "transferChannelRs"; value: ChannelRs }
  | { kind: "setMMIRq"; value: SetMMIRq }
  | UnknownAlternative;

const TransInfo$members = /* @__PURE__ */ members(
  0,
  "getTollDataRq GetTollDataRq",
  "getTollDataRs GetTollDataRs",
  "getSecureRq GetSecureRq",
  "getSecureRs GetSecureRs",
  "setTollDataRq SetTollDataRq",
  "setTollDataRs SetTollDataRs",
  "transferChannelRq ChannelRq",
  "transferChannelRs ChannelRs",
  "setMMIRq SetMMIRq",
);

export function decodeTransInfo(r: BitReader): TransInfo {
  let $at = -1;
  try {
    const index = readIndex(r, 4, 9, true, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "getTollDataRq", value: decodeGetTollDataRq(r) };
      case 1:
        return { kind: "getTollDataRs", value: decodeGetTollDataRs(r) };
      case 2:
        return { kind: "getSecureRq", value: decodeGetSecureRq(r) };
      case 3:
        return { kind: "getSecureRs", value: decodeGetSecureRs(r) };
      case 4:
        return { kind: "setTollDataRq", value: decodeSetTollDataRq(r) };
      case 5:
        return { kind: "setTollDataRs", value: decodeSetTollDataRs(r) };
      case 6:
        return { kind: "transferChannelRq", value: decodeChannelRq(r) };
      case 7:
        return { kind: "transferChannelRs", value: decodeChannelRs(r) };
      case 8:
        return { kind: "setMMIRq", value: decodeSetMMIRq(r) };
      default:
        return readUnknownAlternative(r, index - 9);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "TransInfo", TransInfo$members, $at);
  }
}

export function encodeTransInfo(w: BitWriter, value: TransInfo): void {
  let $at = -1;
  try {
    checkChoice(value, TransInfo$members);
    switch (value.kind) {
      case "getTollDataRq":
        w.bits(0, 5);
        $at = 0;
        encodeGetTollDataRq(w, value.value);
        return;
      case "getTollDataRs":
        w.bits(1, 5);
        $at = 1;
        encodeGetTollDataRs(w, value.value);
        return;
      case "getSecureRq":
        w.bits(2, 5);
        $at = 2;
        encodeGetSecureRq(w, value.value);
        return;
      case "getSecureRs":
        w.bits(3, 5);
        $at = 3;
        encodeGetSecureRs(w, value.value);
        return;
      case "setTollDataRq":
        w.bits(4, 5);
        $at = 4;
        encodeSetTollDataRq(w, value.value);
        return;
      case "setTollDataRs":
        w.bits(5, 5);
        $at = 5;
        encodeSetTollDataRs(w, value.value);
        return;
      case "transferChannelRq":
        w.bits(6, 5);
        $at = 6;
        encodeChannelRq(w, value.value);
        return;
      case "transferChannelRs":
        w.bits(7, 5);
        $at = 7;
        encodeChannelRs(w, value.value);
        return;
      case "setMMIRq":
        w.bits(8, 5);
        $at = 8;
        encodeSetMMIRq(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 9, 0);
        return;
      default:
        throw noAlternative(value, TransInfo$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, TransInfo$members, $at);
  }
}

/**
 * read toll data (one-chip)
 * `GetTollDataRq ::= SEQUENCE`
 */
export interface GetTollDataRq {
  /** `vehicleInfo RangeOfFile` */
  vehicleInfo: RangeOfFile;
  /** `tollInfo RangeOfFile OPTIONAL` */
  tollInfo?: RangeOfFile | undefined;
  /** `keyIdForAC INTEGER (0..255) OPTIONAL` */
  keyIdForAC?: number | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const GetTollDataRq$members = /* @__PURE__ */ members(
  3,
  "vehicleInfo RangeOfFile",
  "tollInfo RangeOfFile",
  "keyIdForAC INTEGER",
);

export function decodeGetTollDataRq(r: BitReader): GetTollDataRq {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const vehicleInfo_ = decodeRangeOfFile(r);
    $at = 1;
    const tollInfo_ = ($head & 0x2) !== 0 ? decodeRangeOfFile(r) : undefined;
    $at = 2;
    const keyIdForAC_ = ($head & 0x1) !== 0 ? r.bits(8) : undefined;
    const value: GetTollDataRq = { vehicleInfo: vehicleInfo_, tollInfo: tollInfo_, keyIdForAC: keyIdForAC_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "GetTollDataRq", GetTollDataRq$members, $at);
  }
}

export function encodeGetTollDataRq(w: BitWriter, value: GetTollDataRq): void {
  let $at = -1;
  try {
    checkMembers(value, GetTollDataRq$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.tollInfo !== undefined ? 0x2 : 0) |
      (value.keyIdForAC !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    encodeRangeOfFile(w, value.vehicleInfo);
    $at = 1;
    if (value.tollInfo !== undefined) encodeRangeOfFile(w, value.tollInfo);
    $at = 2;
    if (value.keyIdForAC !== undefined) writeInteger(w, value.keyIdForAC, 8, 0, 255);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, GetTollDataRq$members, $at);
  }
}

/**
 * toll data (one-chip)
 * `GetTollDataRs ::= SEQUENCE`
 */
export interface GetTollDataRs {
  /**
   * `vehicleInfo File`
   * `OCTET STRING (SIZE (127))`
   */
  vehicleInfo: File;
  /**
   * `tollInfo File OPTIONAL`
   * `OCTET STRING (SIZE (127))`
   */
  tollInfo?: File | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const GetTollDataRs$members = /* @__PURE__ */ members(
  2,
  "vehicleInfo File",
  "tollInfo File",
);

export function decodeGetTollDataRs(r: BitReader): GetTollDataRs {
  let $at = -1;
  try {
    const $head = r.bits(2);
    $at = 0;
    const vehicleInfo_ = r.copy(127);
    $at = 1;
    const tollInfo_ = ($head & 0x1) !== 0 ? r.copy(127) : undefined;
    const value: GetTollDataRs = { vehicleInfo: vehicleInfo_, tollInfo: tollInfo_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "GetTollDataRs", GetTollDataRs$members, $at);
  }
}

export function encodeGetTollDataRs(w: BitWriter, value: GetTollDataRs): void {
  let $at = -1;
  try {
    checkMembers(value, GetTollDataRs$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x2 : 0) |
      (value.tollInfo !== undefined ? 0x1 : 0),
      2,
    );
    $at = 0;
    writeFixedOctets(w, value.vehicleInfo, 127);
    $at = 1;
    if (value.tollInfo !== undefined) writeFixedOctets(w, value.tollInfo, 127);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, GetTollDataRs$members, $at);
  }
}

/**
 * part of a file
 * `RangeOfFile ::= SEQUENCE`
 */
export interface RangeOfFile {
  /** `offset INTEGER (0..32767)` */
  offset: number;
  /** `length INTEGER (0..127)` */
  length: number;
}

const RangeOfFile$members = /* @__PURE__ */ members(
  0,
  "offset INTEGER 15",
  "length INTEGER 7",
);

export function decodeRangeOfFile(r: BitReader): RangeOfFile {
  let $at = -1;
  try {
    $at = 0;
    const $word = r.bits(22);
    const offset_ = ($word >>> 7);
    const length_ = ($word & 0x7f);
    return { offset: offset_, length: length_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "RangeOfFile", RangeOfFile$members, $at);
  }
}

export function encodeRangeOfFile(w: BitWriter, value: RangeOfFile): void {
  let $at = -1;
  try {
    checkMembers(value, RangeOfFile$members, false);
    $at = 0;
    const $offset_ = integerBits(value.offset, 0, 32767);
    $at = 1;
    const $length_ = integerBits(value.length, 0, 127);
    w.bits(
      ($offset_ << 7) |
      $length_,
      22,
    );
  } catch (failure) {
    throw encodeFailureIn(failure, RangeOfFile$members, $at);
  }
}

/**
 * fixed 127 octets
 * `File ::= OCTET STRING (SIZE (127))`
 */
export type File = Uint8Array;

export function decodeFile(r: BitReader): File {
  return r.copy(127);
}

export function encodeFile(w: BitWriter, value: File): void {
  writeFixedOctets(w, value, 127);
}

/**
 * file part with content
 * `PartOfFile ::= SEQUENCE`
 */
export interface PartOfFile {
  /** `offset INTEGER (0..32767)` */
  offset: number;
  /** `length INTEGER (0..127)` */
  length: number;
  /**
   * `fileContent File`
   * `OCTET STRING (SIZE (127))`
   */
  fileContent: File;
}

const PartOfFile$members = /* @__PURE__ */ members(
  0,
  "offset INTEGER 15",
  "length INTEGER 7",
  "fileContent File",
);

export function decodePartOfFile(r: BitReader): PartOfFile {
  let $at = -1;
  try {
    $at = 0;
    const $word = r.bits(22);
    const offset_ = ($word >>> 7);
    const length_ = ($word & 0x7f);
    $at = 2;
    const fileContent_ = r.copy(127);
    return { offset: offset_, length: length_, fileContent: fileContent_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PartOfFile", PartOfFile$members, $at);
  }
}

export function encodePartOfFile(w: BitWriter, value: PartOfFile): void {
  let $at = -1;
  try {
    checkMembers(value, PartOfFile$members, false);
    $at = 0;
    const $offset_ = integerBits(value.offset, 0, 32767);
    $at = 1;
    const $length_ = integerBits(value.length, 0, 127);
    w.bits(
      ($offset_ << 7) |
      $length_,
      22,
    );
    $at = 2;
    writeFixedOctets(w, value.fileContent, 127);
  } catch (failure) {
    throw encodeFailureIn(failure, PartOfFile$members, $at);
  }
}

/**
 * authenticated read (two-chip)
 * `GetSecureRq ::= SEQUENCE`
 */
export interface GetSecureRq {
  /** `vehicleInfo RangeOfFile` */
  vehicleInfo: RangeOfFile;
  /**
   * `rndRsuForAuthen RandStr8`
   * `OCTET STRING (SIZE (8))`
   */
  rndRsuForAuthen: RandStr8;
  /** `keyIdForAuthen INTEGER (0..255)` */
  keyIdForAuthen: number;
  /** `keyIdForEncrypt INTEGER (0..255) OPTIONAL` */
  keyIdForEncrypt?: number | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const GetSecureRq$members = /* @__PURE__ */ members(
  2,
  "vehicleInfo RangeOfFile",
  "rndRsuForAuthen RandStr8",
  "keyIdForAuthen INTEGER 8",
  "keyIdForEncrypt INTEGER",
);

export function decodeGetSecureRq(r: BitReader): GetSecureRq {
  let $at = -1;
  try {
    const $head = r.bits(2);
    $at = 0;
    const vehicleInfo_ = decodeRangeOfFile(r);
    $at = 1;
    const rndRsuForAuthen_ = r.copy(8);
    $at = 2;
    const keyIdForAuthen_ = r.bits(8);
    $at = 3;
    const keyIdForEncrypt_ = ($head & 0x1) !== 0 ? r.bits(8) : undefined;
    const value: GetSecureRq = { vehicleInfo: vehicleInfo_, rndRsuForAuthen: rndRsuForAuthen_, keyIdForAuthen: keyIdForAuthen_, keyIdForEncrypt: keyIdForEncrypt_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "GetSecureRq", GetSecureRq$members, $at);
  }
}

export function encodeGetSecureRq(w: BitWriter, value: GetSecureRq): void {
  let $at = -1;
  try {
    checkMembers(value, GetSecureRq$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x2 : 0) |
      (value.keyIdForEncrypt !== undefined ? 0x1 : 0),
      2,
    );
    $at = 0;
    encodeRangeOfFile(w, value.vehicleInfo);
    $at = 1;
    writeFixedOctets(w, value.rndRsuForAuthen, 8);
    $at = 2;
    writeInteger(w, value.keyIdForAuthen, 8, 0, 255);
    $at = 3;
    if (value.keyIdForEncrypt !== undefined) writeInteger(w, value.keyIdForEncrypt, 8, 0, 255);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, GetSecureRq$members, $at);
  }
}

/**
 * authenticated data (two-chip)
 * `GetSecureRs ::= SEQUENCE`
 */
export interface GetSecureRs {
  /** `file RangeOfFile` */
  file: RangeOfFile;
  /** `authenticator OCTET STRING (SIZE (8))` */
  authenticator: Uint8Array;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const GetSecureRs$members = /* @__PURE__ */ members(
  1,
  "file RangeOfFile",
  "authenticator OCTET STRING",
);

export function decodeGetSecureRs(r: BitReader): GetSecureRs {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const file_ = decodeRangeOfFile(r);
    $at = 1;
    const authenticator_ = r.copy(8);
    const value: GetSecureRs = { file: file_, authenticator: authenticator_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "GetSecureRs", GetSecureRs$members, $at);
  }
}

export function encodeGetSecureRs(w: BitWriter, value: GetSecureRs): void {
  let $at = -1;
  try {
    checkMembers(value, GetSecureRs$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    encodeRangeOfFile(w, value.file);
    $at = 1;
    writeFixedOctets(w, value.authenticator, 8);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, GetSecureRs$members, $at);
  }
}

/**
 * write entry or toll record
 * `SetTollDataRq ::= SEQUENCE`
 */
export interface SetTollDataRq {
  /**
   * `rndRSU RandStr8 OPTIONAL`
   * `OCTET STRING (SIZE (8))`
   */
  rndRSU?: RandStr8 | undefined;
  /** `transPara TransPara OPTIONAL` */
  transPara?: TransPara | undefined;
  /** `tollInfo PartOfFile OPTIONAL` */
  tollInfo?: PartOfFile | undefined;
  /** `tollingPos TollingPos OPTIONAL` */
  tollingPos?: TollingPos | undefined;
  /** `keyIdForAuthen INTEGER (0..255) OPTIONAL` */
  keyIdForAuthen?: number | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const SetTollDataRq$members = /* @__PURE__ */ members(
  6,
  "rndRSU RandStr8",
  "transPara TransPara",
  "tollInfo PartOfFile",
  "tollingPos TollingPos",
  "keyIdForAuthen INTEGER",
);

export function decodeSetTollDataRq(r: BitReader): SetTollDataRq {
  let $at = -1;
  try {
    const $head = r.bits(6);
    $at = 0;
    const rndRSU_ = ($head & 0x10) !== 0 ? r.copy(8) : undefined;
    $at = 1;
    const transPara_ = ($head & 0x8) !== 0 ? decodeTransPara(r) : undefined;
    $at = 2;
    const tollInfo_ = ($head & 0x4) !== 0 ? decodePartOfFile(r) : undefined;
    $at = 3;
    const tollingPos_ = ($head & 0x2) !== 0 ? decodeTollingPos(r) : undefined;
    $at = 4;
    const keyIdForAuthen_ = ($head & 0x1) !== 0 ? r.bits(8) : undefined;
    const value: SetTollDataRq = { rndRSU: rndRSU_, transPara: transPara_, tollInfo: tollInfo_, tollingPos: tollingPos_, keyIdForAuthen: keyIdForAuthen_ };
    if (($head & 0x20) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "SetTollDataRq", SetTollDataRq$members, $at);
  }
}

export function encodeSetTollDataRq(w: BitWriter, value: SetTollDataRq): void {
  let $at = -1;
  try {
    checkMembers(value, SetTollDataRq$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x20 : 0) |
      (value.rndRSU !== undefined ? 0x10 : 0) |
      (value.transPara !== undefined ? 0x8 : 0) |
      (value.tollInfo !== undefined ? 0x4 : 0) |
      (value.tollingPos !== undefined ? 0x2 : 0) |
      (value.keyIdForAuthen !== undefined ? 0x1 : 0),
      6,
    );
    $at = 0;
    if (value.rndRSU !== undefined) writeFixedOctets(w, value.rndRSU, 8);
    $at = 1;
    if (value.transPara !== undefined) encodeTransPara(w, value.transPara);
    $at = 2;
    if (value.tollInfo !== undefined) encodePartOfFile(w, value.tollInfo);
    $at = 3;
    if (value.tollingPos !== undefined) encodeTollingPos(w, value.tollingPos);
    $at = 4;
    if (value.keyIdForAuthen !== undefined) writeInteger(w, value.keyIdForAuthen, 8, 0, 255);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SetTollDataRq$members, $at);
  }
}

/**
 * transaction record
 * `TransPara ::= SEQUENCE`
 */
export interface TransPara {
  /** `transAmount OCTET STRING (SIZE (4))` */
  transAmount: Uint8Array;
  /** `transType OCTET STRING (SIZE (1))` */
  transType: Uint8Array;
  /** `terminalID OCTET STRING (SIZE (6))` */
  terminalID: Uint8Array;
  /** `transSN OCTET STRING (SIZE (4))` */
  transSN: Uint8Array;
  /** `transTime OCTET STRING (SIZE (7))` */
  transTime: Uint8Array;
  /** `transStationID OCTET STRING (SIZE (3))` */
  transStationID: Uint8Array;
}

const TransPara$members = /* @__PURE__ */ members(
  0,
  "transAmount OCTET STRING",
  "transType OCTET STRING",
  "terminalID OCTET STRING",
  "transSN OCTET STRING",
  "transTime OCTET STRING",
  "transStationID OCTET STRING",
);

export function decodeTransPara(r: BitReader): TransPara {
  let $at = -1;
  try {
    $at = 0;
    const transAmount_ = r.copy(4);
    $at = 1;
    const transType_ = r.copy(1);
    $at = 2;
    const terminalID_ = r.copy(6);
    $at = 3;
    const transSN_ = r.copy(4);
    $at = 4;
    const transTime_ = r.copy(7);
    $at = 5;
    const transStationID_ = r.copy(3);
    return { transAmount: transAmount_, transType: transType_, terminalID: terminalID_, transSN: transSN_, transTime: transTime_, transStationID: transStationID_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "TransPara", TransPara$members, $at);
  }
}

export function encodeTransPara(w: BitWriter, value: TransPara): void {
  let $at = -1;
  try {
    checkMembers(value, TransPara$members, false);
    $at = 0;
    writeFixedOctets(w, value.transAmount, 4);
    $at = 1;
    writeFixedOctets(w, value.transType, 1);
    $at = 2;
    writeFixedOctets(w, value.terminalID, 6);
    $at = 3;
    writeFixedOctets(w, value.transSN, 4);
    $at = 4;
    writeFixedOctets(w, value.transTime, 7);
    $at = 5;
    writeFixedOctets(w, value.transStationID, 3);
  } catch (failure) {
    throw encodeFailureIn(failure, TransPara$members, $at);
  }
}

/**
 * result of the write
 * `SetTollDataRs ::= SEQUENCE`
 */
export interface SetTollDataRs {
  /** `tacInfo OCTET STRING (SIZE (4)) OPTIONAL` */
  tacInfo?: Uint8Array | undefined;
  /** `authenticator OCTET STRING (SIZE (8)) OPTIONAL` */
  authenticator?: Uint8Array | undefined;
  /** `accountInfo AccountInfo OPTIONAL` */
  accountInfo?: AccountInfo | undefined;
  /** `transCredential TransCredential OPTIONAL` */
  transCredential?: TransCredential | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const SetTollDataRs$members = /* @__PURE__ */ members(
  5,
  "tacInfo OCTET STRING",
  "authenticator OCTET STRING",
  "accountInfo AccountInfo",
  "transCredential TransCredential",
);

export function decodeSetTollDataRs(r: BitReader): SetTollDataRs {
  let $at = -1;
  try {
    const $head = r.bits(5);
    $at = 0;
    const tacInfo_ = ($head & 0x8) !== 0 ? r.copy(4) : undefined;
    $at = 1;
    const authenticator_ = ($head & 0x4) !== 0 ? r.copy(8) : undefined;
    $at = 2;
    const accountInfo_ = ($head & 0x2) !== 0 ? decodeAccountInfo(r) : undefined;
    $at = 3;
    const transCredential_ = ($head & 0x1) !== 0 ? decodeTransCredential(r) : undefined;
    const value: SetTollDataRs = { tacInfo: tacInfo_, authenticator: authenticator_, accountInfo: accountInfo_, transCredential: transCredential_ };
    if (($head & 0x10) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "SetTollDataRs", SetTollDataRs$members, $at);
  }
}

export function encodeSetTollDataRs(w: BitWriter, value: SetTollDataRs): void {
  let $at = -1;
  try {
    checkMembers(value, SetTollDataRs$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x10 : 0) |
      (value.tacInfo !== undefined ? 0x8 : 0) |
      (value.authenticator !== undefined ? 0x4 : 0) |
      (value.accountInfo !== undefined ? 0x2 : 0) |
      (value.transCredential !== undefined ? 0x1 : 0),
      5,
    );
    $at = 0;
    if (value.tacInfo !== undefined) writeFixedOctets(w, value.tacInfo, 4);
    $at = 1;
    if (value.authenticator !== undefined) writeFixedOctets(w, value.authenticator, 8);
    $at = 2;
    if (value.accountInfo !== undefined) encodeAccountInfo(w, value.accountInfo);
    $at = 3;
    if (value.transCredential !== undefined) encodeTransCredential(w, value.transCredential);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SetTollDataRs$members, $at);
  }
}

/**
 * show the result to the user
 * `SetMMIRq ::= SEQUENCE`
 */
export interface SetMMIRq {
  /** `toll TollResult` */
  toll: TollResult;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const SetMMIRq$members = /* @__PURE__ */ members(
  1,
  "toll TollResult 2",
);

export function decodeSetMMIRq(r: BitReader): SetMMIRq {
  let $at = -1;
  try {
    const $word = r.bits(3);
    const $head = ($word >>> 2);
    const $toll_ = ($word & 0x3);
    if ($toll_ >= 3) {
      $at = 0;
      throw noItem($toll_, 3, r.position - 2);
    }
    const toll_ = TollResult$items[$toll_]!;
    const value: SetMMIRq = { toll: toll_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "SetMMIRq", SetMMIRq$members, $at);
  }
}

export function encodeSetMMIRq(w: BitWriter, value: SetMMIRq): void {
  let $at = -1;
  try {
    checkMembers(value, SetMMIRq$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $toll_ = itemBits(value.toll, TollResult$items);
    w.bits(
      ($extended ? 0x4 : 0) |
      $toll_,
      3,
    );
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SetMMIRq$members, $at);
  }
}

/**
 * 0 fine, 1 failed, 2 contact operator
 * `TollResult ::= ENUMERATED`
 */
export type TollResult =
  | "ok"
  | "nok"
  | "contactOperator";

export const TollResult$items = [
  "ok",
  "nok",
  "contactOperator",
] as const;

export function decodeTollResult(r: BitReader): TollResult {
  return readEnumerated(r, 2, TollResult$items);
}

export function encodeTollResult(w: BitWriter, value: TollResult): void {
  writeEnumerated(w, value, 2, TollResult$items);
}

/**
 * account number
 * `AccountInfo ::= SEQUENCE`
 */
export interface AccountInfo {
  /** `account OCTET STRING (SIZE (2..32))` */
  account: Uint8Array;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const AccountInfo$members = /* @__PURE__ */ members(
  1,
  "account OCTET STRING",
);

export function decodeAccountInfo(r: BitReader): AccountInfo {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const account_ = readOctetString(r, 2, 32, false);
    const value: AccountInfo = { account: account_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "AccountInfo", AccountInfo$members, $at);
  }
}

export function encodeAccountInfo(w: BitWriter, value: AccountInfo): void {
  let $at = -1;
  try {
    checkMembers(value, AccountInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    writeOctetString(w, value.account, 2, 32, false);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, AccountInfo$members, $at);
  }
}

/**
 * transaction credential
 * `TransCredential ::= SEQUENCE`
 */
export interface TransCredential {
  /** `tc OCTET STRING (SIZE (32, ...))` */
  tc: Uint8Array;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const TransCredential$members = /* @__PURE__ */ members(
  1,
  "tc OCTET STRING",
);

export function decodeTransCredential(r: BitReader): TransCredential {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const tc_ = readOctetString(r, 32, 32, true);
    const value: TransCredential = { tc: tc_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "TransCredential", TransCredential$members, $at);
  }
}

export function encodeTransCredential(w: BitWriter, value: TransCredential): void {
  let $at = -1;
  try {
    checkMembers(value, TransCredential$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    writeOctetString(w, value.tc, 32, 32, true);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, TransCredential$members, $at);
  }
}

/**
 * APDUs to a module
 * `ChannelRq ::= SEQUENCE`
 */
export interface ChannelRq {
  /** `channelid ChannelID` */
  channelid: ChannelID;
  /** `apdu ApduList` */
  apdu: ApduList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ChannelRq$members = /* @__PURE__ */ members(
  1,
  "channelid ChannelID 3",
  "apdu ApduList",
);

export function decodeChannelRq(r: BitReader): ChannelRq {
  let $at = -1;
  try {
    const $word = r.bits(4);
    const $head = ($word >>> 3);
    const $channelid_ = ($word & 0x7);
    if ($channelid_ >= 5) {
      $at = 0;
      throw noItem($channelid_, 5, r.position - 3);
    }
    const channelid_ = ChannelID$items[$channelid_]!;
    $at = 1;
    const apdu_ = decodeApduList(r);
    const value: ChannelRq = { channelid: channelid_, apdu: apdu_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ChannelRq", ChannelRq$members, $at);
  }
}

export function encodeChannelRq(w: BitWriter, value: ChannelRq): void {
  let $at = -1;
  try {
    checkMembers(value, ChannelRq$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $channelid_ = itemBits(value.channelid, ChannelID$items);
    w.bits(
      ($extended ? 0x8 : 0) |
      $channelid_,
      4,
    );
    $at = 1;
    encodeApduList(w, value.apdu);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ChannelRq$members, $at);
  }
}

/**
 * APDU answers
 * `ChannelRs ::= SEQUENCE`
 */
export interface ChannelRs {
  /** `channelid ChannelID` */
  channelid: ChannelID;
  /** `apdu ApduList` */
  apdu: ApduList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ChannelRs$members = /* @__PURE__ */ members(
  1,
  "channelid ChannelID 3",
  "apdu ApduList",
);

export function decodeChannelRs(r: BitReader): ChannelRs {
  let $at = -1;
  try {
    const $word = r.bits(4);
    const $head = ($word >>> 3);
    const $channelid_ = ($word & 0x7);
    if ($channelid_ >= 5) {
      $at = 0;
      throw noItem($channelid_, 5, r.position - 3);
    }
    const channelid_ = ChannelID$items[$channelid_]!;
    $at = 1;
    const apdu_ = decodeApduList(r);
    const value: ChannelRs = { channelid: channelid_, apdu: apdu_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ChannelRs", ChannelRs$members, $at);
  }
}

export function encodeChannelRs(w: BitWriter, value: ChannelRs): void {
  let $at = -1;
  try {
    checkMembers(value, ChannelRs$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $channelid_ = itemBits(value.channelid, ChannelID$items);
    w.bits(
      ($extended ? 0x8 : 0) |
      $channelid_,
      4,
    );
    $at = 1;
    encodeApduList(w, value.apdu);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ChannelRs$members, $at);
  }
}

/**
 * module of the unit
 * `ChannelID ::= ENUMERATED`
 */
export type ChannelID =
  | "obu"
  | "esam"
  | "icc"
  | "hmi"
  | "beeper";

export const ChannelID$items = [
  "obu",
  "esam",
  "icc",
  "hmi",
  "beeper",
] as const;

export function decodeChannelID(r: BitReader): ChannelID {
  return readEnumerated(r, 3, ChannelID$items);
}

export function encodeChannelID(w: BitWriter, value: ChannelID): void {
  writeEnumerated(w, value, 3, ChannelID$items);
}

/**
 * list of 127-octet APDUs, no size bound
 * `ApduList ::= SEQUENCE OF OCTET STRING (SIZE (127))`
 */
export type ApduList = Uint8Array[];

export function decodeApduList(r: BitReader): ApduList {
  return readList(r, 0, Infinity, false, 1016, (r) => r.copy(127), "ApduList", "OCTET STRING");
}

export function encodeApduList(w: BitWriter, value: ApduList): void {
  writeList(w, value, 0, Infinity, false, (w, item) => writeFixedOctets(w, item, 127));
}
