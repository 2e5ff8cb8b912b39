import { lightStates, nameOf } from "../codes/index.js";
import type { Feature } from "../geo/geojson.js";
import { beside, distance, endDirection, type Point, subtract } from "../geo/plane.js";
import type {
  LaneProperties,
  Maneuver,
  MovementProperties,
  PhaseLight,
  StopLineProperties,
} from "../geo/properties.js";
import { colours, lampOf } from "./colours.js";
import { element, fixed, pathOf, title } from "./element.js";
import { positionsOf, type View } from "./view.js";

/** A feature of one kind with its points in pixels. */
interface Drawn<P> {
  readonly properties: P;
  readonly points: readonly Point[];
}

/** The road from below to above: surfaces, markings, ways over the crossing, stop lines. */
export function drawRoad(view: View): string[] {
  const lanes: Drawn<LaneProperties>[] = [];
  const stopLines: Drawn<StopLineProperties>[] = [];
  const movements: Drawn<MovementProperties>[] = [];
  for (const feature of view.shown) {
    const { properties } = feature;
    const points = pixelsOf(view, feature);
    if (properties.feature === "lane") lanes.push({ properties, points });
    if (properties.feature === "stopLine") stopLines.push({ properties, points });
    if (properties.feature === "movement") movements.push({ properties, points });
  }
  return [
    ...crossings(stopLines, movements),
    ...lanes.map((lane) => surface(view, lane)),
    ...lanes.flatMap((lane) => borders(view, lane, lanes)),
    ...lanes.flatMap((lane) => arrows(view, lane)),
    ...movements.map((movement) => way(view, movement)),
    ...stopLines.flatMap((line) => stopLine(view, line, movements)),
  ];
}

function pixelsOf(view: View, feature: Feature): Point[] {
  return positionsOf(feature).map(view.toPixels);
}

const wayEnd = (link: string): string => link.slice(link.indexOf(">") + 1);

/** The surface between the arms of a node: around all its stop lines and ways. */
function crossings(
  stopLines: readonly Drawn<StopLineProperties>[],
  movements: readonly Drawn<MovementProperties>[],
): string[] {
  const nodes = new Map<string, Point[]>();
  for (const { properties, points } of [...stopLines, ...movements]) {
    const node = wayEnd(properties.link);
    nodes.set(node, [...(nodes.get(node) ?? []), ...points]);
  }
  return [...nodes.values()].map((points) =>
    element("path", { d: pathOf(hull(points), true), fill: colours.asphalt }),
  );
}

/** Convex hull: Andrew's monotone chain. */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && !turnsLeft(chain, point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turnsLeft(chain: readonly Point[], point: Point): boolean {
  const [b = point, a = point] = chain.slice(-2).reverse();
  const [u, v] = [subtract(b, a), subtract(point, b)];
  return u[0] * v[1] - u[1] * v[0] > 0;
}

const surfaces: Readonly<Record<string, string>> = {
  bikeLane: colours.bikeLane,
  sidewalk: colours.footway,
  median: colours.footway,
};

function surface(view: View, { properties, points }: Drawn<LaneProperties>): string {
  const { link, lane, width, laneType, maneuvers, speedLimits } = properties;
  const metre = view.pixelsPerMetre;
  const limits = speedLimits?.map(({ type, speed }) => `${type}: ${kilometres(speed)}`);
  const about = title(
    `${link} lane ${lane}, ${width} m wide`,
    laneType,
    maneuvers?.join(", "),
    ...(limits ?? []),
  );
  const line = { d: pathOf(points), fill: "none", "stroke-width": width * metre };
  const ground = element(
    "path",
    { ...line, stroke: surfaces[laneType ?? ""] ?? colours.asphalt },
    about,
  );
  if (laneType !== "crosswalk") return ground;
  const stripes = `${fixed(0.5 * metre)} ${fixed(0.6 * metre)}`;
  return (
    ground + element("path", { ...line, stroke: colours.marking, "stroke-dasharray": stripes })
  );
}

export function kilometres(speed: number | null): string {
  return speed === null ? "unknown" : `${Math.round(speed * 3.6)} km/h`;
}

/** Solid at the edge of the road, dashed between lanes. */
function borders(
  view: View,
  { properties, points }: Drawn<LaneProperties>,
  lanes: readonly Drawn<LaneProperties>[],
): string[] {
  // the edge of the road is marked on the road
  const half = (properties.width / 2) * view.pixelsPerMetre - 1.5;
  const { link, lane, section } = properties;
  const has = (other: number): boolean =>
    lanes.some(({ properties: p }) => p.link === link && p.section === section && p.lane === other);
  // pixels count downwards, so right is where left is on a map; numbers of phase II grow to the left
  const [toLeft, toRight] = section === undefined ? [lane - 1, lane + 1] : [lane + 1, lane - 1];
  const border = (offset: number, isInner: boolean): string =>
    element("path", {
      d: pathOf(beside(points, offset)),
      fill: "none",
      stroke: colours.marking,
      "stroke-width": 1.4,
      "stroke-opacity": isInner ? 0.9 : 0.75,
      "stroke-dasharray": isInner ? "9 9" : undefined,
    });
  return [...(has(toLeft) ? [] : [border(half, false)]), border(-half, has(toRight))];
}

/** Arrows on the ground in metres: forward is up, the end of the lane is at the top. */
const arrowShapes: Readonly<Record<Maneuver, string>> = {
  straight: "M -0.12 3 V -1.2 H -0.5 L 0 -3 L 0.5 -1.2 H 0.12 V 3 Z",
  left: "M 0.12 3 V -0.9 H -0.7 V -0.4 L -1.6 -1.05 L -0.7 -1.7 V -1.2 H -0.12 V 3 Z",
  right: "M -0.12 3 V -0.9 H 0.7 V -0.4 L 1.6 -1.05 L 0.7 -1.7 V -1.2 H 0.12 V 3 Z",
  uTurn:
    "M 0.6 3 V -0.6 A 0.75 0.75 0 0 0 -0.9 -0.6 V 0.4 H -1.3 L -0.78 1.5 L -0.26 0.4 H -0.62 V -0.6 A 0.5 0.5 0 0 1 0.32 -0.6 V 3 Z",
};

function arrows(view: View, { properties, points }: Drawn<LaneProperties>): string[] {
  const { maneuvers, width } = properties;
  const end = points.at(-1);
  const direction = endDirection(points);
  if (maneuvers === undefined || end === undefined || direction === undefined) return [];
  // arrows grow a little with very wide lanes, and stay legible
  const size = Math.max(view.pixelsPerMetre * Math.min(2.4, width / 3.5), 1.6);
  const heading = (Math.atan2(direction[0], -direction[1]) * 180) / Math.PI;
  const back = 9 * size;
  const [x, y] = [end[0] - direction[0] * back, end[1] - direction[1] * back];
  return maneuvers.map((maneuver) =>
    element("path", {
      d: arrowShapes[maneuver],
      fill: colours.marking,
      "fill-opacity": 0.9,
      transform: `translate(${fixed(x)} ${fixed(y)}) rotate(${fixed(heading)}) scale(${fixed(size)})`,
    }),
  );
}

function way(view: View, { properties, points }: Drawn<MovementProperties>): string {
  const { link, lane, to, toLane, phase, light, secondsLeft } = properties;
  const lamp = lampOf(light);
  const isOpen = lamp === undefined || lamp.colour !== lampOf("red")?.colour;
  return element(
    "path",
    {
      d: pathOf(points),
      fill: "none",
      stroke: lamp?.colour ?? colours.way,
      "stroke-width": Math.max(1.2, (isOpen ? 0.4 : 0.25) * view.pixelsPerMetre),
      "stroke-opacity": isOpen ? 0.95 : 0.3,
      "stroke-dasharray": lamp?.flashing ? "6 5" : undefined,
      "marker-end": `url(#${lamp ? `arrow-${lamp.colour.slice(1)}` : "arrow-way"})`,
    },
    title(
      `${link}${lane === undefined ? "" : ` lane ${lane}`} to ${to}${toLane === undefined ? "" : ` lane ${toLane}`}`,
      phase === undefined ? undefined : phaseText({ phase, light, secondsLeft }),
    ),
  );
}

function phaseText({ phase, light, secondsLeft }: PhaseLight): string {
  const name = light === undefined ? "" : `: ${nameOf<string>(lightStates, light).en}`;
  return `phase ${phase}${name}${secondsLeft === undefined ? "" : `, ${secondsLeft} s left`}`;
}

const fromTheLeft: readonly (Maneuver | undefined)[] = ["uTurn", "left", "straight", "right"];

/** A stop line in the colours of its phases, those that lead to the left on the left. */
function stopLine(
  view: View,
  { properties, points }: Drawn<StopLineProperties>,
  movements: readonly Drawn<MovementProperties>[],
): string[] {
  const [left, right] = points;
  if (left === undefined || right === undefined) return [];
  const { link, lane } = properties;
  const turnOf = ({ phase }: PhaseLight): number =>
    fromTheLeft.indexOf(
      movements.find(
        ({ properties: m }) => m.link === link && (m.lane ?? lane) === lane && m.phase === phase,
      )?.properties.turn,
    );
  const phases = [...properties.phases].sort((a, b) => turnOf(a) - turnOf(b));
  const lit = phases.some(({ light }) => light !== undefined) ? distinct(phases) : [undefined];
  const at = (share: number): Point => [
    left[0] + (right[0] - left[0]) * share,
    left[1] + (right[1] - left[1]) * share,
  ];
  const parts = lit.map((phase, index) =>
    element(
      "path",
      {
        d: pathOf([at(index / lit.length), at((index + 1) / lit.length)]),
        stroke: lampOf(phase?.light)?.colour ?? colours.marking,
        "stroke-width": Math.max(2.5, 0.6 * view.pixelsPerMetre),
      },
      title(`${link} lane ${lane}, stop line`, ...phases.map(phaseText)),
    ),
  );
  const room = distance(left, right) / lit.length;
  const labels = lit.map((phase, index) =>
    phase === undefined || phase.secondsLeft === undefined || room < 10
      ? ""
      : secondsLabel(at((index + 0.5) / lit.length), left, right, phase),
  );
  return [...parts, ...labels];
}

/** Phases that show the same need one part of the line. */
function distinct(phases: readonly PhaseLight[]): PhaseLight[] {
  return phases.filter((phase, index) => {
    const before = phases[index - 1];
    return before?.light !== phase.light || before?.secondsLeft !== phase.secondsLeft;
  });
}

/** Seconds left, on the side that traffic comes from. */
function secondsLabel(
  middle: Point,
  left: Point,
  right: Point,
  { light, secondsLeft }: PhaseLight,
): string {
  const across = distance(left, right);
  const back: Point = [-(right[1] - left[1]) / across, (right[0] - left[0]) / across];
  return element(
    "text",
    {
      x: middle[0] + back[0] * 12,
      y: middle[1] + back[1] * 12 + 4,
      class: "seconds",
      style: `fill: ${lampOf(light)?.colour}`,
    },
    String(Math.round(secondsLeft ?? 0)),
  );
}
