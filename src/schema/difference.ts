/** The first bit that differs, or that only the longer one has; undefined if the octets are the same. */
export function firstDifferentBit(a: Uint8Array, b: Uint8Array): number | undefined {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const difference = (a[i] ?? 0) ^ (b[i] ?? 0);
    if (difference !== 0) return i * 8 + Math.clz32(difference) - 24;
  }
  return a.length === b.length ? undefined : shorter * 8;
}

/** The names of both lists, each once; those of the second alone stand behind what they follow there. */
export function mergedNames(first: readonly string[], second: readonly string[]): string[] {
  const known = new Set(first);
  const behind = new Map<string | undefined, string[]>();
  let previous: string | undefined;
  for (const name of second) {
    if (known.has(name)) previous = name;
    else behind.set(previous, [...(behind.get(previous) ?? []), name]);
  }
  const follow = (name: string): string[] => [name, ...(behind.get(name) ?? [])];
  return [...(behind.get(undefined) ?? []), ...first.flatMap(follow)];
}
