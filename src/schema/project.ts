import { isPresent, readPresenceBitmap } from "../uper/additions.js";
import { readIndex } from "../uper/enumerated.js";
import { fragmentUnit, readUnits } from "../uper/length.js";
import { readOpenType } from "../uper/open-type.js";
import type { BitReader } from "../uper/reader.js";
import { readHead, readNode } from "./decode.js";
import { type Decoding, levelled, ofType, placed, within } from "./decoding.js";
import { absentValue } from "./default.js";
import { everyElement, type FieldPath } from "./field-path.js";
import { minBits } from "./min-bits.js";
import type {
  ChoiceNode,
  ComponentNode,
  Node,
  OpenTypeNode,
  SequenceNode,
  SequenceOfNode,
  SlotNode,
} from "./node.js";
import { noSiblings, type Siblings, selectedChoice } from "./open-type.js";
import { skip, skipAdditions, skipOctets } from "./skip.js";

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
export function projectNode(node: Node, r: BitReader, paths: readonly FieldPath[]): unknown {
  const d: Decoding = { path: [], node, report: undefined, level: 0, part: undefined };
  return placed(d, () => project(d, node, r, { paths, toEnd: false }));
}

function project(
  d: Decoding,
  node: Node,
  r: BitReader,
  wanted: Wanted,
  siblings: Siblings = noSiblings,
): unknown {
  if (wanted.paths.some((path) => path.length === 0)) return readNode(d, node, r, siblings);
  return levelled(d, node, r, () => projectParts(d, node, r, wanted, siblings));
}

function projectParts(
  d: Decoding,
  node: Node,
  r: BitReader,
  wanted: Wanted,
  siblings: Siblings,
): unknown {
  if (wanted.paths.length > 0) {
    switch (node.kind) {
      case "SEQUENCE":
        return projectSequence(d, node, r, wanted);
      case "SEQUENCE OF":
        return projectList(d, node, r, wanted);
      case "CHOICE":
        return projectChoice(d, node, r, wanted);
      case "CONTAINING":
        return projectContent(d, node.content(), r, wanted.paths);
      case "OPEN TYPE":
        return projectOpen(d, node, r, wanted, siblings);
    }
  }
  if (wanted.toEnd) skip(d, node, r);
  return undefined;
}

function projectSequence(
  d: Decoding,
  node: SequenceNode,
  r: BitReader,
  { paths, toEnd }: Wanted,
): Record<string, unknown> {
  const plan = planOf(node, paths);
  const rootCount = node.root.length;
  const isThrough = toEnd || plan.slice(rootCount).some(isWanted);
  const value: Record<string, unknown> = {};
  const { isExtended, presence } = readHead(d, node, r);
  projectRoot(d, node.root, presence, r, plan.slice(0, rootCount), isThrough, value);
  if (!isThrough) return value;
  if (!isExtended) {
    for (const addition of node.additions) value[addition.name] = absentValue(addition);
    return value;
  }
  const bitmap = readPresenceBitmap(r);
  let at = rootCount;
  for (const [index, slot] of node.slots.entries()) {
    const ofSlot = plan.slice(at, at + slot.components.length);
    at += slot.components.length;
    if (isPresent(bitmap, index)) projectSlot(d, slot, r, ofSlot, value);
    else for (const addition of slot.components) value[addition.name] = absentValue(addition);
  }
  if (toEnd) skipAdditions(r, bitmap, node.slots.length);
  return value;
}

const isWanted = (paths: readonly FieldPath[]): boolean => paths.length > 0;

/** Components with their presence bits read, up to the last that is wanted, or `toEnd`. */
function projectRoot(
  d: Decoding,
  root: readonly ComponentNode[],
  presence: readonly boolean[],
  r: BitReader,
  plan: readonly (readonly FieldPath[])[],
  toEnd: boolean,
  value: Record<string, unknown>,
): void {
  const last = toEnd ? root.length - 1 : plan.findLastIndex(isWanted);
  for (const [index, component] of root.slice(0, last + 1).entries()) {
    const inner = component.node();
    const wanted = { paths: plan[index] ?? [], toEnd: toEnd || index < last };
    value[component.name] = presence[index]
      ? within(d, component.name, inner, r, () => project(d, inner, r, wanted, value))
      : absentValue(component);
  }
}

function projectSlot(
  d: Decoding,
  { group, components }: SlotNode,
  r: BitReader,
  plan: readonly (readonly FieldPath[])[],
  value: Record<string, unknown>,
): void {
  if (!plan.some(isWanted)) {
    skipOctets(r);
    return;
  }
  if (group !== undefined) {
    readOpenType(r, (content) =>
      ofType(d, group, () => {
        const { presence } = readHead(d, group, content);
        projectRoot(d, group.root, presence, content, plan, false, value);
      }),
    );
    return;
  }
  for (const [index, { name, node }] of components.entries()) {
    const inner = node();
    const paths = plan[index] ?? [];
    value[name] = within(d, name, inner, r, () => projectContent(d, inner, r, paths, value));
  }
}

/** For each component the paths from it on. What selects the type of a wanted component is wanted, too. */
function planOf({ components }: SequenceNode, paths: readonly FieldPath[]): FieldPath[][] {
  const plan = components.map(({ name }) => behind(paths, (part) => part === name));
  for (const [index, component] of components.entries()) {
    if (plan[index]?.length === 0) continue;
    const node = component.node();
    if (node.kind !== "OPEN TYPE") continue;
    plan[components.findIndex(({ name }) => name === node.selector)]?.push([]);
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

function projectList(
  d: Decoding,
  node: SequenceOfNode,
  r: BitReader,
  { paths, toEnd }: Wanted,
): unknown[] {
  const element = node.element();
  const ofEvery = behind(paths, (part) => part === everyElement);
  const ofOne = paths.filter(([part]) => part !== everyElement);
  const indexes = new Set(ofOne.map(([part]) => Number(part)));
  const pathsAt = (index: number): readonly FieldPath[] =>
    indexes.has(index) ? [...ofEvery, ...behind(ofOne, (part) => Number(part) === index)] : ofEvery;

  const last = ofEvery.length > 0 ? Number.POSITIVE_INFINITY : Math.max(...indexes);
  const list: unknown[] = [];
  const { lower, upper, extensible } = node.size;
  let countBit = r.position;
  readUnits(r, lower, upper, extensible, minBits(element), (_, count, from) => {
    r.takeElements(count, countBit);
    // with so many elements it may be a fragment, which is read to its end to find the next one
    const isThrough = toEnd || count >= fragmentUnit;
    const end = from + (isThrough ? count : Math.min(count, last + 1 - from));
    for (let i = from; i < end; i++) {
      const wanted = { paths: pathsAt(i), toEnd: isThrough || i + 1 < end };
      list.push(within(d, i, element, r, () => project(d, element, r, wanted)));
    }
    countBit = r.position;
  });
  return list;
}

function projectChoice(
  d: Decoding,
  node: ChoiceNode,
  r: BitReader,
  { paths, toEnd }: Wanted,
): unknown {
  const index = readIndex(r, node.width, node.rootCount, node.extensible, "choice");
  const alternative = node.alternatives[index];
  if (alternative === undefined) {
    if (toEnd) skipOctets(r);
    return undefined;
  }
  const { name } = alternative;
  const inner = alternative.node();
  const wanted = { paths: behind(paths, (part) => part === name), toEnd };
  const value = within(d, name, inner, r, () =>
    index < node.rootCount
      ? project(d, inner, r, wanted)
      : projectContent(d, inner, r, wanted.paths),
  );
  return { kind: name, value };
}

function projectOpen(
  d: Decoding,
  node: OpenTypeNode,
  r: BitReader,
  { paths, toEnd }: Wanted,
  siblings: Siblings,
): unknown {
  const choice = selectedChoice(node, siblings);
  if (choice !== undefined) {
    return { kind: choice.name, value: projectContent(d, choice.node(), r, paths) };
  }
  if (toEnd) skipOctets(r);
  return undefined;
}

/** A type in an open type, behind which the reader stands afterwards. */
function projectContent(
  d: Decoding,
  node: Node,
  r: BitReader,
  paths: readonly FieldPath[],
  siblings: Siblings = noSiblings,
): unknown {
  if (paths.length === 0) {
    skipOctets(r);
    return undefined;
  }
  return readOpenType(r, (content) =>
    ofType(d, node, () => project(d, node, content, { paths, toEnd: false }, siblings)),
  );
}
