import type { CommandLineUse } from "./command-line.js";
import type { ElementTimes } from "./cost.js";
import type { Ratio } from "./goals.js";
import type { MemoryUse } from "./memory.js";
import type { PeerResult, PeerTimes } from "./peers/peers.js";
import { type MessageResult, machine, type ProcessResults, type Results } from "./results.js";

/** Most that importing one edition may take. */
const loadingGoalMs = 15;
const compilingGoalMs = 2000;
/** Least lines of hex in a second. */
const commandLineGoal = 100_000;
/** Parts of the heap that it may have grown by at the end: it varies by about so much from one look to the next. */
const heapTolerance = 0.05;

/** Before the results of a run too short for the optimizing compiler. */
export const quickNote =
  "A short run: it shows that all contestants run and lose no value. Its times mean nothing.";

/** The results as Markdown that is as readable in a terminal. */
export function report({ messages, cost, processes }: Results): string {
  const { cpu, cores, system, node, v8 } = machine();
  const parts = [
    "# What the bench measured",
    "Written by `npm run bench -- --write`. Medians over three runs, in each of which all contestants take turns in one process; only the ratios mean something on another machine. A corpus has 100 different frames with a fixed seed, a captured one its single frame. Decoded values are dropped at once.",
    `${cpu}, ${cores} cores, ${system}, Node ${node}, V8 ${v8}.`,
    "## Speed",
    "In nanoseconds a message. `/ parse` is how many times faster than `JSON.parse` of the same value decoding is, `/ stringify` the same for encoding and `JSON.stringify`, each with its goal; the floor is the same object tree built from a flat array by functions that know its shape beforehand, and decoding may take 2.5 times as long.",
    speedTable(messages),
    goalsMet(messages),
    "## Beside others",
    "Nanoseconds to decode and to encode. protobufjs runs in the same process with an equal schema; its decoder gives views of the input for octets and numbers for enumerations. The others run in a process of their own, built from the modules in `asn1/`.",
    othersTable(messages, processes?.peers ?? []),
    ...(processes?.peers ?? []).flatMap(absence),
  ];
  if (cost.length > 0) parts.push(...costParts(cost));
  if (processes !== undefined) parts.push(...processParts(processes));
  return `${parts.join("\n\n")}\n`;
}

function costParts(cost: readonly ElementTimes[]): string[] {
  return [
    "## Cost over size",
    "Nanoseconds an element in lists of participants (`DetectedPTCList` of T/CSAE 157-2020).",
    "![Nanoseconds an element over the length of the list](cost.svg)",
    costTable(cost),
  ];
}

function processParts(processes: ProcessResults): string[] {
  const { memory, framesForHeap, loadingMs, compilingMs, commandLine } = processes;
  return [
    "## Memory",
    "Octets a message. `beyond` is what decoding allocates beside the value it gives.",
    memoryTable(memory),
    heapLine(memory, framesForHeap),
    "## Loading",
    `Importing \`ydt3709-2020\` in a fresh process takes ${loadingMs.toFixed(1)} ms (at most ${loadingGoalMs}: ${mark(loadingMs <= loadingGoalMs)}).`,
    "## Compiling",
    `Compiling a thousand types takes ${compilingMs.toFixed(0)} ms (at most ${compilingGoalMs}: ${mark(compilingMs <= compilingGoalMs)}).`,
    "## Command line",
    "`cv2x decode` of a file of a million BSM frames of 53 octets in hex, to JSON lines.",
    commandLineTable(commandLine),
  ];
}

function speedTable(messages: readonly MessageResult[]): string {
  const head = [
    "message",
    "octets",
    "decode",
    "/ parse",
    "encode",
    "/ stringify",
    "encodeInto",
    "/ stringify",
    "of the floor",
  ];
  const rows = messages.map(({ name, octets, ns, ratios }) => [
    name,
    whole(octets),
    whole(ns.decode),
    withGoal(ratios.decode, "≥"),
    whole(ns.encode),
    withGoal(ratios.encode, "≥"),
    whole(ns.encodeInto),
    withGoal(ratios.encodeInto, "≥"),
    withGoal(ratios.floor, "≤"),
  ]);
  return table(head, rows);
}

function goalsMet(messages: readonly MessageResult[]): string {
  const ratios = messages.flatMap((message) => Object.values<Ratio>({ ...message.ratios }));
  const withGoals = ratios.filter(({ goal }) => goal !== undefined);
  const met = withGoals.filter(({ isMet }) => isMet);
  return `${met.length} of ${withGoals.length} goals are met.`;
}

function othersTable(messages: readonly MessageResult[], peers: readonly PeerResult[]): string {
  const present = peers.filter(({ absent }) => absent === undefined);
  const head = ["message", "this codec", "JSON", "protobufjs", ...present.map(({ name }) => name)];
  const rows = messages.map(({ name, ns }) => [
    name,
    both({ decode: ns.decode, encode: ns.encode }),
    both({ decode: ns.parse, encode: ns.stringify }),
    both({ decode: ns.protobufDecode, encode: ns.protobufEncode }),
    ...present.map(({ times }) => both(times.get(name))),
  ]);
  return table(head, rows);
}

function absence({ name, absent }: PeerResult): string[] {
  return absent === undefined ? [] : [`${name}: ${absent}.`];
}

function costTable(cost: readonly ElementTimes[]): string {
  const head = ["elements", "decode", "encode", "encodeInto", "JSON.parse"];
  const rows = cost.map(({ length, decode, encode, encodeInto, parse }) =>
    [length, decode, encode, encodeInto, parse].map(whole),
  );
  return table(head, rows);
}

function memoryTable({ allocations }: MemoryUse): string {
  const head = ["message", "value", "decode", "beyond", "encodeInto (0)"];
  const rows = allocations.map(({ name, value, decode, encodeInto }) => [
    name,
    whole(value),
    whole(decode),
    whole(Math.max(0, decode - value)),
    `${whole(encodeInto)} ${mark(encodeInto < 1)}`,
  ]);
  return table(head, rows);
}

function heapLine({ heapOctets }: MemoryUse, frames: number): string {
  const first = heapOctets[0] ?? Number.NaN;
  const last = heapOctets.at(-1) ?? Number.NaN;
  const isFlat = last <= first * (1 + heapTolerance);
  const [before, after] = [first, last].map((octets) => (octets / 2 ** 20).toFixed(1));
  return `The heap before and after ${frames.toLocaleString("en")} frames decoded and encoded: ${before} and ${after} MiB ${mark(isFlat)}.`;
}

function commandLineTable(uses: readonly CommandLineUse[]): string {
  const head = ["options", "frames a second", "peak RSS, MiB", "with 100,000 frames"];
  const rows = uses.map(({ options, framesPerSecond, peakRssMiB, peakRssOfTenthMiB }) => [
    options === "" ? "none" : `\`${options}\``,
    `${whole(framesPerSecond)} (≥ ${commandLineGoal} ${mark(framesPerSecond >= commandLineGoal)})`,
    whole(peakRssMiB),
    whole(peakRssOfTenthMiB),
  ]);
  return table(head, rows);
}

/** Text in the first column stands left, numbers stand right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

function withGoal({ ratio, goal, isMet }: Ratio, sign: string): string {
  const text = ratio.toFixed(1);
  return goal === undefined ? text : `${text} (${sign} ${goal} ${mark(isMet)})`;
}

function both(times: PeerTimes | undefined): string {
  return times === undefined ? "-" : `${whole(times.decode)} / ${whole(times.encode)}`;
}

function mark(isMet: boolean): string {
  return isMet ? "✓" : "✗";
}

function whole(number: number): string {
  return number.toFixed(0);
}
