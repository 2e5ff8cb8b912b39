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
  isExtendedBy,
  keepUnknownAdditions,
  members,
  noAlternative,
  readAlternative,
  readInteger,
  readUnknownAlternative,
  sendUnknownAdditions,
  writeAlternative,
  writeInteger,
  writeUnknownAlternative,
} from "../../oer/runtime.js";
import {
  type SequenceOfAid,
  type Uint16,
  decodeSequenceOfAid,
  encodeSequenceOfAid,
} from "./SecurityBaseDataTypes.js";

/**
 * permissions of an authority, carried in the ssp of aid 3627
 * `ScmsSsp ::= CHOICE`
 */
export type ScmsSsp =
  | { kind: "root"; value: RootCaSsp }
  | { kind: "ma"; value: MaSsp }
  | { kind: "pg"; value: PgSsp }
  | { kind: "ica"; value: IcaSsp }
  | { kind: "eca"; value: EcaSsp }
  | { kind: "cra"; value: CraSsp }
  | { kind: "dcm"; value: DcmSsp }
  | { kind: "aca"; value: AcaSsp }
  | { kind: "la"; value: LaSsp }
  | { kind: "ra"; value: RaSsp }
  | { kind: "ee"; value: EeSsp }
  | UnknownAlternative;

const ScmsSsp$members = /* @__PURE__ */ members(
  0,
  "root RootCaSsp",
  "ma MaSsp",
  "pg PgSsp",
  "ica IcaSsp",
  "eca EcaSsp",
  "cra CraSsp",
  "dcm DcmSsp",
  "aca AcaSsp",
  "la LaSsp",
  "ra RaSsp",
  "ee EeSsp",
);

export function decodeScmsSsp(r: OctetReader): ScmsSsp {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 11, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "root", value: decodeRootCaSsp(r) };
      case 1:
        return { kind: "ma", value: decodeMaSsp(r) };
      case 2:
        return { kind: "pg", value: decodePgSsp(r) };
      case 3:
        return { kind: "ica", value: decodeIcaSsp(r) };
      case 4:
        return { kind: "eca", value: decodeEcaSsp(r) };
      case 5:
        return { kind: "cra", value: decodeCraSsp(r) };
      case 6:
        return { kind: "dcm", value: decodeDcmSsp(r) };
      case 7:
        return { kind: "aca", value: decodeAcaSsp(r) };
      case 8:
        return { kind: "la", value: decodeLaSsp(r) };
      case 9:
        return { kind: "ra", value: decodeRaSsp(r) };
      case 10:
        return { kind: "ee", value: decodeEeSsp(r) };
      default:
        return readUnknownAlternative(r, index - 11);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "ScmsSsp", ScmsSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeScmsSsp(w: OctetWriter, value: ScmsSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, ScmsSsp$members);
    switch (value.kind) {
      case "root":
        writeAlternative(w, 0);
        $at = 0;
        encodeRootCaSsp(w, value.value);
        return;
      case "ma":
        writeAlternative(w, 1);
        $at = 1;
        encodeMaSsp(w, value.value);
        return;
      case "pg":
        writeAlternative(w, 2);
        $at = 2;
        encodePgSsp(w, value.value);
        return;
      case "ica":
        writeAlternative(w, 3);
        $at = 3;
        encodeIcaSsp(w, value.value);
        return;
      case "eca":
        writeAlternative(w, 4);
        $at = 4;
        encodeEcaSsp(w, value.value);
        return;
      case "cra":
        writeAlternative(w, 5);
        $at = 5;
        encodeCraSsp(w, value.value);
        return;
      case "dcm":
        writeAlternative(w, 6);
        $at = 6;
        encodeDcmSsp(w, value.value);
        return;
      case "aca":
        writeAlternative(w, 7);
        $at = 7;
        encodeAcaSsp(w, value.value);
        return;
      case "la":
        writeAlternative(w, 8);
        $at = 8;
        encodeLaSsp(w, value.value);
        return;
      case "ra":
        writeAlternative(w, 9);
        $at = 9;
        encodeRaSsp(w, value.value);
        return;
      case "ee":
        writeAlternative(w, 10);
        $at = 10;
        encodeEeSsp(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 11, 0);
        return;
      default:
        throw noAlternative(value, ScmsSsp$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ScmsSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * root authority
 * `RootCaSsp ::= SEQUENCE`
 */
export interface RootCaSsp {
  /** `version INTEGER (1)` */
  version: number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RootCaSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
);

export function decodeRootCaSsp(r: OctetReader): RootCaSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    const value: RootCaSsp = { version: version_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RootCaSsp", RootCaSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeRootCaSsp(w: OctetWriter, value: RootCaSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, RootCaSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RootCaSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * misbehaviour authority
 * `MaSsp ::= SEQUENCE`
 */
export interface MaSsp {
  /** `version INTEGER (1)` */
  version: number;
  /**
   * list of applications
   * `relevantAids SequenceOfAid`
   */
  relevantAids: SequenceOfAid;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const MaSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
  "relevantAids SequenceOfAid",
);

export function decodeMaSsp(r: OctetReader): MaSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    $at = 1;
    const relevantAids_ = decodeSequenceOfAid(r);
    const value: MaSsp = { version: version_, relevantAids: relevantAids_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "MaSsp", MaSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeMaSsp(w: OctetWriter, value: MaSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, MaSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    $at = 1;
    encodeSequenceOfAid(w, value.relevantAids);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, MaSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * policy generator
 * `PgSsp ::= SEQUENCE`
 */
export interface PgSsp {
  /** `version INTEGER (1)` */
  version: number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PgSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
);

export function decodePgSsp(r: OctetReader): PgSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    const value: PgSsp = { version: version_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PgSsp", PgSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePgSsp(w: OctetWriter, value: PgSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PgSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PgSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * intermediate authority
 * `IcaSsp ::= SEQUENCE`
 */
export interface IcaSsp {
  /** `version INTEGER (1)` */
  version: number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const IcaSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
);

export function decodeIcaSsp(r: OctetReader): IcaSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    const value: IcaSsp = { version: version_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "IcaSsp", IcaSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeIcaSsp(w: OctetWriter, value: IcaSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, IcaSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, IcaSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * enrolment authority
 * `EcaSsp ::= SEQUENCE`
 */
export interface EcaSsp {
  /** `version INTEGER (1)` */
  version: number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const EcaSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
);

export function decodeEcaSsp(r: OctetReader): EcaSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    const value: EcaSsp = { version: version_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "EcaSsp", EcaSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEcaSsp(w: OctetWriter, value: EcaSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EcaSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, EcaSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * pseudonym or application certificate authority
 * `AcaSsp ::= SEQUENCE`
 */
export interface AcaSsp {
  /** `version INTEGER (1)` */
  version: number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const AcaSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
);

export function decodeAcaSsp(r: OctetReader): AcaSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    const value: AcaSsp = { version: version_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "AcaSsp", AcaSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAcaSsp(w: OctetWriter, value: AcaSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AcaSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, AcaSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * revocation authority
 * `CraSsp ::= SEQUENCE`
 */
export interface CraSsp {
  /** `version INTEGER (1)` */
  version: number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const CraSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
);

export function decodeCraSsp(r: OctetReader): CraSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    const value: CraSsp = { version: version_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "CraSsp", CraSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCraSsp(w: OctetWriter, value: CraSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CraSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, CraSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * device configuration manager
 * `DcmSsp ::= SEQUENCE`
 */
export interface DcmSsp {
  /** `version INTEGER (1)` */
  version: number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const DcmSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
);

export function decodeDcmSsp(r: OctetReader): DcmSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    const value: DcmSsp = { version: version_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "DcmSsp", DcmSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeDcmSsp(w: OctetWriter, value: DcmSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, DcmSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, DcmSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * linkage authority
 * `LaSsp ::= SEQUENCE`
 */
export interface LaSsp {
  /** `version INTEGER (1)` */
  version: number;
  /**
   * `laId Uint16`
   * `INTEGER (0..65535)`
   */
  laId: Uint16;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const LaSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
  "laId Uint16",
);

export function decodeLaSsp(r: OctetReader): LaSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    $at = 1;
    const laId_ = readInteger(r, 2, 0, 65535);
    const value: LaSsp = { version: version_, laId: laId_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "LaSsp", LaSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeLaSsp(w: OctetWriter, value: LaSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, LaSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    $at = 1;
    writeInteger(w, value.laId, 2, 0, 65535);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, LaSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * registration authority
 * `RaSsp ::= SEQUENCE`
 */
export interface RaSsp {
  /** `version INTEGER (1)` */
  version: number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RaSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
);

export function decodeRaSsp(r: OctetReader): RaSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    const value: RaSsp = { version: version_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RaSsp", RaSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeRaSsp(w: OctetWriter, value: RaSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, RaSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RaSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * end entity
 * `EeSsp ::= SEQUENCE`
 */
export interface EeSsp {
  /** `version INTEGER (1)` */
  version: number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const EeSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
);

export function decodeEeSsp(r: OctetReader): EeSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    const value: EeSsp = { version: version_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "EeSsp", EeSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEeSsp(w: OctetWriter, value: EeSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EeSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, EeSsp$members, $at);
  } finally {
    w.leave();
  }
}
