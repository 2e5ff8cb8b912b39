import type { Place } from "./problem.js";
import type { Token } from "./tokens.js";

/** What the parser reads, as written: names unresolved, constraints not evaluated. Every node knows its place. */
export interface Node {
  readonly place: Place;
}

export interface Name extends Node {
  readonly name: string;
}

/** `name`, or `Module.name`. */
export interface DefinedName extends Name {
  readonly module?: string;
  /** X.683 9: what the parameters of the definition stand for here. */
  readonly arguments?: readonly ArgumentNode[];
}

/** X.683 9.5: how to read it, only the parameter says. */
export interface ArgumentNode extends Node {
  readonly tokens: readonly Token[];
}

/** X.683 8.3: `Name`, `Type : name`, `CLASS : Set`. */
export interface ParameterNode extends Name {
  readonly governor?: TypeNode;
}

/** What an assignment begins with. */
interface Assigned extends Name {
  /** X.683 8: names that stand for what each use gives. */
  readonly parameters?: readonly ParameterNode[];
}

export type TagDefault = "AUTOMATIC" | "IMPLICIT" | "EXPLICIT";

export interface ModuleNode extends Name {
  /** X.680 12.2: how tags that say neither IMPLICIT nor EXPLICIT are meant. */
  readonly tagDefault: TagDefault;
  /** X.680 12.4: each type of the module that may have an extension marker has one. */
  readonly extensibilityImplied: boolean;
  /** `"ALL"` also where there is no EXPORTS (X.680 12.13). */
  readonly exports: "ALL" | readonly Name[];
  readonly imports: readonly ImportNode[];
  readonly assignments: readonly AssignmentNode[];
}

export interface ImportNode extends Node {
  readonly symbols: readonly Name[];
  readonly from: Name;
}

export type AssignmentNode =
  | TypeAssignment
  | ValueAssignment
  | ClassAssignment
  | ClassAliasAssignment
  | ObjectAssignment
  | ObjectSetAssignment
  | GovernedAssignment
  | UnreadableAssignment;

export interface TypeAssignment extends Assigned {
  readonly kind: "TYPE";
  /** What a parameter stands for where that has no name: it is written in its place. */
  readonly inline?: true;
  readonly doc?: string;
  readonly type: TypeNode;
}

export interface ValueAssignment extends Assigned {
  readonly kind: "VALUE";
  readonly type: TypeNode;
  readonly value: ValueNode;
}

/** X.681 9: what objects of the class consist of. */
export interface ClassAssignment extends Assigned {
  readonly kind: "CLASS";
  readonly fields: readonly FieldNode[];
  /** How objects are written (X.681 10). Absent: by the names of the fields (X.681 11.5). */
  readonly syntax?: readonly SyntaxNode[];
}

/** X.681 9.1: another name for a class, which reads like a type until it is settled. */
interface ClassAliasAssignment extends Assigned {
  readonly kind: "CLASS ALIAS";
  readonly class: DefinedName;
}

export type FieldNode =
  | TypeFieldNode
  | ValueFieldNode
  | ValueSetFieldNode
  | VariableFieldNode
  | ObjectFieldNode;

/** X.681 9.5. Names of fields begin with `&`. */
export interface TypeFieldNode extends Name {
  readonly kind: "TYPE FIELD";
  readonly optional: boolean;
  readonly default?: TypeNode;
}

/** X.681 9.6: a field for values of one type. */
export interface ValueFieldNode extends Name {
  readonly kind: "VALUE FIELD";
  readonly type: TypeNode;
  readonly unique: boolean;
  readonly optional: boolean;
  readonly default?: ArgumentNode;
}

/** X.681 9.9: a field for sets of values of one type. */
export interface ValueSetFieldNode extends Name {
  readonly kind: "VALUE SET FIELD";
  readonly type: TypeNode;
  readonly optional: boolean;
  readonly default?: ArgumentNode;
}

/** X.681 9.8, 9.10: for values, or sets of values, of the type that the object has for another field. */
export interface VariableFieldNode extends Name {
  readonly kind: "VARIABLE VALUE FIELD" | "VARIABLE VALUE SET FIELD";
  readonly typeField: Name;
  readonly optional: boolean;
  readonly default?: ArgumentNode;
}

/** X.681 9.11, 9.12: for objects, or sets of objects, of a class. */
interface ObjectFieldNode extends Name {
  readonly kind: "OBJECT FIELD" | "OBJECT SET FIELD";
  readonly class: DefinedName;
  readonly optional: boolean;
  readonly default?: ArgumentNode;
}

export type SyntaxNode = LiteralNode | FieldSettingNode | OptionalGroupNode;

interface LiteralNode extends Node {
  readonly kind: "LITERAL";
  readonly text: string;
}

/** The place of what an object has for a field. */
interface FieldSettingNode extends Name {
  readonly kind: "FIELD";
}

/** `[ … ]` */
interface OptionalGroupNode extends Node {
  readonly kind: "GROUP";
  readonly items: readonly SyntaxNode[];
}

interface ObjectAssignment extends Assigned {
  readonly kind: "OBJECT";
  readonly class: DefinedName;
  readonly object: ObjectNode;
}

export interface ObjectSetAssignment extends Assigned {
  readonly kind: "OBJECT SET";
  readonly class: DefinedName;
  readonly elements: readonly ObjectSetElement[];
}

export type ObjectNode = ObjectDefinitionNode | NamedValueNode;

/** What stands in braces, with these: how to read it, only the class says. */
export interface ObjectDefinitionNode extends Node {
  readonly kind: "DEFINITION";
  readonly tokens: readonly Token[];
}

/** An object, all objects of another set, those that several have in common or one alone, or the marker. */
export type ObjectSetElement =
  | ObjectNode
  | ObjectSetReferenceNode
  | ObjectIntersectionNode
  | ObjectExclusionNode
  | MarkerNode;

interface ObjectIntersectionNode extends Node {
  readonly kind: "INTERSECTION";
  readonly operands: readonly (readonly ObjectSetElement[])[];
}

interface ObjectExclusionNode extends Node {
  readonly kind: "EXCEPT";
  readonly operand: readonly ObjectSetElement[];
  readonly excluded: readonly ObjectSetElement[];
}

/** Of an object set that later editions may add to (X.681 12.3). */
interface MarkerNode extends Node {
  readonly kind: "MARKER";
}

interface ObjectSetReferenceNode extends InformationNode {
  readonly kind: "OBJECT SET";
}

/** X.681 15: `object`, `Set`, or what these have for a field: `object.&field.&field`. */
export interface InformationNode extends DefinedName {
  /** Each but the last holds objects. Absent: what the name stands for. */
  readonly fields?: readonly Name[];
}

/** `name GOVERNOR ::= …`: a value if the governor is a type, an object if it is a class. */
export interface GovernedAssignment extends Assigned {
  readonly kind: "GOVERNED";
  readonly governor: TypeReferenceNode;
  readonly notation: ObjectNode;
}

/** One that the parser has reported; its name is kept so that its uses are not reported as well. */
interface UnreadableAssignment extends Assigned {
  readonly kind: "UNREADABLE";
}

export type TypeNode = BuiltinTypeNode | IndirectTypeNode | TaggedTypeNode;

/** A type whose notation says where it is found. */
export type IndirectTypeNode = TypeReferenceNode | FieldTypeNode | SelectionTypeNode;

/** A type whose notation says what it is made of. */
export type BuiltinTypeNode =
  | SimpleTypeNode
  | IntegerTypeNode
  | EnumeratedTypeNode
  | BitStringTypeNode
  | CharacterStringTypeNode
  | SequenceTypeNode
  | SequenceOfTypeNode
  | ChoiceTypeNode;

interface ConstrainedNode extends Node {
  /** In serial order: each applies to what the former leaves (X.680 45). */
  readonly constraints: readonly ConstraintNode[];
}

interface SimpleTypeNode extends ConstrainedNode {
  readonly kind:
    | "BOOLEAN"
    | "NULL"
    | "OCTET STRING"
    | "REAL"
    | "OBJECT IDENTIFIER"
    | "RELATIVE-OID";
}

/** A named number, a named bit, or an item of an ENUMERATED. */
export interface NamedNumberNode extends Name {
  readonly value?: ValueNode;
  readonly doc?: string;
}

interface IntegerTypeNode extends ConstrainedNode {
  readonly kind: "INTEGER";
  readonly named: readonly NamedNumberNode[];
}

export interface EnumeratedTypeNode extends ConstrainedNode {
  readonly kind: "ENUMERATED";
  readonly root: readonly NamedNumberNode[];
  /** Present if there is an extension marker. */
  readonly additions?: readonly NamedNumberNode[];
}

export interface BitStringTypeNode extends ConstrainedNode {
  readonly kind: "BIT STRING";
  readonly bits: readonly NamedNumberNode[];
}

export interface CharacterStringTypeNode extends ConstrainedNode {
  readonly kind: "CHARACTER STRING";
  readonly name: string;
}

export interface MemberNode extends Name {
  readonly type: TypeNode;
  readonly doc?: string;
}

export interface ComponentNode extends MemberNode {
  readonly optional: boolean;
  readonly default?: ValueNode;
}

export interface SequenceTypeNode extends ConstrainedNode {
  readonly kind: "SEQUENCE" | "SET";
  /** X.681 C.5: INSTANCE OF, which has another universal tag. */
  readonly instanceOf?: true;
  readonly members: Members<ComponentNode>;
}

export interface ChoiceTypeNode extends ConstrainedNode {
  readonly kind: "CHOICE";
  readonly members: Members<MemberNode>;
}

/** Root members before the first and after the second extension marker, and what stands between them. */
export interface Members<M> {
  readonly root: readonly (M | ComponentsOfNode)[];
  /** Present if there is an extension marker. */
  readonly additions?: readonly (M | ComponentsOfNode | AdditionGroupNode<M>)[];
  /** How many of the root members stand before the extension marker. */
  readonly before: number;
}

/** X.680 24.4: the root components of another SEQUENCE or SET. */
export interface ComponentsOfNode extends Node {
  readonly kind: "COMPONENTS OF";
  readonly type: TypeNode;
}

/** X.680 24.1: `[[ … ]]`, additions that come together. */
export interface AdditionGroupNode<M> extends Node {
  readonly kind: "GROUP";
  readonly version?: bigint;
  readonly members: readonly (M | ComponentsOfNode)[];
}

interface SequenceOfTypeNode extends ConstrainedNode {
  readonly kind: "SEQUENCE OF" | "SET OF";
  readonly element: TypeNode;
}

export interface TypeReferenceNode extends ConstrainedNode, DefinedName {
  readonly kind: "REFERENCE";
}

/** X.680 29: `alternative < Choice`. */
export interface SelectionTypeNode extends ConstrainedNode {
  readonly kind: "SELECTION";
  readonly alternative: Name;
  readonly choice: TypeNode;
}

/**
 * X.681 14: `CLASS.&field`. Of a value field it is the type of its values, of a type field an open type. X.681 15:
 * `object.&field`, `Set.&field`, a type or the values that objects have there.
 */
export interface FieldTypeNode extends ConstrainedNode {
  readonly kind: "FIELD";
  /** A class, an object, or an object set. */
  readonly source: DefinedName;
  /** Each but the last holds objects. */
  readonly fields: readonly Name[];
  readonly table?: TableNode;
}

/** X.682 10: `({Set})`, `({Set}{@selector})`. */
export interface TableNode extends Node {
  readonly set: DefinedName;
  readonly selectors?: readonly SelectorNode[];
}

/** X.682 10.7: `@a.b`, `@.a.b`, a component of one of the types around. */
export interface SelectorNode extends Node {
  /** How many SEQUENCE, SET and CHOICE types out that one is: 1 is the innermost. */
  readonly levels: number;
  /** Of a component in it, of a component in that, and so on. */
  readonly names: readonly Name[];
}

export type TagClass = "UNIVERSAL" | "APPLICATION" | "CONTEXT" | "PRIVATE";

interface TaggedTypeNode extends Node {
  readonly kind: "TAGGED";
  readonly tagClass: TagClass;
  readonly number: ValueNode;
  /** Absent: as the module has it (X.680 30.6). */
  readonly mode?: "IMPLICIT" | "EXPLICIT";
  readonly type: TypeNode;
}

/** X.680 46: what stands in one pair of parentheses. */
export interface ConstraintNode extends Node {
  readonly root: ElementSetNode;
  readonly extensible: boolean;
  /** What follows the extension marker. */
  readonly additions?: ElementSetNode;
}

export type ElementSetNode =
  | SingleValueNode
  | ValueRangeNode
  | SizeNode
  | PermittedAlphabetNode
  | ContainedSubtypeNode
  | SetOperationNode
  | ExclusionNode
  | InnerTypeNode
  | ContentsNode
  | UncheckedConstraintNode;

interface SingleValueNode extends Node {
  readonly kind: "VALUE";
  readonly value: ValueNode;
}

export interface EndpointNode extends Node {
  readonly value: ValueNode | "MIN" | "MAX";
  /** Written with `<`: the value itself does not belong to the range. */
  readonly open: boolean;
}

interface ValueRangeNode extends Node {
  readonly kind: "RANGE";
  readonly lower: EndpointNode;
  readonly upper: EndpointNode;
}

interface SizeNode extends Node {
  readonly kind: "SIZE";
  readonly constraint: ConstraintNode;
}

interface PermittedAlphabetNode extends Node {
  readonly kind: "FROM";
  readonly constraint: ConstraintNode;
}

interface ContainedSubtypeNode extends Node {
  readonly kind: "CONTAINED SUBTYPE";
  readonly type: TypeNode;
}

interface SetOperationNode extends Node {
  readonly kind: "UNION" | "INTERSECTION";
  readonly operands: readonly ElementSetNode[];
}

/** `operand EXCEPT …`; without an operand `ALL EXCEPT …`. */
interface ExclusionNode extends Node {
  readonly kind: "EXCEPT";
  readonly operand?: ElementSetNode;
  readonly excluded: ElementSetNode;
}

/** X.680 47.8: what is in values of the type. */
type InnerTypeNode = ElementsConstraintNode | ComponentsConstraintNode;

interface ElementsConstraintNode extends Node {
  readonly kind: "WITH COMPONENT";
  readonly constraint: ConstraintNode;
}

export interface ComponentsConstraintNode extends Node {
  readonly kind: "WITH COMPONENTS";
  /** Begins with `...`: components that are not named are as the type has them, else absent. */
  readonly partial: boolean;
  readonly components: readonly ComponentConstraintNode[];
}

export interface ComponentConstraintNode extends Node {
  readonly name: string;
  readonly constraint?: ConstraintNode;
  readonly presence?: "PRESENT" | "ABSENT" | "OPTIONAL";
}

/** X.682 11: what an OCTET STRING or BIT STRING holds, in the encoding rules of what is around it. */
export interface ContentsNode extends Node {
  readonly kind: "CONTAINING";
  readonly type: TypeNode;
}

/** Read, and checked by nobody: patterns, user-defined constraints, contents in rules of their own. */
interface UncheckedConstraintNode extends Node {
  readonly kind: "UNCHECKED";
}

export type ValueNode =
  | IntegerValueNode
  | RealValueNode
  | ObjectIdentifierValueNode
  | BooleanValueNode
  | NullValueNode
  | TextValueNode
  | BitsValueNode
  | NamedValueNode
  | ListValueNode
  | ChoiceValueNode
  | OpenValueNode
  | ContentsValueNode;

interface IntegerValueNode extends Node {
  readonly kind: "NUMBER";
  readonly number: bigint;
}

interface RealValueNode extends Node {
  readonly kind: "REAL";
  readonly real: number;
}

/** What stands in braces without commas: `{ iso standard(0) 19091 }`. */
export interface ObjectIdentifierValueNode extends Node {
  readonly kind: "ARCS";
  readonly arcs: readonly ArcNode[];
}

/** `name`, `number` or `name(number)`. */
export interface ArcNode extends Node {
  readonly name?: string;
  readonly number?: bigint;
}

interface BooleanValueNode extends Node {
  readonly kind: "BOOLEAN";
  readonly boolean: boolean;
}

interface NullValueNode extends Node {
  readonly kind: "NULL";
}

interface TextValueNode extends Node {
  readonly kind: "TEXT";
  readonly text: string;
}

/** A bstring or hstring, as the bits it stands for. */
interface BitsValueNode extends Node {
  readonly kind: "BITS";
  /** Of 0 and 1. */
  readonly bits: string;
}

/** A value or object reference, a named number, an item of an ENUMERATED, or a named bit: the governor decides. */
export interface NamedValueNode extends InformationNode {
  readonly kind: "NAME";
}

/** What stands in braces: elements, components with their names, or named bits. */
export interface ListValueNode extends Node {
  readonly kind: "LIST";
  readonly items: readonly { readonly name?: Name; readonly value: ValueNode }[];
}

interface ChoiceValueNode extends Node {
  readonly kind: "CHOICE";
  readonly alternative: Name;
  readonly value: ValueNode;
}

/** `Type : value`, of an open type (X.681 14.6). */
export interface OpenValueNode extends Node {
  readonly kind: "OPEN";
  readonly type: TypeNode;
  readonly value: ValueNode;
}

/** `CONTAINING value`, of a string that holds the encoding of the value (X.680 21.9, 22.3). */
interface ContentsValueNode extends Node {
  readonly kind: "CONTAINING";
  readonly value: ValueNode;
}
