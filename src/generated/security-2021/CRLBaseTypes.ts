// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type OctetReader,
  type OctetWriter,
  type UnknownAdditions,
  type UnknownAlternative,
  checkChoice,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  hasUnknownAdditions,
  isExtendedBy,
  isPresent,
  keepUnknownAdditions,
  members,
  noAlternative,
  readAlternative,
  readInteger,
  readList,
  readOpenType,
  readPresenceBitmap,
  readUnknownAdditions,
  readUnknownAlternative,
  sendUnknownAdditions,
  writeAlternative,
  writeFixedOctets,
  writeInteger,
  writeList,
  writeOpenType,
  writePresenceBitmap,
  writeUnknownAdditions,
  writeUnknownAlternative,
} from "../../oer/runtime.js";
import type {
  CrlSeries,
  HashedId10,
  HashedId8,
  IValue,
  LaId,
  LinkageSeed,
  Time32,
  Uint16,
  Uint32,
  Uint8,
} from "./SecurityBaseDataTypes.js";

/**
 * revocation list
 * `CrlContents ::= SEQUENCE`
 */
export interface CrlContents {
  /** `version INTEGER (1)` */
  version: number;
  /** `crlSeries CrlSeries` */
  crlSeries: CrlSeries;
  /**
   * authority
   * `crlCraca HashedId8`
   * `OCTET STRING (SIZE (8))`
   */
  crlCraca: HashedId8;
  /** `issueDate Time32` */
  issueDate: Time32;
  /**
   * time of the next list
   * `nextCrl Time32`
   */
  nextCrl: Time32;
  /** `priorityInfo CrlPriorityInfo` */
  priorityInfo: CrlPriorityInfo;
  /**
   * full list or changes only (delta), by certificate hash or by linkage seed
   * `typeSpecific CrlContents.typeSpecific`
   */
  typeSpecific: CrlContents_typeSpecific;
}

const CrlContents$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
  "crlSeries Uint16",
  "crlCraca HashedId8",
  "issueDate Uint32",
  "nextCrl Uint32",
  "priorityInfo CrlPriorityInfo",
  "typeSpecific CHOICE",
);

export function decodeCrlContents(r: OctetReader): CrlContents {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    $at = 1;
    const crlSeries_ = readInteger(r, 2, 0, 65535);
    $at = 2;
    const crlCraca_ = r.copy(8);
    $at = 3;
    const issueDate_ = readInteger(r, 4, 0, 4294967295);
    $at = 4;
    const nextCrl_ = readInteger(r, 4, 0, 4294967295);
    $at = 5;
    const priorityInfo_ = decodeCrlPriorityInfo(r);
    $at = 6;
    const typeSpecific_ = decodeCrlContents_typeSpecific(r);
    return { version: version_, crlSeries: crlSeries_, crlCraca: crlCraca_, issueDate: issueDate_, nextCrl: nextCrl_, priorityInfo: priorityInfo_, typeSpecific: typeSpecific_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "CrlContents", CrlContents$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCrlContents(w: OctetWriter, value: CrlContents): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CrlContents$members, false);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    $at = 1;
    writeInteger(w, value.crlSeries, 2, 0, 65535);
    $at = 2;
    writeFixedOctets(w, value.crlCraca, 8);
    $at = 3;
    writeInteger(w, value.issueDate, 4, 0, 4294967295);
    $at = 4;
    writeInteger(w, value.nextCrl, 4, 0, 4294967295);
    $at = 5;
    encodeCrlPriorityInfo(w, value.priorityInfo);
    $at = 6;
    encodeCrlContents_typeSpecific(w, value.typeSpecific);
  } catch (failure) {
    throw encodeFailureIn(failure, CrlContents$members, $at);
  } finally {
    w.leave();
  }
}

/** `CHOICE` */
export type CrlContents_typeSpecific =
  | { kind: "fullHashCrl"; value: ToBeSignedHashIdCrl }
  | { kind: "deltaHashCrl"; value: ToBeSignedHashIdCrl }
  | { kind: "fullLinkedCrl"; value: ToBeSignedLinkageValueCrl }
  | { kind: "deltaLinkedCrl"; value: ToBeSignedLinkageValueCrl }
  | UnknownAlternative;

const CrlContents_typeSpecific$members = /* @__PURE__ */ members(
  0,
  "fullHashCrl ToBeSignedHashIdCrl",
  "deltaHashCrl ToBeSignedHashIdCrl",
  "fullLinkedCrl ToBeSignedLinkageValueCrl",
  "deltaLinkedCrl ToBeSignedLinkageValueCrl",
);

export function decodeCrlContents_typeSpecific(r: OctetReader): CrlContents_typeSpecific {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 4, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "fullHashCrl", value: decodeToBeSignedHashIdCrl(r) };
      case 1:
        return { kind: "deltaHashCrl", value: decodeToBeSignedHashIdCrl(r) };
      case 2:
        return { kind: "fullLinkedCrl", value: decodeToBeSignedLinkageValueCrl(r) };
      case 3:
        return { kind: "deltaLinkedCrl", value: decodeToBeSignedLinkageValueCrl(r) };
      default:
        return readUnknownAlternative(r, index - 4);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "CHOICE", CrlContents_typeSpecific$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCrlContents_typeSpecific(w: OctetWriter, value: CrlContents_typeSpecific): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, CrlContents_typeSpecific$members);
    switch (value.kind) {
      case "fullHashCrl":
        writeAlternative(w, 0);
        $at = 0;
        encodeToBeSignedHashIdCrl(w, value.value);
        return;
      case "deltaHashCrl":
        writeAlternative(w, 1);
        $at = 1;
        encodeToBeSignedHashIdCrl(w, value.value);
        return;
      case "fullLinkedCrl":
        writeAlternative(w, 2);
        $at = 2;
        encodeToBeSignedLinkageValueCrl(w, value.value);
        return;
      case "deltaLinkedCrl":
        writeAlternative(w, 3);
        $at = 3;
        encodeToBeSignedLinkageValueCrl(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 4, 0);
        return;
      default:
        throw noAlternative(value, CrlContents_typeSpecific$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, CrlContents_typeSpecific$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * importance when storage is short
 * `CrlPriorityInfo ::= SEQUENCE`
 */
export interface CrlPriorityInfo {
  /**
   * `priority Uint8 OPTIONAL`
   * `INTEGER (0..255)`
   */
  priority?: Uint8 | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const CrlPriorityInfo$members = /* @__PURE__ */ members(
  0,
  "priority Uint8",
);

export function decodeCrlPriorityInfo(r: OctetReader): CrlPriorityInfo {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const priority_ = ($head & 0x40) !== 0 ? readInteger(r, 1, 0, 255) : undefined;
    const value: CrlPriorityInfo = { priority: priority_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "CrlPriorityInfo", CrlPriorityInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCrlPriorityInfo(w: OctetWriter, value: CrlPriorityInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CrlPriorityInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0) | (value.priority !== undefined ? 0x40 : 0), 1);
    $at = 0;
    if (value.priority !== undefined) writeInteger(w, value.priority, 1, 0, 255);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, CrlPriorityInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * entries by hash
 * `ToBeSignedHashIdCrl ::= SEQUENCE`
 */
export interface ToBeSignedHashIdCrl {
  /**
   * `crlSerial Uint32`
   * `INTEGER (0..4294967295)`
   */
  crlSerial: Uint32;
  /** `entries SequenceOfHashBasedRevocationInfo` */
  entries: SequenceOfHashBasedRevocationInfo;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ToBeSignedHashIdCrl$members = /* @__PURE__ */ members(
  0,
  "crlSerial Uint32",
  "entries SequenceOfHashBasedRevocationInfo",
);

export function decodeToBeSignedHashIdCrl(r: OctetReader): ToBeSignedHashIdCrl {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const crlSerial_ = readInteger(r, 4, 0, 4294967295);
    $at = 1;
    const entries_ = decodeSequenceOfHashBasedRevocationInfo(r);
    const value: ToBeSignedHashIdCrl = { crlSerial: crlSerial_, entries: entries_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ToBeSignedHashIdCrl", ToBeSignedHashIdCrl$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeToBeSignedHashIdCrl(w: OctetWriter, value: ToBeSignedHashIdCrl): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ToBeSignedHashIdCrl$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.crlSerial, 4, 0, 4294967295);
    $at = 1;
    encodeSequenceOfHashBasedRevocationInfo(w, value.entries);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ToBeSignedHashIdCrl$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * one revoked certificate
 * `HashBasedRevocationInfo ::= SEQUENCE`
 */
export interface HashBasedRevocationInfo {
  /**
   * last 10 octets of its hash
   * `id HashedId10`
   * `OCTET STRING (SIZE (10))`
   */
  id: HashedId10;
  /** `expiry Time32` */
  expiry: Time32;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const HashBasedRevocationInfo$members = /* @__PURE__ */ members(
  0,
  "id HashedId10",
  "expiry Uint32",
);

export function decodeHashBasedRevocationInfo(r: OctetReader): HashBasedRevocationInfo {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const id_ = r.copy(10);
    $at = 1;
    const expiry_ = readInteger(r, 4, 0, 4294967295);
    const value: HashBasedRevocationInfo = { id: id_, expiry: expiry_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "HashBasedRevocationInfo", HashBasedRevocationInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeHashBasedRevocationInfo(w: OctetWriter, value: HashBasedRevocationInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, HashBasedRevocationInfo$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeFixedOctets(w, value.id, 10);
    $at = 1;
    writeInteger(w, value.expiry, 4, 0, 4294967295);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, HashBasedRevocationInfo$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfHashBasedRevocationInfo ::= SEQUENCE OF HashBasedRevocationInfo` */
export type SequenceOfHashBasedRevocationInfo = HashBasedRevocationInfo[];

export function decodeSequenceOfHashBasedRevocationInfo(r: OctetReader): SequenceOfHashBasedRevocationInfo {
  return readList(r, 0, Infinity, false, 15, decodeHashBasedRevocationInfo, "SequenceOfHashBasedRevocationInfo", "HashBasedRevocationInfo");
}

export function encodeSequenceOfHashBasedRevocationInfo(w: OctetWriter, value: SequenceOfHashBasedRevocationInfo): void {
  writeList(w, value, 0, Infinity, false, encodeHashBasedRevocationInfo);
}

/**
 * entries by linkage seed
 * rule: individual or groups is present
 * `ToBeSignedLinkageValueCrl ::= SEQUENCE`
 */
export interface ToBeSignedLinkageValueCrl {
  /**
   * period in which revocation starts
   * `iRev IValue`
   */
  iRev: IValue;
  /**
   * `indexWithinI Uint8`
   * `INTEGER (0..255)`
   */
  indexWithinI: Uint8;
  /** `individual SequenceOfJMaxGroup OPTIONAL` */
  individual?: SequenceOfJMaxGroup | undefined;
  /** `groups SequenceOfGroupCrlEntry OPTIONAL` */
  groups?: SequenceOfGroupCrlEntry | undefined;
  /** `groupsSingleSeed SequenceOfGroupSingleSeedCrlEntry OPTIONAL` */
  groupsSingleSeed?: SequenceOfGroupSingleSeedCrlEntry | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ToBeSignedLinkageValueCrl$members = /* @__PURE__ */ members(
  0,
  "iRev Uint16",
  "indexWithinI Uint8",
  "individual SequenceOfJMaxGroup",
  "groups SequenceOfGroupCrlEntry",
  "groupsSingleSeed SequenceOfGroupSingleSeedCrlEntry",
);

export function decodeToBeSignedLinkageValueCrl(r: OctetReader): ToBeSignedLinkageValueCrl {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const iRev_ = readInteger(r, 2, 0, 65535);
    $at = 1;
    const indexWithinI_ = readInteger(r, 1, 0, 255);
    $at = 2;
    const individual_ = ($head & 0x40) !== 0 ? decodeSequenceOfJMaxGroup(r) : undefined;
    $at = 3;
    const groups_ = ($head & 0x20) !== 0 ? decodeSequenceOfGroupCrlEntry(r) : undefined;
    let groupsSingleSeed_: SequenceOfGroupSingleSeedCrlEntry | undefined;
    let $unknown: UnknownAdditions | undefined;
    if (($head & 0x80) !== 0) {
      $at = -2;
      const $bitmap = readPresenceBitmap(r);
      if (isPresent($bitmap, 0)) {
        $at = 4;
        groupsSingleSeed_ = readOpenType(r, decodeSequenceOfGroupSingleSeedCrlEntry);
      }
      $at = -2;
      $unknown = readUnknownAdditions(r, $bitmap, 1);
    }
    const value: ToBeSignedLinkageValueCrl = { iRev: iRev_, indexWithinI: indexWithinI_, individual: individual_, groups: groups_, groupsSingleSeed: groupsSingleSeed_ };
    if ($unknown !== undefined) value.$unknown = $unknown;
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ToBeSignedLinkageValueCrl", ToBeSignedLinkageValueCrl$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeToBeSignedLinkageValueCrl(w: OctetWriter, value: ToBeSignedLinkageValueCrl): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ToBeSignedLinkageValueCrl$members, true);
    const { $unknown } = value;
    const $extended = hasUnknownAdditions($unknown, 1) || value.groupsSingleSeed !== undefined;
    w.unsigned(($extended ? 0x80 : 0) | (value.individual !== undefined ? 0x40 : 0) | (value.groups !== undefined ? 0x20 : 0), 1);
    $at = 0;
    writeInteger(w, value.iRev, 2, 0, 65535);
    $at = 1;
    writeInteger(w, value.indexWithinI, 1, 0, 255);
    $at = 2;
    if (value.individual !== undefined) encodeSequenceOfJMaxGroup(w, value.individual);
    $at = 3;
    if (value.groups !== undefined) encodeSequenceOfGroupCrlEntry(w, value.groups);
    if ($extended) {
      $at = -2;
      writePresenceBitmap(w, [value.groupsSingleSeed !== undefined], $unknown);
      if (value.groupsSingleSeed !== undefined) {
        $at = 4;
        writeOpenType(w, value.groupsSingleSeed, encodeSequenceOfGroupSingleSeedCrlEntry);
      }
      $at = -2;
      writeUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ToBeSignedLinkageValueCrl$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * entries with a common number of certificates a period
 * `JMaxGroup ::= SEQUENCE`
 */
export interface JMaxGroup {
  /**
   * `jmax Uint8`
   * `INTEGER (0..255)`
   */
  jmax: Uint8;
  /** `contents SequenceOfLAGroup` */
  contents: SequenceOfLAGroup;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const JMaxGroup$members = /* @__PURE__ */ members(
  0,
  "jmax Uint8",
  "contents SequenceOfLAGroup",
);

export function decodeJMaxGroup(r: OctetReader): JMaxGroup {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const jmax_ = readInteger(r, 1, 0, 255);
    $at = 1;
    const contents_ = decodeSequenceOfLAGroup(r);
    const value: JMaxGroup = { jmax: jmax_, contents: contents_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "JMaxGroup", JMaxGroup$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeJMaxGroup(w: OctetWriter, value: JMaxGroup): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, JMaxGroup$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.jmax, 1, 0, 255);
    $at = 1;
    encodeSequenceOfLAGroup(w, value.contents);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, JMaxGroup$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfJMaxGroup ::= SEQUENCE OF JMaxGroup` */
export type SequenceOfJMaxGroup = JMaxGroup[];

export function decodeSequenceOfJMaxGroup(r: OctetReader): SequenceOfJMaxGroup {
  return readList(r, 0, Infinity, false, 4, decodeJMaxGroup, "SequenceOfJMaxGroup", "JMaxGroup");
}

export function encodeSequenceOfJMaxGroup(w: OctetWriter, value: SequenceOfJMaxGroup): void {
  writeList(w, value, 0, Infinity, false, encodeJMaxGroup);
}

/**
 * entries with common linkage authorities
 * `LAGroup ::= SEQUENCE`
 */
export interface LAGroup {
  /**
   * `la1Id LaId`
   * `OCTET STRING (SIZE (2))`
   */
  la1Id: LaId;
  /**
   * `la2Id LaId`
   * `OCTET STRING (SIZE (2))`
   */
  la2Id: LaId;
  /** `contents SequenceOfIMaxGroup` */
  contents: SequenceOfIMaxGroup;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const LAGroup$members = /* @__PURE__ */ members(
  0,
  "la1Id LaId",
  "la2Id LaId",
  "contents SequenceOfIMaxGroup",
);

export function decodeLAGroup(r: OctetReader): LAGroup {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const la1Id_ = r.copy(2);
    $at = 1;
    const la2Id_ = r.copy(2);
    $at = 2;
    const contents_ = decodeSequenceOfIMaxGroup(r);
    const value: LAGroup = { la1Id: la1Id_, la2Id: la2Id_, contents: contents_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "LAGroup", LAGroup$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeLAGroup(w: OctetWriter, value: LAGroup): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, LAGroup$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeFixedOctets(w, value.la1Id, 2);
    $at = 1;
    writeFixedOctets(w, value.la2Id, 2);
    $at = 2;
    encodeSequenceOfIMaxGroup(w, value.contents);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, LAGroup$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfLAGroup ::= SEQUENCE OF LAGroup` */
export type SequenceOfLAGroup = LAGroup[];

export function decodeSequenceOfLAGroup(r: OctetReader): SequenceOfLAGroup {
  return readList(r, 0, Infinity, false, 7, decodeLAGroup, "SequenceOfLAGroup", "LAGroup");
}

export function encodeSequenceOfLAGroup(w: OctetWriter, value: SequenceOfLAGroup): void {
  writeList(w, value, 0, Infinity, false, encodeLAGroup);
}

/**
 * entries with a common last period
 * `IMaxGroup ::= SEQUENCE`
 */
export interface IMaxGroup {
  /**
   * `iMax Uint16`
   * `INTEGER (0..65535)`
   */
  iMax: Uint16;
  /** `contents SequenceOfIndividualRevocation` */
  contents: SequenceOfIndividualRevocation;
  /** `singleSeeds SequenceOfLinkageSeed` */
  singleSeeds?: SequenceOfLinkageSeed | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const IMaxGroup$members = /* @__PURE__ */ members(
  0,
  "iMax Uint16",
  "contents SequenceOfIndividualRevocation",
  "singleSeeds SequenceOfLinkageSeed",
);

export function decodeIMaxGroup(r: OctetReader): IMaxGroup {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const iMax_ = readInteger(r, 2, 0, 65535);
    $at = 1;
    const contents_ = decodeSequenceOfIndividualRevocation(r);
    let singleSeeds_: SequenceOfLinkageSeed | undefined;
    let $unknown: UnknownAdditions | undefined;
    if (($head & 0x80) !== 0) {
      $at = -2;
      const $bitmap = readPresenceBitmap(r);
      if (isPresent($bitmap, 0)) {
        $at = 2;
        singleSeeds_ = readOpenType(r, decodeSequenceOfLinkageSeed);
      }
      $at = -2;
      $unknown = readUnknownAdditions(r, $bitmap, 1);
    }
    const value: IMaxGroup = { iMax: iMax_, contents: contents_, singleSeeds: singleSeeds_ };
    if ($unknown !== undefined) value.$unknown = $unknown;
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "IMaxGroup", IMaxGroup$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeIMaxGroup(w: OctetWriter, value: IMaxGroup): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, IMaxGroup$members, true);
    const { $unknown } = value;
    const $extended = hasUnknownAdditions($unknown, 1) || value.singleSeeds !== undefined;
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.iMax, 2, 0, 65535);
    $at = 1;
    encodeSequenceOfIndividualRevocation(w, value.contents);
    if ($extended) {
      $at = -2;
      writePresenceBitmap(w, [value.singleSeeds !== undefined], $unknown);
      if (value.singleSeeds !== undefined) {
        $at = 2;
        writeOpenType(w, value.singleSeeds, encodeSequenceOfLinkageSeed);
      }
      $at = -2;
      writeUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, IMaxGroup$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfIMaxGroup ::= SEQUENCE OF IMaxGroup` */
export type SequenceOfIMaxGroup = IMaxGroup[];

export function decodeSequenceOfIMaxGroup(r: OctetReader): SequenceOfIMaxGroup {
  return readList(r, 0, Infinity, false, 5, decodeIMaxGroup, "SequenceOfIMaxGroup", "IMaxGroup");
}

export function encodeSequenceOfIMaxGroup(w: OctetWriter, value: SequenceOfIMaxGroup): void {
  writeList(w, value, 0, Infinity, false, encodeIMaxGroup);
}

/**
 * two seeds of one device
 * `IndividualRevocation ::= SEQUENCE`
 */
export interface IndividualRevocation {
  /**
   * `linkageSeed1 LinkageSeed`
   * `OCTET STRING (SIZE (16))`
   */
  linkageSeed1: LinkageSeed;
  /**
   * `linkageSeed2 LinkageSeed`
   * `OCTET STRING (SIZE (16))`
   */
  linkageSeed2: LinkageSeed;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const IndividualRevocation$members = /* @__PURE__ */ members(
  0,
  "linkageSeed1 LinkageSeed",
  "linkageSeed2 LinkageSeed",
);

export function decodeIndividualRevocation(r: OctetReader): IndividualRevocation {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const linkageSeed1_ = r.copy(16);
    $at = 1;
    const linkageSeed2_ = r.copy(16);
    const value: IndividualRevocation = { linkageSeed1: linkageSeed1_, linkageSeed2: linkageSeed2_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "IndividualRevocation", IndividualRevocation$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeIndividualRevocation(w: OctetWriter, value: IndividualRevocation): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, IndividualRevocation$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeFixedOctets(w, value.linkageSeed1, 16);
    $at = 1;
    writeFixedOctets(w, value.linkageSeed2, 16);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, IndividualRevocation$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfIndividualRevocation ::= SEQUENCE OF IndividualRevocation` */
export type SequenceOfIndividualRevocation = IndividualRevocation[];

export function decodeSequenceOfIndividualRevocation(r: OctetReader): SequenceOfIndividualRevocation {
  return readList(r, 0, Infinity, false, 33, decodeIndividualRevocation, "SequenceOfIndividualRevocation", "IndividualRevocation");
}

export function encodeSequenceOfIndividualRevocation(w: OctetWriter, value: SequenceOfIndividualRevocation): void {
  writeList(w, value, 0, Infinity, false, encodeIndividualRevocation);
}

/** `SequenceOfLinkageSeed ::= SEQUENCE OF LinkageSeed` */
export type SequenceOfLinkageSeed = LinkageSeed[];

export function decodeSequenceOfLinkageSeed(r: OctetReader): SequenceOfLinkageSeed {
  return readList(r, 0, Infinity, false, 16, (r) => r.copy(16), "SequenceOfLinkageSeed", "LinkageSeed");
}

export function encodeSequenceOfLinkageSeed(w: OctetWriter, value: SequenceOfLinkageSeed): void {
  writeList(w, value, 0, Infinity, false, (w, item) => writeFixedOctets(w, item, 16));
}

/**
 * revoked group, two seeds
 * `GroupCrlEntry ::= SEQUENCE`
 */
export interface GroupCrlEntry {
  /**
   * `iMax Uint16`
   * `INTEGER (0..65535)`
   */
  iMax: Uint16;
  /**
   * `la1Id LaId`
   * `OCTET STRING (SIZE (2))`
   */
  la1Id: LaId;
  /**
   * `linkageSeed1 LinkageSeed`
   * `OCTET STRING (SIZE (16))`
   */
  linkageSeed1: LinkageSeed;
  /**
   * `la2Id LaId`
   * `OCTET STRING (SIZE (2))`
   */
  la2Id: LaId;
  /**
   * `linkageSeed2 LinkageSeed`
   * `OCTET STRING (SIZE (16))`
   */
  linkageSeed2: LinkageSeed;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const GroupCrlEntry$members = /* @__PURE__ */ members(
  0,
  "iMax Uint16",
  "la1Id LaId",
  "linkageSeed1 LinkageSeed",
  "la2Id LaId",
  "linkageSeed2 LinkageSeed",
);

export function decodeGroupCrlEntry(r: OctetReader): GroupCrlEntry {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const iMax_ = readInteger(r, 2, 0, 65535);
    $at = 1;
    const la1Id_ = r.copy(2);
    $at = 2;
    const linkageSeed1_ = r.copy(16);
    $at = 3;
    const la2Id_ = r.copy(2);
    $at = 4;
    const linkageSeed2_ = r.copy(16);
    const value: GroupCrlEntry = { iMax: iMax_, la1Id: la1Id_, linkageSeed1: linkageSeed1_, la2Id: la2Id_, linkageSeed2: linkageSeed2_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "GroupCrlEntry", GroupCrlEntry$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeGroupCrlEntry(w: OctetWriter, value: GroupCrlEntry): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, GroupCrlEntry$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.iMax, 2, 0, 65535);
    $at = 1;
    writeFixedOctets(w, value.la1Id, 2);
    $at = 2;
    writeFixedOctets(w, value.linkageSeed1, 16);
    $at = 3;
    writeFixedOctets(w, value.la2Id, 2);
    $at = 4;
    writeFixedOctets(w, value.linkageSeed2, 16);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, GroupCrlEntry$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfGroupCrlEntry ::= SEQUENCE OF GroupCrlEntry` */
export type SequenceOfGroupCrlEntry = GroupCrlEntry[];

export function decodeSequenceOfGroupCrlEntry(r: OctetReader): SequenceOfGroupCrlEntry {
  return readList(r, 0, Infinity, false, 39, decodeGroupCrlEntry, "SequenceOfGroupCrlEntry", "GroupCrlEntry");
}

export function encodeSequenceOfGroupCrlEntry(w: OctetWriter, value: SequenceOfGroupCrlEntry): void {
  writeList(w, value, 0, Infinity, false, encodeGroupCrlEntry);
}

/**
 * revoked group, one seed
 * `GroupSingleSeedCrlEntry ::= SEQUENCE`
 */
export interface GroupSingleSeedCrlEntry {
  /**
   * `iMax Uint16`
   * `INTEGER (0..65535)`
   */
  iMax: Uint16;
  /**
   * `laid LaId`
   * `OCTET STRING (SIZE (2))`
   */
  laid: LaId;
  /**
   * `linkageSeed LinkageSeed`
   * `OCTET STRING (SIZE (16))`
   */
  linkageSeed: LinkageSeed;
}

const GroupSingleSeedCrlEntry$members = /* @__PURE__ */ members(
  0,
  "iMax Uint16",
  "laid LaId",
  "linkageSeed LinkageSeed",
);

export function decodeGroupSingleSeedCrlEntry(r: OctetReader): GroupSingleSeedCrlEntry {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const iMax_ = readInteger(r, 2, 0, 65535);
    $at = 1;
    const laid_ = r.copy(2);
    $at = 2;
    const linkageSeed_ = r.copy(16);
    return { iMax: iMax_, laid: laid_, linkageSeed: linkageSeed_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "GroupSingleSeedCrlEntry", GroupSingleSeedCrlEntry$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeGroupSingleSeedCrlEntry(w: OctetWriter, value: GroupSingleSeedCrlEntry): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, GroupSingleSeedCrlEntry$members, false);
    $at = 0;
    writeInteger(w, value.iMax, 2, 0, 65535);
    $at = 1;
    writeFixedOctets(w, value.laid, 2);
    $at = 2;
    writeFixedOctets(w, value.linkageSeed, 16);
  } catch (failure) {
    throw encodeFailureIn(failure, GroupSingleSeedCrlEntry$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfGroupSingleSeedCrlEntry ::= SEQUENCE OF GroupSingleSeedCrlEntry` */
export type SequenceOfGroupSingleSeedCrlEntry = GroupSingleSeedCrlEntry[];

export function decodeSequenceOfGroupSingleSeedCrlEntry(r: OctetReader): SequenceOfGroupSingleSeedCrlEntry {
  return readList(r, 0, Infinity, false, 20, decodeGroupSingleSeedCrlEntry, "SequenceOfGroupSingleSeedCrlEntry", "GroupSingleSeedCrlEntry");
}

export function encodeSequenceOfGroupSingleSeedCrlEntry(w: OctetWriter, value: SequenceOfGroupSingleSeedCrlEntry): void {
  writeList(w, value, 0, Infinity, false, encodeGroupSingleSeedCrlEntry);
}
