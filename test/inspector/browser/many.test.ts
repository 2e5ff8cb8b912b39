/** Ten thousand frames, and a page that speaks to nobody. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { serve } from "../../../src/cli/inspector.js";
import { MessageFrame } from "../../../src/editions/ydt3709-2020.js";
import { hexOf, octetsOfHex } from "../../fixtures.js";
import {
  describeInBrowser,
  drop,
  frameCount,
  hexLines,
  keepPicture,
  paste,
  useBrowser,
} from "./browser.js";

const captured = hexLines("fixtures/captures.hex");
const [, bsm = ""] = captured;
const manyCount = 10_000;

/** Vehicles that drive in a line, each frame with its own number. */
function manyFrames(): Buffer {
  const frame = MessageFrame.decode(octetsOfHex(bsm));
  if (frame.kind !== "bsmFrame") throw new Error("no BSM");
  const { value } = frame;
  const lines = Array.from({ length: manyCount }, (_, n) => {
    const id = Uint8Array.from(value.id, (octet, at) => (at === 7 ? n % 50 : octet));
    const pos = { ...value.pos, lat: value.pos.lat + n };
    const other = { ...value, id, pos, msgCnt: n % 128, speed: n % 8191 };
    return hexOf(MessageFrame.encode({ kind: "bsmFrame", value: other }));
  });
  return Buffer.from(`${lines.join("\n")}\n`);
}

describeInBrowser("ten thousand frames", () => {
  const open = useBrowser();

  test("are listed, filtered, gone through and drawn with few elements", async () => {
    const page = await open();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
      }).observe({ entryTypes: ["longtask"] });
    });
    await drop(page, "many.hex", manyFrames());
    await expect.poll(() => frameCount(page), { timeout: 30_000 }).toBe(manyCount);
    const rows = page.locator(".row");
    const elements = () => page.locator("*").count();
    expect(await rows.count()).toBeLessThan(60);
    expect(await elements()).toBeLessThan(1500);
    // the list is as long as all of them, for the scroll bar
    const height = await page.locator(".rows").evaluate((each) => each.clientHeight);
    expect(height).toBe(manyCount * 44);

    await page.locator(".list").focus();
    await page.keyboard.press("End");
    await expect
      .poll(() => page.locator("[role=option][aria-selected=true]").innerText())
      .toMatch(/^9999/);
    expect(await page.locator("#frame-9999").getAttribute("aria-posinset")).toBe("10000");
    await page.keyboard.press("PageUp");
    expect(await page.locator("#frame-9999").getAttribute("aria-selected")).toBe("false");
    await page.locator(".list").evaluate((list) => list.scrollTo(0, 44 * 5000));
    await page.locator("#frame-5001").click();
    expect(await page.locator(".facts, .hint:visible").count()).toBeGreaterThan(0);
    expect(await rows.count()).toBeLessThan(60);

    await page.locator("#filter").fill("9998");
    await expect.poll(() => page.locator("#frame-9998").count()).toBe(1);
    await page.locator("#filter").fill("");
    await page.getByRole("button", { name: "Map" }).click();
    await page.locator(".map svg").waitFor();
    expect(await page.locator(".map svg *").count()).toBeLessThan(2000);
    await keepPicture(page, "many");

    const tasks = await page.evaluate(() => "tasks" in window && window.tasks);
    mkdirSync(".cache/screenshots", { recursive: true });
    writeFileSync(".cache/screenshots/many-long-tasks-ms.json", `${JSON.stringify(tasks)}\n`);
  });
});

describeInBrowser("the page", () => {
  const open = useBrowser();

  test("served by the program works as from disk, and asks for nothing else", async () => {
    const server = await serve(readFileSync("dist/inspector.html", "utf8"), 0);
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const page = await open({ url });
      await paste(page, captured.join("\n"));
      expect(await frameCount(page)).toBe(captured.length);
      await page.getByRole("button", { name: "Map" }).click();
      await page.locator(".map svg").waitFor();
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test("can neither connect nor run what is not its own", async () => {
    const page = await open({ tolerates: /Content Security Policy|127\.0\.0\.1:9\// });
    const violations = await page.evaluate(async () => {
      const found: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        found.push(effectiveDirective);
      });
      const script = document.createElement("script");
      script.textContent = "window.wasRun = true";
      document.body.append(script);
      const image = document.createElement("img");
      image.src = "http://127.0.0.1:9/x.png";
      document.body.append(image);
      const isConnected = await fetch("http://127.0.0.1:9/").then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      return [...found.sort(), `run: ${"wasRun" in window}`, `connected: ${isConnected}`];
    });
    expect(violations).toEqual([
      "connect-src",
      "img-src",
      "script-src-elem",
      "run: false",
      "connected: false",
    ]);
  });
});
