/** A module with a type of each form. */
const many = Array.from({ length: 33 }, (_, i) => `o${i} BOOLEAN OPTIONAL`).join(", ");
const wide = Array.from({ length: 131 }, (_, i) => `a${i} NULL`).join(", ");

export const rulesModule = `Rules DEFINITIONS AUTOMATIC TAGS ::= BEGIN
  U1 ::= INTEGER (0..255)
  U1One ::= INTEGER (3)
  U2 ::= INTEGER (0..256)
  U4 ::= INTEGER (1..65536)
  U8Safe ::= INTEGER (0..4294967296)
  U8 ::= INTEGER (0..18446744073709551615)
  UWide ::= INTEGER (0..18446744073709551616)
  UAny ::= INTEGER (5..MAX)
  S1 ::= INTEGER (-1..127)
  S2 ::= INTEGER (-1..128)
  S4 ::= INTEGER (-900000000..900000001)
  S8Safe ::= INTEGER (-1..2147483648)
  S8 ::= INTEGER (-9223372036854775808..9223372036854775807)
  SAny ::= INTEGER
  SMost ::= INTEGER (MIN..7)
  Grown ::= INTEGER (0..255, ...)
  GrownBig ::= INTEGER (0..18446744073709551615, ...)
  Flag ::= BOOLEAN
  Nothing ::= NULL
  Colour ::= ENUMERATED { red (0), green (127), blue (128), black (-1), white (256) }
  Shape ::= ENUMERATED { dot, line, ..., disc }
  Bare ::= ENUMERATED { a (0), b (3), ... }
  Bits8 ::= BIT STRING (SIZE (8))
  Bits12 ::= BIT STRING (SIZE (12))
  BitsAny ::= BIT STRING
  BitsUpTo ::= BIT STRING (SIZE (2..9))
  BitsGrown ::= BIT STRING (SIZE (3, ...))
  NamedFixed ::= BIT STRING { first (0), ninth (8) } (SIZE (10))
  NamedAny ::= BIT STRING { first (0), tenth (9) }
  NamedGrown ::= BIT STRING { first (0) } (SIZE (3, ...))
  Octets3 ::= OCTET STRING (SIZE (3))
  OctetsAny ::= OCTET STRING
  OctetsUpTo ::= OCTET STRING (SIZE (1..2))
  OctetsGrown ::= OCTET STRING (SIZE (3, ...))
  Ia5 ::= IA5String (SIZE (0..3))
  Ia5Fixed ::= IA5String (SIZE (2))
  Utf8 ::= UTF8String (SIZE (1..2))
  Plain ::= SEQUENCE { a U1, b Nothing }
  Empty ::= SEQUENCE { }
  Options ::= SEQUENCE { a U1 OPTIONAL, b U1, c U1 DEFAULT 7, d Colour DEFAULT green }
  Wide ::= SEQUENCE { ${many} }
  Old ::= SEQUENCE { a U1, ... }
  New ::= SEQUENCE { a U1, ..., b U2 OPTIONAL, c SEQUENCE { x U1 }, d U1 DEFAULT 4 }
  Nine ::= SEQUENCE { ..., a U1 OPTIONAL, b U1 OPTIONAL, c U1 OPTIONAL, d U1 OPTIONAL, e U1 OPTIONAL,
    f U1 OPTIONAL, g U1 OPTIONAL, h U1 OPTIONAL, i U1 OPTIONAL }
  Pick ::= CHOICE { a U1, b Nothing }
  NewPick ::= CHOICE { a U1, ..., b U2, c Nothing, d Plain }
  WidePick ::= CHOICE { ${wide} }
  List ::= SEQUENCE OF U1
  Pair ::= SEQUENCE (SIZE (2)) OF U1
  GrownList ::= SEQUENCE (SIZE (1, ...)) OF U1
  Nothings ::= SEQUENCE OF NULL
  Deep ::= SEQUENCE { inner Deep OPTIONAL }
  DeepPick ::= CHOICE { leaf NULL, inner DeepPick }
  DeepList ::= SEQUENCE OF DeepList
  Refined ::= Options (WITH COMPONENTS { ..., a PRESENT })
END`;
