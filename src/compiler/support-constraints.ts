import { ignored, refused, type SupportRow, supported } from "./support-row.js";

const pair = "S ::= SEQUENCE { a INTEGER (0..7), b NULL OPTIONAL }";

/** X.680 49 to 53: constraints. */
const subtypeRows: readonly SupportRow[] = [
  supported("X.680 49.6", "constraints one behind the other", "T ::= INTEGER (0..255) (MIN..7)"),
  supported("X.680 50", "unions | and UNION", "T ::= INTEGER (1..3 | 8 UNION 9)"),
  supported("X.680 50", "intersections ^ and INTERSECTION", "T ::= INTEGER (0..9 ^ 5..20)"),
  supported(
    "X.680 50",
    "EXCEPT and ALL EXCEPT, and gaps, which values keep to and PER does not see",
    "T ::= INTEGER (0..9 EXCEPT 5) U ::= INTEGER (1 | 4)",
  ),
  supported("X.680 50.1", "extensible constraints", "T ::= INTEGER (0..3, ..., 8..15)"),
  supported("X.680 51.2", "single values of INTEGER", "T ::= INTEGER (5)"),
  supported(
    "X.680 51.2",
    "single values of other types, which values keep to and PER does not see",
    'T ::= IA5String ("yes" | "no")',
  ),
  supported(
    "X.680 51.3",
    "contained subtypes, INCLUDES",
    "S ::= INTEGER (0..7) T ::= INTEGER (INCLUDES S)",
  ),
  supported("X.680 51.4", "ranges, open ones too", "T ::= INTEGER (0<..<MAX)"),
  supported("X.680 51.5", "SIZE", "T ::= OCTET STRING (SIZE (1..4, ...))"),
  refused(
    "X.680 51.6",
    "type constraints of open types",
    "constraints on open types are not supported",
    "C ::= CLASS { &Type } T ::= SEQUENCE { a C.&Type (BOOLEAN) }",
  ),
  supported("X.680 51.7", "permitted alphabets, FROM", 'T ::= IA5String (FROM ("a".."d" | "x"))'),
  ignored(
    "X.680 51.7",
    "permitted alphabets that can be extended",
    "X.691 10.3.12: not PER-visible",
    'T ::= IA5String (FROM ("a".."d"), ...)',
    "T ::= IA5String",
  ),
  supported(
    "X.680 51.8",
    "WITH COMPONENT, WITH COMPONENTS, which values keep to and PER does not see",
    `${pair} T ::= S (WITH COMPONENTS { ..., b PRESENT }) U ::= SEQUENCE (WITH COMPONENT (T)) OF S`,
  ),
  ignored(
    "X.680 51.8",
    "WITH COMPONENTS of a REAL",
    "values do not show mantissa, base and exponent",
    "T ::= REAL (WITH COMPONENTS { ..., base (2) })",
    "T ::= REAL",
  ),
  ignored(
    "X.680 51.9",
    "PATTERN",
    "X.691 10.3: not PER-visible",
    'T ::= IA5String (PATTERN "[a-z]*")',
    "T ::= IA5String",
  ),
  refused(
    "X.680 51.10",
    "SETTINGS, of time types",
    "SETTINGS is not supported",
    'T ::= UTCTime (SETTINGS "Basic=Date")',
  ),
  ignored(
    "X.680 53",
    "exception identifiers",
    "they tell what a receiver should report",
    "T ::= INTEGER (0..3, ... ! 1)",
    "T ::= INTEGER (0..3, ...)",
  ),
];

const frame = "FRAME ::= CLASS { &id INTEGER (0..255) UNIQUE, &Type } WITH SYNTAX { &Type ID &id }";
const frames = `${frame} Frames FRAME ::= { { BOOLEAN ID 1 } | { NULL ID 2 }, ... }`;

const identified = "Parts TYPE-IDENTIFIER ::= { { NULL IDENTIFIED BY { 1 0 9 } }, ... }";

/** X.681: information objects. */
const objectRows: readonly SupportRow[] = [
  supported("X.681 9", "classes, with type and value fields", frame),
  supported(
    "X.681 9",
    "variable-type value fields, value set, object and object set fields",
    "C ::= CLASS { &Values INTEGER, &Type, &value &Type } o C ::= { &Values { 1 | 2 }, &Type NULL, &value NULL }",
  ),
  supported(
    "X.681 10",
    "WITH SYNTAX, optional groups too",
    "C ::= CLASS { &id INTEGER OPTIONAL } WITH SYNTAX { [ID &id] }",
  ),
  supported(
    "X.681 11",
    "objects, in either syntax",
    "C ::= CLASS { &id INTEGER } o C ::= { &id 1 }",
  ),
  supported(
    "X.681 12",
    "object sets, with markers and other sets",
    `${frames} All FRAME ::= { Frames, ... }`,
  ),
  supported(
    "X.681 12",
    "intersections and exclusions of objects by their names, EXCEPT and ^",
    `${frame} o FRAME ::= { NULL ID 1 } A FRAME ::= { o | { BOOLEAN ID 2 } } B FRAME ::= { (A EXCEPT o) | (A ^ o) }`,
  ),
  refused(
    "X.681 12",
    "ALL EXCEPT of objects",
    "ALL EXCEPT of objects is not supported",
    `${frame} o FRAME ::= { NULL ID 1 } S FRAME ::= { ALL EXCEPT o }`,
  ),
  supported("X.681 9.1", "other names for classes", `${frame} ANY-FRAME ::= FRAME`),
  supported("X.681 14", "types of value fields", `${frame} T ::= SEQUENCE { a FRAME.&id }`),
  supported("X.681 14", "open types", `${frame} T ::= SEQUENCE { a FRAME.&Type }`),
  supported(
    "X.681 14.1",
    "fields of the objects of fields",
    `${frame} HOLDER ::= CLASS { &frame FRAME } T ::= SEQUENCE { a HOLDER.&frame.&id }`,
  ),
  supported(
    "X.681 15",
    "types and values from objects",
    `${frames} o FRAME ::= { NULL ID 1 } T ::= o.&Type U ::= INTEGER (o.&id..7)`,
  ),
  supported(
    "X.681 15",
    "value sets from objects",
    `${frame} Few FRAME ::= { { NULL ID 1 } | { BOOLEAN ID 3 } } T ::= INTEGER (Few.&id)`,
  ),
  refused(
    "X.681 15",
    "value sets from object sets with a marker",
    "the values of a set with a marker are not supported",
    `${frames} T ::= INTEGER (Frames.&id)`,
  ),
  supported(
    "X.681 15",
    "objects and object sets from objects",
    `${frame} HOLDER ::= CLASS { &Frames FRAME, &main FRAME }
h HOLDER ::= { &Frames { { NULL ID 1 } }, &main { BOOLEAN ID 2 } } All FRAME ::= { h.&Frames | h.&main }`,
  ),
  supported(
    "X.681 A",
    "TYPE-IDENTIFIER",
    `${identified} T ::= SEQUENCE { id TYPE-IDENTIFIER.&id ({Parts}), part TYPE-IDENTIFIER.&Type ({Parts}{@id}) }`,
  ),
  supported(
    "X.681 B",
    "ABSTRACT-SYNTAX",
    "T ::= NULL syntax ABSTRACT-SYNTAX ::= { T IDENTIFIED BY { 1 0 9 } HAS PROPERTY { handles-invalid-encodings } }",
  ),
  supported(
    "X.681 C",
    "INSTANCE OF, a SEQUENCE",
    `${identified} T ::= INSTANCE OF TYPE-IDENTIFIER ({Parts})`,
  ),
];

/** X.682: what constrains more than values. */
const generalRows: readonly SupportRow[] = [
  ignored(
    "X.682 9",
    "CONSTRAINED BY",
    "it is for people",
    "T ::= OCTET STRING (CONSTRAINED BY { -- a digest -- })",
    "T ::= OCTET STRING",
  ),
  supported(
    "X.682 10.3",
    "table constraints",
    `${frames} T ::= SEQUENCE { a FRAME.&Type ({Frames}) }`,
  ),
  supported(
    "X.682 10.7",
    "component relation constraints, by a component of the same SEQUENCE",
    `${frames} T ::= SEQUENCE { id FRAME.&id ({Frames}), value FRAME.&Type ({Frames}{@id}) }`,
  ),
  supported(
    "X.682 10.7",
    "component relation constraints by several components, one of them UNIQUE",
    `${frames} T ::= SEQUENCE { a FRAME.&id ({Frames}), b FRAME.&id ({Frames}), v FRAME.&Type ({Frames}{@a, @b}) }`,
  ),
  supported(
    "X.682 10.7",
    "component relation constraints in lists, and by components further out",
    `${frames} T ::= SEQUENCE { head SEQUENCE { id FRAME.&id ({Frames}) },
  list SEQUENCE OF SEQUENCE { a FRAME.&Type ({Frames}{@head.id}), b FRAME.&Type ({Frames}{@..head.id}) } }`,
  ),
  supported(
    "X.682 10.7",
    "component relation constraints of fields of fields",
    `${frame} HOLDER ::= CLASS { &frame FRAME } Held HOLDER ::= { { &frame { NULL ID 1 } }, ... }
T ::= SEQUENCE { id HOLDER.&frame.&id ({Held}), value HOLDER.&frame.&Type ({Held}{@id}) }`,
  ),
  refused(
    "X.682 10.7",
    "component relation constraints of fields of sets of objects",
    "holds a set of objects, of which @ tells none",
    `${frame} HOLDER ::= CLASS { &Frames FRAME } Held HOLDER ::= { { &Frames { { NULL ID 1 } } }, ... }
T ::= SEQUENCE { id HOLDER.&Frames.&id ({Held}), value HOLDER.&Frames.&Type ({Held}{@id}) }`,
  ),
  supported(
    "X.682 11",
    "CONTAINING, of an OCTET STRING or BIT STRING",
    "T ::= OCTET STRING (CONTAINING NULL) U ::= BIT STRING (CONTAINING NULL)",
  ),
  supported(
    "X.682 11",
    "CONTAINING beside SIZE",
    "T ::= OCTET STRING (SIZE (1..8)) (CONTAINING NULL) U ::= BIT STRING (CONTAINING NULL) (SIZE (1, ...))",
  ),
  ignored(
    "X.682 11",
    "ENCODED BY",
    "the octets are in rules of their own, and stay as they are",
    "T ::= OCTET STRING (CONTAINING NULL ENCODED BY {joint-iso-itu-t asn1(1) ber-derived(2) 1})",
    "T ::= OCTET STRING",
  ),
];

/** X.683: parameters. */
const parameterRows: readonly SupportRow[] = [
  supported(
    "X.683 8",
    "parameterised types",
    "Pair{X} ::= SEQUENCE { a X, b X } T ::= Pair{BOOLEAN}",
  ),
  supported(
    "X.683 8",
    "parameterised values, in types",
    "Short{INTEGER:most} ::= OCTET STRING (SIZE (0..most)) T ::= Short{8}",
  ),
  supported(
    "X.683 8",
    "parameterised classes, objects and object sets",
    `M{Id} ::= CLASS { &id Id, &T } o{T} M{INTEGER} ::= { &id 1, &T T } S{T} M{INTEGER} ::= { o{T}, ... }
T ::= SEQUENCE { a M{INTEGER}.&T ({S{NULL}}) }`,
  ),
  refused(
    "X.683 9",
    "references without their parameters",
    "takes 1 parameter",
    "Pair{X} ::= SEQUENCE { a X, b X } T ::= Pair",
  ),
];

export const constraintRows: readonly SupportRow[] = [
  ...subtypeRows,
  ...objectRows,
  ...generalRows,
  ...parameterRows,
];
