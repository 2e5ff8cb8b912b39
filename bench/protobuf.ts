/**
 * protobufjs with a schema equal to ours: a message for each SEQUENCE and CHOICE (`oneof`), enums, bytes, and the
 * narrowest integer type that holds the range.
 */
import { deepStrictEqual } from "node:assert";
import protobuf from "protobufjs";
import type { ComponentNode, IntegerNode, Node } from "../src/schema/node.js";
import { membersOf } from "./vary.js";

type MessageType = protobuf.Type;

/** A field that has its default value differs from one that is not there, as in ASN.1. */
const explicit = { features: { field_presence: "EXPLICIT" } };

/** A schema of protobuf for a type of ours. */
export class ProtobufSchema {
  readonly #names = new Map<Node, string>();
  readonly #nested: Record<string, protobuf.IType | protobuf.IEnum> = {};
  readonly #root: Node;
  readonly #type: MessageType;

  constructor(root: Node) {
    this.#root = root;
    const name = this.#messageName(root);
    this.#type = protobuf.Root.fromJSON({ nested: this.#nested }).lookupType(name);
  }

  get type(): MessageType {
    return this.#type;
  }

  /** The message for a value, as protobufjs makes it. Throws an Error if it lacks a part of the value. */
  message(value: unknown): protobuf.Message {
    const plain = membersOf(this.#valueOf(this.#root, value));
    const message = this.#type.fromObject(plain);
    deepStrictEqual(this.#type.toObject(message), plain);
    return message;
  }

  #messageName(node: Node): string {
    const known = this.#names.get(node);
    if (known !== undefined) return known;
    const base = node.typeName.replace(/\W/g, "_");
    const isTaken = [...this.#names.values()].includes(base);
    const name = isTaken ? `${base}_${this.#names.size}` : base;
    this.#names.set(node, name);
    this.#nested[name] = this.#descriptorOf(node);
    return name;
  }

  #descriptorOf(node: Node): protobuf.IType | protobuf.IEnum {
    switch (node.kind) {
      case "ENUMERATED":
        return { values: Object.fromEntries(node.items.map((item, at) => [item, at])) };
      case "SEQUENCE OF":
        return { fields: { items: this.#field(node, 1, true) } };
      case "SEQUENCE":
        return { fields: this.#fieldsOf(node.components) };
      case "CHOICE":
      case "OPEN TYPE": {
        const parts = alternativesOf(node);
        const fields = parts.map((part, at) => [part.name, this.#field(part.node(), at + 1, true)]);
        const oneof = parts.map(({ name }) => name);
        return { fields: Object.fromEntries(fields), oneofs: { alternative: { oneof } } };
      }
      default:
        return {
          fields: { value: { id: 1, type: scalarOf(node), rule: "required", options: explicit } },
        };
    }
  }

  #fieldsOf(components: readonly ComponentNode[]): Record<string, protobuf.IField> {
    const fields = components.map((component, at) => [
      component.name,
      this.#field(component.node(), at + 1, component.optional),
    ]);
    return Object.fromEntries(fields);
  }

  #field(node: Node, id: number, optional: boolean): protobuf.IField {
    if (node.kind === "SEQUENCE OF") {
      const element = node.element();
      // repeated fields cannot repeat: a list of lists has a message for each inner one
      const type =
        element.kind === "SEQUENCE OF" ? this.#messageName(element) : this.#typeOf(element);
      return { id, type, rule: "repeated", options: { packed: true } };
    }
    const type = this.#typeOf(node);
    return optional
      ? { id, type, options: explicit }
      : { id, type, rule: "required", options: explicit };
  }

  #typeOf(node: Node): string {
    const isScalar = !["ENUMERATED", "SEQUENCE", "CHOICE", "OPEN TYPE"].includes(node.kind);
    return isScalar ? scalarOf(node) : this.#messageName(node);
  }

  #valueOf(node: Node, value: unknown): unknown {
    if (value === undefined) return undefined;
    switch (node.kind) {
      case "ENUMERATED":
        return node.indexes.get(String(value));
      case "SEQUENCE OF": {
        const element = node.element();
        const isNested = element.kind === "SEQUENCE OF";
        if (!Array.isArray(value)) throw new Error(`${node.typeName}: a list expected`);
        return value.map((each) => {
          const inner = this.#valueOf(element, each);
          return isNested ? { items: inner } : inner;
        });
      }
      case "CHOICE":
      case "OPEN TYPE": {
        const { kind, value: inner } = membersOf(value);
        const part = alternativesOf(node).find(({ name }) => name === kind);
        if (part === undefined) throw new Error(`${node.typeName} has no ${kind}`);
        return { [part.name]: this.#valueOf(part.node(), inner) };
      }
      case "SEQUENCE": {
        const members = membersOf(value);
        const present = node.components.filter(({ name }) => members[name] !== undefined);
        const fields = present.map(({ name, node: inner }) => [
          name,
          this.#valueOf(inner(), members[name]),
        ]);
        return Object.fromEntries(fields);
      }
      default:
        return value;
    }
  }
}

function alternativesOf(
  node: Node & { kind: "CHOICE" | "OPEN TYPE" },
): readonly { name: string; node: () => Node }[] {
  return node.kind === "CHOICE" ? node.alternatives : [...node.choices.values()];
}

function scalarOf(node: Node): string {
  switch (node.kind) {
    case "BOOLEAN":
      return "bool";
    case "INTEGER":
      return integerOf(node);
    case "BIT STRING":
      if (node.bits === undefined) throw new Error("a BIT STRING without names has no equal");
      return "uint32";
    case "OCTET STRING":
      return "bytes";
    case "CHARACTER STRING":
      return "string";
    default:
      throw new Error(`${node.kind} has no equal among the scalars of protobuf`);
  }
}

function integerOf({ lower, upper, typeName }: IntegerNode): string {
  if (lower === undefined || upper === undefined) throw new Error(`${typeName} has no bounds`);
  if (lower < 0) return "sint32";
  return upper > 0xffffffff ? "uint64" : "uint32";
}
