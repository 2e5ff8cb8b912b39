import { describe, expect, test } from "vitest";
import { gb2312Rows } from "../../src/meaning/gb2312-rows.js";
import { decodeGb2312, descriptionOf, encodeGb2312, textOf } from "../../src/meaning/text.js";

const octets = (...values: number[]) => Uint8Array.from(values);

test("the table has the characters of GB 2312: 682 signs, 3755 and 3008 hanzi", () => {
  const counts = [...gb2312Rows].map(
    ([row, cells]) => [row, cells.replaceAll(" ", "").length] as const,
  );
  const countIn = (from: number, to: number) =>
    counts.filter(([row]) => row >= from && row <= to).reduce((sum, [, count]) => sum + count, 0);
  expect([countIn(1, 9), countIn(16, 55), countIn(56, 87)]).toEqual([682, 3755, 3008]);
});

test("agrees with the decoder of the runtime in each character", () => {
  const gbk = new TextDecoder("gbk", { fatal: true });
  for (const [row, cells] of gb2312Rows) {
    for (let cell = 1; cell <= cells.length; cell++) {
      if (cells.charAt(cell - 1) === " ") continue;
      const pair = octets(row + 0xa0, cell + 0xa0);
      const text = gbk.decode(pair);
      expect(decodeGb2312(pair)).toEqual({ ok: true, text });
      expect(encodeGb2312(text)).toEqual({ ok: true, octets: pair });
    }
  }
});

describe("decodeGb2312", () => {
  test("takes ASCII in between", () => {
    const mixed = octets(0x47, 0x31, 0xb8, 0xdf, 0xcb, 0xd9, 0x20, 0x35);
    expect(decodeGb2312(mixed)).toEqual({ ok: true, text: "G1高速 5" });
  });

  test.each([
    [[0xb5, 0xc0, 0xc2], "道\uFFFD", 2, "octet 2 is half a character"],
    [[0xff, 0xb5, 0xc0], "\uFFFD道", 0, "GB 2312 has no character FF B5, at octet 0"],
    [[0x81, 0x40], "\uFFFD@", 0, "GB 2312 has no character 81 40, at octet 0; GBK may have"],
    // row 9 ends before cell 94
    [[0xa9, 0xfe], "\uFFFD\uFFFD", 0, "GB 2312 has no character A9 FE, at octet 0; GBK may have"],
    [[...new TextEncoder().encode("道路")], undefined, 0, 'the octets are UTF-8: "道路"'],
  ])("tells what is wrong with %j", (values, text, offset, reason) => {
    const result = decodeGb2312(octets(...values));
    expect(result).toMatchObject({ ok: false, offset, reason });
    if (text !== undefined) expect(result.text).toBe(text);
  });

  test("of nothing is nothing", () => {
    expect(decodeGb2312(octets())).toEqual({ ok: true, text: "" });
  });
});

describe("encodeGb2312", () => {
  test("names the first character that is not there", () => {
    expect(encodeGb2312("好€😀")).toMatchObject({ ok: false, character: "€" });
    expect(encodeGb2312("好😀")).toEqual({
      ok: false,
      character: "😀",
      reason: "GB 2312 has no 😀 (U+1F600)",
    });
  });

  test("takes both code points that two of the marks have", () => {
    expect(encodeGb2312("·—")).toEqual(encodeGb2312("・―"));
  });
});

test("descriptions", () => {
  const ascii = descriptionOf("G1, exit 5");
  expect(ascii).toEqual({ ok: true, description: { kind: "textString", value: "G1, exit 5" } });
  const chinese = descriptionOf("前方施工");
  if (!chinese.ok) throw new Error(chinese.reason);
  expect(chinese.description.kind).toBe("textGB2312");
  expect(textOf(chinese.description)).toEqual({ ok: true, text: "前方施工" });
  expect(descriptionOf("€")).toMatchObject({ ok: false, character: "€" });
});
