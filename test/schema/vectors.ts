import { readFileSync } from "node:fs";
import type { Jer } from "../../src/schema/index.js";

/** One line of `fixtures/vectors`. */
export interface Vector {
  readonly id: string;
  readonly edition: string;
  readonly type: string;
  readonly uper: string;
  readonly value: Jer;
  readonly canonical?: string;
  readonly unknown?: readonly unknown[];
  readonly lenient?: boolean;
  readonly error?: string;
}

export function vectorsOf(file: string): Vector[] {
  const text = readFileSync(
    new URL(`../../fixtures/vectors/${file}.jsonl`, import.meta.url),
    "utf8",
  );
  // the file is ours, its lines have this form
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Vector);
}

export function octetsOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}

export function hexOf(octets: Uint8Array): string {
  return Buffer.from(octets).toString("hex");
}
