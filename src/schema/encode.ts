import {
  hasUnknownAdditions,
  type UnknownAdditions,
  type UnknownAlternative,
  writePresenceBitmap,
  writeUnknownAdditions,
} from "../uper/additions.js";
import { checkChoice, noAlternative, writeUnknownAlternative } from "../uper/choice.js";
import { writeContaining } from "../uper/containing.js";
import { writeEnumerated, writeExtensibleEnumerated, writeIndex } from "../uper/enumerated.js";
import { type EncodeFailure, wrongType } from "../uper/failure.js";
import {
  notBigInteger,
  notInteger,
  writeBoolean,
  writeNull,
  writeSemiConstrained,
  writeUnconstrained,
} from "../uper/integer.js";
import { writeUnits } from "../uper/length.js";
import { checkWriteLevel } from "../uper/nesting.js";
import { isContent, otherContent, writeOpenType, writeUnassigned } from "../uper/open-type.js";
import { checkPermitted } from "../uper/permitted.js";
import { checkMembers } from "../uper/sequence.js";
import {
  type BitString,
  writeBitString,
  writeNamedBits,
  writeOctetString,
} from "../uper/strings.js";
import type { BitWriter } from "../uper/writer.js";
import { writeText } from "./characters.js";
import { writeContents } from "./contents.js";
import { isSent } from "./default.js";
import { memberOf } from "./member.js";
import { isNesting } from "./nesting.js";
import type {
  ChoiceNode,
  ComponentNode,
  ContainingNode,
  IntegerNode,
  Node,
  OpenTypeNode,
  SequenceNode,
  SequenceOfNode,
  SlotNode,
} from "./node.js";
import {
  noSiblings,
  type Siblings,
  selectedChoice,
  selectorValue,
  siblingsIn,
} from "./open-type.js";
import { enter, type WalkPath, walkValue } from "./path.js";

/** Encodes a value of the type in canonical form. Throws {@link EncodeFailure}. */
export function encodeNode(node: Node, w: BitWriter, value: unknown): void {
  walkValue((path) => write({ path, level: 0 }, node, w, value));
}

/** Where an encoder stands. A failure leaves it as it was there. */
interface Encoding {
  readonly path: WalkPath;
  /** Types around it that hold themselves, or others that do. */
  level: number;
}

function write(e: Encoding, node: Node, w: BitWriter, value: unknown, siblings = noSiblings): void {
  writeLevel(e, node, w, value, siblings);
  for (const permitted of node.constrained ?? []) checkPermitted(value, permitted);
}

function writeLevel(
  e: Encoding,
  node: Node,
  w: BitWriter,
  value: unknown,
  siblings: Siblings,
): void {
  if (!isNesting(node)) {
    writeNode(e, node, w, value, siblings);
    return;
  }
  checkWriteLevel(e.level++);
  writeNode(e, node, w, value, siblings);
  e.level--;
}

/** The assertions below are not relied upon: what they assert is checked first thing by what is called. */
function writeNode(
  e: Encoding,
  node: Node,
  w: BitWriter,
  value: unknown,
  siblings: Siblings,
): void {
  switch (node.kind) {
    case "BOOLEAN":
      writeBoolean(w, value as boolean);
      return;
    case "NULL":
      writeNull(value as null);
      return;
    case "INTEGER":
      writeInteger(node, w, value);
      return;
    case "ENUMERATED":
      if (node.extensible) {
        writeExtensibleEnumerated(w, value as string, node.width, node.rootCount, node.items);
      } else writeEnumerated(w, value as string, node.width, node.items);
      return;
    case "BIT STRING": {
      const { lower, upper, extensible } = node.size;
      if (node.bits === undefined) writeBitString(w, value as BitString, lower, upper, extensible);
      else writeNamedBits(w, value as number, lower, upper, extensible);
      return;
    }
    case "OCTET STRING": {
      const { lower, upper, extensible } = node.size;
      writeOctetString(w, value as Uint8Array, lower, upper, extensible);
      return;
    }
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      writeContents(node, w, value);
      return;
    case "CHARACTER STRING":
      writeText(node, w, value as string);
      return;
    case "SEQUENCE":
      writeSequence(e, node, w, value, siblings);
      return;
    case "SEQUENCE OF":
      writeList(e, node, w, value, siblings);
      return;
    case "CHOICE":
      writeChoice(e, node, w, value, siblings);
      return;
    case "CONTAINING":
      writeContained(e, node, w, value);
      return;
    case "OPEN TYPE":
      writeOpen(e, node, w, value, siblings);
  }
}

function writeContained(
  e: Encoding,
  { size, unitBits, content }: ContainingNode,
  w: BitWriter,
  value: unknown,
): void {
  const { lower, upper, extensible } = size;
  writeContaining(w, value, lower, upper, extensible, unitBits, () =>
    write(e, content(), w, value),
  );
}

/** Goes into a component, alternative or element, and comes back out unless it fails. */
function within(e: Encoding, name: string | number, writeIt: () => void): void {
  enter(e.path, name);
  writeIt();
  e.path.pop();
}

function writeInteger(node: IntegerNode, w: BitWriter, value: unknown): void {
  const { lower, upper, width, extensible } = node;
  const integer = integerOf(node, value);
  const inRoot =
    (lower === undefined || integer >= lower) && (upper === undefined || integer <= upper);
  if (!inRoot && !extensible) throw notInRange(node, value);
  if (extensible) w.bits(inRoot ? 0 : 1, 1);
  if (!inRoot || lower === undefined) writeUnconstrained(w, integer);
  else if (width === undefined) writeSemiConstrained(w, integer - BigInt(lower));
  else w.bigBits(integer - BigInt(lower), width);
}

/** A value that JavaScript holds exactly. */
function integerOf(node: IntegerNode, value: unknown): bigint {
  if (node.big ? typeof value === "bigint" : Number.isSafeInteger(value)) {
    // the line above leaves bigints and safe integers
    return BigInt(value as bigint | number);
  }
  throw notInRange(node, value);
}

function notInRange({ lower, upper, extensible, big }: IntegerNode, value: unknown): EncodeFailure {
  if (big) {
    const bound = (b: number | bigint | undefined): bigint | undefined =>
      b === undefined || extensible ? undefined : BigInt(b);
    return notBigInteger(value, bound(lower), bound(upper));
  }
  if (extensible) return notInteger(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  return notInteger(value, Number(lower), Number(upper));
}

function writeList(
  e: Encoding,
  node: SequenceOfNode,
  w: BitWriter,
  value: unknown,
  siblings: Siblings,
): void {
  if (!Array.isArray(value)) throw wrongType(value, "a list");
  const list: readonly unknown[] = value;
  const element = node.element();
  const { lower, upper, extensible } = node.size;
  writeUnits(w, list, list.length, lower, upper, extensible, (_, elements, from, to) => {
    for (let i = from; i < to; i++) within(e, i, () => write(e, element, w, elements[i], siblings));
  });
}

function writeChoice(
  e: Encoding,
  node: ChoiceNode,
  w: BitWriter,
  value: unknown,
  siblings: Siblings,
): void {
  checkChoice(value, node.members);
  // checkChoice has refused what is no object; the kind may still be anything
  const { kind, value: inner } = value as { readonly kind: string; readonly value: unknown };
  const { extensible, rootCount, width } = node;
  if (kind === "$unknown" && extensible) {
    const known = node.alternatives.length - rootCount;
    writeUnknownAlternative(w, value as UnknownAlternative, rootCount, known);
    return;
  }
  const index = node.indexes.get(kind) ?? -1;
  const alternative = node.alternatives[index];
  if (alternative === undefined) throw noAlternative(value, node.members);
  writeIndex(w, index, width, rootCount, extensible);
  within(e, alternative.name, () => {
    if (index < rootCount) write(e, alternative.node(), w, inner, siblings);
    else
      writeOpenType(w, inner, (_, content) => write(e, alternative.node(), w, content, siblings));
  });
}

function writeOpen(
  e: Encoding,
  node: OpenTypeNode,
  w: BitWriter,
  value: unknown,
  siblings: Siblings,
): void {
  const choice = selectedChoice(node, siblings);
  if (choice === undefined) {
    // only shown in a message
    writeUnassigned(w, value, selectorValue(siblings, node.selector) as string);
    return;
  }
  if (!isContent(value, choice.name)) throw otherContent(value, choice.name, choice.key);
  const { value: inner } = value as { readonly value?: unknown };
  writeOpenType(w, inner, (_, content) => write(e, choice.node(), w, content));
}

type Fields = Readonly<Record<string, unknown>>;

function writeSequence(
  e: Encoding,
  node: SequenceNode,
  w: BitWriter,
  value: unknown,
  around: Siblings,
): void {
  checkMembers(value, node.members, node.extensible);
  // checkMembers has refused what is no object
  const fields = value as Fields;
  const sends = (component: ComponentNode): boolean =>
    isSent(component, memberOf(fields, component.name));
  const sendsSlot = (slot: SlotNode): boolean => slot.components.some(sends);
  // `$unknown` may still be anything, which hasUnknownAdditions checks
  const unknown = fields.$unknown as UnknownAdditions | undefined;
  const extended =
    node.extensible &&
    (hasUnknownAdditions(unknown, node.slots.length) || node.additions.some(sends));

  const siblings = siblingsIn(node, fields, around);
  if (node.extensible) w.bits(extended ? 1 : 0, 1);
  writeRoot(e, node, w, fields, siblings);
  if (!extended) return;
  writePresenceBitmap(w, node.slots.map(sendsSlot), unknown);
  for (const slot of node.slots.filter(sendsSlot)) writeSlot(e, slot, w, fields, siblings);
  writeUnknownAdditions(w, unknown);
}

/** Presence bits and components. */
function writeRoot(
  e: Encoding,
  { root }: SequenceNode,
  w: BitWriter,
  fields: Fields,
  siblings: Siblings,
): void {
  const sends = (component: ComponentNode): boolean =>
    isSent(component, memberOf(fields, component.name));
  for (const component of root) {
    if (component.optional) w.bits(sends(component) ? 1 : 0, 1);
  }
  for (const component of root) {
    if (component.optional && !sends(component)) continue;
    const { name } = component;
    within(e, name, () => write(e, component.node(), w, memberOf(fields, name), siblings));
  }
}

function writeSlot(
  e: Encoding,
  { group, components }: SlotNode,
  w: BitWriter,
  fields: Fields,
  siblings: Siblings,
): void {
  if (group !== undefined) {
    writeOpenType(w, fields, () => writeRoot(e, group, w, fields, siblings));
    return;
  }
  for (const { name, node } of components) {
    within(e, name, () =>
      writeOpenType(w, memberOf(fields, name), (_, content) =>
        write(e, node(), w, content, siblings),
      ),
    );
  }
}
