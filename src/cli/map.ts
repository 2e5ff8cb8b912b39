import { frameOf } from "../meaning/frame.js";
import { addFrame, emptyScene, sceneGeoJSON } from "../meaning/geo/scene.js";
import { toSVG } from "../meaning/svg/index.js";
import { oneOf, parseArgs } from "./args.js";
import type { ExitStatus, Io } from "./io.js";
import { forEachMessage, messageOptions } from "./messages.js";
import { Output } from "./output.js";

/** `cv2x map` */
export async function map(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(words, [...messageOptions, "out"]);
  const out = oneOf(args, "out", ["geojson", "svg"]) ?? "geojson";
  const scene = emptyScene();
  const { allRead, allGood } = await forEachMessage(args, io, ({ decoded }) => {
    const frame = frameOf(decoded.codec.name, decoded.value);
    if (frame !== undefined) addFrame(scene, frame);
  });
  const collection = sceneGeoJSON(scene);
  const output = new Output(io.stdout, "utf8");
  output.add(out === "svg" ? toSVG(collection) : `${JSON.stringify(collection)}\n`);
  await output.flush();
  if (!allRead) return 2;
  return allGood ? 0 : 1;
}
