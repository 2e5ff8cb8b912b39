export type { DefaultValue, Schema, Type, TypeDefinition } from "../generated/tables/model.js";
export { fromJer } from "./from-jer.js";
export { jerText } from "./jer-text.js";
export { decodePartial, type PartialResult, type PartialValue } from "./partial.js";
export { registerSchema } from "./registry.js";
export { codecFor } from "./schema-codec.js";
export { select } from "./select.js";
export { type Jer, type JerObject, toJer } from "./to-jer.js";
export { type Trace, type TraceEntry, type TraceKind, trace } from "./trace.js";
