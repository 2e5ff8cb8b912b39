/** `cv2x-codec/compiler`: ASN.1 modules become a checked schema, and a schema becomes codecs. */
export { type CompileOptions, compile, type Source } from "./compile.js";
export { generate } from "./emit/emit.js";
export { extend } from "./extend.js";
export type { Schema } from "./model.js";
export { CompileError, formatProblem, type Place, type Problem } from "./problem.js";
