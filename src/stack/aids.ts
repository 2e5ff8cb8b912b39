/** What an AID stands for. */
export interface AidUse {
  readonly name: string;
  /**
   * Messages that go with it, where it is for messages: alternatives of `MessageFrame`, or for phase II the types in
   * `msgFrameExt`.
   */
  readonly messages?: readonly string[];
}

/** AIDs by their number. */
export type AidRegistry = ReadonlyMap<number, AidUse>;

const bsm = ["bsmFrame"];
const rsi = ["rsiFrame"];

/**
 * The AIDs in use. Messages of phase II have none that is public; to name those of a test zone, pass a map of your own.
 *
 * @example
 * detectLayers(octets, { aids: new Map([...defaultAids, [19, { name: "CLPMM", messages: ["CLPMM"] }]]) });
 */
export const defaultAids: AidRegistry = new Map<number, AidUse>([
  [111, { name: "BSM, regular", messages: bsm }],
  [112, { name: "BSM, event", messages: bsm }],
  [113, { name: "BSM of an emergency vehicle, regular", messages: bsm }],
  [114, { name: "BSM of an emergency vehicle, event", messages: bsm }],
  [3616, { name: "service announcement, or tests of phase II" }],
  [3617, { name: "BSM of an aftermarket unit", messages: bsm }],
  [3618, { name: "MAP", messages: ["mapFrame"] }],
  [3619, { name: "SPAT", messages: ["spatFrame"] }],
  [3620, { name: "RSI, static", messages: rsi }],
  [3621, { name: "RSI, semi-static", messages: rsi }],
  [3622, { name: "RSI, dynamic", messages: rsi }],
  [3623, { name: "RSM", messages: ["rsmFrame"] }],
  [3624, { name: "test vehicle" }],
  [3625, { name: "test roadside unit 1" }],
  [3626, { name: "test roadside unit 2" }],
  [3627, { name: "certificate management" }],
  [3628, { name: "certificate revocation list" }],
  [3629, { name: "misbehaviour report" }],
]);
