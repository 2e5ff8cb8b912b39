/** What generated codecs of COER are written against. */
export {
  hasUnknownAdditions,
  isPresent,
  type UnknownAdditions,
  type UnknownAlternative,
} from "../uper/additions.js";
export { checkChoice, noAlternative } from "../uper/choice.js";
export {
  type Codec,
  type NamedBitsCodec,
  type NamedNumbersCodec,
  withNames,
} from "../uper/codec.js";
export { decodeFailureIn, encodeFailureIn, members } from "../uper/failure.js";
export { writeNull } from "../uper/integer.js";
export {
  permitAbsent,
  permitAll,
  permitAlternatives,
  permitAny,
  permitCharacters,
  permitComponents,
  permitElements,
  permitIfPresent,
  permitOthers,
  permitPresent,
  permitRanges,
  permitSizes,
  permitTextSizes,
  permitted,
  permitValue,
  writePermitted,
} from "../uper/permitted.js";
export { isSame } from "../uper/same.js";
export { checkMembers, isExtendedBy, ownMember } from "../uper/sequence.js";
export type { BitString } from "../uper/strings.js";
export * from "./additions.js";
export * from "./bit-string.js";
export * from "./choice.js";
export { codec } from "./codec.js";
export * from "./enumerated.js";
export * from "./integer.js";
export * from "./list.js";
export * from "./open-type.js";
export { readPermitted } from "./permitted.js";
export type { OctetReader } from "./reader.js";
export * from "./strings.js";
export type { OctetWriter } from "./writer.js";
