/**
 * TypeScript name of an ASN.1 type: hyphens become underscores. Dots join the names of inline types. A name that
 * generated code takes from elsewhere gets an underscore behind it.
 */
export function typeIdentifier(name: string): string {
  const identifier = name.replace(/[-.]/g, "_");
  return foreignTypes.has(identifier) ? `${identifier}_` : identifier;
}

/**
 * A local variable for a component. The underscore at its end keeps it apart from the words of the language and from
 * all names that generated code has of its own or takes from the runtime.
 */
export function localIdentifier(name: string): string {
  return `${name.replaceAll("-", "_")}_`;
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

/**
 * Types of the runtime and of the language that generated files name, and the last two, whose functions would have the
 * names of `decodeFailureIn` and its like.
 */
const foreignTypes = new Set(
  (
    "BitReader BitString BitWriter Codec NamedBitsCodec NamedNumbersCodec OctetReader OctetWriter Uint8Array " +
    "UnknownAdditions UnknownAlternative FailureAt FailureIn"
  ).split(" "),
);
