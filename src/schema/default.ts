import { isSame } from "../uper/same.js";
import type { ComponentNode } from "./node.js";

/** Whether a component goes into the encoding: it is there, and does not equal its DEFAULT. */
export function isSent(component: ComponentNode, value: unknown): boolean {
  const { default: byDefault } = component;
  if (value === undefined) return false;
  if (byDefault === undefined) return true;
  if (typeof byDefault === "object") return !isSame(value, byDefault);
  // of a REAL, minus zero is another value than zero (X.690 8.5.9), and NaN is the same as NaN
  return component.node().kind === "REAL" ? !Object.is(value, byDefault) : value !== byDefault;
}

/** What an absent component stands for: its DEFAULT, as a copy of the caller's own. */
export function absentValue(component: ComponentNode): unknown {
  return structuredClone(component.default);
}
