import type { Codec } from "../uper/codec.js";
import { isSent } from "./default.js";
import { lengthOf, octetOf } from "./named-bits.js";
import {
  type BitStringNode,
  type ChoiceNode,
  type EnumeratedNode,
  isFixedSize,
  type Node,
  type OpenTypeNode,
  type SequenceNode,
  type SequenceOfNode,
} from "./node.js";
import { noSiblings, type Siblings, selectedChoice, siblingsIn } from "./open-type.js";
import { deepestPath } from "./path.js";
import { nodeOf } from "./prepare.js";
import { schemaOf } from "./registry.js";
import { TextOctets, type Utf8, utf8 } from "./text-octets.js";
import { toJer } from "./to-jer.js";

/**
 * The text of `JSON.stringify(toJer(codec, value))`, sooner. Throws {@link EncodeError} where a value is not of its
 * type, as {@link toJer} does.
 *
 * @example
 * process.stdout.write(`${jerText(MessageFrame, MessageFrame.decode(octets))}\n`);
 */
export function jerText<T>(codec: Codec<T>, value: T): string {
  const out = spare ?? new TextOctets();
  spare = undefined;
  try {
    out.cut();
    addJer(out, codec, value);
    return out.toString();
  } finally {
    spare = out;
  }
}

/** Adds {@link jerText} to a text. */
export function addJer<T>(out: TextOctets, codec: Codec<T>, value: T): void {
  const write = writerOf(nodeOf(schemaOf(codec).schema, codec.name));
  const from = out.length;
  if (write(out, value, noSiblings, 0)) return;
  // toJer knows what to do with all that writers do not, and what to say about a value that is wrong
  out.cut(from);
  out.text(JSON.stringify(toJer(codec, value)));
}

/** What the last text was written to, for the next; taken out while in use. */
let spare: TextOctets | undefined;

/**
 * Adds a value of one type to a text. Writers know what decode gives where the edition knows everything: members in
 * the order of the type and no others. False for all else, when what has been added is of no use.
 */
type Writer = (out: TextOctets, value: unknown, siblings: Siblings, depth: number) => boolean;

const writers = new WeakMap<Node, Writer>();

function writerOf(node: Node): Writer {
  let writer = writers.get(node);
  if (writer === undefined) {
    writer = writerFor(node);
    writers.set(node, writer);
  }
  return writer;
}

function writerFor(node: Node): Writer {
  switch (node.kind) {
    case "BOOLEAN":
      return writeBoolean;
    case "NULL":
      return writeNull;
    case "INTEGER":
      return node.big ? writeBigInteger : writeInteger;
    case "ENUMERATED":
      return enumerated(node);
    case "BIT STRING":
      return node.bits === undefined ? leftToJer : namedBits(node);
    case "OCTET STRING":
      return writeOctets;
    case "REAL":
      return leftToJer;
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
    case "CHARACTER STRING":
      return writeText;
    case "SEQUENCE":
      return sequence(node);
    case "SEQUENCE OF":
      return list(node);
    case "CHOICE":
      return choice(node);
    case "CONTAINING": {
      const writeOf = once(() => writerOf(node.content()));
      return (text, value, siblings, depth) => writeOf()(text, value, siblings, depth + 1);
    }
    case "OPEN TYPE":
      return openType(node);
  }
}

const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const leftToJer: Writer = () => false;

const trueText = utf8("true");
const falseText = utf8("false");

const writeBoolean: Writer = (out, value) => {
  if (typeof value !== "boolean") return false;
  out.add(value ? trueText : falseText);
  return true;
};

const writeNull: Writer = (out, value) => {
  if (value !== null) return false;
  out.text("null");
  return true;
};

const writeInteger: Writer = (out, value) => {
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  out.integer(value);
  return true;
};

const writeBigInteger: Writer = (out, value) => {
  if (typeof value !== "bigint") return false;
  out.text(Number.isSafeInteger(Number(value)) ? `${value}` : `"${value}"`);
  return true;
};

const writeOctets: Writer = (out, value) => {
  if (!(value instanceof Uint8Array)) return false;
  out.hex(value);
  return true;
};

const writeText: Writer = (out, value) => {
  if (typeof value !== "string") return false;
  out.text(JSON.stringify(value));
  return true;
};

function enumerated({ items }: EnumeratedNode): Writer {
  const names = new Map<unknown, Utf8>(items.map((item) => [item, utf8(JSON.stringify(item))]));
  return (out, value) => {
    const name = names.get(value);
    if (name === undefined) return false;
    out.add(name);
    return true;
  };
}

const valueKey = utf8('{"value":');
const lengthKey = utf8(',"length":');

function namedBits({ size }: BitStringNode): Writer {
  const isFixed = isFixedSize(size);
  return (out, value) => {
    if (typeof value !== "number" || value >>> 0 !== value) return false;
    const length = lengthOf(value, size);
    if (!isFixed) out.add(valueKey);
    out.character(quote);
    for (let at = 0; 8 * at < length; at++) out.hexOctet(octetOf(value, at));
    out.character(quote);
    if (isFixed) return true;
    out.add(lengthKey);
    out.integer(length);
    out.character(closeBrace);
    return true;
  };
}

function sequence(node: SequenceNode): Writer {
  // a type may hold itself, so its parts are made when they are first needed
  const partsOf = once(() =>
    node.components.map((component) => ({
      component,
      firstKey: utf8(`${JSON.stringify(component.name)}:`),
      nextKey: utf8(`,${JSON.stringify(component.name)}:`),
      write: writerOf(component.node()),
    })),
  );
  return (out, value, around, depth) => {
    if (!isShallowObject(value, depth)) return false;
    const siblings = siblingsIn(node, value, around);
    const parts = partsOf();
    out.character(openBrace);
    let next = 0;
    let isFirst = true;
    // member by member as the object has them: faster than to ask for each, and nothing else can be among them
    for (const name in value) {
      const part = parts[next++];
      if (part === undefined || part.component.name !== name) return false;
      const field = value[name];
      if (part.component.optional && !isSent(part.component, field)) continue;
      out.add(isFirst ? part.firstKey : part.nextKey);
      if (!part.write(out, field, siblings, depth + 1)) return false;
      isFirst = false;
    }
    out.character(closeBrace);
    return next === parts.length;
  };
}

function list(node: SequenceOfNode): Writer {
  const writeOf = once(() => writerOf(node.element()));
  return (out, value, siblings, depth) => {
    if (!Array.isArray(value) || depth >= deepestPath) return false;
    const write = writeOf();
    out.character(openBracket);
    for (let i = 0; i < value.length; i++) {
      if (i > 0) out.character(comma);
      if (!write(out, value[i], siblings, depth + 1)) return false;
    }
    out.character(closeBracket);
    return true;
  };
}

function choice(node: ChoiceNode): Writer {
  const partsOf = once(
    () =>
      new Map<unknown, { readonly head: Utf8; readonly write: Writer }>(
        node.alternatives.map(({ name, node: inner }) => [
          name,
          { head: utf8(`{${JSON.stringify(name)}:`), write: writerOf(inner()) },
        ]),
      ),
  );
  return (out, value, siblings, depth) => {
    if (!isShallowObject(value, depth)) return false;
    const part = partsOf().get(value.kind);
    if (part === undefined) return false;
    out.add(part.head);
    if (!part.write(out, value.value, siblings, depth + 1)) return false;
    out.character(closeBrace);
    return true;
  };
}

function openType(node: OpenTypeNode): Writer {
  return (out, value, siblings, depth) => {
    const selected = selectedChoice(node, siblings);
    if (selected === undefined) return writeOctets(out, value, siblings, depth);
    if (!isShallowObject(value, depth) || value.kind !== selected.name) return false;
    return writerOf(selected.node())(out, value.value, noSiblings, depth);
  };
}

function isShallowObject(value: unknown, depth: number): value is Siblings {
  return typeof value === "object" && value !== null && depth < deepestPath;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
