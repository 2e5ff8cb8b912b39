import type { ChoiceNode, Node, OpenTypeNode } from "../node.js";
import { characterStringTags } from "./characters.js";

/** Tag classes as asn1js counts them. */
export const universalClass = 1;
export const contextClass = 3;

/**
 * Types without a tag of their own: one that AUTOMATIC TAGS gives them is explicit, an element around theirs
 * (X.680 30.6).
 */
export type UntaggedNode = ChoiceNode | OpenTypeNode;

export type TaggedNode = Exclude<Node, UntaggedNode>;

export function isUntagged(node: Node): node is UntaggedNode {
  return node.kind === "CHOICE" || node.kind === "OPEN TYPE";
}

/** The universal tag of a type that has one (X.680 table 1). */
export function universalTag(node: TaggedNode): number {
  switch (node.kind) {
    case "BOOLEAN":
      return 1;
    case "INTEGER":
      return 2;
    case "BIT STRING":
      return 3;
    case "CONTAINING":
      return node.unitBits === 1 ? 3 : 4;
    case "OCTET STRING":
      return 4;
    case "NULL":
      return 5;
    case "OBJECT IDENTIFIER":
      return 6;
    case "REAL":
      return 9;
    case "RELATIVE-OID":
      return 13;
    case "ENUMERATED":
      return 10;
    case "CHARACTER STRING":
      return characterStringTags[node.name];
    case "SEQUENCE":
    case "SEQUENCE OF":
      return node.set ? 17 : 16;
  }
}

/** Whether a type has tags that are not known here, since AUTOMATIC TAGS have not given them. */
export function hasOwnTags(node: Node): boolean {
  return (node.kind === "SEQUENCE" || node.kind === "CHOICE") && node.ownTags;
}

/**
 * An open type that nothing selects is octets of UPER to the walkers, which say nothing to a reader of DER.
 * `prepare` gives it the form of an OCTET STRING.
 */
export function isUnselected({ kind, typeName }: Node): boolean {
  return kind === "OCTET STRING" && typeName === "OPEN TYPE";
}
