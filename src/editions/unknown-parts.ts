/** What of a value its edition does not know: how many parts, and how many octets they hold. */
export interface UnknownParts {
  parts: number;
  octets: number;
}

/** Counts unknown extension additions and alternatives, and messages of phase II without a type. */
export function unknownPartsOf(value: unknown): UnknownParts {
  const sum: UnknownParts = { parts: 0, octets: 0 };
  count(value, sum);
  return sum;
}

function count(value: unknown, sum: UnknownParts): void {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
  if (Array.isArray(value)) {
    for (const item of value) count(item, sum);
    return;
  }
  const isUnknown =
    ("kind" in value && value.kind === "$unknown") || ("index" in value && "octets" in value);
  if (isUnknown && "octets" in value) add(value.octets, sum);
  if ("messageId" in value && "value" in value) add(value.value, sum);
  // what is neither a list nor octets is a plain object
  const members = value as Readonly<Record<string, unknown>>;
  for (const name in members) count(members[name], sum);
}

function add(octets: unknown, sum: UnknownParts): void {
  if (!(octets instanceof Uint8Array)) return;
  sum.parts++;
  sum.octets += octets.length;
}
