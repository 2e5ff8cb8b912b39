import type { Feature } from "../geo/geojson.js";
import type { Point } from "../geo/plane.js";
import type {
  EventProperties,
  ObstacleProperties,
  RoadUserProperties,
  SignProperties,
  TrackProperties,
} from "../geo/properties.js";
import { colours, userColours } from "./colours.js";
import { element, escaped, fixed, pathOf, title } from "./element.js";
import { kilometres } from "./road.js";
import { positionsOf, type View } from "./view.js";
import type { Language } from "./words.js";

/** What areas are filled with lies below the road, whose asphalt keeps its colour. */
export function drawGround(view: View): string[] {
  return areasOf(view).map(({ d, colour, about }) =>
    element("path", { d, fill: colour, "fill-opacity": 0.15 }, title(about)),
  );
}

/** Where areas end, and what is forbidden or seen on the road itself. */
export function drawAreas(view: View): string[] {
  const edges = areasOf(view).map(({ d, colour, about }) => {
    const edge = { d, fill: "none", stroke: colour, "stroke-width": 1.5, "stroke-opacity": 0.8 };
    return element("path", { ...edge, "stroke-dasharray": "7 4" }, title(about));
  });
  const zones = view.shown.flatMap((feature) => {
    const draw = (fill: string, about: string): string[] => {
      const zone = { d: outlineOf(view, feature), fill, "fill-opacity": 0.13, stroke: fill };
      return [element("path", { ...zone, "stroke-opacity": 0.6 }, title(about))];
    };
    switch (feature.properties.feature) {
      case "prohibitedZone":
        return draw(colours.zone, "no stopping");
      case "detectedRegion":
        return draw(colours.region, "detected region");
      default:
        return [];
    }
  });
  return [...edges, ...zones];
}

/** Of events and signs. */
function areasOf(view: View): { d: string; colour: string; about: string }[] {
  return view.shown.flatMap((feature) => {
    const { properties } = feature;
    if (properties.feature !== "area") return [];
    return {
      d: outlineOf(view, feature),
      colour: properties.of === "event" ? colours.event : colours.sign,
      about: `${properties.of} ${properties.id}, within ${properties.radius} m`,
    };
  });
}

function outlineOf({ toPixels }: View, { geometry }: Feature): string {
  if (geometry.type !== "Polygon") return "";
  return geometry.coordinates.map((ring) => pathOf(ring.map(toPixels), true)).join(" ");
}

/** Road users with their tracks, obstacles, events and signs. */
export function drawThings(view: View, language: Language): string[] {
  const tracks: string[] = [];
  const things: string[] = [];
  for (const feature of view.shown) {
    const { properties } = feature;
    const points = positionsOf(feature).map(view.toPixels);
    switch (properties.feature) {
      case "path":
        tracks.push(
          line(
            points,
            properties.of === "event" ? colours.event : colours.sign,
            "10 4",
            `path of ${properties.of} ${properties.id}`,
          ),
        );
        break;
      case "history":
      case "prediction":
      case "plan":
        tracks.push(track(points, properties));
        break;
      case "vehicle":
      case "person":
      case "participant":
        things.push(roadUser(view, centreOf(points), properties));
        break;
      case "obstacle":
        things.push(obstacle(centreOf(points), properties));
        break;
      case "event":
        things.push(event(centreOf(points), properties, language));
        break;
      case "sign":
        things.push(sign(centreOf(points), properties, language));
        break;
      default:
        break;
    }
  }
  return [...tracks, ...things];
}

function centreOf(points: readonly Point[]): Point {
  const [x, y] = points.reduce(([sumX, sumY], [px, py]) => [sumX + px, sumY + py], [0, 0]);
  return [x / points.length, y / points.length];
}

/** On a paler line, which is seen on asphalt and ground alike. */
function line(points: readonly Point[], stroke: string, dashes: string, about: string): string {
  const d = pathOf(points);
  const below = { d, fill: "none", stroke: colours.halo, "stroke-width": 4, "stroke-opacity": 0.6 };
  const above = { d, fill: "none", stroke, "stroke-width": 2, "stroke-dasharray": dashes };
  return element("g", {}, title(about), element("path", below), element("path", above));
}

function track(points: readonly Point[], { feature, confidence }: TrackProperties): string {
  const about = confidence === undefined ? feature : `${feature}, ${confidence} %`;
  return line(
    points,
    feature === "history" ? colours.history : colours.plan,
    feature === "history" ? "1.5 4" : "7 4",
    about,
  );
}

/** Smaller ones would not be seen. */
const leastPixels = 9;

function roadUser(view: View, [x, y]: Point, user: RoadUserProperties): string {
  const { heading, participantType, speed } = user;
  const fill = userColours[String(participantType)] ?? userColours.unknown;
  const length = Math.max((user.length ?? 0) * view.pixelsPerMetre, leastPixels);
  const width = Math.max((user.width ?? 0) * view.pixelsPerMetre, leastPixels * 0.5);
  const shape =
    heading === null || participantType === "rsu"
      ? element("circle", { r: leastPixels / 2, class: "user", fill })
      : participantType === "pedestrian"
        ? person(heading, fill)
        : vehicle(heading, length, width, fill);
  // who stands needs no number
  const label = speed === null || speed < 0.5 ? "" : kilometres(speed);
  const reach = Math.max(length, width) / 2 + 3;
  return element(
    "g",
    { transform: `translate(${fixed(x)} ${fixed(y)})` },
    title(
      user.name,
      user.participantId === undefined ? undefined : `participant ${user.participantId}`,
      user.id === undefined ? undefined : `id ${user.id}`,
      `speed ${kilometres(speed)}`,
      heading === null ? undefined : `heading ${Math.round(heading)}°`,
    ),
    shape,
    element("text", { x: reach, y: -reach, class: "label" }, label),
  );
}

/** A body that comes to a point in front, with a windscreen. */
function vehicle(heading: number, length: number, width: number, fill: string | undefined): string {
  const [l, w] = [length / 2, width / 2];
  const nose = Math.min(l * 0.35, w);
  const body: Point[] = [
    [-w, l],
    [-w, -l + nose],
    [-w * 0.55, -l],
    [w * 0.55, -l],
    [w, -l + nose],
    [w, l],
  ];
  const screen: Point[] = [
    [-w * 0.7, -l * 0.25],
    [-w * 0.55, -l * 0.55],
    [w * 0.55, -l * 0.55],
    [w * 0.7, -l * 0.25],
  ];
  return element(
    "g",
    { transform: `rotate(${fixed(heading)})` },
    element("path", { d: pathOf(body, true), class: "user", fill }),
    element("path", { d: pathOf(screen, true), fill: colours.halo, "fill-opacity": 0.75 }),
  );
}

function person(heading: number, fill: string | undefined): string {
  return element(
    "g",
    { transform: `rotate(${fixed(heading)})` },
    element("path", { d: "M 0 -9 L 4 -2 H -4 Z", fill }),
    element("circle", { r: leastPixels / 2, class: "user", fill }),
  );
}

function obstacle([x, y]: Point, { name, obstacleId }: ObstacleProperties): string {
  return element(
    "g",
    { transform: `translate(${fixed(x)} ${fixed(y)})` },
    title(`obstacle ${obstacleId}: ${name}`),
    element("path", { d: "M -5 -5 L 5 5 M 5 -5 L -5 5", stroke: colours.event, "stroke-width": 3 }),
    element("text", { x: 8, y: 4, class: "label" }, escaped(name)),
  );
}

function event([x, y]: Point, properties: EventProperties, language: Language): string {
  const { name, nameZh, description, eventId } = properties;
  const label = language === "zh" ? nameZh : name;
  return element(
    "g",
    { transform: `translate(${fixed(x)} ${fixed(y)})` },
    title(`event ${eventId}: ${name}`, nameZh, description),
    element("path", {
      d: "M 0 -11 L 10.5 7 H -10.5 Z",
      fill: "#ffd43b",
      stroke: colours.event,
      "stroke-width": 2,
      "stroke-linejoin": "round",
    }),
    element("text", { y: 5, class: "mark" }, "!"),
    element("text", { x: 14, y: 5, class: "label" }, escaped(label)),
  );
}

function sign([x, y]: Point, properties: SignProperties, language: Language): string {
  const { name, nameZh, description, signId, signType } = properties;
  const label = language === "zh" ? nameZh : name;
  return element(
    "g",
    { transform: `translate(${fixed(x)} ${fixed(y)})` },
    title(`sign ${signId}, type ${signType}: ${name}`, nameZh, description),
    element("rect", {
      x: -8,
      y: -8,
      width: 16,
      height: 16,
      rx: 3,
      fill: colours.sign,
      stroke: colours.halo,
      "stroke-width": 1.5,
    }),
    element("text", { y: 4, class: "mark", style: `fill: ${colours.halo}` }, "i"),
    element("text", { x: 12, y: 4, class: "label" }, escaped(label)),
  );
}
