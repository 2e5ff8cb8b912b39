/** Frames out of what they are captured in, and captures out of frames. Runs in browsers, too. */
export { formatBase64, parseBase64 } from "./base64.js";
export type { Chunks } from "./bytes.js";
export { detectFormat, type FrameFormat } from "./detect.js";
export type { Frame } from "./frame.js";
export { type ReadOptions, readFrames } from "./frames.js";
export { formatHex, parseHex } from "./hex.js";
export type { Carried } from "./ip.js";
export { carriedBy, linkTypes } from "./link.js";
export type { Packet } from "./packet.js";
export { type PacketFormat, readPackets } from "./packets.js";
export type { Prefix } from "./prefixed.js";
export { type Field, parseRecord } from "./record.js";
export type { OnWarning } from "./split.js";
export { type CaptureTime, formatTime } from "./time.js";
export {
  type InterfaceToWrite,
  type PacketToWrite,
  type PcapngPacketToWrite,
  pcapHeader,
  pcapngInterface,
  pcapngPacket,
  pcapngSection,
  pcapPacket,
} from "./write.js";
