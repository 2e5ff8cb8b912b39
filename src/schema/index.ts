export type { DefaultValue, Schema, Type, TypeDefinition } from "../generated/tables/model.js";
export { fromJer } from "./from-jer.js";
export { jerText } from "./jer-text.js";
export { registerSchema } from "./registry.js";
export { codecFor } from "./schema-codec.js";
export { type Jer, type JerObject, toJer } from "./to-jer.js";
