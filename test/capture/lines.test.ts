import { describe, expect, test } from "vitest";
import { contentLines } from "../../src/capture/lines.js";
import { chunksOf, flat, inPieces } from "./chunks.js";

async function linesOf(chunks: AsyncIterable<Uint8Array>, limit?: number) {
  const lines = await flat(contentLines(chunks, limit));
  return lines.map(({ number, bytes, cut }) => {
    const text = new TextDecoder().decode(bytes);
    return cut ? { number, text, cut } : `${number} ${text}`;
  });
}

describe("contentLines", () => {
  const input = "\uFEFFfirst\r\n\r\n# note\n  # indented note\n \t \nsecond 路 \n\n\tthird";
  const expected = ["1 first", "6 second 路", "8 third"];

  test("is the same wherever the chunks end", async () => {
    for (let size = 1; size <= 64; size++) {
      expect(await linesOf(inPieces(input, size)), `chunks of ${size}`).toEqual(expected);
    }
  });

  test("a newline at the end adds no line", async () => {
    expect(await linesOf(chunksOf(`${input}\n`))).toEqual(expected);
    expect(await linesOf(chunksOf(`${input}\r`, "\n"))).toEqual(expected);
  });

  test("no input, or none with content", async () => {
    expect(await linesOf(chunksOf())).toEqual([]);
    expect(await linesOf(chunksOf("", "\n", "# only a note"))).toEqual([]);
  });

  test("a byte order mark means nothing further on", async () => {
    expect(await linesOf(chunksOf("a\n", Uint8Array.of(0xef, 0xbb, 0xbf), "b"))).toHaveLength(2);
    const [, second] = await flat(contentLines(chunksOf("a\n\uFEFFb")));
    expect([...(second?.bytes ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x62]);
  });

  test("a batch for each chunk that ends a line, as soon as it is there", async () => {
    const seen: number[] = [];
    async function* slow() {
      for (const piece of ["a\nb\nc", "d", "\ne\n"]) {
        seen.push(-1);
        yield new TextEncoder().encode(piece);
      }
    }
    for await (const batch of contentLines(slow())) seen.push(batch.length);
    expect(seen).toEqual([-1, 2, -1, -1, 2]);
  });

  test("a line over the limit is cut, and the next ones are whole", async () => {
    const lines = "ok\n1234567890123\n12345678\n";
    for (const size of [1, 3, 7, 100]) {
      expect(await linesOf(inPieces(lines, size), 10), `chunks of ${size}`).toEqual([
        "1 ok",
        { number: 2, text: expect.stringMatching(/^1234567890/), cut: true },
        "3 12345678",
      ]);
    }
    expect(await linesOf(chunksOf("1234567890"), 10)).toEqual(["1 1234567890"]);
  });

  test("keeps little of a line that does not end", async () => {
    const chunk = new Uint8Array(65536).fill(0x30);
    async function* endless() {
      for (let i = 0; i < 2048; i++) yield chunk;
    }
    const [line] = await flat(contentLines(endless(), 100_000));
    expect(line).toMatchObject({ cut: true });
    expect(line?.bytes.buffer.byteLength).toBeLessThanOrEqual(1024);
  });
});
