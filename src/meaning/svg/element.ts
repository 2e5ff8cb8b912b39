import type { Point } from "../geo/plane.js";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG; content is markup. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? fixed(value) : value)}"`)
    .join("");
  return content.length === 0
    ? `<${name}${text}/>`
    : `<${name}${text}>${content.join("")}</${name}>`;
}

/** Text as markup; characters that XML does not have are left out (XML 1.0 2.2). */
export function escaped(text: string | undefined): string {
  return (text ?? "")
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A tenth of a pixel is enough. */
export function fixed(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** Path data of a line, or of a ring if it is closed. */
export function pathOf(points: readonly Point[], closed = false): string {
  const text = points.map(([x, y]) => `${fixed(x)} ${fixed(y)}`).join(" L ");
  return `M ${text}${closed ? " Z" : ""}`;
}

/** A tooltip of the element that it stands in. */
export function title(...lines: readonly (string | undefined)[]): string {
  return element("title", {}, escaped(lines.filter((line) => line !== undefined).join("\n")));
}
