/** A module of `count` types that hold each other, each with most of what a type can have. */
export function largeModule(count: number): string {
  const types = Array.from({ length: count }, (_, index) => {
    const former = index === 0 ? "BOOLEAN" : `T${index - 1}`;
    return `T${index} ::= SEQUENCE {
  number INTEGER (0..${index + 1}),
  former ${former} OPTIONAL,
  names SEQUENCE (SIZE (1..4)) OF IA5String (FROM ("a".."z")),
  item ENUMERATED { x, y, z, ... },
  choice CHOICE { nothing NULL, flag BOOLEAN },
  ...
}`;
  });
  return `Large DEFINITIONS AUTOMATIC TAGS ::= BEGIN\n${types.join("\n")}\nEND\n`;
}
