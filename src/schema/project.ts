import { isPresent, type PresenceBitmap } from "../uper/additions.js";
import { type Decoding, ofType, placed } from "./decoding.js";
import { absentValue } from "./default.js";
import { everyElement, type FieldPath } from "./field-path.js";
import type {
  ChoiceNode,
  ComponentNode,
  ContainingNode,
  Node,
  OpenTypeNode,
  SequenceNode,
  SequenceOfNode,
  SlotNode,
} from "./node.js";
import { noSiblings, type Siblings, selectedChoice, siblingsIn } from "./open-type.js";
import type { Head } from "./sequence-head.js";

/** How values are read and passed over under one set of encoding rules, whose reader is an `R`. */
export interface ReadingRules<R> {
  readonly readNode: (d: Decoding, node: Node, r: R, siblings: Siblings) => unknown;
  readonly readHead: (d: Decoding, node: SequenceNode, r: R) => Head;
  readonly readPresenceBitmap: (r: R) => PresenceBitmap;
  /** Index of an alternative, additions included. */
  readonly readIndex: (node: ChoiceNode, r: R) => number;
  /** Calls `take` for the elements; where they come in fragments, once for each, which is to be read to its end. */
  readonly readElements: (
    d: Decoding,
    node: SequenceOfNode,
    r: R,
    take: (count: number, from: number, isFragment: boolean) => void,
  ) => void;
  readonly readOpenType: <T>(r: R, decode: (content: R) => T) => T;
  readonly readContaining: <T>(node: ContainingNode, r: R, decode: (content: R) => T) => T;
  /** Goes into a component, alternative or element, and comes back out unless it fails. */
  readonly within: <T>(d: Decoding, name: string | number, node: Node, r: R, readIt: () => T) => T;
  /** Reads a value that may hold itself, unless its levels are too many. */
  readonly levelled: <T>(d: Decoding, node: Node, r: R, readIt: () => T) => T;
  readonly skip: (d: Decoding, node: Node, r: R) => void;
  /** Passes over octets behind their length, an open type for one. */
  readonly skipOctets: (r: R) => void;
}

/** What is to be read of a value. */
interface Wanted {
  /** From the value on; an empty one is the whole value. */
  readonly paths: readonly FieldPath[];
  /** Something is read behind the value, so the reader has to come to its end. */
  readonly toEnd: boolean;
}

/**
 * Reads what stands at the paths, each of which is one of the type, and leaves everything else undefined. The reader
 * stops behind the last of it. Throws {@link DecodeFailure}.
 */
export function projectNode<R>(
  rules: ReadingRules<R>,
  node: Node,
  r: R,
  paths: readonly FieldPath[],
): unknown {
  const d: Decoding = { path: [], node, report: undefined, level: 0, part: undefined };
  return placed(d, () => project(rules, d, node, r, { paths, toEnd: false }));
}

function project<R>(
  rules: ReadingRules<R>,
  d: Decoding,
  node: Node,
  r: R,
  wanted: Wanted,
  siblings: Siblings = noSiblings,
): unknown {
  if (wanted.paths.some((path) => path.length === 0)) return rules.readNode(d, node, r, siblings);
  return rules.levelled(d, node, r, () => projectParts(rules, d, node, r, wanted, siblings));
}

function projectParts<R>(
  rules: ReadingRules<R>,
  d: Decoding,
  node: Node,
  r: R,
  wanted: Wanted,
  siblings: Siblings,
): unknown {
  if (wanted.paths.length > 0) {
    switch (node.kind) {
      case "SEQUENCE":
        return projectSequence(rules, d, node, r, wanted, siblings);
      case "SEQUENCE OF":
        return projectList(rules, d, node, r, wanted, siblings);
      case "CHOICE":
        return projectChoice(rules, d, node, r, wanted, siblings);
      case "CONTAINING":
        return projectContained(rules, d, node, r, wanted);
      case "OPEN TYPE":
        return projectOpen(rules, d, node, r, wanted, siblings);
    }
  }
  if (wanted.toEnd) rules.skip(d, node, r);
  return undefined;
}

function projectSequence<R>(
  rules: ReadingRules<R>,
  d: Decoding,
  node: SequenceNode,
  r: R,
  { paths, toEnd }: Wanted,
  around: Siblings,
): Record<string, unknown> {
  const plan = planOf(node, paths);
  const rootCount = node.root.length;
  const isThrough = toEnd || plan.slice(rootCount).some(isWanted);
  const value: Record<string, unknown> = {};
  const siblings = siblingsIn(node, value, around);
  const { isExtended, presence } = rules.readHead(d, node, r);
  const rootPlan = plan.slice(0, rootCount);
  projectRoot(rules, d, node.root, presence, r, rootPlan, isThrough, value, siblings);
  if (!isThrough) return value;
  if (!isExtended) {
    for (const addition of node.additions) value[addition.name] = absentValue(addition);
    return value;
  }
  const bitmap = rules.readPresenceBitmap(r);
  const last = toEnd ? plan.length - 1 : plan.findLastIndex(isWanted);
  let at = rootCount;
  for (const [index, slot] of node.slots.entries()) {
    if (at > last) return value;
    const ofSlot = plan.slice(at, at + slot.components.length);
    at += slot.components.length;
    if (isPresent(bitmap, index)) projectSlot(rules, d, slot, r, ofSlot, value, siblings);
    else for (const addition of slot.components) value[addition.name] = absentValue(addition);
  }
  if (!toEnd) return value;
  for (let index = node.slots.length; index < bitmap.count; index++) {
    if (isPresent(bitmap, index)) rules.skipOctets(r);
  }
  return value;
}

const isWanted = (paths: readonly FieldPath[]): boolean => paths.length > 0;

/** Components with their presence bits read, up to the last that is wanted, or `toEnd`. */
function projectRoot<R>(
  rules: ReadingRules<R>,
  d: Decoding,
  root: readonly ComponentNode[],
  presence: readonly boolean[],
  r: R,
  plan: readonly (readonly FieldPath[])[],
  toEnd: boolean,
  value: Record<string, unknown>,
  siblings: Siblings,
): void {
  const last = toEnd ? root.length - 1 : plan.findLastIndex(isWanted);
  for (const [index, component] of root.slice(0, last + 1).entries()) {
    const inner = component.node();
    const wanted = { paths: plan[index] ?? [], toEnd: toEnd || index < last };
    value[component.name] = presence[index]
      ? rules.within(d, component.name, inner, r, () =>
          project(rules, d, inner, r, wanted, siblings),
        )
      : absentValue(component);
  }
}

function projectSlot<R>(
  rules: ReadingRules<R>,
  d: Decoding,
  { group, components }: SlotNode,
  r: R,
  plan: readonly (readonly FieldPath[])[],
  value: Record<string, unknown>,
  siblings: Siblings,
): void {
  if (group !== undefined) {
    if (!plan.some(isWanted)) {
      rules.skipOctets(r);
      return;
    }
    rules.readOpenType(r, (content) =>
      ofType(d, group, () => {
        const { presence } = rules.readHead(d, group, content);
        projectRoot(rules, d, group.root, presence, content, plan, false, value, siblings);
      }),
    );
    return;
  }
  for (const [index, { name, node }] of components.entries()) {
    const inner = node();
    const paths = plan[index] ?? [];
    value[name] = rules.within(d, name, inner, r, () =>
      projectContent(rules, d, inner, r, paths, siblings),
    );
  }
}

/** For each component the paths from it on. What selects the type of a wanted component is wanted, too. */
function planOf({ components }: SequenceNode, paths: readonly FieldPath[]): FieldPath[][] {
  const plan = components.map(({ name }) => behind(paths, (part) => part === name));
  for (const [index, component] of components.entries()) {
    if (plan[index]?.length === 0) continue;
    for (const selector of component.selectors) {
      const [first, ...further] = selector.split(".");
      plan[components.findIndex(({ name }) => name === first)]?.push(further);
    }
  }
  return plan;
}

/** What is left of the paths that begin with a part. */
function behind(
  paths: readonly FieldPath[],
  isMeant: (part: string | undefined) => boolean,
): FieldPath[] {
  return paths.filter(([part]) => isMeant(part)).map(([, ...rest]) => rest);
}

function projectList<R>(
  rules: ReadingRules<R>,
  d: Decoding,
  node: SequenceOfNode,
  r: R,
  { paths, toEnd }: Wanted,
  siblings: Siblings,
): unknown[] {
  const element = node.element();
  const ofEvery = behind(paths, (part) => part === everyElement);
  const ofOne = paths.filter(([part]) => part !== everyElement);
  const indexes = new Set(ofOne.map(([part]) => Number(part)));
  const pathsAt = (index: number): readonly FieldPath[] =>
    indexes.has(index) ? [...ofEvery, ...behind(ofOne, (part) => Number(part) === index)] : ofEvery;

  const last = ofEvery.length > 0 ? Number.POSITIVE_INFINITY : Math.max(...indexes);
  const list: unknown[] = [];
  rules.readElements(d, node, r, (count, from, isFragment) => {
    const isThrough = toEnd || isFragment;
    const end = from + (isThrough ? count : Math.min(count, last + 1 - from));
    for (let i = from; i < end; i++) {
      const wanted = { paths: pathsAt(i), toEnd: isThrough || i + 1 < end };
      list.push(
        rules.within(d, i, element, r, () => project(rules, d, element, r, wanted, siblings)),
      );
    }
  });
  return list;
}

function projectChoice<R>(
  rules: ReadingRules<R>,
  d: Decoding,
  node: ChoiceNode,
  r: R,
  { paths, toEnd }: Wanted,
  siblings: Siblings,
): unknown {
  const index = rules.readIndex(node, r);
  const alternative = node.alternatives[index];
  if (alternative === undefined) {
    if (toEnd) rules.skipOctets(r);
    return undefined;
  }
  const { name } = alternative;
  const inner = alternative.node();
  const wanted = { paths: behind(paths, (part) => part === name), toEnd };
  const value = rules.within(d, name, inner, r, () =>
    index < node.rootCount
      ? project(rules, d, inner, r, wanted, siblings)
      : projectContent(rules, d, inner, r, wanted.paths, siblings),
  );
  return { kind: name, value };
}

function projectOpen<R>(
  rules: ReadingRules<R>,
  d: Decoding,
  node: OpenTypeNode,
  r: R,
  { paths, toEnd }: Wanted,
  siblings: Siblings,
): unknown {
  const choice = selectedChoice(node, siblings);
  if (choice !== undefined) {
    return { kind: choice.name, value: projectContent(rules, d, choice.node(), r, paths) };
  }
  if (toEnd) rules.skipOctets(r);
  return undefined;
}

function projectContained<R>(
  rules: ReadingRules<R>,
  d: Decoding,
  containing: ContainingNode,
  r: R,
  { paths }: Wanted,
): unknown {
  const node = containing.content();
  return rules.readContaining(containing, r, (content) =>
    ofType(d, node, () => project(rules, d, node, content, { paths, toEnd: false })),
  );
}

/** A type in an open type, behind which the reader stands afterwards. */
function projectContent<R>(
  rules: ReadingRules<R>,
  d: Decoding,
  node: Node,
  r: R,
  paths: readonly FieldPath[],
  siblings: Siblings = noSiblings,
): unknown {
  if (paths.length === 0) {
    rules.skipOctets(r);
    return undefined;
  }
  return rules.readOpenType(r, (content) =>
    ofType(d, node, () => project(rules, d, node, content, { paths, toEnd: false }, siblings)),
  );
}
