import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { lookup } from "../../src/editions/index.js";
import { type Frame, frameOf } from "../../src/meaning/frame.js";
import { toGeoJSON } from "../../src/meaning/geo/scene.js";
import { toSVG } from "../../src/meaning/svg/index.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import {
  mapFrame,
  offset,
  participant,
  refPos,
  rsmFrame,
  rsuId,
  scene,
  spatFrame,
} from "./scene.js";

/** Names of the elements in order; throws where tags do not match. */
function elementsOf(svg: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, close, name = "", self] of svg.matchAll(/<(\/?)([A-Za-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    names.push(name);
    if (self !== "/") open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(" ")} not closed`);
  if (/<[^/A-Za-z]/.test(svg)) throw new Error("a stray <");
  return names;
}

const count = (svg: string, text: string | RegExp): number => svg.split(text).length - 1;

describe("toSVG", () => {
  const svg = toSVG(toGeoJSON(scene));

  test("is well formed, with sizes that are numbers", () => {
    expect(elementsOf(svg)[0]).toBe("svg");
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("takes the height that is wanted, and shows the same in it", () => {
    const low = toSVG(toGeoJSON(scene), { width: 900, height: 300 });
    expect(low).toContain('width="900" height="300" viewBox="0 0 900 300"');
    expect(elementsOf(low)).toEqual(
      elementsOf(toSVG(toGeoJSON(scene), { width: 400, height: 900 })),
    );
    expect(toSVG(toGeoJSON([]), { width: 900, height: 300 })).toContain('height="300"');
  });

  test("has its legend and its names in Chinese, too", () => {
    const texts = (drawn: string): string[] =>
      [...drawn.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
    const chinese = texts(toSVG(toGeoJSON(scene), { language: "zh" }));
    expect(chinese).toHaveLength(texts(svg).length);
    expect(chinese).toContain("机动车");
    // what the MAP itself says stays
    const latin = chinese.filter((text) => /[a-z]{4,}/i.test(text));
    expect(latin).toEqual(["Test Crossing (1-500)"]);
  });

  test("draws lanes as wide as they are, in the scale of the bar", () => {
    const bar = /M 0 -5 V 0 H ([\d.]+) V -5/.exec(svg)?.[1];
    const metres = /class="small">(\d+) m</.exec(svg)?.[1];
    const pixelsPerMetre = Number(bar) / Number(metres);
    const widths = [...svg.matchAll(/stroke-width="([\d.]+)" stroke="#5b6168"/g)];
    expect(widths).toHaveLength(12);
    for (const [, width] of widths) expect(Number(width)).toBeCloseTo(3.5 * pixelsPerMetre, 0);
  });

  test("colours movements and stop lines by their lights", () => {
    // two green phases: straight on and right from north and south, three movements each
    expect(count(svg, "arrow-2f9e44)")).toBe(6);
    expect(count(svg, "arrow-e03131)")).toBe(10);
    expect(count(svg, "arrow-way)")).toBe(0);
    expect(svg).toContain("phase 11: green, protected, 9 s left");
    const unlit = toSVG(toGeoJSON([mapFrame]));
    expect(count(unlit, "arrow-way)")).toBe(16);
  });

  test("fills areas below the road, and shows their edges above it", () => {
    const asphalt = svg.indexOf('stroke="#5b6168"');
    const [fill, edge] = ['fill="#d9480f" fill-opacity', 'fill="none" stroke="#d9480f"'];
    expect(count(svg, fill)).toBe(2);
    expect(svg.lastIndexOf(fill)).toBeLessThan(asphalt);
    expect(svg.indexOf(edge)).toBeGreaterThan(svg.lastIndexOf('stroke="#5b6168"'));
  });

  test("turns road users by their heading, which counts clockwise", () => {
    expect(svg).toContain("rotate(180)");
    expect(svg).toContain("rotate(270)");
    expect(svg).toContain("45 km/h");
  });

  test("has a north arrow, a scale and a legend of what is there", () => {
    expect(svg).toContain(">N</text>");
    expect(svg).toContain(">pedestrian</text>");
    expect(toSVG(toGeoJSON([mapFrame, spatFrame]))).not.toContain(">pedestrian</text>");
  });

  test("shows the crossing, and says what lies elsewhere", () => {
    const far: Frame = {
      kind: "rsmFrame",
      value: {
        msgCnt: 0,
        id: Uint8Array.from(rsuId).reverse(),
        refPos: { lat: refPos.lat + 90_000_000, long: refPos.long },
        participants: [participant(1, { pos: offset(0, 0), heading: 0 })],
      },
    };
    const withFar = toSVG(toGeoJSON([...scene, far]));
    expect(withFar).toContain("1 thing lies outside");
    expect(
      withFar.replace(/<text[^>]*>1 thing lies outside<\/text>/, "").replaceAll("\n", ""),
    ).toBe(svg.replaceAll("\n", ""));
  });

  test("without a road shows road users", () => {
    const users = toSVG(toGeoJSON([rsmFrame]));
    elementsOf(users);
    expect(count(users, 'class="user"')).toBe(8);
  });

  test("of nothing says so", () => {
    const nothing = toSVG(toGeoJSON([]));
    elementsOf(nothing);
    expect(nothing).toContain("nothing to draw");
  });

  test("keeps text from the air from being markup", () => {
    if (mapFrame.kind !== "mapFrame") throw new Error();
    const [node] = mapFrame.value.nodes;
    if (node === undefined) throw new Error();
    const evil = { ...node, name: '</title><script>"&\u0000\u0007' };
    const frame: Frame = { kind: "mapFrame", value: { ...mapFrame.value, nodes: [evil] } };
    const drawn = toSVG(toGeoJSON([frame]));
    expect(elementsOf(drawn)).not.toContain("script");
    expect(drawn).toContain("&lt;/title&gt;&lt;script&gt;&quot;&amp; (1-500)");
  });
});

describe("any frame gives a good picture", () => {
  for (const edition of ["csae157-2020", "csae53-2017"] as const) {
    const codec = lookup(edition, "MessageFrame");
    if (codec === undefined) throw new Error(edition);
    property.prop([arbitrary(codec, { maxElements: 32 })], { numRuns: 100 })(edition, (value) => {
      const frame = frameOf("MessageFrame", value);
      const drawn = toSVG(toGeoJSON(frame ? [frame] : []));
      expect(elementsOf(drawn)[0]).toBe("svg");
      expect(drawn).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
    });
  }
});
