import type { CharacterStringType, Constraint } from "../generated/tables/model.js";
import type { Alphabet } from "../uper/alphabet.js";
import type { UnitBits } from "../uper/containing.js";
import type { Members } from "../uper/failure.js";
import type { Permitted } from "../uper/permitted.js";

/**
 * A type of the schema as the walkers use it: references resolved, widths and look-ups worked out once.
 * {@link nodeOf} makes it.
 */
export type Node =
  | BooleanNode
  | NullNode
  | IntegerNode
  | EnumeratedNode
  | BitStringNode
  | OctetStringNode
  | ContentsNode
  | ContainingNode
  | CharacterStringNode
  | SequenceNode
  | SequenceOfNode
  | ChoiceNode
  | OpenTypeNode;

interface Named {
  /** ASN.1 name of the type, or its keyword if it is defined in place. */
  readonly typeName: string;
  /** What constraints leave of its values that the rest of the node does not show, from the innermost type on. */
  readonly constrained?: readonly ConstrainedValues[];
}

interface ConstrainedValues extends Permitted {
  readonly constraint: Constraint;
}

interface BooleanNode extends Named {
  readonly kind: "BOOLEAN";
}

interface NullNode extends Named {
  readonly kind: "NULL";
}

export interface IntegerNode extends Named {
  readonly kind: "INTEGER";
  readonly lower: number | bigint | undefined;
  readonly upper: number | bigint | undefined;
  readonly extensible: boolean;
  /** Values are bigints: a bound is missing, or beyond 2^53 - 1. */
  readonly big: boolean;
  /** Bits that hold the range; undefined without both bounds. */
  readonly width: number | undefined;
  /** Values that have names. */
  readonly named: readonly (number | bigint)[];
}

/** Effective size constraint; `upper` is Infinity for MAX. */
export interface SizeRange {
  readonly lower: number;
  readonly upper: number;
  readonly extensible: boolean;
}

/** What ENUMERATED and CHOICE share: an index that counts the additions on from the root. */
export interface Indexed {
  readonly extensible: boolean;
  readonly rootCount: number;
  /** Bits that hold an index into the root. */
  readonly width: number;
  /** Index by name. */
  readonly indexes: ReadonlyMap<string, number>;
}

/** What strings and lists without SIZE have. */
export const anySize: SizeRange = {
  lower: 0,
  upper: Number.POSITIVE_INFINITY,
  extensible: false,
};

export interface EnumeratedNode extends Named, Indexed {
  readonly kind: "ENUMERATED";
  readonly items: readonly string[];
  /** What the items stand for, in their order. */
  readonly numbers: readonly number[];
}

export interface BitStringNode extends Named {
  readonly kind: "BIT STRING";
  readonly size: SizeRange;
  /** Positions of the named bits; undefined if no bits have names. */
  readonly bits: readonly number[] | undefined;
}

/** A type that goes as the octets of its BER. */
export interface ContentsNode extends Named {
  readonly kind: "REAL" | "OBJECT IDENTIFIER" | "RELATIVE-OID";
}

/** A string that holds the complete encoding of another type: its values are those of that type. */
export interface ContainingNode extends Named {
  readonly kind: "CONTAINING";
  readonly size: SizeRange;
  /** What the size counts: octets, or bits of a BIT STRING. */
  readonly unitBits: UnitBits;
  readonly content: () => Node;
}

interface OctetStringNode extends Named {
  readonly kind: "OCTET STRING";
  readonly size: SizeRange;
}

export interface CharacterStringNode extends Named {
  readonly kind: "CHARACTER STRING";
  readonly name: CharacterStringType["name"];
  /** In characters. */
  readonly size: SizeRange;
  /** Undefined: an IA5String or UTF8String with all their characters, or octets that stand for themselves. */
  readonly letters: Alphabet | undefined;
}

export interface ComponentNode {
  readonly name: string;
  /** The sender may leave it out: OPTIONAL, DEFAULT, or an extension addition. */
  readonly optional: boolean;
  /** Undefined: no DEFAULT. */
  readonly default: unknown;
  readonly node: () => Node;
  /** What tells the types of open types in it, as {@link OpenTypeNode.selector} has it. */
  readonly selectors: readonly string[];
}

/** A place in the presence bitmap of extension additions: an addition, or a group of them (X.691 18.9). */
export interface SlotNode {
  readonly components: readonly ComponentNode[];
  /** The SEQUENCE that a group is sent as. */
  readonly group: SequenceNode | undefined;
}

export interface SequenceNode extends Named {
  readonly kind: "SEQUENCE";
  /** Of a SET the root is in canonical order of the tags. */
  readonly set: boolean;
  readonly ownTags: boolean;
  readonly extensible: boolean;
  readonly root: readonly ComponentNode[];
  /** Each may be absent, as earlier editions do not have them. */
  readonly additions: readonly ComponentNode[];
  /** The additions as they are sent. */
  readonly slots: readonly SlotNode[];
  /** The root, then the additions. */
  readonly components: readonly ComponentNode[];
  /** Names and types of the components, for checks and messages. */
  readonly members: Members;
  /** What tells the types of open types in it and is further out, as {@link OpenTypeNode.selector} has it. */
  readonly outerSelectors: readonly string[];
  /** Members that an object in JER may have. */
  readonly jerNames: ReadonlySet<string>;
  /** Extension bit and presence bits of the root. */
  readonly headBits: number;
}

export interface SequenceOfNode extends Named {
  readonly kind: "SEQUENCE OF";
  readonly set: boolean;
  readonly size: SizeRange;
  readonly element: () => Node;
}

interface AlternativeNode {
  readonly name: string;
  readonly node: () => Node;
}

export interface ChoiceNode extends Named, Indexed {
  readonly kind: "CHOICE";
  readonly ownTags: boolean;
  readonly alternatives: readonly AlternativeNode[];
  readonly members: Members;
}

export interface OpenTypeChoiceNode {
  /** ASN.1 name of the type: the `kind` of the value. */
  readonly name: string;
  /** Value of the selector. */
  readonly key: number | bigint | string;
  readonly node: () => Node;
}

/** An open type of which a component that has been read before selects the content. */
export interface OpenTypeNode extends Named {
  readonly kind: "OPEN TYPE";
  /**
   * Name of that component in the SEQUENCE around it; with dots behind it, one of a component in that; with a `^` in
   * front for each SEQUENCE that it is further out.
   */
  readonly selector: string;
  /** By the value of the selector; with any other value, unknown here, the octets stay as they are. */
  readonly choices: ReadonlyMap<unknown, OpenTypeChoiceNode>;
}

/** Strings and lists of one size have no count (X.691 15.9, 16.6, 19.5). */
export function isFixedSize(size: SizeRange): boolean {
  return size.lower === size.upper && !size.extensible;
}
