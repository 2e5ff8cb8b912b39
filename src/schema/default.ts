import type { UnknownAdditions } from "../uper/additions.js";
import { isSame } from "../uper/same.js";
import type { ComponentNode, SequenceNode } from "./node.js";

/** Whether a component goes into the encoding: it is there, and does not equal its DEFAULT. */
export function isSent(component: ComponentNode, value: unknown): boolean {
  const { default: byDefault } = component;
  if (value === undefined) return false;
  if (byDefault === undefined) return true;
  if (typeof byDefault === "object") return !isSame(value, byDefault);
  // of a REAL, minus zero is another value than zero (X.690 8.5.9), and NaN is the same as NaN
  return component.node().kind === "REAL" ? !Object.is(value, byDefault) : value !== byDefault;
}

/**
 * Whether encode would send the presence bitmap of a decoded value again, and so the length that `unknown` keeps: an
 * addition may have been present though it equals its DEFAULT.
 */
export function isUnknownKept(
  { additions }: SequenceNode,
  value: Readonly<Record<string, unknown>>,
  unknown: UnknownAdditions,
): boolean {
  return (
    unknown.additions.length > 0 ||
    additions.some((addition) => isSent(addition, value[addition.name]))
  );
}

/** What an absent component stands for: its DEFAULT, as a copy of the caller's own. */
export function absentValue(component: ComponentNode): unknown {
  return structuredClone(component.default);
}
