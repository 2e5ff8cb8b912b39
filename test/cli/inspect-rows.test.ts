import { describe, expect, test } from "vitest";
import { traceRows } from "../../src/cli/inspect-rows.js";
import { isEdition, lookup } from "../../src/editions/index.js";
import { schemaOf } from "../../src/schema/registry.js";
import { trace } from "../../src/schema/trace.js";
import { octetsOfHex, vectors } from "../fixtures.js";

const files = [
  "ydt3709-2020",
  "csae53-2020",
  "csae53-2017",
  "csae157-2020",
  "captures",
  "corners",
  "newer",
  "invalid",
] as const;

describe("traceRows", () => {
  test.each(files)("a row for each entry, in parts that hold all of theirs: %s", (file) => {
    for (const { id, edition, type, uper } of vectors(file)) {
      const codec = isEdition(edition) ? lookup(edition, type) : undefined;
      if (codec === undefined) continue;
      const found = trace(codec, octetsOfHex(uper));
      const rows = traceRows(schemaOf(codec).schema, type, found);
      const entries = rows.filter(({ role }) => role !== "part");
      expect(
        entries.map(({ path, kind, startBit, endBit }) => ({ path, kind, startBit, endBit })),
        id,
      ).toEqual(
        found.entries.map(({ path, kind, startBit, endBit }) => ({ path, kind, startBit, endBit })),
      );
      for (const [i, part] of rows.entries()) {
        if (part.role !== "part") continue;
        const after = rows.findIndex(({ depth }, j) => j > i && depth <= part.depth);
        const inside = rows.slice(i + 1, after < 0 ? rows.length : after);
        expect(inside.length, id).toBeGreaterThan(0);
        expect(part.startBit, id).toBe(inside[0]?.startBit);
        expect(part.endBit, id).toBe(inside.at(-1)?.endBit);
      }
    }
  });
});
