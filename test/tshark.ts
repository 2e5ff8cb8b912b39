import { execFileSync } from "node:child_process";
import { describe } from "vitest";

function hasTshark(): boolean {
  try {
    execFileSync("tshark", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Like `describe`, for what another program for captures says; with a title that says why it is skipped. */
export function describeWithTshark(body: () => void): void {
  describe.skipIf(!hasTshark())("tshark (skipped where it is not installed)", body);
}
