/** A member of a decoded value, reached through members of members; undefined where one of them is missing. */
export function memberOf(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
      return undefined;
    // any object can be looked into by name
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

/** The value of a CHOICE if it has this alternative. */
export function chosen(choice: unknown, kind: string): unknown {
  return memberOf(choice, "kind") === kind ? memberOf(choice, "value") : undefined;
}
