import { AsnConvert, AsnProp, AsnPropTypes, AsnType, AsnTypeTypes } from "@peculiar/asn1-schema";
import { expect, test } from "vitest";
import { editions, lookup } from "../../../src/editions/index.js";
import { derType, toDer } from "../../../src/schema/der/index.js";
import { outcomeOf } from "../outcome.js";
import { codecOf } from "../sample.js";
import { hexOf, octetsOf } from "../vectors.js";
import { recordsWithCodec } from "./records.js";

test.each(editions)("the schema library converts frames of %s", (edition) => {
  const frame = lookup(edition, "MessageFrame");
  if (frame === undefined) throw new Error("there is no MessageFrame");
  const Frame = derType(frame);
  for (const { codec, uper, der } of recordsWithCodec(edition)) {
    if (codec.name !== frame.name) continue;
    const value = frame.decode(uper);
    expect(hexOf(new Uint8Array(AsnConvert.serialize(new Frame(value))))).toBe(hexOf(der));
    expect(AsnConvert.parse(der, Frame).value).toStrictEqual(value);
  }
});

test("it stands among components of other structures, with a tag and without", () => {
  const pair = codecOf("Pair");
  const Pair = derType(pair);
  class Logged {
    time = 0;
    pair = new Pair();
    other: InstanceType<typeof Pair> | undefined;
  }
  AsnType({ type: AsnTypeTypes.Sequence })(Logged);
  AsnProp({ type: AsnPropTypes.Integer })(Logged.prototype, "time");
  AsnProp({ type: Pair })(Logged.prototype, "pair");
  AsnProp({ type: Pair, context: 0, optional: true })(Logged.prototype, "other");

  const value = { a: 1, b: undefined, c: 0 };
  const alone = Object.assign(new Logged(), { time: 7, pair: new Pair(value) });
  expect(hexOf(new Uint8Array(AsnConvert.serialize(alone)))).toBe("30080201073003800101");
  const both = Object.assign(alone, { other: new Pair({ a: 2 }) });
  const der = new Uint8Array(AsnConvert.serialize(both));
  expect(hexOf(der)).toBe("300f0201073003800101a0053003800102");
  const back = AsnConvert.parse(der, Logged);
  expect(back.pair.value).toStrictEqual(value);
  expect(back.other?.value).toStrictEqual({ ...value, a: 2 });
  expect(hexOf(toDer(pair, back.pair.value))).toBe("3003800101");
});

test("what it refuses are errors of this library, with the place in the whole input", () => {
  const Pair = derType(codecOf("Pair"));
  class Holder {
    pair = new Pair();
  }
  AsnType({ type: AsnTypeTypes.Sequence })(Holder);
  AsnProp({ type: Pair })(Holder.prototype, "pair");
  const refusal = outcomeOf(() => AsnConvert.parse(octetsOf("3006300480020100"), Holder));
  expect(refusal).toMatchObject({ code: "range", path: ["a"], bitOffset: 32 });
  expect(outcomeOf(() => AsnConvert.serialize(new Pair()))).toMatchObject({ code: "missing" });
});
