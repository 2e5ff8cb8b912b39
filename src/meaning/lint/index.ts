import { frameOf, messageOf } from "../frame.js";

import { encodingRules } from "./encoding-rules.js";
import { mapRules } from "./map-rules.js";
import { emptyMemory, remember } from "./memory.js";
import { roadsideRules } from "./roadside-rules.js";
import type { CheckedRule, Finding, Rule, RuleSet } from "./rule.js";
import { spatRules } from "./spat-rules.js";
import { streamRules } from "./stream-rules.js";
import type { LintFrame, Subject } from "./subject.js";
import { valueRules } from "./value-rules.js";
import { vehicleRules } from "./vehicle-rules.js";
import { placesOf } from "./walk.js";

const checkedRules: readonly CheckedRule[] = [
  ...encodingRules,
  ...valueRules,
  ...mapRules,
  ...spatRules,
  ...streamRules,
  ...vehicleRules,
  ...roadsideRules,
];

/** All rules there are. */
export const rules: readonly Rule[] = Object.freeze(
  checkedRules.map((rule) => Object.freeze(rule)),
);

/** Sets that are for all senders: they are on unless others are asked for. */
export const usualRuleSets = Object.freeze([
  "encoding",
  "values",
  "map",
  "spat",
  "stream",
] as const);
export const ruleSets: readonly RuleSet[] = Object.freeze([
  ...usualRuleSets,
  "gbt45315",
  "csae159",
] as const);

export interface LintOptions {
  /** Ids of rules and names of sets; `all` for every rule. The {@link usualRuleSets} unless told. */
  readonly rules?: readonly string[];
}

/** Checks the frames of one stream, in their order. */
export interface Linter {
  /** The rules that are on. */
  readonly rules: readonly Rule[];
  check(frame: LintFrame): Finding[];
}

/** Throws an Error for a rule that there is not. */
export function linter({ rules: asked = usualRuleSets }: LintOptions = {}): Linter {
  const unknown = asked.find(
    (name) => name !== "all" && !checkedRules.some(({ id, set }) => id === name || set === name),
  );
  if (unknown !== undefined) {
    const ids = checkedRules.map(({ id }) => id).join(", ");
    throw new Error(`there is no rule ${unknown}; sets: ${ruleSets.join(", ")}; rules: ${ids}`);
  }
  const chosen = checkedRules.filter(
    ({ id, set }) => asked.includes("all") || asked.includes(set) || asked.includes(id),
  );
  const memory = emptyMemory();
  let count = 0;
  return {
    rules: chosen,
    check(input) {
      const frame = count++;
      const subject = subjectOf(input);
      if (subject === undefined) return [];
      const findings = chosen.flatMap((rule) =>
        [...rule.check(subject, memory)].map(({ path, message }): Finding => {
          const { id, severity } = rule;
          return { rule: id, severity, frame, path, message };
        }),
      );
      remember(memory, subject);
      return findings;
    },
  };
}

/**
 * Checks frames against rules beyond ASN.1: each by itself, and with those before it. Findings stand in the order of
 * the frames. Throws an Error for a rule that there is not.
 *
 * @example
 * const octets = …; // as received
 * lint([{ codec: MessageFrame, value: MessageFrame.decode(octets), octets }]);
 */
export function lint(frames: Iterable<LintFrame>, options: LintOptions = {}): Finding[] {
  const { check } = linter(options);
  const findings: Finding[] = [];
  for (const frame of frames) findings.push(...check(frame));
  return findings;
}

/** Undefined if the value is no message. */
function subjectOf(input: LintFrame): Subject | undefined {
  const { codec, value } = input;
  const frame = frameOf(codec.name, value);
  if (frame === undefined) return undefined;
  const message = messageOf(frame);
  // paths begin at the type that the codec is of
  const outer = codec.name === "MessageFrame" ? [frame.kind] : [];
  const root = frame.kind === "msgFrameExt" ? [...outer, "value"] : outer;
  return { ...input, frame, message, root, places: placesOf(codec, value) };
}
