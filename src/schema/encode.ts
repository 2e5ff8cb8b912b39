import {
  hasUnknownAdditions,
  type UnknownAdditions,
  type UnknownAlternative,
  writePresenceBitmap,
  writeUnknownAdditions,
} from "../uper/additions.js";
import { checkChoice, noAlternative, writeUnknownAlternative } from "../uper/choice.js";
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
import { isContent, otherContent, writeOpenType, writeUnassigned } from "../uper/open-type.js";
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
import type {
  ChoiceNode,
  ComponentNode,
  IntegerNode,
  Node,
  OpenTypeNode,
  SequenceNode,
  SequenceOfNode,
} from "./node.js";
import { noSiblings, type Siblings, selectedChoice } from "./open-type.js";
import { enter, type WalkPath, walkValue } from "./path.js";

/** Encodes a value of the type in canonical form. Throws {@link EncodeFailure}. */
export function encodeNode(node: Node, w: BitWriter, value: unknown): void {
  walkValue((path) => write(path, node, w, value));
}

/** The assertions below are not relied upon: what they assert is checked first thing by what is called. */
function write(
  path: WalkPath,
  node: Node,
  w: BitWriter,
  value: unknown,
  siblings = noSiblings,
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
      writeSequence(path, node, w, value);
      return;
    case "SEQUENCE OF":
      writeList(path, node, w, value);
      return;
    case "CHOICE":
      writeChoice(path, node, w, value);
      return;
    case "CONTAINING":
      writeOpenType(w, value, (_, content) => write(path, node.content(), w, content));
      return;
    case "OPEN TYPE":
      writeOpen(path, node, w, value, siblings);
  }
}

/** Goes into a component, alternative or element, and comes back out unless it fails. */
function within(path: WalkPath, name: string | number, writeIt: () => void): void {
  enter(path, name);
  writeIt();
  path.pop();
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

function writeList(path: WalkPath, node: SequenceOfNode, w: BitWriter, value: unknown): void {
  if (!Array.isArray(value)) throw wrongType(value, "a list");
  const list: readonly unknown[] = value;
  const element = node.element();
  const { lower, upper, extensible } = node.size;
  writeUnits(w, list, list.length, lower, upper, extensible, (_, elements, from, to) => {
    for (let i = from; i < to; i++) within(path, i, () => write(path, element, w, elements[i]));
  });
}

function writeChoice(path: WalkPath, node: ChoiceNode, w: BitWriter, value: unknown): void {
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
  within(path, alternative.name, () => {
    if (index < rootCount) write(path, alternative.node(), w, inner);
    else writeOpenType(w, inner, (_, content) => write(path, alternative.node(), w, content));
  });
}

function writeOpen(
  path: WalkPath,
  node: OpenTypeNode,
  w: BitWriter,
  value: unknown,
  siblings: Siblings,
): void {
  const choice = selectedChoice(node, siblings);
  if (choice === undefined) {
    // only shown in a message
    writeUnassigned(w, value, siblings[node.selector] as string);
    return;
  }
  if (!isContent(value, choice.name)) throw otherContent(value, choice.name, choice.key);
  const { value: inner } = value as { readonly value?: unknown };
  writeOpenType(w, inner, (_, content) => write(path, choice.node(), w, content));
}

function writeSequence(path: WalkPath, node: SequenceNode, w: BitWriter, value: unknown): void {
  checkMembers(value, node.members, node.extensible);
  // checkMembers has refused what is no object
  const fields = value as Readonly<Record<string, unknown>>;
  const sends = (component: ComponentNode): boolean => isSent(component, fields[component.name]);
  // `$unknown` may still be anything, which hasUnknownAdditions checks
  const unknown = fields.$unknown as UnknownAdditions | undefined;
  const extended =
    node.extensible &&
    (hasUnknownAdditions(unknown, node.additions.length) || node.additions.some(sends));

  if (node.extensible) w.bits(extended ? 1 : 0, 1);
  for (const component of node.root) {
    if (component.optional) w.bits(sends(component) ? 1 : 0, 1);
  }
  for (const component of node.root) {
    if (component.optional && !sends(component)) continue;
    const { name } = component;
    within(path, name, () => write(path, component.node(), w, fields[name], fields));
  }
  if (!extended) return;
  writePresenceBitmap(w, node.additions.map(sends), unknown);
  for (const addition of node.additions.filter(sends)) {
    within(path, addition.name, () =>
      writeOpenType(w, fields[addition.name], (_, content) =>
        write(path, addition.node(), w, content, fields),
      ),
    );
  }
  writeUnknownAdditions(w, unknown);
}
