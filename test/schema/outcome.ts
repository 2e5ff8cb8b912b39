import { isDecodeError, isEncodeError } from "../../src/errors.js";

/** A value, or what tells one error from another; messages are for people and may differ. */
export function outcomeOf(run: () => unknown): unknown {
  try {
    return { value: run() };
  } catch (error) {
    if (isDecodeError(error)) {
      const { code, path, bitOffset, typeName } = error;
      return { code, path, bitOffset, typeName };
    }
    if (isEncodeError(error)) return { code: error.code, path: error.path };
    throw error;
  }
}
