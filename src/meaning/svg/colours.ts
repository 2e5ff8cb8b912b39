/** Colours of the picture. */
export const colours = {
  ground: "#eef1ea",
  asphalt: "#5b6168",
  bikeLane: "#8c5a4f",
  footway: "#b9b3a8",
  marking: "#f4f4f0",
  text: "#22272e",
  faint: "#7a828c",
  halo: "#ffffff",
  way: "#b8c4d6",
  event: "#d9480f",
  sign: "#1c5fb8",
  region: "#3b82c4",
  zone: "#c2255c",
  history: "#475569",
  plan: "#7048e8",
  unlit: "#9aa0a6",
} as const;

/** Fill of a road user, by `ParticipantType`. */
export const userColours: Readonly<Record<string, string>> = {
  motor: "#1971c2",
  "non-motor": "#0c8599",
  pedestrian: "#e8590c",
  rsu: "#495057",
  unknown: "#868e96",
};

interface Lamp {
  readonly colour: string;
  readonly flashing: boolean;
}

const red = "#e03131";
const yellow = "#f2b705";
const green = "#2f9e44";

const lamps: Readonly<Record<string, Lamp>> = {
  "flashing-red": { colour: red, flashing: true },
  red: { colour: red, flashing: false },
  "flashing-green": { colour: green, flashing: true },
  "permissive-green": { colour: green, flashing: false },
  "protected-green": { colour: green, flashing: false },
  yellow: { colour: yellow, flashing: false },
  "flashing-yellow": { colour: yellow, flashing: true },
  "stop-Then-Proceed": { colour: red, flashing: true },
  "stop-And-Remain": { colour: red, flashing: false },
  "pre-Movement": { colour: yellow, flashing: false },
  "permissive-Movement-Allowed": { colour: green, flashing: false },
  "protected-Movement-Allowed": { colour: green, flashing: false },
  "intersection-clearance": { colour: yellow, flashing: false },
  "caution-Conflicting-Traffic": { colour: yellow, flashing: true },
};

/** How a light looks; undefined if nobody tells of it. */
export function lampOf(light: string | undefined): Lamp | undefined {
  if (light === undefined) return undefined;
  return lamps[light] ?? { colour: colours.unlit, flashing: false };
}
