import type { TimeCountingDown, UTCTiming } from "../../editions/ydt3709-2020.js";
import type { Path } from "../../errors.js";
import type { NodeParts } from "../geo/map.js";
import { nodeName } from "../geo/roads.js";
import type { Memory } from "./memory.js";
import { type CheckedRule, type Fault, ofMessage, ofType } from "./rule.js";
import type { Subject } from "./subject.js";

export const spatRules: readonly CheckedRule[] = [
  {
    id: "spat/phase-id",
    set: "spat",
    severity: "error",
    source: "comments of the modules: PhaseID",
    explanation:
      "The phases of an intersection have different numbers, and none is 0, which is unknown.",
    check: ofMessage("SPAT", ({ intersections }, root) =>
      intersections.flatMap(({ phases }, at) =>
        phases.flatMap(({ id }, index): Fault[] => {
          const path = [...root, "intersections", at, "phases", index, "id"];
          if (id === 0) return [{ path, message: "phase 0 is unknown" }];
          const first = phases.findIndex((phase) => phase.id === id);
          return first < index ? [{ path, message: `phase ${id} comes twice` }] : [];
        }),
      ),
    ),
  },
  {
    id: "spat/timing-order",
    set: "spat",
    severity: "error",
    source: "YD/T 3709-2020: TimeCountingDown, UTCTiming",
    explanation: "The likely end of a light lies between its earliest and its latest end.",
    check: (subject) => [
      ...ofType<TimeCountingDown>("TimeCountingDown", (timing) =>
        countingFault(timing.minEndTime, timing.likelyEndTime, timing.maxEndTime),
      )(subject),
      // T/CSAE 53-2017 counts down without saying so
      ...ofType<TimeCountingDown | { kind: string }>("TimeChangeDetails", (timing) =>
        "kind" in timing
          ? undefined
          : countingFault(timing.minEndTime, timing.likelyEndTime, timing.maxEndTime),
      )(subject),
      ...ofType<UTCTiming>("UTCTiming", (timing) =>
        utcFault(timing.minEndUTCTime, timing.likelyEndUTCTime, timing.maxEndUTCTime),
      )(subject),
    ],
  },
  {
    id: "spat/phase-not-in-spat",
    set: "spat",
    severity: "error",
    source: "YD/T 3709-2020: PhaseID of MAP and SPAT are the same; told once for each intersection",
    explanation:
      "A movement or lane of the MAP goes by a phase that the SPAT of its intersection does not have.",
    check: ({ root, message }, memory) =>
      pairsOf(message, root, memory).flatMap((pair) => {
        const missing = phasesOfNode(pair.node).filter((id) => !pair.phases.includes(id));
        return disagreement(memory, "spat", pair, missing, "the SPAT does not have");
      }),
  },
  {
    id: "spat/phase-not-in-map",
    set: "spat",
    severity: "warning",
    source: "YD/T 3709-2020: PhaseID of MAP and SPAT are the same; told once for each intersection",
    explanation:
      "The SPAT has a phase that no movement or lane of the MAP goes by; it may be for those on foot.",
    check: ({ root, message }, memory) =>
      pairsOf(message, root, memory).flatMap((pair) => {
        const named = phasesOfNode(pair.node);
        const missing = pair.phases.filter((id) => !named.includes(id));
        return disagreement(memory, "map", pair, missing, "the MAP does not name");
      }),
  },
  {
    id: "spat/unknown-intersection",
    set: "spat",
    severity: "warning",
    source:
      "YD/T 3709-2020: the id of an intersection is that of a node; told once for each intersection",
    explanation: "There are MAPs in this stream, and none tells of the intersection of this SPAT.",
    check: ofMessage("SPAT", ({ intersections }, root, _subject, memory) =>
      intersections.flatMap(({ intersectionId }, index) => {
        const name = nodeName(intersectionId);
        if (memory.nodes.size === 0 || memory.nodes.has(name)) return [];
        if (!isNew(memory, `unknown ${name}`)) return [];
        const path = [...root, "intersections", index, "intersectionId"];
        return [{ path, message: `no MAP tells of node ${name}` }];
      }),
    ),
  },
];

/** Marks above this tell no time. */
const longest = 36000;
const isTime = (mark: number | undefined): mark is number => mark !== undefined && mark < longest;

function countingFault(
  least: number | undefined,
  likely: number,
  most: number | undefined,
): string | undefined {
  if (!isTime(likely)) return undefined;
  const seconds = likely / 10;
  if (isTime(least) && least > likely) {
    return `ends in ${seconds} s, at the earliest in ${least / 10} s`;
  }
  return isTime(most) && most < likely
    ? `ends in ${seconds} s, at the latest in ${most / 10} s`
    : undefined;
}

/** Marks begin anew with the hour, so the shorter way around tells which one is first. */
function utcFault(
  least: number | undefined,
  likely: number,
  most: number | undefined,
): string | undefined {
  const isBefore = (a: number, b: number): boolean => (b - a + longest) % longest > longest / 2;
  if (!isTime(likely)) return undefined;
  if (isTime(least) && isBefore(least, likely)) {
    return `ends at mark ${likely}, at the earliest at mark ${least}`;
  }
  return isTime(most) && isBefore(likely, most)
    ? `ends at mark ${likely}, at the latest at mark ${most}`
    : undefined;
}

/** A node of a MAP with the phases of its SPAT, one of which this frame tells. */
interface Pair {
  readonly name: string;
  readonly node: NodeParts;
  readonly phases: readonly number[];
  readonly path: Path;
}

function pairsOf(message: Subject["message"], root: Path, memory: Memory): Pair[] {
  if (message?.type === "MapData") {
    return message.value.nodes.flatMap((node: NodeParts, index): Pair[] => {
      const name = nodeName(node.id);
      const phases = memory.phases.get(name);
      return phases === undefined ? [] : [{ name, node, phases, path: [...root, "nodes", index] }];
    });
  }
  if (message?.type === "SPAT") {
    return message.value.intersections.flatMap(({ intersectionId, phases }, index): Pair[] => {
      const name = nodeName(intersectionId);
      const node = memory.nodes.get(name);
      const path = [...root, "intersections", index];
      return node === undefined ? [] : [{ name, node, phases: phases.map(({ id }) => id), path }];
    });
  }
  return [];
}

/** Phase 0 is unknown, and 255 is always green: no SPAT has them. */
function phasesOfNode({ inLinks = [], "inLinks-ex": detailed = [] }: NodeParts): number[] {
  const ways = [
    ...inLinks.flatMap(({ movements = [], lanes }) => [
      ...movements,
      ...lanes.flatMap(({ connectsTo = [] }) => connectsTo),
    ]),
    ...detailed.flatMap(({ "movements-ex": movements = [], sections }) => [
      ...movements,
      ...sections.flatMap(({ lanes }) =>
        lanes.flatMap(({ "connectsTo-ex": connectsTo = [] }) => connectsTo),
      ),
    ]),
  ];
  const named = ways.flatMap(({ phaseId }) => phaseId ?? []);
  return [...new Set(named)].filter((id) => id !== 0 && id !== 255).sort((a, b) => a - b);
}

function disagreement(
  memory: Memory,
  where: string,
  { name, path }: Pair,
  missing: readonly number[],
  what: string,
): Fault[] {
  const phases = [...new Set(missing)].join(", ");
  if (missing.length === 0 || !isNew(memory, `${where} ${name} ${phases}`)) return [];
  return [{ path, message: `node ${name}: ${what} phase ${phases}` }];
}

/** So many disagreements are told once; then they are told again. */
const mostTold = 10_000;

function isNew({ told }: Memory, key: string): boolean {
  if (told.has(key)) return false;
  if (told.size >= mostTold) told.clear();
  told.add(key);
  return true;
}
