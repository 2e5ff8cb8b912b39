import { arch, cpus, type } from "node:os";
import type { CommandLineUse } from "./command-line.js";
import type { Times } from "./contest.js";
import type { ElementTimes } from "./cost.js";
import type { Ratios } from "./goals.js";
import type { MemoryUse } from "./memory.js";
import type { PeerResult } from "./peers/peers.js";

export interface MessageResult {
  readonly name: string;
  readonly edition: string;
  readonly frames: number;
  readonly octets: number;
  readonly ns: Times;
  readonly ratios: Ratios;
}

/** What a full run finds beyond the speed in this process. */
export interface ProcessResults {
  readonly peers: readonly PeerResult[];
  readonly memory: MemoryUse;
  readonly framesForHeap: number;
  readonly loadingMs: number;
  /** From the text of a thousand types to their code. */
  readonly compilingMs: number;
  readonly commandLine: readonly CommandLineUse[];
}

export interface Results {
  readonly messages: readonly MessageResult[];
  readonly cost: readonly ElementTimes[];
  /** Undefined in a short run. */
  readonly processes: ProcessResults | undefined;
}

/** One JSON object for each thing measured, `what` telling its kind. */
export function jsonLines({ messages, cost, processes }: Results): string[] {
  const objects: object[] = [
    { what: "machine", ...machine() },
    ...messages.map((message) => ({ what: "message", ...message })),
    ...cost.map((list) => ({ what: "list", ...list })),
  ];
  if (processes !== undefined) {
    const { peers, memory, framesForHeap, loadingMs, compilingMs, commandLine } = processes;
    for (const { name, absent, times } of peers) {
      objects.push({ what: "peer", name, absent, ns: Object.fromEntries(times) });
    }
    objects.push(...memory.allocations.map((each) => ({ what: "memory", ...each })));
    objects.push({ what: "heap", frames: framesForHeap, octets: memory.heapOctets });
    objects.push({ what: "loading", ms: loadingMs });
    objects.push({ what: "compiling", types: 1000, ms: compilingMs });
    objects.push(...commandLine.map((use) => ({ what: "command line", ...use })));
  }
  return objects.map((object) => JSON.stringify(object));
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly system: string;
  readonly node: string;
  readonly v8: string;
}

export function machine(): Machine {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    system: `${type()} ${arch()}`,
    node: process.versions.node,
    v8: process.versions.v8,
  };
}
