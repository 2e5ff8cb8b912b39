import type { Random } from "../random.js";

/** How thorough a judge is: `quick` for every input, `deep` for those that reach something new and some others. */
export type Depth = "quick" | "deep";

/** What is wrong with how the code takes an input, in a sentence; undefined if nothing is. */
export type Fault = string | undefined;

/** What is fuzzed. Inputs of all kinds are octets; text is in UTF-8. */
export interface Target {
  /** `<kind>/<what>` */
  readonly name: string;
  /** Inputs to begin with. May be slow, and is called once. */
  readonly seeds: () => readonly Uint8Array[];
  /** A new input from one that reached something; `other` gives another of them. */
  readonly mutate: (input: Uint8Array, random: Random, other: () => Uint8Array) => Uint8Array;
  readonly judge: (input: Uint8Array, depth: Depth) => Fault | Promise<Fault>;
  /** Longest time that an input of so many octets may take, in ms. */
  readonly allowedMs: (octets: number) => number;
  /** One of those that half of the time goes to. */
  readonly isMain?: boolean;
}

/** Targets that are fuzzed together: what one reaches is not new for another. */
export interface Kind {
  readonly name: string;
  /** For `--list`. */
  readonly about: string;
  readonly targets: () => readonly Target[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const octetsOfText = (text: string): Uint8Array => encoder.encode(text);
export const textOfOctets = (octets: Uint8Array): string => decoder.decode(octets);

/** An error as a fault tells it: with the place where it was thrown. */
export function told(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${String(error)}`;
  const place = error.stack?.split("\n").find((line) => line.trimStart().startsWith("at "));
  return `${error.name}: ${error.message}${place === undefined ? "" : ` ${place.trim()}`}`;
}
