import type { Feature } from "../geo/geojson.js";
import { colours, lampOf, userColours } from "./colours.js";
import { element, escaped, fixed } from "./element.js";
import type { View } from "./view.js";

/** What a map has beside the things on it: names, scale, north, and what the colours mean. */
export function drawFurniture(view: View): string[] {
  return [...nodeNames(view), ...outsideNote(view), scaleBar(view), northArrow(view), legend(view)];
}

/** The name of a single node is that of the picture; several stand at their places. */
function nodeNames(view: View): string[] {
  const nodes = view.shown.flatMap(({ geometry, properties }) => {
    if (properties.feature !== "node" || geometry.type !== "Point") return [];
    const { id, name } = properties;
    return [{ at: view.toPixels(geometry.coordinates), text: name ? `${name} (${id})` : id }];
  });
  return nodes.map(({ at: [x, y], text }) => {
    const place = nodes.length === 1 ? { x: view.width / 2, y: 26 } : { x, y: y + 4 };
    return element("text", { ...place, class: "node" }, escaped(text));
  });
}

function outsideNote({ hiddenCount, width }: View): string[] {
  if (hiddenCount === 0) return [];
  const things = hiddenCount === 1 ? "1 thing lies" : `${hiddenCount} things lie`;
  const attributes = { x: width - 16, y: 24, class: "small", "text-anchor": "end" };
  return [element("text", attributes, `${things} outside`)];
}

const barPixels = 140;

/** A bar of 1, 2 or 5 times a power of ten metres, as long as fits. */
function scaleBar({ pixelsPerMetre, height }: View): string {
  const most = barPixels / pixelsPerMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  const length = metres * pixelsPerMetre;
  const bar = `M 0 -5 V 0 H ${fixed(length)} V -5 M ${fixed(length / 2)} -3 V 0`;
  return element(
    "g",
    { transform: `translate(20 ${fixed(height - 20)})` },
    element("path", { d: bar, fill: "none", stroke: colours.text, "stroke-width": 1.5 }),
    element("text", { x: length + 6, y: 1, class: "small" }, lengthText(metres)),
  );
}

function lengthText(metres: number): string {
  return metres < 1000 ? `${metres} m` : `${metres / 1000} km`;
}

function northArrow({ width, height }: View): string {
  return element(
    "g",
    { transform: `translate(${fixed(width - 34)} ${fixed(height - 40)})` },
    element("path", { d: "M 0 -18 L 8 12 L 0 6 Z", fill: colours.text }),
    element("path", {
      d: "M 0 -18 L -8 12 L 0 6 Z",
      fill: colours.halo,
      stroke: colours.text,
      "stroke-width": 1,
      "stroke-linejoin": "round",
    }),
    element("text", { y: -22, class: "mark" }, "N"),
  );
}

interface Entry {
  readonly colour: string;
  readonly text: string;
}

const userNames: Readonly<Record<string, string>> = {
  motor: "motor vehicle",
  "non-motor": "non-motorised vehicle",
  pedestrian: "pedestrian",
  rsu: "roadside unit",
  unknown: "road user",
};

/** Only what is in the picture. */
function entryOf({ properties }: Feature): Entry | undefined {
  switch (properties.feature) {
    case "vehicle":
    case "person":
    case "participant": {
      const type =
        String(properties.participantType) in userNames ? properties.participantType : "unknown";
      return { colour: userColours[type] ?? "", text: userNames[type] ?? "" };
    }
    case "history":
      return { colour: colours.history, text: "where it was" };
    case "prediction":
    case "plan":
      return { colour: colours.plan, text: "where it goes" };
    case "area":
      return properties.of === "event"
        ? { colour: colours.event, text: "area of an event" }
        : { colour: colours.sign, text: "area of a sign" };
    case "movement": {
      const lamp = lampOf(properties.light);
      return lamp ? undefined : { colour: colours.way, text: "allowed movement" };
    }
    case "detectedRegion":
      return { colour: colours.region, text: "detected region" };
    default:
      return undefined;
  }
}

function legend({ shown }: View): string {
  const entries = new Map<string, string>();
  for (const feature of shown) {
    const entry = entryOf(feature);
    if (entry !== undefined) entries.set(entry.text, entry.colour);
  }
  if (entries.size === 0) return "";
  const rows = [...entries].map(([text, fill], index) => {
    const y = 18 + index * 18;
    return (
      element("rect", { x: 10, y: y - 8, width: 14, height: 8, rx: 2, fill }) +
      element("text", { x: 32, y, class: "small" }, text)
    );
  });
  const frame = element("rect", {
    width: 170,
    height: 12 + 18 * rows.length,
    rx: 6,
    fill: colours.halo,
    "fill-opacity": 0.85,
    stroke: "#c8cdd3",
  });
  return element("g", { transform: "translate(16 16)" }, frame, ...rows);
}
