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

/** Deep equality; a member that is undefined counts as absent. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = members(a);
  const right = members(b);
  return (
    left.size === right.size &&
    [...left].every(([name, value]) => right.has(name) && isSame(value, right.get(name)))
  );
}

function members(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
}
