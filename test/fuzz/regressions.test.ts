import { expect, test } from "vitest";
import { judged } from "./explore.js";
import { findingsIn } from "./findings.js";
import { targetNamed } from "./kinds/index.js";

const findings = findingsIn();

test.skipIf(findings.size === 0).each([...findings])(
  "%s is not found again",
  async (_, finding) => {
    expect(await judged(targetNamed(finding.target), finding.input), finding.fault).toBeUndefined();
  },
);

test("without a folder there is nothing to find again", () => {
  expect(findingsIn("fixtures/no-such-folder")).toEqual(new Map());
});
