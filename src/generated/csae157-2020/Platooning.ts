// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  booleanBits,
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
  sendUnknownAdditions,
  writeCount,
  writeExtensibleEnumerated,
  writeFixedOctets,
  writeInteger,
} from "../../uper/runtime.js";
import type { DSecond } from "../shared/DefTime.js";
import type { MsgCount } from "../shared/MsgFrame.js";

/**
 * platooning management
 * `CLPMM ::= SEQUENCE`
 */
export interface CLPMM {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /** `id OCTET STRING (SIZE (8))` */
  id: Uint8Array;
  /**
   * `secMark DSecond`
   * `INTEGER (0..65535)`
   * unit: 0.001 s
   * 60000..65535: unknown or invalid
   */
  secMark: DSecond;
  /**
   * platoon id, 17 octets
   * `pid OCTET STRING (SIZE (17))`
   */
  pid: Uint8Array;
  /** `role RoleInPlatooning` */
  role: RoleInPlatooning;
  /** `status StatusInPlatooning` */
  status: StatusInPlatooning;
  /**
   * sent by the leader only
   * `leadingExt MemberManagement OPTIONAL`
   */
  leadingExt?: MemberManagement | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const CLPMM$members = /* @__PURE__ */ members(
  2,
  "msgCnt MsgCount 7",
  "id OCTET STRING",
  "secMark DSecond 16",
  "pid OCTET STRING",
  "role RoleInPlatooning",
  "status StatusInPlatooning",
  "leadingExt MemberManagement",
);

export function decodeCLPMM(r: BitReader): CLPMM {
  let $at = -1;
  try {
    const $word = r.bits(9);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const id_ = r.copy(8);
    $at = 2;
    const secMark_ = r.bits(16);
    $at = 3;
    const pid_ = r.copy(17);
    $at = 4;
    const role_ = decodeRoleInPlatooning(r);
    $at = 5;
    const status_ = decodeStatusInPlatooning(r);
    $at = 6;
    const leadingExt_ = ($head & 0x1) !== 0 ? decodeMemberManagement(r) : undefined;
    const value: CLPMM = { msgCnt: msgCnt_, id: id_, secMark: secMark_, pid: pid_, role: role_, status: status_, leadingExt: leadingExt_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "CLPMM", CLPMM$members, $at);
  }
}

export function encodeCLPMM(w: BitWriter, value: CLPMM): void {
  let $at = -1;
  try {
    checkMembers(value, CLPMM$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x100 : 0) |
      (value.leadingExt !== undefined ? 0x80 : 0) |
      $msgCnt_,
      9,
    );
    $at = 1;
    writeFixedOctets(w, value.id, 8);
    $at = 2;
    writeInteger(w, value.secMark, 16, 0, 65535);
    $at = 3;
    writeFixedOctets(w, value.pid, 17);
    $at = 4;
    encodeRoleInPlatooning(w, value.role);
    $at = 5;
    encodeStatusInPlatooning(w, value.status);
    $at = 6;
    if (value.leadingExt !== undefined) encodeMemberManagement(w, value.leadingExt);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, CLPMM$members, $at);
  }
}

/**
 * members of a platoon
 * `MemberManagement ::= SEQUENCE`
 */
export interface MemberManagement {
  /** `memberList MemberList` */
  memberList: MemberList;
  /** `joiningList MemberList OPTIONAL` */
  joiningList?: MemberList | undefined;
  /** `leavingList MemberList OPTIONAL` */
  leavingList?: MemberList | undefined;
  /** `capacity INTEGER (1..32)` */
  capacity: number;
  /** `openToJoin BOOLEAN` */
  openToJoin: boolean;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const MemberManagement$members = /* @__PURE__ */ members(
  3,
  "memberList MemberList",
  "joiningList MemberList",
  "leavingList MemberList",
  "capacity INTEGER 5",
  "openToJoin BOOLEAN 1",
);

export function decodeMemberManagement(r: BitReader): MemberManagement {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const memberList_ = decodeMemberList(r);
    $at = 1;
    const joiningList_ = ($head & 0x2) !== 0 ? decodeMemberList(r) : undefined;
    $at = 2;
    const leavingList_ = ($head & 0x1) !== 0 ? decodeMemberList(r) : undefined;
    $at = 3;
    const $word2 = r.bits(6);
    const capacity_ = ($word2 >>> 1) + 1;
    const openToJoin_ = ($word2 & 0x1) === 1;
    const value: MemberManagement = { memberList: memberList_, joiningList: joiningList_, leavingList: leavingList_, capacity: capacity_, openToJoin: openToJoin_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "MemberManagement", MemberManagement$members, $at);
  }
}

export function encodeMemberManagement(w: BitWriter, value: MemberManagement): void {
  let $at = -1;
  try {
    checkMembers(value, MemberManagement$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.joiningList !== undefined ? 0x2 : 0) |
      (value.leavingList !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    encodeMemberList(w, value.memberList);
    $at = 1;
    if (value.joiningList !== undefined) encodeMemberList(w, value.joiningList);
    $at = 2;
    if (value.leavingList !== undefined) encodeMemberList(w, value.leavingList);
    $at = 3;
    const $capacity_ = integerBits(value.capacity, 1, 32);
    $at = 4;
    const $openToJoin_ = booleanBits(value.openToJoin);
    w.bits(
      ($capacity_ << 1) |
      $openToJoin_,
      6,
    );
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, MemberManagement$members, $at);
  }
}

/**
 * role
 * `RoleInPlatooning ::= ENUMERATED`
 */
export type RoleInPlatooning =
  | "leader"
  | "follower"
  | "tail"
  | "free-vehicle"
  | number;

export const RoleInPlatooning$items = [
  "leader",
  "follower",
  "tail",
  "free-vehicle",
] as const;

export function decodeRoleInPlatooning(r: BitReader): RoleInPlatooning {
  return readExtensibleEnumerated(r, 2, 4, RoleInPlatooning$items);
}

export function encodeRoleInPlatooning(w: BitWriter, value: RoleInPlatooning): void {
  writeExtensibleEnumerated(w, value, 2, 4, RoleInPlatooning$items);
}

/**
 * state
 * `StatusInPlatooning ::= ENUMERATED`
 */
export type StatusInPlatooning =
  | "navigating"
  | "beginToDissmiss"
  | "askForJoining"
  | "joining"
  | "following"
  | "askForLeaving"
  | "leaving"
  | number;

export const StatusInPlatooning$items = [
  "navigating",
  "beginToDissmiss",
  "askForJoining",
  "joining",
  "following",
  "askForLeaving",
  "leaving",
] as const;

export function decodeStatusInPlatooning(r: BitReader): StatusInPlatooning {
  return readExtensibleEnumerated(r, 3, 7, StatusInPlatooning$items);
}

export function encodeStatusInPlatooning(w: BitWriter, value: StatusInPlatooning): void {
  writeExtensibleEnumerated(w, value, 3, 7, StatusInPlatooning$items);
}

/**
 * list of members
 * `MemberList ::= SEQUENCE (SIZE (1..32)) OF MemberNode`
 */
export type MemberList = MemberNode[];

export function decodeMemberList(r: BitReader): MemberList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 65);
    const list = new Array<MemberList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeMemberNode(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "MemberList", "MemberNode", $at);
  }
}

export function encodeMemberList(w: BitWriter, value: MemberList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeMemberNode(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one member
 * `MemberNode ::= SEQUENCE`
 */
export interface MemberNode {
  /** `vid OCTET STRING (SIZE (8))` */
  vid: Uint8Array;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const MemberNode$members = /* @__PURE__ */ members(
  1,
  "vid OCTET STRING",
);

export function decodeMemberNode(r: BitReader): MemberNode {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const vid_ = r.copy(8);
    const value: MemberNode = { vid: vid_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "MemberNode", MemberNode$members, $at);
  }
}

export function encodeMemberNode(w: BitWriter, value: MemberNode): void {
  let $at = -1;
  try {
    checkMembers(value, MemberNode$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    writeFixedOctets(w, value.vid, 8);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, MemberNode$members, $at);
  }
}
