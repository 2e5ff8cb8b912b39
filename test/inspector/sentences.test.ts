import { expect, test } from "vitest";
import { parseHex } from "../../src/capture/index.js";
import { exampleFrames } from "../../src/inspector/example.js";
import { readFrame } from "../../src/inspector/reading.js";
import { sentences } from "../../src/inspector/sentences.js";
import { type Cause, likelyCause } from "../../src/stack/cause.js";
import { encodeDsm } from "../../src/stack/index.js";

const bsm = parseHex(exampleFrames.split("\n")[1] ?? "");
const { en, zh } = sentences;

test("of a fault and its cause have the same place and numbers in both languages", () => {
  const octets = bsm.subarray(0, 25);
  const { traced, error } = readFrame(octets, "auto");
  const cause = likelyCause(traced, octets);
  if (error === undefined || cause === undefined) throw new Error("no fault");
  expect(en.fault(error)).toMatch(/^bsmFrame\.heading \(Heading\) at bit 195: /);
  expect(zh.fault(error)).toMatch(/^bsmFrame\.heading（Heading），第 195 比特：数据不足（.+）$/);
  expect(en.cause(cause)).toMatch(/cut off: it has 25 octets/);
  expect(zh.cause(cause)).toBe("帧被截断：只有 25 字节，报文尚未结束");
});

test("of the identification tell what each edition makes of the octets", () => {
  const { message } = readFrame(bsm, "auto");
  const { best, candidates = [] } = message?.identification ?? {};
  if (message === undefined || best === undefined) throw new Error("not identified");
  expect(en.basis(best)).toBe(best.reason);
  expect(zh.basis(best)).toMatch(/^[\u4e00-\u9fff，]+$/);
  for (const candidate of candidates) {
    expect(en.candidate(candidate, message.octets)).toBe(candidate.reason);
    const { error, octetsLeft, fits } = candidate;
    const text = zh.candidate(candidate, message.octets);
    if (fits) expect(text).toMatch(/^已读完全部 86 字节/);
    else if (error === undefined) expect(text).toContain(`剩余 ${octetsLeft} 字节`);
    else expect(text).toContain(`第 ${error.bitOffset} 比特`);
  }
});

test("of a warning have its details behind them", () => {
  const { traced } = readFrame(encodeDsm({ aid: 3618, data: bsm }), "auto");
  const [warning] = traced.reading.warnings;
  if (warning === undefined) throw new Error("no warning");
  expect(en.warning(warning)).toBe(warning.message);
  expect(zh.warning(warning)).toBe(`AID 与报文类型不符（${warning.message}）`);
});

const causes: readonly Cause[] = [
  { kind: "edition", edition: "csae53-2020", sure: false, octets: 79 },
  { kind: "type", type: "SPAT", edition: "csae53-2020", sure: true },
  { kind: "layers", taken: "message", layers: ["dsm", "message"] },
  { kind: "aligned", type: "SPAT", edition: "csae53-2020" },
  { kind: "trailing", left: 3, edition: "csae53-2020" },
  { kind: "cut", octets: 20, isWhole: false },
  { kind: "count" },
  { kind: "damaged" },
  { kind: "layer cut", layer: "spdu", octets: 20 },
  { kind: "layer trailing", layer: "certificate", octets: 20, left: 2 },
  { kind: "layer damaged", layer: "coer" },
];

test.each(causes)("of the cause $kind are Chinese, with all that is known of it", (cause) => {
  const text = zh.cause(cause);
  expect(text).toMatch(/[\u4e00-\u9fff]/);
  expect(text).not.toMatch(/undefined|object/);
  for (const fact of ["octets", "left", "edition", "type"] as const) {
    if (fact in cause) expect(text).toContain(String(cause[fact as keyof Cause]));
  }
});
