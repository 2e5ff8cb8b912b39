import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { serve } from "../../src/cli/inspector.js";
import { cv2x } from "./memory-io.js";

test("the page is served to this machine alone, and nothing else", async () => {
  const server = await serve("<p>page</p>", 0);
  try {
    const { address, port } = server.address() as AddressInfo;
    expect(address).toBe("127.0.0.1");
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toBe("<p>page</p>");
    for (const path of ["/../package.json", "/etc/passwd", "/?x"]) {
      expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(404);
    }
    expect((await fetch(`http://127.0.0.1:${port}/`, { method: "POST" })).status).toBe(404);
    await expect(serve("", port)).rejects.toThrow(/cannot listen on 127\.0\.0\.1:\d+: EADDRINUSE/);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test.each([
  [["--port", "x"], /--port takes a number/],
  [["--port", "70000"], /--port takes a number/],
  [["a.hex"], /takes no file/],
])("wrong usage is told: %s", async (words, message) => {
  const { status, stderr } = await cv2x(["inspector", ...words]);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});
