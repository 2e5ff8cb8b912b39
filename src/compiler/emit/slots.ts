import type { Component, SequenceType } from "../model.js";

/** A place in the presence bitmap of extension additions: an addition, or a group of them (X.691 18.7 to 18.9). */
export interface Slot {
  readonly components: readonly Component[];
  /** Place of its first component among all of the SEQUENCE. */
  readonly first: number;
  readonly isGroup: boolean;
}

export function slotsOf({
  root,
  additions = [],
  groups = [],
}: Omit<SequenceType, "kind">): readonly Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < additions.length; ) {
    const group = groups.find(({ first }) => first === at);
    const count = group?.count ?? 1;
    const components = additions.slice(at, at + count);
    slots.push({ components, first: root.length + at, isGroup: group !== undefined });
    at += count;
  }
  return slots;
}
