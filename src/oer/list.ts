import { decodeFailureAt, encodeFailureAt, wrongType } from "../uper/failure.js";
import { wrongCount, wrongSize } from "../uper/length.js";
import { checkEmptyElements, readQuantity, writeQuantity } from "./length.js";
import type { OctetReader } from "./reader.js";
import type { OctetWriter } from "./writer.js";

/** SEQUENCE OF: the quantity, whatever the size says, then the elements (X.696 17). */
export function readList<T>(
  r: OctetReader,
  lower: number,
  upper: number,
  extensible: boolean,
  elementOctets: number,
  decode: (r: OctetReader) => T,
  typeName: string,
  elementTypeName: string,
): T[] {
  let index = -1;
  try {
    r.enter();
    const at = r.position;
    const count = readQuantity(r, elementOctets);
    if (!extensible && (count < lower || count > upper)) {
      throw wrongCount(count, lower, upper, at * 8);
    }
    r.takeElements(count, at);
    // grows with what is really there: a quantity may be false
    const list: T[] = [];
    for (index = 0; index < count; index++) list.push(decode(r));
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, typeName, elementTypeName, index);
  } finally {
    r.leave();
  }
}

export function writeList<T>(
  w: OctetWriter,
  list: readonly T[],
  lower: number,
  upper: number,
  extensible: boolean,
  encode: (w: OctetWriter, value: T) => void,
): void {
  let index = -1;
  try {
    w.enter();
    if (!Array.isArray(list)) throw wrongType(list, "a list");
    const { length } = list;
    if (!extensible && (length < lower || length > upper)) throw wrongSize(length, lower, upper);
    writeQuantity(w, length);
    const start = w.position;
    for (index = 0; index < length; index++) encode(w, list[index]);
    index = -1;
    if (w.position === start) checkEmptyElements(length);
  } catch (failure) {
    throw encodeFailureAt(failure, index);
  } finally {
    w.leave();
  }
}
