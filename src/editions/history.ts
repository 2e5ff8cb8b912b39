import type { Edition } from "./lookup.js";

/** What a stream has shown of a sender. */
export interface Sighting {
  /** Editions that its last sure frame means the same under. */
  editions: readonly Edition[];
  position?: { lat: number; long: number };
}

/** Senders of one stream by their temporary id. The caller keeps it; `identify` reads it, adds to it and keeps it small. */
export type SenderHistory = Map<string, Sighting>;

/** Points for an edition and a position that go with what the sender sent before. */
const sameEditionPoints = 10;
const nearPoints = 10;

/** A sender moves less than this between two frames. */
const reachDegrees = 0.1;

/** A stream without end shows ids without end, which change for privacy: those not seen for longest are forgotten. */
const mostSenders = 10_000;

/** How well a reading of a frame goes with the earlier frames of its sender. */
export function historyPoints(
  history: SenderHistory | undefined,
  editions: readonly Edition[],
  value: unknown,
): number {
  if (history === undefined) return 0;
  const sender = senderOf(value);
  const before = sender === undefined ? undefined : history.get(sender.id);
  if (sender === undefined || before === undefined) return 0;
  const sameEdition = editions.some((edition) => before.editions.includes(edition));
  const near =
    before.position !== undefined &&
    sender.position !== undefined &&
    Math.abs(sender.position.lat - before.position.lat) < reachDegrees * 1e7 &&
    Math.abs(sender.position.long - before.position.long) < reachDegrees * 1e7;
  return (sameEdition ? sameEditionPoints : 0) + (near ? nearPoints : 0);
}

/** Remembers the sender of a frame whose edition is sure. */
export function remember(
  history: SenderHistory | undefined,
  editions: readonly Edition[],
  value: unknown,
): void {
  if (history === undefined) return;
  const sender = senderOf(value);
  if (sender === undefined) return;
  const { id, position } = sender;
  // a map keeps the order in which its keys were added
  history.delete(id);
  history.set(id, position === undefined ? { editions } : { editions, position });
  if (history.size <= mostSenders) return;
  for (const oldest of history.keys()) {
    history.delete(oldest);
    return;
  }
}

interface Sender {
  id: string;
  position?: { lat: number; long: number };
}

const hexDigits = Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));

/** A text of one piece: one that is put together from pieces would be so when it is looked for. */
function hexOf(octets: Uint8Array): string {
  const codes: number[] = [];
  for (const octet of octets) codes.push(hexDigits[octet >>> 4] ?? 0, hexDigits[octet & 15] ?? 0);
  return String.fromCharCode(...codes);
}

/** Temporary id and position of the message in a frame. */
function senderOf(frame: unknown): Sender | undefined {
  const message = messageIn(frame);
  if (message === undefined || !(message.id instanceof Uint8Array)) return undefined;
  const id = hexOf(message.id);
  const place = message.pos ?? message.refPos;
  if (typeof place !== "object" || place === null || !("lat" in place && "long" in place)) {
    return { id };
  }
  const { lat, long } = place;
  return typeof lat === "number" && typeof long === "number"
    ? { id, position: { lat, long } }
    : { id };
}

/** The innermost message: that of the frame, or of the container of phase II in it. */
function messageIn(frame: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof frame !== "object" || frame === null || !("value" in frame)) return undefined;
  const { value } = frame;
  if (typeof value !== "object" || value === null) return undefined;
  return "value" in value ? messageIn(value) : (value as Readonly<Record<string, unknown>>);
}
