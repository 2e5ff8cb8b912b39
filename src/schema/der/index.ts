export { derType } from "./der-type.js";
export { fromDer } from "./from-der.js";
export { toDer } from "./to-der.js";
