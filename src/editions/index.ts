export { type Candidate, type Identification, identify } from "./identify.js";
export { type Edition, editions, isEdition, lookup, typeNames } from "./lookup.js";
