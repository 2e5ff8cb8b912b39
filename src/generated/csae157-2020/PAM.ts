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
  keepUnknownAdditions,
  members,
  readCount,
  readExtensibleEnumerated,
  readIA5String,
  readInteger,
  readNamedBits,
  sendUnknownAdditions,
  writeBoolean,
  writeCount,
  writeExtensibleEnumerated,
  writeFixedOctets,
  writeIA5String,
  writeInteger,
  writeNamedBits,
} from "../../uper/runtime.js";
import type { Speed } from "../shared/DefMotion.js";
import { type Position3D, decodePosition3D, encodePosition3D } from "../shared/DefPosition.js";
import {
  type PositionOffsetLLV,
  decodePositionOffsetLLV,
  encodePositionOffsetLLV,
} from "../shared/DefPositionOffset.js";
import type { MinuteOfTheYear } from "../shared/DefTime.js";
import type { LaneWidth } from "../shared/MapLane.js";
import type { DescriptiveName } from "../shared/MapNode.js";
import { type PointList, decodePointList, encodePointList } from "../shared/MapPoint.js";
import type { MsgCount } from "../shared/MsgFrame.js";

/**
 * PAM, map and guidance of a parking area
 * `PAMData ::= SEQUENCE`
 */
export interface PAMData {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /**
   * `timeStamp MinuteOfTheYear OPTIONAL`
   * `INTEGER (0..527040)`
   * unit: minute
   * 527040: invalid
   */
  timeStamp?: MinuteOfTheYear | undefined;
  /** `parkingLotInfo ParkingLotInfo` */
  parkingLotInfo: ParkingLotInfo;
  /** `pamNodes PAMNodeList` */
  pamNodes: PAMNodeList;
  /** `parkingAreaGuidance PAMData.parkingAreaGuidance OPTIONAL` */
  parkingAreaGuidance?: PAMData_parkingAreaGuidance | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PAMData$members = /* @__PURE__ */ members(
  3,
  "msgCnt MsgCount 7",
  "timeStamp MinuteOfTheYear",
  "parkingLotInfo ParkingLotInfo",
  "pamNodes PAMNodeList",
  "parkingAreaGuidance SEQUENCE OF",
);

export function decodePAMData(r: BitReader): PAMData {
  let $at = -1;
  try {
    const $word = r.bits(10);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const timeStamp_ = ($head & 0x2) !== 0 ? readInteger(r, 20, 0, 527040) : undefined;
    $at = 2;
    const parkingLotInfo_ = decodeParkingLotInfo(r);
    $at = 3;
    const pamNodes_ = decodePAMNodeList(r);
    $at = 4;
    const parkingAreaGuidance_ = ($head & 0x1) !== 0 ? decodePAMData_parkingAreaGuidance(r) : undefined;
    const value: PAMData = { msgCnt: msgCnt_, timeStamp: timeStamp_, parkingLotInfo: parkingLotInfo_, pamNodes: pamNodes_, parkingAreaGuidance: parkingAreaGuidance_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PAMData", PAMData$members, $at);
  }
}

export function encodePAMData(w: BitWriter, value: PAMData): void {
  let $at = -1;
  try {
    checkMembers(value, PAMData$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x200 : 0) |
      (value.timeStamp !== undefined ? 0x100 : 0) |
      (value.parkingAreaGuidance !== undefined ? 0x80 : 0) |
      $msgCnt_,
      10,
    );
    $at = 1;
    if (value.timeStamp !== undefined) writeInteger(w, value.timeStamp, 20, 0, 527040);
    $at = 2;
    encodeParkingLotInfo(w, value.parkingLotInfo);
    $at = 3;
    encodePAMNodeList(w, value.pamNodes);
    $at = 4;
    if (value.parkingAreaGuidance !== undefined) encodePAMData_parkingAreaGuidance(w, value.parkingAreaGuidance);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PAMData$members, $at);
  }
}

/** `SEQUENCE (SIZE (1..16)) OF ParkingGuide` */
export type PAMData_parkingAreaGuidance = ParkingGuide[];

export function decodePAMData_parkingAreaGuidance(r: BitReader): PAMData_parkingAreaGuidance {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 87);
    const list = new Array<PAMData_parkingAreaGuidance[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeParkingGuide(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "ParkingGuide", $at);
  }
}

export function encodePAMData_parkingAreaGuidance(w: BitWriter, value: PAMData_parkingAreaGuidance): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodeParkingGuide(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * general data of the lot
 * `ParkingLotInfo ::= SEQUENCE`
 */
export interface ParkingLotInfo {
  /** `id INTEGER (0..65535) OPTIONAL` */
  id?: number | undefined;
  /**
   * `name DescriptiveName OPTIONAL`
   * `IA5String (SIZE (1..63))`
   */
  name?: DescriptiveName | undefined;
  /**
   * slots in total
   * `number INTEGER (0..65535) OPTIONAL`
   */
  number?: number | undefined;
  /**
   * storeys
   * `buildingLayerNum INTEGER (0..256) OPTIONAL`
   */
  buildingLayerNum?: number | undefined;
  /**
   * equipment level for automated valet parking
   * `avpType AVPType OPTIONAL`
   */
  avpType?: AVPType | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ParkingLotInfo$members = /* @__PURE__ */ members(
  6,
  "id INTEGER",
  "name DescriptiveName",
  "number INTEGER",
  "buildingLayerNum INTEGER",
  "avpType AVPType",
);

export function decodeParkingLotInfo(r: BitReader): ParkingLotInfo {
  let $at = -1;
  try {
    const $head = r.bits(6);
    $at = 0;
    const id_ = ($head & 0x10) !== 0 ? r.bits(16) : undefined;
    $at = 1;
    const name_ = ($head & 0x8) !== 0 ? readIA5String(r, 1, 63, false) : undefined;
    $at = 2;
    const number_ = ($head & 0x4) !== 0 ? r.bits(16) : undefined;
    $at = 3;
    const buildingLayerNum_ = ($head & 0x2) !== 0 ? readInteger(r, 9, 0, 256) : undefined;
    $at = 4;
    const avpType_ = ($head & 0x1) !== 0 ? decodeAVPType(r) : undefined;
    const value: ParkingLotInfo = { id: id_, name: name_, number: number_, buildingLayerNum: buildingLayerNum_, avpType: avpType_ };
    if (($head & 0x20) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ParkingLotInfo", ParkingLotInfo$members, $at);
  }
}

export function encodeParkingLotInfo(w: BitWriter, value: ParkingLotInfo): void {
  let $at = -1;
  try {
    checkMembers(value, ParkingLotInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x20 : 0) |
      (value.id !== undefined ? 0x10 : 0) |
      (value.name !== undefined ? 0x8 : 0) |
      (value.number !== undefined ? 0x4 : 0) |
      (value.buildingLayerNum !== undefined ? 0x2 : 0) |
      (value.avpType !== undefined ? 0x1 : 0),
      6,
    );
    $at = 0;
    if (value.id !== undefined) writeInteger(w, value.id, 16, 0, 65535);
    $at = 1;
    if (value.name !== undefined) writeIA5String(w, value.name, 1, 63, false);
    $at = 2;
    if (value.number !== undefined) writeInteger(w, value.number, 16, 0, 65535);
    $at = 3;
    if (value.buildingLayerNum !== undefined) writeInteger(w, value.buildingLayerNum, 9, 0, 256);
    $at = 4;
    if (value.avpType !== undefined) encodeAVPType(w, value.avpType);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ParkingLotInfo$members, $at);
  }
}

/**
 * equipment level: p0 plain, p1 standard, p2 special marks, p3 roadside sensors, p4 plus V2X, p5
 * dedicated
 * `AVPType ::= ENUMERATED`
 */
export type AVPType =
  | "p0"
  | "p1"
  | "p2"
  | "p3"
  | "p4"
  | "p5"
  | number;

export const AVPType$items = [
  "p0",
  "p1",
  "p2",
  "p3",
  "p4",
  "p5",
] as const;

export function decodeAVPType(r: BitReader): AVPType {
  return readExtensibleEnumerated(r, 3, 6, AVPType$items);
}

export function encodeAVPType(w: BitWriter, value: AVPType): void {
  writeExtensibleEnumerated(w, value, 3, 6, AVPType$items);
}

/**
 * list of nodes
 * `PAMNodeList ::= SEQUENCE (SIZE (1..63)) OF PAMNode`
 */
export type PAMNodeList = PAMNode[];

export function decodePAMNodeList(r: BitReader): PAMNodeList {
  let $at = -1;
  try {
    const count = readCount(r, 6, 1, 63, 84);
    const list = new Array<PAMNodeList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePAMNode(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PAMNodeList", "PAMNode", $at);
  }
}

export function encodePAMNodeList(w: BitWriter, value: PAMNodeList): void {
  let $at = -1;
  try {
    writeCount(w, value, 6, 1, 63);
    for ($at = 0; $at < value.length; $at++) encodePAMNode(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * crossing or end point inside the lot
 * `PAMNode ::= SEQUENCE`
 */
export interface PAMNode {
  /**
   * `id PAMNodeID`
   * `INTEGER (0..65535)`
   * 0..255: tests
   */
  id: PAMNodeID;
  /** `refPos Position3D` */
  refPos: Position3D;
  /**
   * storey
   * `floor INTEGER (-128..128) OPTIONAL`
   */
  floor?: number | undefined;
  /**
   * `attributes PAMNodeAttributes OPTIONAL`
   * `BIT STRING (SIZE (8, ...))`
   */
  attributes?: PAMNodeAttributes | undefined;
  /**
   * drives that end here
   * `inDrives PAMDriveList OPTIONAL`
   */
  inDrives?: PAMDriveList | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PAMNode$members = /* @__PURE__ */ members(
  4,
  "id PAMNodeID 16",
  "refPos Position3D",
  "floor INTEGER",
  "attributes PAMNodeAttributes",
  "inDrives PAMDriveList",
);

export function decodePAMNode(r: BitReader): PAMNode {
  let $at = -1;
  try {
    const $word = r.bits(20);
    const $head = ($word >>> 16);
    const id_ = ($word & 0xffff);
    $at = 1;
    const refPos_ = decodePosition3D(r);
    $at = 2;
    const floor_ = ($head & 0x4) !== 0 ? readInteger(r, 9, -128, 128) : undefined;
    $at = 3;
    const attributes_ = ($head & 0x2) !== 0 ? readNamedBits(r, 8, 8, true) : undefined;
    $at = 4;
    const inDrives_ = ($head & 0x1) !== 0 ? decodePAMDriveList(r) : undefined;
    const value: PAMNode = { id: id_, refPos: refPos_, floor: floor_, attributes: attributes_, inDrives: inDrives_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PAMNode", PAMNode$members, $at);
  }
}

export function encodePAMNode(w: BitWriter, value: PAMNode): void {
  let $at = -1;
  try {
    checkMembers(value, PAMNode$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $id_ = integerBits(value.id, 0, 65535);
    w.bits(
      ($extended ? 0x80000 : 0) |
      (value.floor !== undefined ? 0x40000 : 0) |
      (value.attributes !== undefined ? 0x20000 : 0) |
      (value.inDrives !== undefined ? 0x10000 : 0) |
      $id_,
      20,
    );
    $at = 1;
    encodePosition3D(w, value.refPos);
    $at = 2;
    if (value.floor !== undefined) writeInteger(w, value.floor, 9, -128, 128);
    $at = 3;
    if (value.attributes !== undefined) writeNamedBits(w, value.attributes, 8, 8, true);
    $at = 4;
    if (value.inDrives !== undefined) encodePAMDriveList(w, value.inDrives);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PAMNode$members, $at);
  }
}

/**
 * node number inside the lot, 0..255 for tests
 * 0..255: tests
 * `PAMNodeID ::= INTEGER (0..65535)`
 */
export type PAMNodeID = number;

export function decodePAMNodeID(r: BitReader): PAMNodeID {
  return r.bits(16);
}

export function encodePAMNodeID(w: BitWriter, value: PAMNodeID): void {
  writeInteger(w, value, 16, 0, 65535);
}

/**
 * flags of a node
 * `PAMNodeAttributes ::= BIT STRING (SIZE (8, ...))`
 * - bit 0: entrance
 * - bit 1: exit
 * - bit 2: toUpstair
 * - bit 3: toDownstair
 * - bit 4: etc
 * - bit 5: mtc
 * - bit 6: passAfterPayment
 * - bit 7: blocked
 */
export type PAMNodeAttributes = number;

export function decodePAMNodeAttributes(r: BitReader): PAMNodeAttributes {
  return readNamedBits(r, 8, 8, true);
}

export function encodePAMNodeAttributes(w: BitWriter, value: PAMNodeAttributes): void {
  writeNamedBits(w, value, 8, 8, true);
}

/**
 * list of drives
 * `PAMDriveList ::= SEQUENCE (SIZE (1..63)) OF PAMDrive`
 */
export type PAMDriveList = PAMDrive[];

export function decodePAMDriveList(r: BitReader): PAMDriveList {
  let $at = -1;
  try {
    const count = readCount(r, 6, 1, 63, 26);
    const list = new Array<PAMDriveList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePAMDrive(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PAMDriveList", "PAMDrive", $at);
  }
}

export function encodePAMDriveList(w: BitWriter, value: PAMDriveList): void {
  let $at = -1;
  try {
    writeCount(w, value, 6, 1, 63);
    for ($at = 0; $at < value.length; $at++) encodePAMDrive(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * directed drive between two nodes
 * `PAMDrive ::= SEQUENCE`
 */
export interface PAMDrive {
  /**
   * `upstreamPAMNodeId PAMNodeID`
   * `INTEGER (0..65535)`
   * 0..255: tests
   */
  upstreamPAMNodeId: PAMNodeID;
  /** `driveID INTEGER (0..255) OPTIONAL` */
  driveID?: number | undefined;
  /**
   * TRUE when both directions are separated (misspelt)
   * `twowaySepration BOOLEAN OPTIONAL`
   */
  twowaySepration?: boolean | undefined;
  /**
   * `speedLimit Speed OPTIONAL`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  speedLimit?: Speed | undefined;
  /**
   * clearance
   * unit: 0.1 m
   * `heightRestriction INTEGER (0..100) OPTIONAL`
   */
  heightRestriction?: number | undefined;
  /**
   * `driveWidth LaneWidth OPTIONAL`
   * `INTEGER (0..32767)`
   * unit: 0.01 m
   */
  driveWidth?: LaneWidth | undefined;
  /** `laneNum INTEGER (0..100) OPTIONAL` */
  laneNum?: number | undefined;
  /** `points PointList OPTIONAL` */
  points?: PointList | undefined;
  /** `movements PAMMovementList OPTIONAL` */
  movements?: PAMMovementList | undefined;
  /** `parkingSlots ParkingSlots OPTIONAL` */
  parkingSlots?: ParkingSlots | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PAMDrive$members = /* @__PURE__ */ members(
  10,
  "upstreamPAMNodeId PAMNodeID 16",
  "driveID INTEGER",
  "twowaySepration BOOLEAN",
  "speedLimit Speed",
  "heightRestriction INTEGER",
  "driveWidth LaneWidth",
  "laneNum INTEGER",
  "points PointList",
  "movements PAMMovementList",
  "parkingSlots ParkingSlots",
);

export function decodePAMDrive(r: BitReader): PAMDrive {
  let $at = -1;
  try {
    const $word = r.word(26);
    const $head = ($word >>> 16);
    const upstreamPAMNodeId_ = ($word & 0xffff);
    $at = 1;
    const driveID_ = ($head & 0x100) !== 0 ? r.bits(8) : undefined;
    $at = 2;
    const twowaySepration_ = ($head & 0x80) !== 0 ? r.bits(1) === 1 : undefined;
    $at = 3;
    const speedLimit_ = ($head & 0x40) !== 0 ? r.bits(13) : undefined;
    $at = 4;
    const heightRestriction_ = ($head & 0x20) !== 0 ? readInteger(r, 7, 0, 100) : undefined;
    $at = 5;
    const driveWidth_ = ($head & 0x10) !== 0 ? r.bits(15) : undefined;
    $at = 6;
    const laneNum_ = ($head & 0x8) !== 0 ? readInteger(r, 7, 0, 100) : undefined;
    $at = 7;
    const points_ = ($head & 0x4) !== 0 ? decodePointList(r) : undefined;
    $at = 8;
    const movements_ = ($head & 0x2) !== 0 ? decodePAMMovementList(r) : undefined;
    $at = 9;
    const parkingSlots_ = ($head & 0x1) !== 0 ? decodeParkingSlots(r) : undefined;
    const value: PAMDrive = { upstreamPAMNodeId: upstreamPAMNodeId_, driveID: driveID_, twowaySepration: twowaySepration_, speedLimit: speedLimit_, heightRestriction: heightRestriction_, driveWidth: driveWidth_, laneNum: laneNum_, points: points_, movements: movements_, parkingSlots: parkingSlots_ };
    if (($head & 0x200) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PAMDrive", PAMDrive$members, $at);
  }
}

export function encodePAMDrive(w: BitWriter, value: PAMDrive): void {
  let $at = -1;
  try {
    checkMembers(value, PAMDrive$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x200 : 0) |
      (value.driveID !== undefined ? 0x100 : 0) |
      (value.twowaySepration !== undefined ? 0x80 : 0) |
      (value.speedLimit !== undefined ? 0x40 : 0) |
      (value.heightRestriction !== undefined ? 0x20 : 0) |
      (value.driveWidth !== undefined ? 0x10 : 0) |
      (value.laneNum !== undefined ? 0x8 : 0) |
      (value.points !== undefined ? 0x4 : 0) |
      (value.movements !== undefined ? 0x2 : 0) |
      (value.parkingSlots !== undefined ? 0x1 : 0),
      10,
    );
    $at = 0;
    writeInteger(w, value.upstreamPAMNodeId, 16, 0, 65535);
    $at = 1;
    if (value.driveID !== undefined) writeInteger(w, value.driveID, 8, 0, 255);
    $at = 2;
    if (value.twowaySepration !== undefined) writeBoolean(w, value.twowaySepration);
    $at = 3;
    if (value.speedLimit !== undefined) writeInteger(w, value.speedLimit, 13, 0, 8191);
    $at = 4;
    if (value.heightRestriction !== undefined) writeInteger(w, value.heightRestriction, 7, 0, 100);
    $at = 5;
    if (value.driveWidth !== undefined) writeInteger(w, value.driveWidth, 15, 0, 32767);
    $at = 6;
    if (value.laneNum !== undefined) writeInteger(w, value.laneNum, 7, 0, 100);
    $at = 7;
    if (value.points !== undefined) encodePointList(w, value.points);
    $at = 8;
    if (value.movements !== undefined) encodePAMMovementList(w, value.movements);
    $at = 9;
    if (value.parkingSlots !== undefined) encodeParkingSlots(w, value.parkingSlots);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PAMDrive$members, $at);
  }
}

/**
 * next nodes
 * `PAMMovementList ::= SEQUENCE (SIZE (1..32)) OF PAMNodeID`
 */
export type PAMMovementList = PAMNodeID[];

export function decodePAMMovementList(r: BitReader): PAMMovementList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 16);
    const list = new Array<PAMMovementList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = r.bits(16);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PAMMovementList", "PAMNodeID", $at);
  }
}

export function encodePAMMovementList(w: BitWriter, value: PAMMovementList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) writeInteger(w, value[$at]!, 16, 0, 65535);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * list of slots
 * `ParkingSlots ::= SEQUENCE (SIZE (1..256)) OF ParkingSlot`
 */
export type ParkingSlots = ParkingSlot[];

export function decodeParkingSlots(r: BitReader): ParkingSlots {
  let $at = -1;
  try {
    const count = readCount(r, 8, 1, 256, 37);
    const list = new Array<ParkingSlots[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeParkingSlot(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "ParkingSlots", "ParkingSlot", $at);
  }
}

export function encodeParkingSlots(w: BitWriter, value: ParkingSlots): void {
  let $at = -1;
  try {
    writeCount(w, value, 8, 1, 256);
    for ($at = 0; $at < value.length; $at++) encodeParkingSlot(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one slot
 * `ParkingSlot ::= SEQUENCE`
 */
export interface ParkingSlot {
  /** `slotID INTEGER (0..65535)` */
  slotID: number;
  /** `position ParkingSlotPosition OPTIONAL` */
  position?: ParkingSlotPosition | undefined;
  /**
   * painted label
   * `sign DescriptiveName OPTIONAL`
   * `IA5String (SIZE (1..63))`
   */
  sign?: DescriptiveName | undefined;
  /**
   * `parkingType ParkingType`
   * `BIT STRING (SIZE (10, ...))`
   */
  parkingType: ParkingType;
  /** `status SlotStatus` */
  status: SlotStatus;
  /** `parkingSpaceTheta ParkingSpaceTheta` */
  parkingSpaceTheta: ParkingSpaceTheta;
  /** `parkingLock ParkingLock` */
  parkingLock: ParkingLock;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ParkingSlot$members = /* @__PURE__ */ members(
  3,
  "slotID INTEGER 16",
  "position ParkingSlotPosition",
  "sign DescriptiveName",
  "parkingType ParkingType",
  "status SlotStatus",
  "parkingSpaceTheta ParkingSpaceTheta",
  "parkingLock ParkingLock",
);

export function decodeParkingSlot(r: BitReader): ParkingSlot {
  let $at = -1;
  try {
    const $word = r.bits(19);
    const $head = ($word >>> 16);
    const slotID_ = ($word & 0xffff);
    $at = 1;
    const position_ = ($head & 0x2) !== 0 ? decodeParkingSlotPosition(r) : undefined;
    $at = 2;
    const sign_ = ($head & 0x1) !== 0 ? readIA5String(r, 1, 63, false) : undefined;
    $at = 3;
    const parkingType_ = readNamedBits(r, 10, 10, true);
    $at = 4;
    const status_ = decodeSlotStatus(r);
    $at = 5;
    const parkingSpaceTheta_ = decodeParkingSpaceTheta(r);
    $at = 6;
    const parkingLock_ = decodeParkingLock(r);
    const value: ParkingSlot = { slotID: slotID_, position: position_, sign: sign_, parkingType: parkingType_, status: status_, parkingSpaceTheta: parkingSpaceTheta_, parkingLock: parkingLock_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ParkingSlot", ParkingSlot$members, $at);
  }
}

export function encodeParkingSlot(w: BitWriter, value: ParkingSlot): void {
  let $at = -1;
  try {
    checkMembers(value, ParkingSlot$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $slotID_ = integerBits(value.slotID, 0, 65535);
    w.bits(
      ($extended ? 0x40000 : 0) |
      (value.position !== undefined ? 0x20000 : 0) |
      (value.sign !== undefined ? 0x10000 : 0) |
      $slotID_,
      19,
    );
    $at = 1;
    if (value.position !== undefined) encodeParkingSlotPosition(w, value.position);
    $at = 2;
    if (value.sign !== undefined) writeIA5String(w, value.sign, 1, 63, false);
    $at = 3;
    writeNamedBits(w, value.parkingType, 10, 10, true);
    $at = 4;
    encodeSlotStatus(w, value.status);
    $at = 5;
    encodeParkingSpaceTheta(w, value.parkingSpaceTheta);
    $at = 6;
    encodeParkingLock(w, value.parkingLock);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ParkingSlot$members, $at);
  }
}

/**
 * three corners; top edge is the entry side
 * `ParkingSlotPosition ::= SEQUENCE`
 */
export interface ParkingSlotPosition {
  /** `topLeft PositionOffsetLLV` */
  topLeft: PositionOffsetLLV;
  /** `topRight PositionOffsetLLV` */
  topRight: PositionOffsetLLV;
  /** `bottomLeft PositionOffsetLLV` */
  bottomLeft: PositionOffsetLLV;
}

const ParkingSlotPosition$members = /* @__PURE__ */ members(
  0,
  "topLeft PositionOffsetLLV",
  "topRight PositionOffsetLLV",
  "bottomLeft PositionOffsetLLV",
);

export function decodeParkingSlotPosition(r: BitReader): ParkingSlotPosition {
  let $at = -1;
  try {
    $at = 0;
    const topLeft_ = decodePositionOffsetLLV(r);
    $at = 1;
    const topRight_ = decodePositionOffsetLLV(r);
    $at = 2;
    const bottomLeft_ = decodePositionOffsetLLV(r);
    return { topLeft: topLeft_, topRight: topRight_, bottomLeft: bottomLeft_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ParkingSlotPosition", ParkingSlotPosition$members, $at);
  }
}

export function encodeParkingSlotPosition(w: BitWriter, value: ParkingSlotPosition): void {
  let $at = -1;
  try {
    checkMembers(value, ParkingSlotPosition$members, false);
    $at = 0;
    encodePositionOffsetLLV(w, value.topLeft);
    $at = 1;
    encodePositionOffsetLLV(w, value.topRight);
    $at = 2;
    encodePositionOffsetLLV(w, value.bottomLeft);
  } catch (failure) {
    throw encodeFailureIn(failure, ParkingSlotPosition$members, $at);
  }
}

/**
 * state of the slot barrier
 * `ParkingLock ::= ENUMERATED`
 */
export type ParkingLock =
  | "unknown"
  | "nolock"
  | "locked"
  | "unlocked"
  | number;

export const ParkingLock$items = [
  "unknown",
  "nolock",
  "locked",
  "unlocked",
] as const;

export function decodeParkingLock(r: BitReader): ParkingLock {
  return readExtensibleEnumerated(r, 2, 4, ParkingLock$items);
}

export function encodeParkingLock(w: BitWriter, value: ParkingLock): void {
  writeExtensibleEnumerated(w, value, 2, 4, ParkingLock$items);
}

/**
 * angle of the slot
 * `ParkingSpaceTheta ::= ENUMERATED`
 */
export type ParkingSpaceTheta =
  | "unknown"
  | "vertical"
  | "side"
  | "oblique"
  | number;

export const ParkingSpaceTheta$items = [
  "unknown",
  "vertical",
  "side",
  "oblique",
] as const;

export function decodeParkingSpaceTheta(r: BitReader): ParkingSpaceTheta {
  return readExtensibleEnumerated(r, 2, 4, ParkingSpaceTheta$items);
}

export function encodeParkingSpaceTheta(w: BitWriter, value: ParkingSpaceTheta): void {
  writeExtensibleEnumerated(w, value, 2, 4, ParkingSpaceTheta$items);
}

/**
 * occupancy
 * `SlotStatus ::= ENUMERATED`
 */
export type SlotStatus =
  | "unknown"
  | "available"
  | "occupied"
  | "reserved"
  | number;

export const SlotStatus$items = [
  "unknown",
  "available",
  "occupied",
  "reserved",
] as const;

export function decodeSlotStatus(r: BitReader): SlotStatus {
  return readExtensibleEnumerated(r, 2, 4, SlotStatus$items);
}

export function encodeSlotStatus(w: BitWriter, value: SlotStatus): void {
  writeExtensibleEnumerated(w, value, 2, 4, SlotStatus$items);
}

/**
 * kinds of slot
 * `ParkingType ::= BIT STRING (SIZE (10, ...))`
 * - bit 0: unknown
 * - bit 1: ordinary
 * - bit 2: disabled
 * - bit 3: mini
 * - bit 4: attached
 * - bit 5: charging
 * - bit 6: stereo
 * - bit 7: lady
 * - bit 8: extended
 * - bit 9: private
 */
export type ParkingType = number;

export function decodeParkingType(r: BitReader): ParkingType {
  return readNamedBits(r, 10, 10, true);
}

export function encodeParkingType(w: BitWriter, value: ParkingType): void {
  writeNamedBits(w, value, 10, 10, true);
}

/**
 * guidance for one vehicle
 * `ParkingGuide ::= SEQUENCE`
 */
export interface ParkingGuide {
  /** `vehId OCTET STRING (SIZE (8))` */
  vehId: Uint8Array;
  /**
   * node sequence, origin first
   * `drivePath ParkingGuide.drivePath`
   */
  drivePath: ParkingGuide_drivePath;
  /** `targetParkingSlot INTEGER (0..65535) OPTIONAL` */
  targetParkingSlot?: number | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ParkingGuide$members = /* @__PURE__ */ members(
  2,
  "vehId OCTET STRING",
  "drivePath SEQUENCE OF",
  "targetParkingSlot INTEGER",
);

export function decodeParkingGuide(r: BitReader): ParkingGuide {
  let $at = -1;
  try {
    const $head = r.bits(2);
    $at = 0;
    const vehId_ = r.copy(8);
    $at = 1;
    const drivePath_ = decodeParkingGuide_drivePath(r);
    $at = 2;
    const targetParkingSlot_ = ($head & 0x1) !== 0 ? r.bits(16) : undefined;
    const value: ParkingGuide = { vehId: vehId_, drivePath: drivePath_, targetParkingSlot: targetParkingSlot_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ParkingGuide", ParkingGuide$members, $at);
  }
}

export function encodeParkingGuide(w: BitWriter, value: ParkingGuide): void {
  let $at = -1;
  try {
    checkMembers(value, ParkingGuide$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x2 : 0) |
      (value.targetParkingSlot !== undefined ? 0x1 : 0),
      2,
    );
    $at = 0;
    writeFixedOctets(w, value.vehId, 8);
    $at = 1;
    encodeParkingGuide_drivePath(w, value.drivePath);
    $at = 2;
    if (value.targetParkingSlot !== undefined) writeInteger(w, value.targetParkingSlot, 16, 0, 65535);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ParkingGuide$members, $at);
  }
}

/** `SEQUENCE (SIZE (1..32)) OF PAMNodeID` */
export type ParkingGuide_drivePath = PAMNodeID[];

export function decodeParkingGuide_drivePath(r: BitReader): ParkingGuide_drivePath {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 16);
    const list = new Array<ParkingGuide_drivePath[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = r.bits(16);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "PAMNodeID", $at);
  }
}

export function encodeParkingGuide_drivePath(w: BitWriter, value: ParkingGuide_drivePath): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) writeInteger(w, value[$at]!, 16, 0, 65535);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}
