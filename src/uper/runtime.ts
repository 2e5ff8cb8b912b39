/** What generated codecs are written against. */
export * from "./additions.js";
export { alphabet } from "./alphabet.js";
export {
  readCharacters,
  readOctetText,
  readUTF8Characters,
  writeCharacters,
  writeOctetText,
  writeUTF8Characters,
} from "./characters.js";
export * from "./choice.js";
export * from "./codec.js";
export { readContaining, writeContaining } from "./containing.js";
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
export {
  readObjectIdentifier,
  readRelativeOid,
  writeObjectIdentifier,
  writeRelativeOid,
} from "./object-identifier.js";
export * from "./open-type.js";
export * from "./permitted.js";
export { BitReader } from "./reader.js";
export { readReal, writeReal } from "./real.js";
export { isSame } from "./same.js";
export * from "./sequence.js";
export * from "./strings.js";
export { readUTF8String, writeUTF8String } from "./utf8.js";
export { BitWriter } from "./writer.js";
