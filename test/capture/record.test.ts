import { describe, expect, test } from "vitest";
import { parseRecord } from "../../src/capture/record.js";

describe("parseRecord", () => {
  test.each([
    ['{"hex":"00fF"}', [0, 255]],
    ['{"n":1,"hex":"00","error":{"code":"truncated"}}', [0]],
    ['{"uper":"0102","value":{"a":1}}', [1, 2]],
    ['{"base64":"AQI="}', [1, 2]],
    ['{"hex":""}', []],
  ])("%s", (text, octets) => {
    expect([...parseRecord(text)]).toEqual(octets);
  });

  test.each([
    ['{"hex":"0"}', "expected two hex digits"],
    ['{"hex":5}', "expected a string in the member hex, got 5"],
    ['{"hex":null}', "expected a string in the member hex, got null"],
    [`{"hex":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "in the member hex, got a list"],
    [`${'{"hex":'.repeat(100_000)}1${"}".repeat(100_000)}`, "in the member hex, got an object"],
    [`{"hex":${"[".repeat(100_000)}`, "expected JSON: "],
    ['{"octets":53}', "expected an object with a member hex, uper or base64, got one without"],
    ['{"edition":"a","value":1}', "got one without; it holds a value, which encode takes"],
    ['{"hex":"00"', "expected JSON: "],
    ["[1]", "expected a JSON object, got another JSON value"],
    ["null", "expected a JSON object, got another JSON value"],
  ])("refuses %s", (text, detail) => {
    expect(() => parseRecord(text)).toThrow(
      expect.objectContaining({ code: "input", detail: expect.stringContaining(detail) }),
    );
  });

  test("takes no member from the prototype of objects", () => {
    expect(() => parseRecord('{"__proto__":{"hex":"00"}}')).toThrow("got one without");
  });
});
