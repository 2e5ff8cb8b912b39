/** What people do with frames: change values, switch editions, compare, filter, link, export. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { MessageFrame } from "../../../src/editions/csae157-2020.js";
import { identify } from "../../../src/editions/index.js";
import { toGeoJSON } from "../../../src/meaning/index.js";
import { toJer } from "../../../src/schema/index.js";
import { detectLayers } from "../../../src/stack/index.js";
import { hexOf, octetsOfHex } from "../../fixtures.js";
import {
  describeInBrowser,
  drop,
  hexLines,
  keepPicture,
  pageUrl,
  paste,
  shownFrame,
  useBrowser,
} from "./browser.js";

const captured = hexLines("fixtures/captures.hex");
const [, bsm = "", rsm = "", rsi = ""] = captured;

/** The frame with another speed, as the library encodes it. */
function withSpeed(hex: string, speed: number): string {
  const frame = MessageFrame.decode(octetsOfHex(hex));
  if (frame.kind !== "bsmFrame") throw new Error("no BSM");
  return hexOf(MessageFrame.encode({ ...frame, value: { ...frame.value, speed } })).toUpperCase();
}

const shownHex = async (page: Page): Promise<string> => (await page.evaluate(shownFrame)).hex;
const lineOf = (page: Page, name: RegExp): Locator =>
  page.locator(".value > .line").filter({ has: page.locator(".name", { hasText: name }) });

describeInBrowser("a value that is changed", () => {
  const open = useBrowser();

  test("changes the octets with every key, and for good when it is applied", async () => {
    const page = await open();
    await paste(page, bsm);
    await lineOf(page, /^speed$/).click();
    await page.locator("#edit").fill("60");
    expect(await shownHex(page)).toBe(withSpeed(bsm, 60));
    await page.locator("#edit").press("0");
    expect(await shownHex(page)).toBe(withSpeed(bsm, 600));
    expect(await page.locator(".octet.changed").count()).toBeGreaterThan(0);
    await keepPicture(page, "edit");

    await page.locator("#edit").press("Enter");
    expect(await shownHex(page)).toBe(withSpeed(bsm, 600));
    expect(await page.locator(".octet.changed").count()).toBe(0);
    expect(await lineOf(page, /^speed$/).innerText()).toMatch(/600\s+12 m\/s/);
  });

  test("and not applied is forgotten", async () => {
    const page = await open();
    await paste(page, bsm);
    await lineOf(page, /^speed$/).click();
    await page.locator("#edit").fill("600");
    await lineOf(page, /^heading$/).click();
    expect(await shownHex(page)).toBe(bsm.toUpperCase());
  });

  test("to what cannot be sent is refused, with what could be", async () => {
    const page = await open();
    await paste(page, bsm);
    await lineOf(page, /^speed$/).click();
    await page.locator("#edit").fill("9000");
    expect(await page.locator("#edit-problem").innerText()).toMatch(/bsmFrame\.speed.*8191/);
    expect(await page.locator("#edit").getAttribute("aria-invalid")).toBe("true");
    expect(await shownHex(page)).toBe(bsm.toUpperCase());
  });

  test("may be one of the items of an enumeration", async () => {
    const page = await open();
    await paste(page, bsm);
    await lineOf(page, /^transmission$/).click();
    const items = await page
      .locator("#edit-items option")
      .evaluateAll((all) => all.map((item) => item.getAttribute("value")));
    expect(items).toContain("forwardGears");
    await page.locator("#edit").fill("forwardGears");
    await page.getByRole("button", { name: "Apply" }).click();
    expect(await lineOf(page, /^transmission$/).innerText()).toMatch(/forwardGears/);
  });

  test("within an envelope goes back into it, and breaks its signature", async () => {
    const page = await open();
    await drop(page, "drive.pcapng", readFileSync("fixtures/drive.pcapng"));
    await page.locator("#frame-0").waitFor();
    const before = octetsOfHex(await shownHex(page));
    await lineOf(page, /^speed$/).click();
    expect(await page.locator(".edit .warning").innerText()).toMatch(/signature/);
    await page.locator("#edit").fill("600");
    await page.locator("#edit").press("Enter");
    expect(await page.locator(".about").innerText()).toMatch(/signature no longer matches/);
    await keepPicture(page, "edit-signed");

    const after = octetsOfHex(await shownHex(page));
    const layers = [before, after].map((octets) => detectLayers(octets).layers);
    const [names, namesAfter] = layers.map((all) => all.map(({ layer }) => layer));
    expect(namesAfter).toEqual(names);
    expect(namesAfter).toEqual(["dsm", "spdu", "message"]);
    const message = layers[1]?.at(-1);
    expect(hexOf(after.subarray(message?.startOctet, message?.endOctet)).toUpperCase()).toBe(
      withSpeed(bsm, 600),
    );
  });

  test("in a DSM frame alone needs no warning", async () => {
    const page = await open();
    await drop(page, "drive.pcapng", readFileSync("fixtures/drive.pcapng"));
    await page.locator("#frame-1").click();
    await lineOf(page, /^msgCnt$/).click();
    expect(await page.locator(".edit .warning").count()).toBe(0);
    await page.locator("#edit").fill("7");
    await page.locator("#edit").press("Enter");
    expect(await lineOf(page, /^msgCnt$/).innerText()).toMatch(/\b7\b/);
    expect(await page.locator(".about .problem").count()).toBe(0);
  });
});

describeInBrowser("an optional component", () => {
  const open = useBrowser();
  const nameOf = (page: Page): Promise<string> =>
    page.locator("[role=treeitem][aria-selected=true] > .line > .name").innerText();

  test("is added with its least value, changed, and removed again", async () => {
    const page = await open();
    await paste(page, bsm);
    await page.locator(".part > .line .name", { hasText: /^bsmFrame$/ }).click();
    await page.getByRole("button", { name: "Add emergencyExt" }).click();
    expect(await nameOf(page)).toBe("emergencyExt");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe(
      "treeitem",
    );
    await page.getByRole("button", { name: "Add sirenUse" }).click();
    await page.locator("#edit").fill("inUse");
    await page.locator("#edit").press("Enter");
    const frame = MessageFrame.decode(octetsOfHex(await shownHex(page)));
    expect(frame).toMatchObject({ value: { emergencyExt: { sirenUse: "inUse" } } });
    await keepPicture(page, "components");

    await page.locator(".part > .line .name", { hasText: /^emergencyExt$/ }).click();
    await page.getByRole("button", { name: "Remove emergencyExt" }).click();
    expect(await nameOf(page)).toBe("bsmFrame");
    expect(await shownHex(page)).toBe(bsm.toUpperCase());
  });
});

describeInBrowser("layers around a message", () => {
  const open = useBrowser();

  test("have lines with their bits, linked with the octets", async () => {
    const page = await open();
    await drop(page, "drive.pcapng", readFileSync("fixtures/drive.pcapng"));
    await page.locator("#frame-0").waitFor();
    const tops = page.locator(".tree > [role=treeitem] > .line > .name");
    expect(await tops.allInnerTexts()).toEqual(["dsm", "spdu", "MessageFrame"]);
    expect(await lineOf(page, /^aid$/).first().innerText()).toMatch(/111\s+BSM, regular\s+16–23/);

    const selected = page.locator("[role=treeitem][aria-selected=true] > .line");
    await page.locator(".octet[data-octet='2']").click();
    expect(await selected.innerText()).toMatch(/^aid/);
    expect(await page.locator(".facts").innerText()).toMatch(/dsm\.aid/);
    // the last octet is of the signature, in the envelope, which is closed at first
    const envelope = page.locator(".tree > [role=treeitem]").nth(1);
    expect(await envelope.getAttribute("aria-expanded")).toBe("false");
    await page.locator(".octet[data-octet='183']").click();
    expect(await envelope.getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator(".facts").innerText()).toMatch(
      /spdu\.content\.signedData\.signature/,
    );
    expect(await page.locator(".detail .hint").innerText()).toMatch(/not in what is around it/);
    await page.keyboard.press("Home");
    await page.locator("[role=treeitem][tabindex='0']").focus();
    await page.keyboard.press("End");
    expect(await page.locator(".octet.selected").count()).toBeGreaterThan(0);
    await keepPicture(page, "envelope");
  });

  test("that are cut off end at the fault, with all before it", async () => {
    const page = await open();
    await drop(page, "drive.pcapng", readFileSync("fixtures/drive.pcapng"));
    await page.locator("#frame-0").waitFor();
    await paste(page, (await shownHex(page)).slice(0, 120));
    const { problem, cause } = await page.evaluate(shownFrame);
    expect(problem).toMatch(/^dsm/);
    expect(cause).toMatch(/DSM frame is cut off or damaged/);
    expect(await lineOf(page, /^aid$/).first().innerText()).toMatch(/16–23/);
    await keepPicture(page, "envelope-cut");
  });
});

describeInBrowser("the edition", () => {
  const open = useBrowser();

  test("is found out with reasons, and can be another", async () => {
    const page = await open();
    await paste(page, rsi);
    await page.locator(".why summary").click();
    const rows = await page.locator(".why tr").allInnerTexts();
    const { candidates } = identify(octetsOfHex(rsi));
    expect(rows).toHaveLength(4);
    for (const [i, { edition, reason }] of candidates.entries()) {
      expect(rows[i]).toContain(edition);
      expect(rows[i]).toContain(reason);
    }
    expect(await page.locator(".why .chosen th").innerText()).toBe("csae53-2020");
    const why = page.locator(".why summary");
    expect(await why.innerText()).toMatch(/^Why this edition: the only edition /);

    await page.locator("#edition").selectOption("ydt3709-2020");
    const { problem, cause, fault } = await page.evaluate(shownFrame);
    expect(problem).toMatch(/ at bit 629: /);
    expect(cause).toBe("Likely cause: the wrong edition: csae53-2020 reads all 79 octets");
    expect(fault).toMatch(/^6\d\d–631$/);
    expect(await why.innerText()).toBe("What each edition makes of the octets");
    await keepPicture(page, "wrong-edition");
  });

  test("of a frame that is cut off is none, and the cause is told", async () => {
    const page = await open();
    await paste(page, bsm.slice(0, 50));
    const { problem, cause, fault } = await page.evaluate(shownFrame);
    expect(problem).toMatch(/^bsmFrame\.heading \(Heading\) at bit 195: /);
    expect(cause).toMatch(/cut off/);
    expect(fault).toBe("195–199");
    await keepPicture(page, "error");
  });
});

describeInBrowser("two frames", () => {
  const open = useBrowser();

  test("part at a bit, with the values of both", async () => {
    const page = await open();
    await paste(page, `${bsm}\n${withSpeed(bsm, 600)}\n${rsm}\n${bsm}`);
    await page.getByRole("button", { name: "Compare" }).click();
    const summary = page.locator(".summary");
    // 0 is 0000000000000, 600 is 0001001011000, from bit 182 on
    expect(await summary.innerText()).toMatch(
      /part at bit 185 \(bit 1 of octet 23\): bsmFrame\.speed\./,
    );
    expect(await summary.innerText()).toMatch(/1 of \d+ fields differ/);
    const cells = await page.locator(".differences tbody tr").allInnerTexts();
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatch(/bsmFrame\.speed\s+0\s+0 m\/s\s+182–194\s+600\s+12 m\/s\s+182–194/);

    await page.getByLabel("Frame 0 with frame").fill("2");
    expect(await summary.innerText()).toMatch(/part at bit 2 /);
    expect(await page.locator(".differences tbody").innerText()).toMatch(/rsmFrame\.msgCnt/);
    await keepPicture(page, "compare");

    await page.getByLabel("Frame 0 with frame").fill("3");
    expect(await summary.innerText()).toBe("The octets are the same.");
    await page.getByLabel("Frame 0 with frame").fill("9");
    expect(await page.locator(".comparison").innerText()).toMatch(/needs two frames/);
  });

  test("are compared under one edition where one of them is broken", async () => {
    const page = await open();
    await paste(page, `${bsm}\n${bsm.slice(0, 50)}`);
    await page.getByRole("button", { name: "Compare" }).click();
    expect(await page.locator(".differences .head").allInnerTexts()).toEqual([
      "Field",
      "Frame 0 · ydt3709-2020",
      "Frame 1 · ydt3709-2020",
    ]);
    const [first] = await page.locator(".differences tbody tr").allInnerTexts();
    expect(first).toMatch(/bsmFrame\.heading\s+6161\s+77\.0125 deg\s+195–209\s+could not be read/);
    expect(await page.locator(".summary").innerText()).toMatch(
      /part at bit 200 .*bsmFrame\.heading/,
    );
  });

  test("that were looked at one after the other are those compared", async () => {
    const page = await open();
    await paste(page, captured.join("\n"));
    await page.locator("#frame-3").click();
    await page.locator("#frame-5").click();
    await page.getByRole("button", { name: "Compare" }).click();
    expect(await page.getByLabel("Frame 5 with frame").inputValue()).toBe("3");
  });
});

describeInBrowser("the filter", () => {
  const open = useBrowser();

  test("leaves frames with all its words", async () => {
    const page = await open();
    await paste(page, `${captured.join("\n")}\nFFFF`);
    const titles = () => page.locator(".row .what").allInnerTexts();
    await page.locator("#filter").fill("RSM ydt3709");
    expect(await titles()).toEqual(["rsmFrame"]);
    expect(await page.locator(".count").innerText()).toBe("1 / 7");
    await page.locator("#filter").fill("at bit");
    expect(await titles()).toEqual(["⚠ cannot be read"]);
    await page.locator("#filter").fill("nothing like this");
    expect(await page.locator(".frames .hint").innerText()).toBe("No frame matches.");
    await page.locator("#filter").fill("");
    expect(await titles()).toHaveLength(7);
  });
});

describeInBrowser("a link", () => {
  const open = useBrowser();

  test("opens the same frame, edition and field", async () => {
    const page = await open();
    await paste(page, rsi);
    await page.locator("#edition").selectOption("csae53-2020");
    await lineOf(page, /^eventType$/).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect.poll(() => page.url()).toMatch(/#hex=/);
    const shown = await page.evaluate(shownFrame);

    const other = await open({ url: page.url() });
    expect(await other.evaluate(shownFrame)).toEqual(shown);
    expect(await other.locator("#edition").inputValue()).toBe("csae53-2020");
    expect(await other.locator(".facts").innerText()).toMatch(/rsiFrame\.rtes\.0\.eventType/);
  });

  test("that is followed in the page adds its frame", async () => {
    const page = await open();
    await paste(page, bsm);
    await page.goto(`${pageUrl}#${rsm}`);
    await page.locator("#frame-1").waitFor();
    expect(await shownHex(page)).toBe(rsm.toUpperCase());
  });
});

describeInBrowser("the export", () => {
  const open = useBrowser();

  async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  }
  const identified = captured.map((hex) => {
    const { best } = identify(octetsOfHex(hex));
    if (best === undefined) throw new Error(`${hex} is not identified`);
    return best;
  });

  test("as JSON has the values of all frames", async () => {
    const page = await open();
    await paste(page, captured.join("\n"));
    const { name, text } = await download(page, "JSON");
    expect(name).toBe("frames.jsonl");
    const records = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ hex }) => hex.toLowerCase())).toEqual(captured);
    for (const [i, { edition, type, value }] of identified.entries()) {
      expect(records[i]).toMatchObject({ n: i, edition, type });
      if (edition !== "csae157-2020") continue;
      expect(records[i].value).toEqual(toJer(MessageFrame, value as never));
    }
  });

  test("as CSV has what the filter leaves, a line a frame", async () => {
    const page = await open();
    await paste(page, captured.join("\n"));
    await page.locator("#filter").fill("bsm");
    const { name, text } = await download(page, "CSV");
    expect(name).toBe("frames.csv");
    expect(text.trimEnd().split("\r\n")).toEqual([
      "n,time,octets,type,edition,error,hex",
      `1,,86,bsmFrame,ydt3709-2020,,${bsm.toUpperCase()}`,
    ]);
  });

  test("as GeoJSON has the road and all on it", async () => {
    const page = await open();
    await paste(page, captured.join("\n"));
    const { name, text } = await download(page, "GeoJSON");
    expect(name).toBe("frames.geojson");
    // those are the frames of the captures that tell of places
    const frames = identified.filter(({ type }) => type === "MessageFrame");
    expect(JSON.parse(text)).toEqual(
      JSON.parse(JSON.stringify(toGeoJSON(frames.map(({ value }) => value as never)))),
    );
  });
});
