/** What comes in: each frame gives its values, or the exact place of its fault. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatBase64, pcapHeader, pcapPacket } from "../../../src/capture/index.js";
import { type Edition, editions, identify, lookup } from "../../../src/editions/index.js";
import { trace } from "../../../src/schema/index.js";
import { detectLayers } from "../../../src/stack/index.js";
import { octetsOfHex, type Vector, vectors } from "../../fixtures.js";
import {
  describeInBrowser,
  drop,
  frameCount,
  hexLines,
  keepPicture,
  paste,
  type ShownFrame,
  shownFrame,
  useBrowser,
} from "./browser.js";

const captured = [
  ...new Set(["fixtures/captures.hex", "fixtures/rsm.hex"].flatMap((file) => hexLines(file))),
];

/** `path place` of all values, as the library has them, each with its own extension bit. */
function placesOf(edition: Edition, type: string, octets: Uint8Array): string[] {
  const codec = lookup(edition, type);
  if (codec === undefined) throw new Error(`${edition} has no ${type}`);
  const { entries } = trace(codec, octets);
  const starts = new Map<string, number>();
  return entries.flatMap(({ path, kind, startBit, endBit }) => {
    const name = path.join(".");
    const start = starts.get(name) ?? startBit;
    starts.set(name, start);
    if (kind !== "value" && kind !== "open type") return [];
    return [`${name} ${start}${endBit > start + 1 ? `–${endBit - 1}` : ""}`];
  });
}

const withoutText = (field: string): string => field.split(" ").slice(0, 2).join(" ");

describeInBrowser("a frame that is pasted", () => {
  const open = useBrowser();

  test.each(captured)("%s shows its values and where they stand", async (hex) => {
    const octets = octetsOfHex(hex);
    const { best } = identify(octets);
    if (best === undefined) throw new Error("not identified");
    const page = await open();
    await paste(page, hex);
    const shown = await page.evaluate(shownFrame);
    expect(shown).toMatchObject({ problem: "", fault: undefined, hex: hex.toUpperCase() });
    expect(shown.fields.map(withoutText)).toEqual(placesOf(best.edition, best.type, octets));
    await keepPicture(page, `captured-${captured.indexOf(hex)}`);
  });

  test("by the keyboard stands in the box and in the list", async () => {
    const page = await open();
    const [, bsm = ""] = captured;
    await page.locator("#input").fill(bsm);
    await page.locator("#input").press("Control+A");
    await page.locator("#input").press("Control+X");
    await page.locator("#input").press("Control+V");
    await page.locator("#frame-0").waitFor();
    expect(await page.locator("#input").inputValue()).toBe(bsm);
    expect((await page.evaluate(shownFrame)).hex).toBe(bsm.toUpperCase());
  });

  test("as hex, base64 or JSON is the same", async () => {
    const page = await open();
    const [hex = ""] = captured;
    const texts = [hex, formatBase64(octetsOfHex(hex)), JSON.stringify({ n: 0, hex })];
    for (const [n, text] of texts.entries()) {
      await paste(page, text);
      expect(await frameCount(page)).toBe(n + 1);
      expect((await page.evaluate(shownFrame)).hex).toBe(hex.toUpperCase());
    }
  });

  test("that is no octets says what is wrong with its text", async () => {
    const page = await open();
    await paste(page, `${captured[1]}\nxyz`);
    await page.locator("#frame-1").click();
    await expect.poll(() => page.locator("main .problem:visible").innerText()).toMatch(/hex/);
    expect(await page.locator("main pre").innerText()).toBe("xyz");
  });
});

/** What the page says of each frame in the list, in order. */
const allShown = `(shownFrame) => {
  const list = document.querySelector("[role=listbox]");
  const press = (key) => list.dispatchEvent(new KeyboardEvent("keydown", { key }));
  const count = Number(document.querySelector(".count").textContent);
  // what nobody looks at needs no layout, which takes most of the time
  document.querySelector(".work").style.display = "none";
  press("Home");
  return Array.from({ length: count }, () => {
    const shown = shownFrame();
    press("ArrowDown");
    return shown;
  });
}`;

describeInBrowser("records of invalid.jsonl", () => {
  const open = useBrowser();
  const records = vectors("invalid");

  async function shownUnder(edition: string, hex: readonly string[]): Promise<ShownFrame[]> {
    const page = await open();
    await page.locator("#edition").selectOption(edition);
    // as JSON, which can say that a frame has no octets
    await paste(page, hex.map((each) => JSON.stringify({ hex: each })).join("\n"));
    expect(await frameCount(page)).toBe(hex.length);
    return page.evaluate(`(${allShown})(${shownFrame})`);
  }

  test("give values, or the place of the fault in octets and fields", async () => {
    const shown = await shownUnder(
      "auto",
      records.map(({ uper }) => uper),
    );
    for (const [i, { id, uper }] of records.entries()) {
      const { problem, cause, fault, faultOctets, fields } = shown[i] ?? {};
      const { error } = detectLayers(octetsOfHex(uper));
      if (error === undefined) {
        expect([id, problem, fault, fields?.length]).toEqual([
          id,
          "",
          undefined,
          expect.anything(),
        ]);
        expect(fields, id).not.toEqual([]);
        continue;
      }
      const at = Number(/ at bit (\d+)/.exec(problem ?? "")?.[1] ?? Number.NaN);
      expect(at, `${id}: ${problem}`).toBeLessThanOrEqual(uper.length * 4);
      expect(cause, id).toMatch(/^Likely cause: .+/);
      // at the end of the octets there is none left to mark
      expect(faultOctets, id).toBeGreaterThanOrEqual(at < uper.length * 4 ? 1 : 0);
    }
  });

  const framesOf = (edition: Edition): readonly Vector[] =>
    records.filter((record) => record.edition === edition && record.type === "MessageFrame");
  const withRecords = editions.filter((edition) => framesOf(edition).length > 0);

  test.each(withRecords)("have the library's own answer under %s", async (edition) => {
    const frames = framesOf(edition);
    const shown = await shownUnder(
      edition,
      frames.map(({ uper }) => uper),
    );
    const codec = lookup(edition, "MessageFrame");
    let same = 0;
    for (const [i, { id, uper }] of frames.entries()) {
      const octets = octetsOfHex(uper);
      const result = codec?.safeDecode(octets);
      const { problem, fault } = shown[i] ?? {};
      if (result === undefined || result.ok) throw new Error(`${id} can be read`);
      // some are a bare message of this edition, or an envelope, by chance
      if (problem !== result.error.message) continue;
      same++;
      const unread = codec && trace(codec, octets).entries.at(-1);
      expect(Number(fault?.split("–")[0]), id).toBe(unread?.startBit);
    }
    expect(same).toBeGreaterThan(frames.length * 0.8);
  });
});

describeInBrowser("a capture", () => {
  const open = useBrowser();
  const drive = readFileSync("fixtures/drive.pcapng");

  test("in pcapng can be dropped", async () => {
    const page = await open();
    await drop(page, "drive.pcapng", drive);
    await expect.poll(() => frameCount(page)).toBe(4);
    expect(await page.locator(".row .time").allInnerTexts()).toEqual([
      "08:00:00.250",
      "08:00:00.350",
      "08:00:00.450",
      "08:00:00.550",
    ]);
    expect(await page.locator(".layers").innerText()).toBe(
      "Layers, by octets: dsm 0–183 › spdu 5–183 › message 12–97",
    );
    const { fields, hex } = await page.evaluate(shownFrame);
    expect(fields).toContain("bsmFrame.speed 278–290 0");
    expect(hex).toHaveLength(2 * 184);
    await keepPicture(page, "capture");
  });

  test("in pcap can be dropped", async () => {
    const page = await open();
    const packets = captured.map((hex, i) =>
      pcapPacket({ octets: octetsOfHex(hex), ns: 1_600_000_000_000_000_000n + BigInt(i) }),
    );
    await drop(page, "drive.pcap", Buffer.concat([pcapHeader(147), ...packets]));
    await expect.poll(() => frameCount(page)).toBe(captured.length);
    expect((await page.evaluate(shownFrame)).hex).toBe(captured[0]?.toUpperCase());
  });

  test("can be opened", async () => {
    const page = await open();
    await page.locator("#file").setInputFiles("fixtures/drive.pcapng");
    await expect.poll(() => frameCount(page)).toBe(4);
  });

  test("that is cut off says so and gives what is there", async () => {
    const page = await open();
    await drop(page, "cut.pcapng", drive.subarray(0, drive.length - 40));
    await expect.poll(() => frameCount(page)).toBe(3);
    expect(await page.locator(".notes").innerText()).not.toBe("");
  });
});
