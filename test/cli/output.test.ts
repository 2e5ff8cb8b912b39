import { describe, expect, test } from "vitest";
import { isBrokenPipe, OctetOutput, Output } from "../../src/cli/output.js";
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

describe("OctetOutput", () => {
  test("collects until it is full, and writes what nobody changes afterwards", async () => {
    const sink = new Sink();
    const output = new OctetOutput(sink);
    output.text.text("a");
    expect(output.isFull).toBe(false);
    output.text.text("路".repeat(65535));
    expect(output.isFull).toBe(true);
    await output.flush();
    expect(output.isFull).toBe(false);
    output.text.text("b");
    await output.flush();
    await output.flush();
    expect(sink.text).toBe(`a${"路".repeat(65535)}b`);
    expect(sink.pieces).toHaveLength(2);
  });

  test("an error comes out of flush, also the second time", async () => {
    const output = new OctetOutput(new Sink(() => systemError("EPIPE")));
    output.text.text("a");
    const error: unknown = await output.flush().catch((reason: unknown) => reason);
    expect(isBrokenPipe(error)).toBe(true);
    output.text.text("b");
    await expect(output.flush()).rejects.toThrow();
  });
});
