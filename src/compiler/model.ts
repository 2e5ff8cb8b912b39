/**
 * The checked schema: what the compiler yields and every engine reads. Plain data, references by name.
 * Constraints are the effective, PER-visible ones (X.691 9.3); what they do not say of the others is a CONSTRAINED type.
 */

/** A set of modules that is encoded and decoded as one: its types by their ASN.1 name. */
export interface Schema {
  readonly edition: string;
  /** Encoding rules. Absent: UPER. */
  readonly rules?: "coer";
  readonly types: Readonly<Record<string, TypeDefinition>>;
}

export interface TypeDefinition {
  readonly name: string;
  /** ASN.1 module that defines it. */
  readonly module: string;
  /** The comment at the definition, without its dashes. */
  readonly doc?: string;
  readonly type: Type;
}

export type Type =
  | BooleanType
  | NullType
  | IntegerType
  | EnumeratedType
  | BitStringType
  | OctetStringType
  | ContentsType
  | ContainingType
  | CharacterStringType
  | SequenceType
  | SequenceOfType
  | ChoiceType
  | OpenType
  | ConstrainedType
  | Reference;

interface BooleanType {
  readonly kind: "BOOLEAN";
}

interface NullType {
  readonly kind: "NULL";
}

export interface IntegerType {
  readonly kind: "INTEGER";
  /** Absent: MIN. A bigint only beyond 2^53 - 1. */
  readonly lower?: number | bigint;
  /** Absent: MAX. */
  readonly upper?: number | bigint;
  readonly extensible: boolean;
  /** Named numbers, and the value references of this type. They name values and do not constrain. */
  readonly named?: Readonly<Record<string, number | bigint>>;
  readonly quantity?: Quantity;
}

/** What an INTEGER measures, as the comment at its definition says: the number times `scale`, in `unit`. */
export interface Quantity {
  /** Symbol such as `m/s`. Absent: a count, a code or an identifier. */
  readonly unit?: string;
  /** Numerator and denominator, which no `number` between 0 and 1 could give as exactly. */
  readonly scale: readonly [numerator: number, denominator: number];
  readonly special: readonly SpecialValues[];
}

/** Numbers that mean something else than others, or more. */
export interface SpecialValues {
  readonly lower: number;
  readonly upper: number;
  /** `none`: they measure nothing. `at least`, `at most`: what they measure, or beyond. `note`: that, and more. */
  readonly kind: "none" | "at least" | "at most" | "note";
  /** In the words of the comment. */
  readonly meaning: string;
}

export interface EnumerationItem {
  readonly name: string;
  readonly value: number;
  /** Bound that the item stands for, in the unit of the type. */
  readonly bound?: number;
  readonly doc?: string;
}

export interface EnumeratedType {
  readonly kind: "ENUMERATED";
  /** Unit of the bounds of its items, as the comment at its definition says. */
  readonly unit?: string;
  /** In ascending order of their numbers, which is the order of the index (X.691 13.1). */
  readonly root: readonly EnumerationItem[];
  /** Present if there is an extension marker, in textual order. */
  readonly additions?: readonly EnumerationItem[];
}

/** Effective size constraint in bits, octets, characters or elements. */
export interface Size {
  readonly lower: number;
  /** Absent: MAX. */
  readonly upper?: number;
  readonly extensible: boolean;
}

export interface NamedBit {
  readonly name: string;
  readonly position: number;
  readonly doc?: string;
}

export interface BitStringType {
  readonly kind: "BIT STRING";
  readonly size?: Size;
  /** Present if bits are named; then trailing zero bits have no meaning (X.680 21.7). */
  readonly bits?: readonly NamedBit[];
}

/** A type that PER sends as the octets of its BER (X.691 14, 23, 24). */
interface ContentsType {
  readonly kind: "REAL" | "OBJECT IDENTIFIER" | "RELATIVE-OID";
}

/** An OCTET STRING or BIT STRING that is the complete encoding of another type (X.682 11, X.691 10.1). */
export interface ContainingType {
  readonly kind: "CONTAINING";
  /** It is a BIT STRING. */
  readonly bitString?: true;
  /** Of the encoding. */
  readonly size?: Size;
  readonly type: Type;
}

interface OctetStringType {
  readonly kind: "OCTET STRING";
  readonly size?: Size;
}

export interface CharacterStringType {
  readonly kind: "CHARACTER STRING";
  /** ISO646String goes by VisibleString, T61String by TeletexString. */
  readonly name:
    | "UTF8String"
    | "NumericString"
    | "PrintableString"
    | "TeletexString"
    | "VideotexString"
    | "IA5String"
    | "UTCTime"
    | "GeneralizedTime"
    | "GraphicString"
    | "VisibleString"
    | "GeneralString"
    | "UniversalString"
    | "BMPString"
    | "ObjectDescriptor";
  /** In characters; of a UTF8String it is no part of the encoding (X.691 27.6), and yet values keep to it. */
  readonly size?: Size;
  /**
   * The characters that values may hold, as the ends of runs of consecutive numbers, in ascending order; of types of
   * known multiplier it gives the bits of a character (X.691 27.5). Absent: an IA5String or UTF8String with all their
   * characters, or a type whose octets stand for themselves.
   */
  readonly alphabet?: Alphabet;
}

export type Alphabet = readonly (readonly [first: number, last: number])[];

export interface Component {
  readonly name: string;
  readonly type: Type;
  /** OPTIONAL or DEFAULT: it has a bit in the presence bitmap. */
  readonly optional: boolean;
  readonly default?: DefaultValue;
  readonly doc?: string;
}

/** A value in the form of the TypeScript API. */
export type DefaultValue =
  | number
  | bigint
  | string
  | boolean
  | null
  | Uint8Array
  | readonly DefaultValue[]
  | EncodedValue
  | { readonly [name: string]: DefaultValue };

/** Octets: the complete encoding of a value, which an open type holds that nothing selects (X.691 10.1). */
export interface EncodedValue {
  /** A type that needs no name, or a reference. */
  readonly $encoded: Type;
  readonly value: DefaultValue;
}

/** A SEQUENCE, or a SET, which is encoded like one (X.691 20). */
export interface SequenceType {
  readonly kind: "SEQUENCE";
  readonly set?: true;
  /** Its components do not have the tags that AUTOMATIC TAGS would give them. */
  readonly ownTags?: true;
  /** Of a SET in canonical order of the tags (X.691 20). */
  readonly root: readonly Component[];
  /** Present if there is an extension marker. */
  readonly additions?: readonly Component[];
  /** Additions that come together, in their order (X.680 24.1). Absent: none do. */
  readonly groups?: readonly AdditionGroup[];
}

/** `[[ … ]]`: neighbours among the additions that are sent as one SEQUENCE (X.691 18.9). */
export interface AdditionGroup {
  /** Place of its first member among the additions. */
  readonly first: number;
  readonly count: number;
}

/** A SEQUENCE OF, or a SET OF, which BASIC-PER encodes like one (X.691 21). */
export interface SequenceOfType {
  readonly kind: "SEQUENCE OF";
  readonly set?: true;
  readonly size?: Size;
  readonly element: Type;
}

export interface Alternative {
  readonly name: string;
  readonly type: Type;
  readonly doc?: string;
}

export interface ChoiceType {
  readonly kind: "CHOICE";
  /** Its alternatives do not have the tags that AUTOMATIC TAGS would give them. */
  readonly ownTags?: true;
  /** In canonical order of the tags (X.691 22.2). */
  readonly root: readonly Alternative[];
  /** Present if there is an extension marker. */
  readonly additions?: readonly Alternative[];
}

/** A complete encoding of another type, behind its length (X.691 10.2). */
export interface OpenType {
  readonly kind: "OPEN TYPE";
  /**
   * The component of the SEQUENCE around it that tells the type (X.682 10), or one of a component there, with dots
   * between their names. Absent: the value is the octets.
   */
  readonly selector?: string;
  /** How many SEQUENCEs further out that one is, of those within one definition. Absent: none. */
  readonly outwards?: number;
  /** What an object set has for the selector, in its order; all other selectors leave the octets as they are. */
  readonly choices: readonly OpenTypeChoice[];
}

export interface OpenTypeChoice {
  /** Value of the selector, in the form of the TypeScript API. */
  readonly key: number | bigint | string;
  /** ASN.1 name of the type: the `kind` of the value. */
  readonly name: string;
  readonly type: Type;
}

/** A type of which constraints that PER does not see, or sees in part, leave some values (X.691 9.3). */
export interface ConstrainedType {
  readonly kind: "CONSTRAINED";
  readonly type: Type;
  /** The constraint in ASN.1. */
  readonly text: string;
  readonly constraint: Constraint;
}

/** What values a constraint permits, of those that its type has. */
export type Constraint =
  | { readonly kind: "ALL" | "ANY"; readonly of: readonly Constraint[] }
  | { readonly kind: "EXCEPT"; readonly excluded: Constraint }
  | { readonly kind: "VALUE"; readonly value: DefaultValue }
  | { readonly kind: "RANGE"; readonly ranges: Ranges }
  /** In bits, octets, elements or, of the text of a type, characters. */
  | { readonly kind: "SIZE"; readonly text?: CharacterStringType["name"]; readonly ranges: Ranges }
  /** Numbers of characters. */
  | { readonly kind: "FROM"; readonly text: CharacterStringType["name"]; readonly ranges: Ranges }
  | { readonly kind: "WITH COMPONENT"; readonly element: Constraint }
  | {
      readonly kind: "WITH COMPONENTS";
      /** They are alternatives. */
      readonly choice?: true;
      readonly components: readonly ComponentConstraint[];
    };

/** The ends of runs, in ascending order; infinite ones are MIN and MAX. */
export type Ranges = readonly (readonly [lower: number | bigint, upper: number | bigint])[];

export interface ComponentConstraint {
  readonly name: string;
  readonly presence?: "PRESENT" | "ABSENT";
  /** What the component is where it is absent. */
  readonly default?: DefaultValue;
  readonly constraint?: Constraint;
}

/** Another type of the same schema, by its key in {@link Schema.types}. */
interface Reference {
  readonly kind: "REFERENCE";
  readonly name: string;
}
