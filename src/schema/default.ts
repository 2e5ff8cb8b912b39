import { isSame } from "../uper/same.js";
import type { ComponentNode } from "./node.js";

/** Whether a component goes into the encoding: it is there, and does not equal its DEFAULT. */
export function isSent(component: ComponentNode, value: unknown): boolean {
  if (value === undefined) return false;
  return component.default === undefined || !isSame(value, component.default);
}

/** What an absent component stands for: its DEFAULT, as a copy of the caller's own. */
export function absentValue(component: ComponentNode): unknown {
  return structuredClone(component.default);
}
