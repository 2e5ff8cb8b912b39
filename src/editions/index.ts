export type { Basis, BestReading } from "./best.js";
export type { Candidate } from "./candidate.js";
export type { SenderHistory, Sighting } from "./history.js";
export {
  explain,
  find,
  type Identification,
  type IdentifyOptions,
  identify,
} from "./identify.js";
export { type Edition, editions, isEdition, lookup, messageFrame, typeNames } from "./lookup.js";
