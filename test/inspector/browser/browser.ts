/**
 * The page in a real browser, as `npm run build` made it. Without Chromium these tests are skipped. Whatever a test
 * does, the page must report no error and load nothing but itself.
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, describe, expect } from "vitest";

const executablePath = "/usr/bin/chromium";
const hasChromium = existsSync(executablePath);
if (!hasChromium) {
  console.warn(`no ${executablePath}: tests in a browser are skipped; apt-get install chromium`);
}

/** Like `describe`, for what needs a browser. */
export const describeInBrowser = describe.skipIf(!hasChromium);

export const pageUrl = pathToFileURL("dist/inspector.html").href;

export interface PageOptions extends BrowserContextOptions {
  /** Address of the page, if it is not to be opened from disk. */
  readonly url?: string;
  /** What the browser may complain of, or be asked to load: that it refuses it is what is tested. */
  readonly tolerates?: RegExp;
}

/** One for all tests of a file. */
let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

/** Sees to a browser for the tests around; what it returns opens the page in a window of its own. */
export function useBrowser(): (options?: PageOptions) => Promise<Page> {
  const problems: string[] = [];
  const loaded: string[] = [];

  afterEach(async () => {
    for (const context of (await browser)?.contexts() ?? []) await context.close();
    const seen = { problems: problems.splice(0), loaded: loaded.splice(0) };
    expect(seen).toEqual({ problems: [], loaded: [] });
  });
  return async ({ url = pageUrl, tolerates, ...options } = {}) => {
    const isTolerated = (text: string): boolean => tolerates?.test(text) ?? false;
    const base = url.replace(/#.*/, "");
    browser ??= chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    const context = await (await browser).newContext({
      viewport: { width: 1360, height: 860 },
      locale: "en-US",
      colorScheme: "light",
      ...options,
    });
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => problems.push(message));
    page.on("console", (message) => {
      if (!isTolerated(message.text())) problems.push(message.text());
    });
    page.on("request", (request) => {
      const address = request.url();
      const isOwn = address.startsWith(base) || /^(?:data|blob):/.test(address);
      if (!isOwn && !isTolerated(address)) loaded.push(address);
    });
    await page.goto(url);
    await page.locator("h1").waitFor();
    return page;
  };
}

/** Keeps a picture of the page for people to look at. */
export async function keepPicture(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = ".cache/screenshots";
  mkdirSync(folder, { recursive: true });
  // what has just been marked fades in
  await page.waitForTimeout(150);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}

/** Pastes as the clipboard would, and waits for the first of the frames to be shown. */
export async function paste(page: Page, text: string): Promise<void> {
  const before = await frameCount(page);
  await page.locator("#input").evaluate((area, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
  await page.waitForFunction((count) => {
    const shown = document.querySelector(".count")?.textContent ?? "0";
    return Number(shown.split("/").at(-1)) > count;
  }, before);
}

/** Drops a file onto the page. */
export async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  const base64 = Buffer.from(content).toString("base64");
  await page.evaluate(
    ([fileName = "", packed = ""]) => {
      const octets = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([octets], fileName));
      const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    },
    [name, base64],
  );
}

/** How many frames the page has, whether the filter shows them or not. */
export async function frameCount(page: Page): Promise<number> {
  const text = await page.locator(".count").innerText();
  return Number(text.split("/").at(-1));
}

/** What the page says of a frame. */
export interface ShownFrame {
  readonly problem: string;
  readonly cause: string;
  /** Fields that have bits of their own, as `path place text`. */
  readonly fields: readonly string[];
  /** Place of the bits that could not be read. */
  readonly fault: string | undefined;
  readonly faultOctets: number;
  readonly hex: string;
}

/** Reads what is shown now; runs in the page. */
export function shownFrame(): ShownFrame {
  const textIn = (element: Element | null | undefined, selector: string): string =>
    element?.querySelector(selector)?.textContent ?? "";
  const pathOf = (item: Element): string => {
    const names: string[] = [];
    for (let at: Element | null | undefined = item; at; ) {
      names.unshift(textIn(at, ":scope > .line > .name"));
      at = at.parentElement?.closest("[role=treeitem]");
    }
    return names.slice(1).join(".");
  };
  const tree = document.querySelector<HTMLElement>("[role=tree]:not([hidden])");
  const items = [...(tree?.querySelectorAll(".value[role=treeitem]") ?? [])];
  const fault = tree?.querySelector(".fault[role=treeitem]");
  const problem = document.querySelector(".about .problem");
  return {
    problem: problem?.firstChild?.textContent ?? "",
    cause: textIn(problem, ".cause"),
    fields: items.map((item) => {
      const [place, text] = [".place", ".text"].map((part) =>
        textIn(item, `:scope > .line > ${part}`),
      );
      return `${pathOf(item)} ${place} ${text}`;
    }),
    fault: fault ? textIn(fault, ".place") : undefined,
    faultOctets: document.querySelectorAll(".octet.fault").length,
    hex: [...document.querySelectorAll(".octet")].map((cell) => cell.textContent).join(""),
  };
}

/** The lines of a fixture that are hex. */
export function hexLines(file: string): string[] {
  return readFileSync(file, "utf8").match(/^[0-9a-f]+$/gm) ?? [];
}
