/** What the compiler does with a construct; a test compiles the example, and sees whether it does. */
export interface SupportRow {
  /** Of the edition of February 2021. */
  readonly clause: string;
  readonly construct: string;
  /**
   * `supported`: the codecs keep to it. `ignored`: it is read, and says nothing about the encoding. `refused`: it is a
   * problem with its place.
   */
  readonly outcome: "supported" | "ignored" | "refused";
  /** Why it is ignored, or what the problem says. */
  readonly reason?: string;
  /** Assignments, or whole modules. */
  readonly example: string;
  /** What an example that is ignored means as much as. */
  readonly like?: string;
}

export function supported(clause: string, construct: string, example: string): SupportRow {
  return { clause, construct, outcome: "supported", example };
}

/** Both texts have the same schema. */
export function ignored(
  clause: string,
  construct: string,
  reason: string,
  example: string,
  like: string,
): SupportRow {
  return { clause, construct, outcome: "ignored", reason, example, like };
}

/** The problem holds the reason, word for word. */
export function refused(
  clause: string,
  construct: string,
  reason: string,
  example: string,
): SupportRow {
  return { clause, construct, outcome: "refused", reason, example };
}

/** The text of an example as a module. */
export function moduleOf(example: string): string {
  if (example.includes(" DEFINITIONS ")) return example;
  return `Example DEFINITIONS AUTOMATIC TAGS ::= BEGIN\n${example}\nEND`;
}
