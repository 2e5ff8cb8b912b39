/** TypeScript name of an ASN.1 type: hyphens become underscores. Dots join the names of inline types. */
export function typeIdentifier(name: string): string {
  return name.replace(/[-.]/g, "_");
}

/** A local variable for a component. Names of our own begin with `$`, which ASN.1 does not have. */
export function localIdentifier(name: string): string {
  const identifier = name.replaceAll("-", "_");
  return reserved.has(identifier) ? `${identifier}_` : identifier;
}

/** An object key: quoted only where it must be. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** `value.name` or `value["na-me"]` */
export function propertyAccess(object: string, name: string): string {
  const key = propertyKey(name);
  return key === name ? `${object}.${name}` : `${object}[${key}]`;
}

/** Words that are no variable names in strict mode code, and the parameters of generated functions. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export " +
    "extends false finally for function if implements import in instanceof interface let new null package " +
    "private protected public return static super switch this throw true try typeof undefined var void while " +
    "with yield r w value"
  ).split(" "),
);
