import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hexOf, octetsOfHex } from "../fixtures.js";
import { octetsOfText, type Target } from "./target.js";

/** An input that a target once took wrongly. */
export interface Finding {
  readonly target: string;
  readonly input: Uint8Array;
  /** What was wrong. */
  readonly fault: string;
}

const regressionsFolder = "fixtures/regressions";

interface FindingRecord {
  readonly target: string;
  /** The input, as text where it is some. */
  readonly text?: string;
  readonly hex?: string;
  readonly fault: string;
}

/** Writes a finding to a file of its own, whose name it gives. */
export function saveFinding(finding: Finding, folder = regressionsFolder): string {
  mkdirSync(folder, { recursive: true });
  const { target, input } = finding;
  const digest = createHash("sha256").update(target).update(input).digest("hex").slice(0, 12);
  const file = join(folder, `${target.replaceAll(/[^\w-]+/g, "-")}-${digest}.json`);
  writeFileSync(file, `${JSON.stringify(recordOf(finding), undefined, 2)}\n`);
  return file;
}

/** All findings of a folder, by the name of their file; none if there is no such folder. */
export function findingsIn(folder = regressionsFolder): Map<string, Finding> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return new Map(
    files.sort().map((file) => [file, findingOf(readFileSync(join(folder, file), "utf8"))]),
  );
}

/** Targets that begin with what they once took wrongly, too. */
export function withFindings(targets: readonly Target[]): readonly Target[] {
  const findings = [...findingsIn().values()];
  return targets.map((target) => ({
    ...target,
    seeds: () => [
      ...target.seeds(),
      ...findings.filter((finding) => finding.target === target.name).map(({ input }) => input),
    ],
  }));
}

function recordOf({ target, input, fault }: Finding): FindingRecord {
  const text = new TextDecoder().decode(input);
  const isText = !/[^\P{C}\n\t]/u.test(text) && hexOf(octetsOfText(text)) === hexOf(input);
  return { target, ...(isText ? { text } : { hex: hexOf(input) }), fault };
}

function findingOf(json: string): Finding {
  const { target, text, hex = "", fault }: FindingRecord = JSON.parse(json);
  return { target, input: text === undefined ? octetsOfHex(hex) : octetsOfText(text), fault };
}
