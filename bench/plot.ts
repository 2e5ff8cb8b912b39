import type { ElementTimes } from "./cost.js";

const width = 720;
const height = 400;
const frame = { left: 64, right: 120, top: 48, bottom: 52 };

const lines = [
  { name: "decode", colour: "#1b6ca8" },
  { name: "encode", colour: "#c1440e" },
  { name: "encodeInto", colour: "#5b8c2a" },
] as const;

/** Nanoseconds an element over the length of the list, as SVG. */
export function costPlot(times: readonly ElementTimes[]): string {
  const longest = Math.max(...times.map(({ length }) => length));
  const most = Math.max(...times.flatMap((each) => lines.map(({ name }) => each[name])));
  const top = niceTop(most);
  const right = width - frame.right;
  const bottom = height - frame.bottom;
  const x = (length: number): number =>
    frame.left + (Math.log2(length) / Math.log2(longest)) * (right - frame.left);
  const y = (ns: number): number => bottom - (ns / top) * (bottom - frame.top);

  const title = `Nanoseconds an element, in lists of 1 to ${longest} participants`;
  const grid = [0, 1, 2, 3, 4].map((part) => {
    const ns = (top * part) / 4;
    return (
      `<path d="M${frame.left} ${fixed(y(ns))}H${right}" stroke="#ddd"/>` +
      `<text x="${frame.left - 8}" y="${fixed(y(ns) + 4)}" text-anchor="end">${ns}</text>`
    );
  });
  const ticks = times.map(
    ({ length }) =>
      `<text x="${fixed(x(length))}" y="${bottom + 20}" text-anchor="middle">${length}</text>`,
  );
  const curves = lines.map(({ name, colour }) => {
    const points = times.map((each) => `${fixed(x(each.length))},${fixed(y(each[name]))}`);
    const dots = points.map((point) => {
      const [cx, cy] = point.split(",");
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
    });
    return (
      `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      dots.join("")
    );
  });
  const labels = labelHeights(times.at(-1), y).map(
    ({ name, colour, at }) =>
      `<text x="${right + 10}" y="${fixed(at + 4)}" fill="${colour}">${name}</text>`,
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="#333">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${frame.left}" y="26" font-size="15">${title}</text>`,
    ...grid,
    ...ticks,
    `<text x="${(frame.left + right) / 2}" y="${height - 10}" text-anchor="middle">elements in the list</text>`,
    ...curves,
    ...labels,
    "</svg>",
  ].join("\n")}\n`;
}

/** The least of 1, 2, 4, 6 and 8 times a power of ten that is not below `most`. */
function niceTop(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 4, 6, 8].find((factor) => factor * unit >= most) ?? 10) * unit;
}

/** Where the names of the lines stand: at their ends, but not over each other. */
function labelHeights(
  last: ElementTimes | undefined,
  y: (ns: number) => number,
): { name: string; colour: string; at: number }[] {
  if (last === undefined) return [];
  const ends = lines.map((line) => ({ ...line, at: y(last[line.name]) }));
  ends.sort((a, b) => b.at - a.at);
  let above = Number.POSITIVE_INFINITY;
  return ends.map((end) => {
    above = Math.min(end.at, above - 17);
    return { ...end, at: above };
  });
}

function fixed(pixels: number): string {
  return pixels.toFixed(1);
}
