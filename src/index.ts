/**
 * Codecs of the Chinese C-V2X messages. This entry tells editions apart; the codecs themselves come from one
 * sub-path for each edition: `cv2x-codec/ydt3709-2020`.
 */
export type {
  Basis,
  BestReading,
  Candidate,
  Edition,
  Identification,
  IdentifyOptions,
  SenderHistory,
  Sighting,
} from "./editions/index.js";
export { editions, identify } from "./editions/index.js";
export type { DecodeErrorCode, EncodeErrorCode, Path } from "./errors.js";
export { DecodeError, EncodeError, formatPath, isDecodeError, isEncodeError } from "./errors.js";
export type {
  UnknownAddition,
  UnknownAdditions,
  UnknownAlternative,
} from "./uper/additions.js";
export type {
  Codec,
  DecodeOptions,
  NamedBitsCodec,
  NamedNumbersCodec,
  SafeDecodeResult,
} from "./uper/codec.js";
export type { BitString } from "./uper/strings.js";
