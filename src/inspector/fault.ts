import type { DecodeError } from "../errors.js";
import { movedError } from "../stack/layer.js";
import type { Reading } from "./reading.js";

/**
 * Why a frame cannot be read, with the place in the frame: of a message the fault where its tree ends, and not that of
 * an edition that is not shown.
 */
export function faultOf({ message, error }: Reading): DecodeError | undefined {
  const own = message?.trace.error;
  return own === undefined ? error : movedError(own, (message?.startOctet ?? 0) * 8);
}
