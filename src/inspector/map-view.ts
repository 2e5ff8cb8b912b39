import { type FeatureCollection, toSVG } from "../meaning/index.js";
import { h } from "./dom.js";
import type { Words } from "./words.js";

const drawingPx = 1000;

/** The drawing with its tooltips; it takes the width that there is. */
export function mapView(collection: FeatureCollection, text: Words): HTMLElement {
  const drawn = new DOMParser().parseFromString(
    toSVG(collection, { width: drawingPx }),
    "image/svg+xml",
  );
  const picture = document.importNode(drawn.documentElement, true);
  for (const size of ["width", "height"]) picture.setAttribute(size, "100%");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", text.mapLabel);
  const host = h("div", { class: "map" });
  // the drawing has a style of its own, which is not for the page
  host.attachShadow({ mode: "open" }).append(picture);
  return host;
}
