import { type FeatureCollection, type SvgOptions, toSVG } from "../meaning/index.js";
import { h } from "./dom.js";
import { type Language, type Words, words } from "./words.js";

/** The drawing of all frames with its tooltips. */
export interface MapView {
  readonly element: HTMLElement;
  show(collection: FeatureCollection, language: Language): void;
}

/** Drawn for the room that there is, so that its letters are as large as those of the page. */
export function mapView(): MapView {
  const host = h("div", { class: "map" });
  const element = h("div", { class: "drawing" }, host);
  // the drawing has a style of its own, which is not for the page
  const root = host.attachShadow({ mode: "open" });
  let draw = (): void => undefined;

  new ResizeObserver(() => draw()).observe(host);
  return {
    element,
    show(collection, language) {
      draw = () => {
        const { clientWidth: width, clientHeight: height } = host;
        // there is no room while something else is shown
        if (width === 0) return;
        const picture = pictureOf(collection, { width, height, language });
        picture.setAttribute("role", "img");
        picture.setAttribute("aria-label", labelOf(collection, words[language]));
        root.replaceChildren(picture);
      };
      draw();
    },
  };
}

function pictureOf(collection: FeatureCollection, size: Required<SvgOptions>): Element {
  const drawn = new DOMParser().parseFromString(toSVG(collection, size), "image/svg+xml");
  return document.importNode(drawn.documentElement, true);
}

/** `Drawing of all frames in the list: 4 lane, 2 vehicle` */
function labelOf({ features }: FeatureCollection, text: Words): string {
  const counts = new Map<string, number>();
  for (const { properties } of features) {
    counts.set(properties.feature, (counts.get(properties.feature) ?? 0) + 1);
  }
  const things = [...counts].map(([feature, count]) => `${count} ${feature}`).join(", ");
  return things === "" ? text.mapLabel : `${text.mapLabel}: ${things}`;
}
