export type { SenderHistory, Sighting } from "./history.js";
export {
  type Basis,
  type BestReading,
  type Candidate,
  type Identification,
  type IdentifyOptions,
  identify,
} from "./identify.js";
export { type Edition, editions, isEdition, lookup, typeNames } from "./lookup.js";
