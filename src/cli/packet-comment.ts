import { formatPath } from "../errors.js";
import { toJer } from "../schema/to-jer.js";
import { layerLine, securityText } from "./layer-report.js";
import type { Outcome, Result } from "./report.js";

/** What became of a frame, in short: a line for each layer, the innermost with its main values or with its error. */
export function commentOf({ outcome, security }: Result): string {
  const around = outcome.ok ? outcome.layers.slice(0, -1) : outcome.layers;
  const lines = [
    ...around.map(layerLine),
    ...(security === undefined ? [] : [`signature ${securityText(security)}`]),
    innermostLine(outcome),
    ...outcome.warnings.map((warning) => `warning: ${warning}`),
  ];
  return lines.join("\n");
}

function innermostLine(outcome: Outcome): string {
  if (outcome.ok) {
    const { codec, value } = outcome;
    const [names, content] = unwrapped([codec.name], toJer(codec, value));
    const values = leavesOf(content, "", deepest).slice(0, mostValues);
    return [`${names.join(" ")} of ${codec.edition}`, ...values].join(", ");
  }
  const { code, message, path, bitOffset } = outcome.error;
  const place = [`bit ${bitOffset}`, formatPath(path)].filter((word) => word !== "").join(", ");
  return `error ${code} at ${place}: ${message}`;
}

/** Values that are shown, and how deep they stand: what describes a message comes first in it. */
const mostValues = 16;
const deepest = 2;
const longestText = 40;

/** The only alternative of a CHOICE is named instead of its value. */
function unwrapped(names: readonly string[], jer: unknown): [readonly string[], unknown] {
  const [only, ...others] = membersOf(jer);
  if (only === undefined || others.length > 0 || membersOf(only[1]).length === 0) {
    return [names, jer];
  }
  return unwrapped([...names, only[0]], only[1]);
}

/** Lists are left out. */
function leavesOf(jer: unknown, path: string, depth: number): string[] {
  if (Array.isArray(jer)) return [];
  if (typeof jer !== "object" || jer === null) {
    return [`${path === "" ? "" : `${path} `}${String(jer).slice(0, longestText)}`];
  }
  if (depth === 0) return [];
  return membersOf(jer).flatMap(([name, member]) =>
    leavesOf(member, path === "" ? name : `${path}.${name}`, depth - 1),
  );
}

function membersOf(jer: unknown): [string, unknown][] {
  return typeof jer === "object" && jer !== null && !Array.isArray(jer) ? Object.entries(jer) : [];
}
