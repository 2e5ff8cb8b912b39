import type { AidRegistry } from "./aids.js";
import type { Dsm } from "./dsm.js";
import type { LayerWarning } from "./layer.js";
import { memberOf } from "./members.js";
import { messageFrame } from "./message.js";
import type { SpduContent } from "./spdu.js";

/** Octets of data that the test standard of YD/T 3707 lets a frame have. */
const usualDataOctets = 1400;

/** What a DSM header should not say. */
export function checkDsm({ header, dataOffset, trailingOctets }: Dsm): LayerWarning[] {
  const { version, reserved, length } = header;
  const warnings: LayerWarning[] = [];
  const warn = (code: LayerWarning["code"], octetOffset: number, message: string): void => {
    warnings.push({ code, layer: "dsm", octetOffset, message });
  };
  if (version !== 0) warn("version", 1, `expected DSM version 0, got ${version}`);
  if (reserved !== 0) warn("reserved", 1, `expected reserved bits of zero, got ${reserved}`);
  if (length > usualDataOctets) {
    warn(
      "data-too-long",
      dataOffset - 2,
      `expected up to ${usualDataOctets} octets, got ${length}`,
    );
  }
  if (trailingOctets > 0) {
    const octets = trailingOctets === 1 ? "1 octet" : `${trailingOctets} octets`;
    warn("trailing", dataOffset + length, `${octets} behind the data that the header announces`);
  }
  return warnings;
}

/** What a security envelope should not say, by itself or beside the AID of the DSM frame around it. */
export function checkSpdu(
  { aid, certificates }: SpduContent,
  dsmAid: number | undefined,
  octetOffset: number,
): LayerWarning[] {
  const warnings: LayerWarning[] = [];
  if (dsmAid !== undefined && aid !== undefined && aid !== BigInt(dsmAid)) {
    const message = `the frame has AID ${dsmAid}, the security header ${aid}`;
    warnings.push({ code: "aid-mismatch", layer: "spdu", octetOffset, message });
  }
  if (certificates > 1) {
    const message = `expected the signer's certificate alone, got ${certificates} certificates`;
    warnings.push({ code: "chain", layer: "spdu", octetOffset, message });
  }
  return warnings;
}

/** A message that does not go with the AID around it. */
export function checkMessage(
  reading: { readonly type: string; readonly value: unknown },
  aid: number | undefined,
  aids: AidRegistry,
  octetOffset: number,
): LayerWarning[] {
  const use = aid === undefined ? undefined : aids.get(aid);
  const kind = kindOf(reading.type, reading.value);
  if (use?.messages === undefined || kind === undefined || use.messages.includes(kind)) return [];
  const message = `AID ${aid} (${use.name}) is for ${use.messages.join(", ")}, got ${kind}`;
  return [{ code: "aid-message", layer: "message", octetOffset, message }];
}

const alternativeOf: ReadonlyMap<string, string> = new Map([
  ["BasicSafetyMessage", "bsmFrame"],
  ["MapData", "mapFrame"],
  ["RoadsideSafetyMessage", "rsmFrame"],
  ["SPAT", "spatFrame"],
  ["RoadSideInformation", "rsiFrame"],
]);

/** The alternative of `MessageFrame`, or the type of phase II; undefined if nobody knows it. */
function kindOf(type: string, value: unknown): string | undefined {
  if (type === messageFrame) {
    const kind = memberOf(value, "kind");
    if (kind === "msgFrameExt") return kindOf("MessageFrameExt", memberOf(value, "value"));
    return typeof kind === "string" && kind !== "$unknown" ? kind : undefined;
  }
  if (type === "MessageFrameExt") {
    const kind = memberOf(value, "value", "kind");
    return typeof kind === "string" ? kind : undefined;
  }
  return alternativeOf.get(type);
}
