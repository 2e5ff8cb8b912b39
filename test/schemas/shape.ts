import type { Hull, ValueSet } from "./value-set.js";

/** A module as plain data. `write.ts` makes text of it, `minimise.ts` smaller ones. */
export interface ModuleShape {
  readonly name: string;
  readonly tagDefault: "AUTOMATIC" | "IMPLICIT" | "EXPLICIT";
  readonly extensibilityImplied: boolean;
  /** Value assignments, which constraints may name. */
  readonly values: readonly string[];
  readonly types: readonly TypeShape[];
}

interface TypeShape {
  readonly name: string;
  readonly tag?: Tag;
  readonly shape: Shape;
}

export interface Tag {
  readonly tagClass: "APPLICATION" | "CONTEXT" | "PRIVATE";
  readonly number: number;
  readonly mode?: "IMPLICIT" | "EXPLICIT";
}

/** The same in two ways: by the standard, and so that Erlang, which gets some notation wrong, means it too. */
export interface Notation {
  readonly standard: string;
  readonly erlang: string;
}

export type Shape =
  | LeafShape
  | SequenceShape
  | ChoiceShape
  | ListShape
  | ReferenceShape
  | ContainingShape
  | SelectionShape
  | InstanceShape;

/** A type that is not made of others. */
export interface LeafShape {
  readonly kind: "LEAF";
  readonly notation: Notation;
  /** X.680 8.4, table 1. */
  readonly universalTag: number;
  /** Some of its values. */
  readonly values: readonly string[];
  /** Whether Erlang leaves a component out by itself that equals its DEFAULT. */
  readonly erlangKnowsDefault: boolean;
  /** What a constraint behind a reference to the type can narrow. */
  readonly range?: Range;
}

/** The effective constraint of a type. */
export interface Range {
  /** The type without it. */
  readonly word: string;
  readonly of: "value" | "size";
  readonly set: ValueSet;
  /** The same with what follows EXCEPT, which values keep to and PER does not see. */
  readonly exact: ValueSet;
  readonly hull: Hull;
}

export interface SequenceShape {
  readonly kind: "SEQUENCE" | "SET";
  readonly root: readonly (ComponentShape | ComponentsOfShape)[];
  /** Present if there is an extension marker. */
  readonly additions?: readonly (ComponentShape | GroupShape)[];
  /** Behind a second marker. */
  readonly secondRoot: readonly ComponentShape[];
}

export interface ComponentShape {
  readonly kind: "COMPONENT";
  readonly name: string;
  readonly tag?: Tag;
  readonly shape: Shape;
  readonly presence: "" | "OPTIONAL" | "DEFAULT";
  /** The value behind DEFAULT. */
  readonly default?: string;
}

interface ComponentsOfShape {
  readonly kind: "COMPONENTS OF";
  readonly name: string;
}

export interface GroupShape {
  readonly kind: "GROUP";
  readonly components: readonly ComponentShape[];
  /** Number of a tag for what stands for the group where Erlang reads it. */
  readonly erlangTag: number;
}

export interface ChoiceShape {
  readonly kind: "CHOICE";
  readonly root: readonly AlternativeShape[];
  readonly additions?: readonly AlternativeShape[];
}

export interface AlternativeShape {
  readonly name: string;
  readonly tag?: Tag;
  readonly shape: Shape;
}

interface ListShape {
  readonly kind: "SEQUENCE OF" | "SET OF";
  readonly size?: Notation;
  readonly element: Shape;
}

interface ReferenceShape {
  readonly kind: "REFERENCE";
  readonly name: string;
  /** A constraint that Erlang is not told. */
  readonly inner?: string;
}

export interface ContainingShape {
  readonly kind: "CONTAINING";
  readonly string: "OCTET STRING" | "BIT STRING";
  readonly name: string;
  /** So that all values fit: it begins with 0 or 1, and has a marker if it has an end. */
  readonly size?: string;
}

interface SelectionShape {
  readonly kind: "SELECTION";
  readonly alternative: string;
  readonly choice: string;
}

/** INSTANCE OF TYPE-IDENTIFIER, with an object for each of the types. */
interface InstanceShape {
  readonly kind: "INSTANCE";
  readonly names: readonly string[];
}

/** The shape that a name of the module stands for. */
export function shapeOf(module: Pick<ModuleShape, "types">, name: string): Shape {
  const type = module.types.find((candidate) => candidate.name === name);
  if (type === undefined) throw new Error(`there is no type ${name}`);
  return type.shape;
}
