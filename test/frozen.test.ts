/** Tables are everybody's: whoever writes into one would change what all others read. */
import { describe, expect, test } from "vitest";
import * as capture from "../src/capture/index.js";
import * as csae53Of2017 from "../src/editions/csae53-2017.js";
import * as csae53 from "../src/editions/csae53-2020.js";
import * as csae157 from "../src/editions/csae157-2020.js";
import { editions, lookup } from "../src/editions/index.js";
import * as ydt3709 from "../src/editions/ydt3709-2020.js";
import * as root from "../src/index.js";
import * as meaning from "../src/meaning/index.js";
import { registerSchema, schemaOf } from "../src/schema/registry.js";
import { codecFor } from "../src/schema/schema-codec.js";
import * as stack from "../src/stack/index.js";
import { lookupSecurity, securityEditions, securityTypeNames } from "../src/stack/security.js";
import * as verify from "../src/stack/verify/index.js";
import { schemaWith } from "./schema/sample.js";

const modules: Readonly<Record<string, object>> = {
  ...{ root, capture, meaning, stack, verify },
  ...{ ydt3709, csae53, csae157, csae53Of2017 },
};

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

describe("data and codecs that are exported are frozen", () => {
  test.each(Object.keys(modules))("%s", (name) => {
    const all = Object.entries(modules[name] ?? {});
    expect(all.some(([, value]) => typeof value === "object")).toBe(true);
    expect(all.flatMap(([key, value]) => writable(value, key))).toEqual([]);
  });
});

test.each(securityEditions)("the codecs of %s are frozen", (edition) => {
  const names = securityTypeNames(edition);
  expect(names.length).toBeGreaterThan(10);
  expect(names.flatMap((name) => writable(lookupSecurity(name, edition), name))).toEqual([]);
});

test("a codec straight from a schema is frozen", () => {
  const schema = schemaWith("frozen-codec", { Flag: { kind: "BOOLEAN" } });
  expect(writable(codecFor(schema, "Flag"), "Flag")).toEqual([]);
});

describe("schema tables are frozen", () => {
  test.each(editions)("%s", (edition) => {
    expect(lookup(edition, "MessageFrame")).toBeDefined();
    expect(writable(schemaOf({ edition, name: "MessageFrame" }).schema, edition)).toEqual([]);
  });

  test.each([
    ["security-2021", "V2XSecData"],
    ["security-2019", "SecuredMessage"],
  ])("%s", (edition, name) => {
    expect(writable(schemaOf({ edition, name }).schema, edition)).toEqual([]);
  });

  test("those of a user, from when they are registered; octets that are a DEFAULT cannot be", () => {
    const schema = schemaWith("frozen-tables", {
      Row: {
        kind: "SEQUENCE",
        root: [
          {
            name: "octets",
            type: { kind: "OCTET STRING", size: { lower: 1, upper: 1, extensible: false } },
            optional: false,
            default: Uint8Array.of(1),
          },
        ],
      },
    });
    registerSchema(schema);
    const path = "tables.types.Row.type.root.0.default";
    expect(writable(schema, "tables").filter((open) => open !== path)).toEqual([]);
  });
});
