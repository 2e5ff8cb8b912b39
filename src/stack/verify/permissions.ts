import type { ToBeSignedCertificate } from "../../generated/security-2021/index.js";
import { EndEntityType } from "../../generated/security-2021/index.js";
import { formatTime64 } from "../time.js";
import { type Chain, firstOf } from "./chain.js";
import type { Invalid } from "./reason.js";

type GroupPermissions = NonNullable<ToBeSignedCertificate["certIssuePermissions"]>[number];
type ValidityPeriod = ToBeSignedCertificate["validityPeriod"];

/** An issuer in the chain may not have devices that far below it sign for this application. */
export function issuePermissionFault({ certificates }: Chain, aid: bigint): Invalid | undefined {
  return firstOf(certificates, ({ value, hashedId8 }, below) => {
    if (below === 0) return undefined;
    const permissions = value.toBeSigned.certIssuePermissions ?? [];
    if (permissions.some((entry) => mayIssue(entry, aid, BigInt(below)))) return undefined;
    const message = `certificate ${hashedId8} may not issue for AID ${aid} to a device ${below} below`;
    return { reason: "issue-permission", message };
  });
}

/** `below` counts the certificates from the issuer down to the device; -1 as the range is any number. */
function mayIssue(entry: GroupPermissions, aid: bigint, below: bigint): boolean {
  const { subjectPermissions, minChainLength, chainLengthRange, eeType } = entry;
  const isFor =
    subjectPermissions.kind === "all" ||
    (subjectPermissions.kind === "explicit" &&
      subjectPermissions.value.some((range) => range.aid === aid));
  const isLong = chainLengthRange >= 0n && below > minChainLength + chainLengthRange;
  return isFor && below >= minChainLength && !isLong && (eeType & EndEntityType.bits.app) !== 0;
}

/** The signer's certificate is not for this application. */
export function permissionFault({ certificates }: Chain, aid: bigint): Invalid | undefined {
  const permitted =
    certificates[0]?.value.toBeSigned.appPermissions?.map((entry) => entry.aid) ?? [];
  if (permitted.includes(aid)) return undefined;
  const list = permitted.length === 0 ? "none" : permitted.join(", ");
  return { reason: "permission", message: `the certificate permits AID ${list}, got ${aid}` };
}

/** A certificate of the chain that was not valid when the message was signed. */
export function validityFault(
  { certificates }: Chain,
  generationTime: bigint,
): Invalid | undefined {
  return firstOf(certificates, ({ value, hashedId8 }) => {
    const { start, end } = validityOf(value.toBeSigned.validityPeriod);
    if (generationTime >= start && generationTime <= end) return undefined;
    const [from, to, at] = [start, end, generationTime].map((time) => formatTime64(time));
    const message = `certificate ${hashedId8} is valid from ${from} to ${to}, signed at ${at}`;
    return { reason: "certificate-validity", message };
  });
}

/** How long a unit of `Duration` is, a year as IEEE 1609.2 has it. */
const unitUs: Readonly<Record<ValidityPeriod["duration"]["kind"], bigint>> = {
  microseconds: 1n,
  milliseconds: 1000n,
  seconds: 1_000_000n,
  minutes: 60_000_000n,
  hours: 3_600_000_000n,
  sixtyHours: 216_000_000_000n,
  years: 31_556_952_000_000n,
};

/** Begin and end of a validity as `Time64`. */
export function validityOf({ start, duration }: ValidityPeriod): { start: bigint; end: bigint } {
  const startUs = BigInt(start) * unitUs.seconds;
  return { start: startUs, end: startUs + BigInt(duration.value) * unitUs[duration.kind] };
}
