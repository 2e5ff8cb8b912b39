/** What generated codecs are written against. */
export * from "./additions.js";
export * from "./choice.js";
export * from "./codec.js";
export * from "./enumerated.js";
export {
  decodeFailureAt,
  decodeFailureIn,
  encodeFailureAt,
  encodeFailureIn,
  members,
} from "./failure.js";
export * from "./integer.js";
export * from "./list.js";
export { checkReadLevel, checkWriteLevel } from "./nesting.js";
export * from "./open-type.js";
export { BitReader } from "./reader.js";
export { isSame } from "./same.js";
export * from "./sequence.js";
export * from "./strings.js";
export { readUTF8String, writeUTF8String } from "./utf8.js";
export { BitWriter } from "./writer.js";
