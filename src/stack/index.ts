/** From the octets on the air to the message: DSM frames, the security envelope, and what stands in them. */
export { type AidRegistry, type AidUse, defaultAids } from "./aids.js";
export { detectLayers, type LayerOptions, type OuterLayer, readSecurity } from "./detect.js";
export {
  type Dsm,
  type DsmHeader,
  type DsmReading,
  type DsmToEncode,
  decodeDsm,
  encodeDsm,
  readDsm,
} from "./dsm.js";
export type {
  DsmLayer,
  Layer,
  LayerError,
  LayerName,
  LayerReading,
  LayerWarning,
  LayerWarningCode,
  MessageLayer,
  SecurityLayer,
} from "./layer.js";
export { type MessageOptions, type MessageReading, readMessage } from "./message.js";
export * from "./security.js";
export { type LayerTrace, type TracedLayer, traceLayers } from "./trace-layers.js";
