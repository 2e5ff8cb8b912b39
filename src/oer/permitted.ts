import { notPermitted, type Permitted } from "../uper/permitted.js";
import type { OctetReader } from "./reader.js";

/** Reads a value with `read` and takes it if it is permitted. */
export function readPermitted<T>(r: OctetReader, among: Permitted, read: (r: OctetReader) => T): T {
  const at = r.position;
  const value = read(r);
  if (!among.permits(value)) throw notPermitted(value, among, at * 8);
  return value;
}
