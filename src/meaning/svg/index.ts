import type { FeatureCollection } from "../geo/geojson.js";
import { colours, lampOf } from "./colours.js";
import { element, fixed } from "./element.js";
import { drawFurniture } from "./furniture.js";
import { drawRoad } from "./road.js";
import { drawAreas, drawGround, drawThings } from "./things.js";
import { viewOf } from "./view.js";
import { type Language, words } from "./words.js";

export interface SvgOptions {
  /** In pixels. 1200 unless told. */
  readonly width?: number;
  /** In pixels. Unless told it follows from what is to be seen. */
  readonly height?: number;
  /** Of the legend and of the names of events and signs; tooltips are in English. English unless told. */
  readonly language?: Language;
}

const style = `text { font-family: system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", sans-serif; fill: ${colours.text} }
.label { font-size: 11px; paint-order: stroke; stroke: ${colours.halo}; stroke-width: 3px; stroke-linejoin: round }
.small { font-size: 12px }
.node { font-size: 13px; font-weight: 600; text-anchor: middle; paint-order: stroke; stroke: ${colours.halo}; stroke-width: 4px; stroke-linejoin: round }
.seconds { font-size: 12px; font-weight: 700; text-anchor: middle; paint-order: stroke; stroke: ${colours.halo}; stroke-width: 3px; stroke-linejoin: round }
.mark { font-size: 12px; font-weight: 700; text-anchor: middle }
.user { stroke: ${colours.halo}; stroke-width: 1.2; stroke-linejoin: round }`;

/**
 * A picture of what {@link toGeoJSON} gives: lanes with their width, stop lines and movements with the colours of their
 * lights, road users with their headings, events and signs; with a scale and an arrow to the north. It shows the road
 * of the MAP, or without one what lies together. Tooltips say more.
 *
 * @example
 * writeFileSync("crossing.svg", toSVG(toGeoJSON(frames)));
 */
export function toSVG(
  collection: FeatureCollection,
  { width = 1200, height, language = "en" }: SvgOptions = {},
): string {
  const view = viewOf(collection.features, width, height);
  if (view === undefined) return svg(width, height ?? width / 2, nothing(width, language));
  return svg(
    view.width,
    view.height,
    element("defs", {}, ...markers()),
    ...drawGround(view),
    ...drawRoad(view),
    ...drawAreas(view),
    ...drawThings(view, language),
    ...drawFurniture(view, language),
  );
}

function svg(width: number, height: number, ...content: string[]): string {
  const size = { width, height, viewBox: `0 0 ${fixed(width)} ${fixed(height)}` };
  return `${element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size },
    element("style", {}, style),
    element("rect", { width, height, fill: colours.ground }),
    content.filter((part) => part !== "").join("\n"),
  )}\n`;
}

function nothing(width: number, language: Language): string {
  const attributes = { x: width / 2, y: width / 4, class: "node" };
  return element("text", attributes, words[language].nothing);
}

/** Arrow heads do not take the colour of their line everywhere, so each colour has its own. */
function markers(): string[] {
  const lights = ["red", "yellow", "protected-green", "dark"].map((light) => {
    const colour = lampOf(light)?.colour ?? colours.way;
    return [`arrow-${colour.slice(1)}`, colour] as const;
  });
  return [["arrow-way", colours.way] as const, ...lights].map(([id, fill]) =>
    element(
      "marker",
      {
        id,
        viewBox: "0 0 8 8",
        refX: 6,
        refY: 4,
        markerWidth: 4.5,
        markerHeight: 4.5,
        orient: "auto",
      },
      element("path", { d: "M 0 0.5 L 7.5 4 L 0 7.5 Z", fill }),
    ),
  );
}
