import type {
  BitStringType,
  OpenType,
  Schema,
  SequenceType,
  Type,
} from "../../src/compiler/model.js";

/**
 * The term of what Erlang has none for: special numbers, what the type does not know, and a value within a string, of
 * which Erlang takes the octets or bits.
 */
export type Beyond = (type: Type, jer: unknown) => string;

const byHand: Beyond = () => "by_hand";

/**
 * A value in JER as the text of an Erlang term, in the form that codecs of Erlang's asn1 compiler take when they are
 * compiled with the option `maps`.
 */
export function erlangTerm(schema: Schema, type: Type, jer: unknown, beyond = byHand): string {
  switch (type.kind) {
    case "REFERENCE":
      return erlangTerm(schema, resolved(schema, type), jer, beyond);
    case "BOOLEAN":
      return `${jer}`;
    case "NULL":
      return "'NULL'";
    case "INTEGER":
      return `${jer}`;
    case "ENUMERATED":
      return typeof jer === "string" ? atom(jer) : beyond(type, jer);
    case "BIT STRING":
      return bitString(type, jer);
    case "OCTET STRING":
      return bitstring(bitsOf(jer));
    case "REAL":
      return real(jer) ?? beyond(type, jer);
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return `{${String(jer).split(".").join(",")}}`;
    case "CHARACTER STRING":
      if (type.name === "UTF8String") return `<<${[...new TextEncoder().encode(String(jer))]}>>`;
      return list(charactersOf(type.name, String(jer)).map(character));
    case "SEQUENCE":
      return sequence(schema, type, membersOf(jer), beyond);
    case "SEQUENCE OF": {
      if (!Array.isArray(jer)) throw new Error(`a list expected, got ${JSON.stringify(jer)}`);
      return list(jer.map((item) => erlangTerm(schema, type.element, item, beyond)));
    }
    case "CHOICE": {
      const [entry] = Object.entries(membersOf(jer));
      const [name, inner] = entry ?? [];
      if (name === "$unknown") return beyond(type, jer);
      const alternative = [...type.root, ...(type.additions ?? [])].find((a) => a.name === name);
      if (alternative === undefined) throw new Error(`there is no alternative ${name}`);
      return `{${atom(alternative.name)}, ${erlangTerm(schema, alternative.type, inner, beyond)}}`;
    }
    case "CONSTRAINED":
      return erlangTerm(schema, type.type, jer, beyond);
    case "CONTAINING":
      return beyond(type, jer);
    case "OPEN TYPE":
      return `{asn1_OPENTYPE, ${bitstring(bitsOf(jer))}}`;
  }
}

/** Mantissa, base and exponent, which special numbers and zero have not. */
function real(jer: unknown): string | undefined {
  let mantissa = Number(jer);
  let exponent = 0;
  if (!Number.isFinite(mantissa) || mantissa === 0) return undefined;
  for (; !Number.isInteger(mantissa); exponent--) mantissa *= 2;
  return `{${BigInt(mantissa)},2,${exponent}}`;
}

/** As the type counts them: those of a BMPString are 16 bits each. */
function charactersOf(name: string, text: string): readonly number[] {
  return name === "BMPString"
    ? Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
    : [...text].map((one) => one.codePointAt(0) ?? 0);
}

function character(code: number): string {
  if (code < 256) return `${code}`;
  return `{${[24, 16, 8, 0].map((shift) => (code >>> shift) & 0xff).join(",")}}`;
}

/** Quoted, whatever the letters are. */
export function atom(name: string): string {
  return `'${name}'`;
}

function list(items: readonly string[]): string {
  return `[${items.join(",")}]`;
}

function sequence(
  schema: Schema,
  type: SequenceType,
  members: Readonly<Record<string, unknown>>,
  beyond: Beyond,
): string {
  if (Object.hasOwn(members, "$unknown")) return beyond(type, members);
  const components = [...type.root, ...(type.additions ?? [])];
  const unknown = Object.keys(members).filter((key) => !components.some((c) => c.name === key));
  if (unknown.length > 0) throw new Error(`the SEQUENCE has no component ${unknown.join(", ")}`);
  const entries = components.flatMap((component) => {
    const { name, type } = component;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    const actual = resolved(schema, told(type, members));
    const isNamed = actual.kind === "BIT STRING" && actual.bits !== undefined;
    if (isNamed && component.default !== undefined) {
      return [`${atom(name)} => ${bitStringWithDefault(actual, member)}`];
    }
    return member === undefined
      ? []
      : [`${atom(name)} => ${erlangTerm(schema, actual, member, beyond)}`];
  });
  return `#{${entries.join(", ")}}`;
}

/**
 * Codecs of Erlang 25 do not find out by themselves that a BIT STRING with named bits and DEFAULT is absent, and take
 * no list of set bits for it.
 */
function bitStringWithDefault(type: BitStringType, jer: unknown): string {
  return jer === undefined ? "asn1_DEFAULT" : bitstring(bitsOf(jer, type.size?.lower));
}

function resolved(schema: Schema, type: Type): Type {
  if (type.kind !== "REFERENCE") return type;
  const definition = schema.types[type.name];
  if (definition === undefined) throw new Error(`there is no type ${type.name}`);
  return resolved(schema, definition.type);
}

/**
 * The type with those in the place of open types that selectors among the members of a SEQUENCE tell, which is
 * `outwards` further out than the innermost around the type.
 */
function told(type: Type, members: Readonly<Record<string, unknown>>, outwards = 0): Type {
  const part = <P extends { readonly type: Type }>(by: number): ((p: P) => P) => {
    return (p) => ({ ...p, type: told(p.type, members, outwards + by) });
  };
  switch (type.kind) {
    case "OPEN TYPE":
      return (type.outwards ?? 0) === outwards ? selectedType(type, members) : type;
    case "SEQUENCE OF":
      return { ...type, element: told(type.element, members, outwards) };
    case "CHOICE": {
      const { root, additions } = type;
      return {
        ...type,
        root: root.map(part(0)),
        ...(additions && { additions: additions.map(part(0)) }),
      };
    }
    case "SEQUENCE": {
      const { root, additions } = type;
      return {
        ...type,
        root: root.map(part(1)),
        ...(additions && { additions: additions.map(part(1)) }),
      };
    }
    default:
      return type;
  }
}

/** The open type itself if its selector tells none. */
function selectedType(type: OpenType, members: Readonly<Record<string, unknown>>): Type {
  if (type.selector === undefined) return type;
  const selector = type.selector
    .split(".")
    .reduce<unknown>((value, name) => membersOf(value)[name], members);
  return type.choices.find((choice) => String(choice.key) === String(selector))?.type ?? type;
}

function membersOf(jer: unknown): Readonly<Record<string, unknown>> {
  if (typeof jer !== "object" || jer === null) {
    throw new Error(`an object expected, got ${JSON.stringify(jer)}`);
  }
  return { ...jer };
}

interface Bits {
  readonly octets: Uint8Array;
  readonly length: number;
}

/** Hex alone stands for `fixedLength` bits, or for all that it has. */
function bitsOf(jer: unknown, fixedLength?: number): Bits {
  if (typeof jer === "string") {
    return { octets: Buffer.from(jer, "hex"), length: fixedLength ?? jer.length * 4 };
  }
  const { value, length } = membersOf(jer);
  return { octets: Buffer.from(String(value), "hex"), length: Number(length) };
}

export function bitstring({ octets, length }: Bits): string {
  const whole = octets.subarray(0, length >>> 3).join(",");
  const rest = length & 7;
  if (rest === 0) return `<<${whole}>>`;
  const last = `${(octets[length >>> 3] ?? 0) >>> (8 - rest)}:${rest}`;
  return whole === "" ? `<<${last}>>` : `<<${whole},${last}>>`;
}

/** Of bits with names those that are set: codecs of Erlang 25 fail at some bitstrings with zeros at the end. */
function bitString(type: BitStringType, jer: unknown): string {
  const bits = bitsOf(jer, type.size?.lower);
  if (type.bits === undefined) return bitstring(bits);
  const isSet = (bit: number): boolean =>
    ((bits.octets[bit >>> 3] ?? 0) & (0x80 >>> (bit & 7))) !== 0;
  const positions = Array.from({ length: bits.length }, (_, bit) => bit).filter(isSet);
  return list(positions.map((bit) => `{bit,${bit}}`));
}
