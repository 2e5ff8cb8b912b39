import { describe, expect, test } from "vitest";
import { isBrokenPipe, Output } from "../../src/cli/output.js";
import { Sink, systemError } from "./sink.js";

describe("Output", () => {
  test("collects until it is full, and writes in order", async () => {
    const sink = new Sink();
    const output = new Output(sink, "utf8");
    output.add("a");
    expect(output.isFull).toBe(false);
    expect(sink.text).toBe("");
    output.add("路".repeat(65535));
    expect(output.isFull).toBe(true);
    await output.flush();
    expect(output.isFull).toBe(false);
    output.add("b");
    await output.flush();
    await output.flush();
    expect(sink.text).toBe(`a${"路".repeat(65535)}b`);
    expect(sink.pieces).toHaveLength(2);
  });

  test("latin1: a character is an octet", async () => {
    const sink = new Sink();
    const output = new Output(sink, "latin1");
    output.add("\u0000\u0080\u00ff\n");
    await output.flush();
    expect([...sink.octets]).toEqual([0x00, 0x80, 0xff, 0x0a]);
  });

  test("flush waits until the text is taken", async () => {
    let taken = false;
    const sink = new Sink();
    sink._write = (_chunk, _encoding, done) => {
      setTimeout(() => {
        taken = true;
        done();
      }, 5);
    };
    const output = new Output(sink, "utf8");
    output.add("a");
    await output.flush();
    expect(taken).toBe(true);
  });

  test.each([
    ["EPIPE", true],
    ["ENOSPC", false],
  ])("%s comes out of flush, also the second time", async (code, isBroken) => {
    const output = new Output(new Sink(() => systemError(code)), "utf8");
    output.add("a");
    const error: unknown = await output.flush().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code });
    expect(isBrokenPipe(error)).toBe(isBroken);
    output.add("b");
    await expect(output.flush()).rejects.toThrow();
  });
});
