/** Tables are everybody's: whoever writes into one would change what all others read. */
import { describe, expect, test } from "vitest";
import * as capture from "../src/capture/index.js";
import * as root from "../src/index.js";
import * as meaning from "../src/meaning/index.js";
import * as stack from "../src/stack/index.js";
import * as verify from "../src/stack/verify/index.js";

const modules: Readonly<Record<string, object>> = { root, capture, meaning, stack, verify };

/** Paths of what can be written into. A Map cannot be frozen, only its contents: its type is ReadonlyMap. */
function writable(value: unknown, path: string, found: string[] = []): string[] {
  if (typeof value !== "object" || value === null) return found;
  if (value instanceof Map) {
    for (const [key, member] of value) writable(member, `${path}.${key}`, found);
    return found;
  }
  if (!Object.isFrozen(value)) found.push(path);
  for (const [name, member] of Object.entries(value)) writable(member, `${path}.${name}`, found);
  return found;
}

/** Codecs are functions with names. */
const isCodec = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "decode" in value && "encode" in value;

describe("data that is exported is frozen", () => {
  test.each(Object.keys(modules))("%s", (name) => {
    const data = Object.entries(modules[name] ?? {}).filter(([, value]) => !isCodec(value));
    expect(data.some(([, value]) => typeof value === "object")).toBe(true);
    expect(data.flatMap(([key, value]) => writable(value, key))).toEqual([]);
  });
});
