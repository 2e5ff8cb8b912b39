import { formatHex } from "../capture/index.js";
import { frameOf } from "../meaning/frame.js";
import { addFrame, emptyScene, sceneGeoJSON } from "../meaning/geo/scene.js";
import type { FeatureCollection } from "../meaning/index.js";
import { toJer } from "../schema/index.js";
import type { ListedFrame } from "./input.js";
import type { Summary } from "./reading.js";

/** A frame of the list with its number and, where it is known, what it is. */
export interface Entry {
  readonly n: number;
  readonly frame: ListedFrame;
  readonly summary: Summary;
}

/** A JSON object a line, with the members that `cv2x decode` writes. */
export function jsonOf(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(recordOf(entry))}\n`).join("");
}

function recordOf({ n, frame, summary }: Entry): object {
  if (!frame.ok) return { n, text: frame.text, error: { message: frame.problem } };
  const { octets, time } = frame;
  const place = { n, ...(time !== undefined && { time }), octets: octets.length };
  const { problem, decoded, edition } = summary;
  const hex = formatHex(octets);
  if (problem !== undefined) return { ...place, hex, error: { message: problem } };
  if (decoded === undefined) return { ...place, hex };
  const { codec, value } = decoded;
  return { ...place, edition, type: codec.name, hex, value: toJer(codec, value) };
}

/** RFC 4180, a frame a line. */
export function csvOf(entries: readonly Entry[]): string {
  const head = ["n", "time", "octets", "type", "edition", "error", "hex"];
  const rows = entries.map(({ n, frame, summary: { type, edition, problem } }) =>
    frame.ok
      ? [
          n,
          frame.time ?? "",
          frame.octets.length,
          type,
          edition,
          problem ?? "",
          formatHex(frame.octets),
        ]
      : [n, "", "", "", "", frame.problem, frame.text],
  );
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Text of a frame may begin like a formula, which spreadsheets would run. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What all frames together tell of the road. */
export function sceneOf(entries: readonly Entry[]): FeatureCollection {
  const scene = emptyScene();
  for (const { summary } of entries) {
    const { decoded } = summary;
    const frame = decoded && frameOf(decoded.codec.name, decoded.value);
    if (frame !== undefined) addFrame(scene, frame);
  }
  return sceneGeoJSON(scene);
}
