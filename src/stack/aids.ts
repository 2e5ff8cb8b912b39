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

function use(name: string, ...messages: readonly string[]): AidUse {
  return Object.freeze(
    messages.length === 0 ? { name } : { name, messages: Object.freeze(messages) },
  );
}

/**
 * The AIDs in use. Messages of phase II have none that is public; to name those of a test zone, pass a map of your own.
 *
 * @example
 * detectLayers(octets, { aids: new Map([...defaultAids, [19, { name: "CLPMM", messages: ["CLPMM"] }]]) });
 */
export const defaultAids: AidRegistry = new Map<number, AidUse>([
  [111, use("BSM, regular", "bsmFrame")],
  [112, use("BSM, event", "bsmFrame")],
  [113, use("BSM of an emergency vehicle, regular", "bsmFrame")],
  [114, use("BSM of an emergency vehicle, event", "bsmFrame")],
  [3616, use("service announcement, or tests of phase II")],
  [3617, use("BSM of an aftermarket unit", "bsmFrame")],
  [3618, use("MAP", "mapFrame")],
  [3619, use("SPAT", "spatFrame")],
  [3620, use("RSI, static", "rsiFrame")],
  [3621, use("RSI, semi-static", "rsiFrame")],
  [3622, use("RSI, dynamic", "rsiFrame")],
  [3623, use("RSM", "rsmFrame")],
  [3624, use("test vehicle")],
  [3625, use("test roadside unit 1")],
  [3626, use("test roadside unit 2")],
  [3627, use("certificate management")],
  [3628, use("certificate revocation list")],
  [3629, use("misbehaviour report")],
]);
