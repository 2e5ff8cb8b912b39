import { describe, expect, test } from "vitest";
import { layerRows } from "../../src/cli/inspect-layers.js";
import { traceLayers } from "../../src/stack/index.js";
import { octetsOfHex } from "../fixtures.js";
import { stackRecords } from "../stack/records.js";

describe("layerRows", () => {
  test.each(["dsm", "spdu", "certificate"] as const)(
    "a row for each entry, in its place: %s",
    (outer) => {
      for (const { id, bytes, layer } of stackRecords) {
        if (layer !== outer) continue;
        const traced = traceLayers(octetsOfHex(bytes));
        const rows = layerRows(traced);
        const entries = rows.filter(({ role }) => role !== "part");
        const placeOf = ({ path, kind, startBit, endBit }: (typeof traced.entries)[number]) => ({
          path,
          kind,
          startBit,
          endBit,
        });
        expect(
          entries.map(({ path, kind, startBit, endBit }) => ({ path, kind, startBit, endBit })),
          id,
        ).toEqual(traced.entries.map(placeOf));
        for (const [i, row] of rows.entries()) {
          const deeper = rows[i + 1];
          if (deeper !== undefined && deeper.depth > row.depth) {
            expect(row.role, id).toBe("part");
            expect(deeper.depth, id).toBe(row.depth + 1);
          }
        }
      }
    },
  );
});
