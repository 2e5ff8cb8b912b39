// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  readExtensibleEnumerated,
  writeExtensibleEnumerated,
} from "../../uper/runtime.js";

/**
 * sensing source
 * `SourceType ::= ENUMERATED`
 */
export type SourceType =
  | "unknown"
  | "selfinfo"
  | "v2x"
  | "video"
  | "microwaveRadar"
  | "loop"
  | "lidar"
  | "integrated"
  | number;

export const SourceType$items = [
  "unknown",
  "selfinfo",
  "v2x",
  "video",
  "microwaveRadar",
  "loop",
  "lidar",
  "integrated",
] as const;

export function decodeSourceType(r: BitReader): SourceType {
  return readExtensibleEnumerated(r, 3, 8, SourceType$items);
}

export function encodeSourceType(w: BitWriter, value: SourceType): void {
  writeExtensibleEnumerated(w, value, 3, 8, SourceType$items);
}
