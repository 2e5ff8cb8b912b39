import { describe, expect, test } from "vitest";
import { formatHex, parseHex } from "../../src/capture/index.js";
import { exampleFrames } from "../../src/inspector/example.js";
import { csvOf, jsonOf, sceneOf } from "../../src/inspector/export.js";
import { framesOfText } from "../../src/inspector/input.js";
import { fragmentOf, shownBy } from "../../src/inspector/permalink.js";
import { frameStore } from "../../src/inspector/store.js";
import { preferredLanguage, words } from "../../src/inspector/words.js";

async function storeOf(text: string): Promise<ReturnType<typeof frameStore>> {
  const store = frameStore();
  store.add((await framesOfText(text)).frames);
  return store;
}

describe("export", () => {
  test("JSON has a record a line, broken frames among them", async () => {
    const store = await storeOf(`${exampleFrames}\nFFFF\nxyz`);
    const records = jsonOf(store.all())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ n }) => n)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(records[1]).toMatchObject({ octets: 86, type: "MessageFrame" });
    expect(records[1].value.bsmFrame.msgCnt).toBe(117);
    expect(records[6]).toMatchObject({ hex: "FFFF", error: { message: expect.any(String) } });
    expect(records[7]).toMatchObject({ text: "xyz", error: { message: expect.any(String) } });
  });

  test("CSV quotes what needs it and has no formulas", async () => {
    const store = await storeOf(`${exampleFrames.split("\n")[1]}\n=1+1,"2"`);
    const [head, bsm, broken, end] = csvOf(store.all()).split("\r\n");
    expect(head).toBe("n,time,octets,type,edition,error,hex");
    expect(bsm).toMatch(/^0,,86,bsmFrame,[\w-]+,,002EB7/);
    expect(broken).toMatch(/^1,.*,"'=1\+1,""2"""$/);
    expect(end).toBe("");
  });

  test("GeoJSON has the crossing and those on it", async () => {
    const { features } = sceneOf((await storeOf(exampleFrames)).all());
    const kinds = new Set(features.map(({ properties }) => properties.feature));
    expect(kinds.has("lane")).toBe(true);
    expect(features.length).toBeGreaterThan(10);
  });
});

describe("the list", () => {
  test("is filtered by type, edition and octets, all words of them", async () => {
    const store = await storeOf(exampleFrames);
    expect(store.matching("bsmframe")).toEqual([]);
    while (store.readOn(50));
    expect(store.matching("bsmframe")).toEqual([1]);
    expect(store.matching("BSM 707")).toEqual([1]);
    expect(store.matching("bsm spat")).toEqual([]);
    expect(store.matching(" ")).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("knows a frame that is changed anew", async () => {
    const store = await storeOf(exampleFrames);
    store.entryAt(0);
    store.replace(0, Uint8Array.of(0xff));
    expect(store.entryAt(0)?.summary.problem).toBeDefined();
    store.clear();
    expect([store.count, store.entryAt(0)]).toEqual([0, undefined]);
  });
});

describe("a link", () => {
  const octets = parseHex("00146a");

  test("shows the same frame, edition and line again", () => {
    const shown = { octets, edition: "csae53-2017", path: "bsmFrame.pos.lat" } as const;
    expect(shownBy(fragmentOf(shown))).toEqual(shown);
    expect(fragmentOf({ octets, edition: "auto", path: "" })).toBe("#hex=00146A");
  });

  test("can be hex alone", () => {
    const shown = shownBy("#00146a");
    expect(shown && formatHex(shown.octets)).toBe("00146A");
  });

  test("of another kind shows nothing, and an unknown edition is found out", () => {
    for (const other of ["", "#", "#top", "#hex=0", "#hex="])
      expect(shownBy(other)).toBeUndefined();
    expect(shownBy("#hex=00&edition=toString")?.edition).toBe("auto");
  });
});

describe("words", () => {
  test("are there in both languages, and in Chinese they are Chinese", () => {
    expect(Object.keys(words.zh).sort()).toEqual(Object.keys(words.en).sort());
    for (const [key, text] of Object.entries(words.en)) {
      expect(text, key).not.toBe("");
      expect(text, key).toMatch(key === "language" ? /[\u4e00-\u9fff]/ : /^[\x20-\x7e…]+$/);
    }
    for (const [key, text] of Object.entries(words.zh)) {
      expect(text, key).toMatch(key === "language" ? /^English$/ : /[\u4e00-\u9fff]/);
    }
  });

  test("are in the reader's language, else in English", () => {
    expect(preferredLanguage(["de", "zh-Hans-CN", "en"])).toBe("zh");
    expect(preferredLanguage(["en-GB", "zh"])).toBe("en");
    expect(preferredLanguage(["fr"])).toBe("en");
  });
});
