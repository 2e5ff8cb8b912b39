import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateEditions } from "../../src/compiler/generate-editions.js";
import { editions, lookup, typeNames } from "../../src/editions/index.js";
import { schemas } from "../../src/generated/tables/index.js";

const folder = "src/generated";

describe("src/generated", () => {
  const generated = generateEditions("asn1", "src/compiler/model.ts");

  test("is what the compiler writes from asn1/ (else: npm run generate)", () => {
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .replaceAll("\\", "/")
          .slice(folder.length + 1),
      );
    expect(there.sort()).toEqual([...generated.keys()].sort());
    for (const [path, text] of generated) {
      expect(readFileSync(join(folder, path), "utf8"), path).toBe(text);
    }
  });

  test("is the same from run to run", () => {
    expect([...generateEditions("asn1", "src/compiler/model.ts")]).toEqual([...generated]);
  });
});

describe.each(editions)("%s", (edition) => {
  test("has a codec and a table entry for each type", () => {
    expect(Object.keys(schemas[edition]?.types ?? {}).sort()).toEqual(typeNames(edition).sort());
    for (const name of typeNames(edition)) {
      expect(lookup(edition, name)).toMatchObject({ name, edition });
    }
  });
});
