import type { Feature } from "../geo/geojson.js";
import { colours, lampOf, userColours } from "./colours.js";
import { element, escaped, fixed } from "./element.js";
import type { View } from "./view.js";
import { type Language, type MapWords, words } from "./words.js";

/** What a map has beside the things on it: names, scale, north, and what the colours mean. */
export function drawFurniture(view: View, language: Language): string[] {
  const text = words[language];
  return [
    ...nodeNames(view),
    ...outsideNote(view, text),
    scaleBar(view),
    northArrow(view),
    legend(view, text),
  ];
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

function outsideNote({ hiddenCount, width }: View, text: MapWords): string[] {
  if (hiddenCount === 0) return [];
  const attributes = { x: width - 16, y: 24, class: "small", "text-anchor": "end" };
  return [element("text", attributes, text.outside(hiddenCount))];
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

/** Only what is in the picture. */
function entryOf({ properties }: Feature, text: MapWords): Entry | undefined {
  switch (properties.feature) {
    case "vehicle":
    case "person":
    case "participant": {
      const named = String(properties.participantType);
      const type = Object.hasOwn(text.users, named) ? named : "unknown";
      return { colour: userColours[type] ?? "", text: text.users[type] ?? "" };
    }
    case "history":
      return { colour: colours.history, text: text.history };
    case "prediction":
    case "plan":
      return { colour: colours.plan, text: text.plan };
    case "area":
      return properties.of === "event"
        ? { colour: colours.event, text: text.eventArea }
        : { colour: colours.sign, text: text.signArea };
    case "movement": {
      const lamp = lampOf(properties.light);
      return lamp ? undefined : { colour: colours.way, text: text.movement };
    }
    case "detectedRegion":
      return { colour: colours.region, text: text.region };
    default:
      return undefined;
  }
}

function legend({ shown }: View, text: MapWords): string {
  const entries = new Map<string, string>();
  for (const feature of shown) {
    const entry = entryOf(feature, text);
    if (entry !== undefined) entries.set(entry.text, entry.colour);
  }
  if (entries.size === 0) return "";
  const rows = [...entries].map(([name, fill], index) => {
    const y = 18 + index * 18;
    return (
      element("rect", { x: 10, y: y - 8, width: 14, height: 8, rx: 2, fill }) +
      element("text", { x: 32, y, class: "small" }, name)
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
