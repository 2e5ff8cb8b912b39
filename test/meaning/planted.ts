import type { LintFrame } from "../../src/meaning/lint/subject.js";

/** Frames with a fault, and what is to be found: `rule path`. */
export interface Planted {
  readonly name: string;
  readonly frames: readonly LintFrame[];
  readonly expected: readonly string[];
}
