import { ignored, refused, type SupportRow, supported } from "./support-row.js";

/** X.680: modules, assignments and types. */
export const typeRows: readonly SupportRow[] = [
  supported("X.680 12.2", "comments -- and /* */", "T ::= /* a /* b */ */ NULL -- c --"),
  supported("X.680 13.2", "AUTOMATIC TAGS", "M DEFINITIONS AUTOMATIC TAGS ::= BEGIN END"),
  supported("X.680 13.2", "IMPLICIT TAGS", "M DEFINITIONS IMPLICIT TAGS ::= BEGIN END"),
  supported("X.680 13.2", "EXPLICIT TAGS", "M DEFINITIONS ::= BEGIN END"),
  ignored(
    "X.680 13.1",
    "object identifier of a module",
    "modules are found by their names",
    "M { iso standard(0) 19091 } DEFINITIONS AUTOMATIC TAGS ::= BEGIN T ::= NULL END",
    "M DEFINITIONS AUTOMATIC TAGS ::= BEGIN T ::= NULL END",
  ),
  supported(
    "X.680 13.4",
    "EXTENSIBILITY IMPLIED",
    "M DEFINITIONS AUTOMATIC TAGS EXTENSIBILITY IMPLIED ::= BEGIN T ::= SEQUENCE {} END",
  ),
  supported(
    "X.680 13.16",
    "EXPORTS and IMPORTS",
    `A DEFINITIONS AUTOMATIC TAGS ::= BEGIN EXPORTS T; T ::= NULL END
B DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS T FROM A; U ::= SEQUENCE { t T } END`,
  ),
  ignored(
    "X.680 13.16",
    "WITH SUCCESSORS, WITH DESCENDANTS",
    "the module of the name is taken, whatever its object identifier",
    `A DEFINITIONS AUTOMATIC TAGS ::= BEGIN T ::= NULL END
B DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS T FROM A {1 2} WITH SUCCESSORS; U ::= T END`,
    `A DEFINITIONS AUTOMATIC TAGS ::= BEGIN T ::= NULL END
B DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS T FROM A; U ::= T END`,
  ),
  supported(
    "X.680 14.1",
    "external references",
    `A DEFINITIONS AUTOMATIC TAGS ::= BEGIN T ::= NULL END
B DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS T FROM A; U ::= A.T END`,
  ),
  supported("X.680 16.1", "type assignments", "T ::= NULL"),
  supported("X.680 16.2", "value assignments", "T ::= INTEGER (0..most) most INTEGER ::= 7"),
  supported("X.680 16.6", "value set assignments", "T INTEGER ::= { 1 | 2 | 5..7 }"),
  supported("X.680 18", "BOOLEAN", "T ::= BOOLEAN"),
  supported("X.680 19", "INTEGER, with named numbers", "T ::= INTEGER { least(0), most(7) }"),
  supported("X.680 20", "ENUMERATED", "T ::= ENUMERATED { a, b(5), c }"),
  supported("X.680 20.1", "ENUMERATED with a marker", "T ::= ENUMERATED { a, ..., b }"),
  supported("X.680 21", "REAL", "T ::= REAL"),
  supported("X.680 22", "BIT STRING", "T ::= BIT STRING"),
  supported("X.680 22.1", "BIT STRING with named bits", "T ::= BIT STRING { a(0), b(31) }"),
  supported("X.680 23", "OCTET STRING", "T ::= OCTET STRING"),
  supported("X.680 24", "NULL", "T ::= NULL"),
  supported("X.680 25", "SEQUENCE", "T ::= SEQUENCE { a BOOLEAN, b NULL OPTIONAL }"),
  supported(
    "X.680 25.1",
    "extension markers, one or two",
    "T ::= SEQUENCE { a BOOLEAN, ..., b NULL, ..., c BOOLEAN }",
  ),
  supported(
    "X.680 25.1",
    "extension addition groups [[ ]]",
    "T ::= SEQUENCE { ..., [[ 2: a BOOLEAN, b NULL OPTIONAL ]] }",
  ),
  supported(
    "X.680 25.4",
    "COMPONENTS OF",
    "S ::= SEQUENCE { a NULL } T ::= SEQUENCE { COMPONENTS OF S, b NULL }",
  ),
  supported(
    "X.680 25.10",
    "DEFAULT, of any type",
    `C ::= CLASS { &Type } T ::= SEQUENCE { a SEQUENCE OF INTEGER DEFAULT { 1, 2 }, b CHOICE { c NULL } DEFAULT c : NULL,
  d C.&Type DEFAULT INTEGER : 5, e OCTET STRING (CONTAINING NULL) DEFAULT CONTAINING NULL }`,
  ),
  refused(
    "X.680 25.10",
    "DEFAULT, of an open type that another component selects",
    "a value of an open type that another component selects is not supported",
    `C ::= CLASS { &id INTEGER (0..7) UNIQUE, &Type } S C ::= { { &id 1, &Type NULL } }
T ::= SEQUENCE { id C.&id ({S}), a C.&Type ({S}{@id}) DEFAULT NULL : NULL }`,
  ),
  refused(
    "X.680 22.9, 23.3",
    "CONTAINING types by their bits",
    "expected CONTAINING and a value of what it contains",
    "T ::= SEQUENCE { a OCTET STRING (CONTAINING NULL) DEFAULT '00'H }",
  ),
  supported("X.680 26", "SEQUENCE OF", "T ::= SEQUENCE (SIZE (1..4)) OF BOOLEAN"),
  supported("X.680 27", "SET, in the order of its tags", "T ::= SET { a BOOLEAN, b NULL }"),
  supported("X.680 28", "SET OF", "T ::= SET OF BOOLEAN"),
  supported(
    "X.680 29",
    "CHOICE, by the order of its tags",
    "T ::= CHOICE { a [1] NULL, b [0] NULL }",
  ),
  supported("X.680 29.1", "CHOICE with a marker", "T ::= CHOICE { a NULL, ..., b BOOLEAN }"),
  supported("X.680 30", "selection types", "C ::= CHOICE { a INTEGER (0..7) } T ::= a < C"),
  supported(
    "X.680 31",
    "tags, IMPLICIT and EXPLICIT",
    "T ::= CHOICE { a [APPLICATION 1] IMPLICIT BOOLEAN, b [PRIVATE 2] EXPLICIT NULL }",
  ),
  supported(
    "X.680 32",
    "OBJECT IDENTIFIER",
    "T ::= OBJECT IDENTIFIER v T ::= { iso standard(0) 1 }",
  ),
  supported("X.680 33", "RELATIVE-OID", "T ::= RELATIVE-OID"),
  refused("X.680 34", "OID-IRI", "neither defined", "T ::= OID-IRI"),
  refused("X.680 35", "RELATIVE-OID-IRI", "neither defined", "T ::= RELATIVE-OID-IRI"),
  refused("X.680 36", "EMBEDDED PDV", "is not supported", "T ::= EMBEDDED PDV"),
  refused("X.680 37", "EXTERNAL", "is not supported", "T ::= EXTERNAL"),
  refused("X.680 38", "TIME, DATE, DURATION and the like", "neither defined", "T ::= DATE"),
  supported(
    "X.680 41",
    "character strings of known multiplier",
    `A ::= NumericString B ::= PrintableString C ::= IA5String D ::= VisibleString
E ::= ISO646String F ::= BMPString G ::= UniversalString`,
  ),
  supported("X.680 41", "UTF8String", "T ::= UTF8String"),
  supported(
    "X.680 41",
    "other character strings, as their octets",
    "A ::= TeletexString B ::= T61String C ::= VideotexString D ::= GraphicString E ::= GeneralString",
  ),
  supported(
    "X.680 41.9",
    "characters by their places in tables",
    'T ::= IA5String (FROM ({0, 1} .. {0, 7} | "a"))',
  ),
  refused("X.680 44", "CHARACTER STRING", "is not supported", "T ::= CHARACTER STRING"),
  supported("X.680 46", "GeneralizedTime", "T ::= GeneralizedTime"),
  supported("X.680 47", "UTCTime", "T ::= UTCTime"),
  supported("X.680 48", "ObjectDescriptor", "T ::= ObjectDescriptor"),
  supported("X.680 3.8", "recursive types", "T ::= SEQUENCE { next T OPTIONAL }"),
  refused("X.680 3.8", "types without an end", "is infinite", "T ::= SEQUENCE { next T }"),
  refused("X.208 A", "ANY, of the ASN.1 of 1988", "is not supported", "T ::= ANY"),
  refused(
    "X.208 A",
    "macros, of the ASN.1 of 1988",
    "macros are not supported",
    "M MACRO ::= BEGIN END",
  ),
];
